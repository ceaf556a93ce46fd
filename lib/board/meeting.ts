import type { Meeting } from '../ris/index.ts';

/** What a meeting is called where its page names no body. */
const unnamed = 'Vergadering';

/** The gremium as printed. */
export const bodyOf = ({ body }: Meeting): string => body ?? unnamed;

/** When it is, as printed: 'dinsdag 19 mei 2026, 20:00'; empty where the page does not say. */
export const momentOf = ({ when, time }: Meeting): string => [when, time].filter(Boolean).join(', ');

const months = ['jan', 'feb', 'maart', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** Its day as an ISO date; null where the page prints none that is known. */
export function dayOfMeeting({ when }: Pick<Meeting, 'when'>): string | null {
  const [, day, name, year] = /(\d{1,2}) ([a-z]{3,9})\.? (\d{4})/u.exec(when?.toLowerCase() ?? '') ?? [];
  const month = months.findIndex((start) => name?.startsWith(start)) + 1;
  return day && month > 0 ? [year, `${month}`.padStart(2, '0'), day.padStart(2, '0')].join('-') : null;
}

/** The meeting in a line: 'Gemeenteraad, dinsdag 19 mei 2026, 20:00'. */
export const meetingInWords = (meeting: Meeting): string => [bodyOf(meeting), momentOf(meeting)].filter(Boolean).join(', ');

/** What a file about a meeting is called, without what a file system does not take: 'gemeenteraad-dinsdag-19-mei-2026.docx'. */
export function fileName(meeting: Meeting, { of, type }: { of?: string; type: string }): string {
  const words = [of, bodyOf(meeting), meeting.when].filter(Boolean).join(' ');
  const plain = words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const name = plain.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
  return `${name.replace(/^-+|-+$/gu, '')}.${type}`;
}
