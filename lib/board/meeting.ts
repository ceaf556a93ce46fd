import type { Meeting } from '../ris/index.ts';

/** What a meeting is called where its page names no body. */
const unnamed = 'Vergadering';

/** The gremium as printed. */
export const bodyOf = ({ body }: Meeting): string => body ?? unnamed;

/** When it is, as printed: 'dinsdag 19 mei 2026, 20:00'; empty where the page does not say. */
export const momentOf = ({ when, time }: Meeting): string => [when, time].filter(Boolean).join(', ');

/** The meeting in a line: 'Gemeenteraad, dinsdag 19 mei 2026, 20:00'. */
export const meetingInWords = (meeting: Meeting): string => [bodyOf(meeting), momentOf(meeting)].filter(Boolean).join(', ');
