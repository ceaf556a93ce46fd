/**
 * How long the reading of a meeting may take before it has failed, in milliseconds: its papers come one at a time with a second
 * between them, beside other browsers.
 */
export const wholeMeeting = { timeout: 45_000 };
