/** A paper that takes longer than this is not coming; milliseconds. */
export const patience = 60_000;
