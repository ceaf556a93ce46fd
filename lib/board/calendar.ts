import type { Meeting } from '../ris/index.ts';
import { documentHash } from '../source/index.ts';
import { closingLine, sentence } from '../wording/index.ts';
import { type Appointment, appointmentsOf, dayInWords, sourceInFull } from './appointments.ts';
import { pointNumber, titleInFull } from './cells.ts';
import { meetingInWords } from './meeting.ts';
import type { BoardRow, Leaving, RowOption } from './types.ts';

/** How many last days of these rows can go into a calendar. */
export function countDeadlines(rows: readonly BoardRow[], leaving: Leaving = {}): number {
  return rows.flatMap((row) => appointmentsOf(row, leaving)).length;
}

const pointOf = (row: BoardRow): string =>
  [pointNumber(row) && `punt ${pointNumber(row)}`, titleInFull(row)].filter(Boolean).join(', ');

function wayText({ name, to, sources }: RowOption): string {
  const ground = sources.length > 0 ? ` [${sources.join('; ')}]` : '';
  return `${name}${to ? `, gericht aan ${to}` : ''}.${ground}`;
}

function description(appointment: Appointment, meeting: Meeting): string {
  const { row, content, ways } = appointment;
  const where = `${meetingInWords(meeting)}, ${pointOf(row)}`;
  return [content.summary, ...ways.map(wayText), sourceInFull(appointment), where, meeting.url, closingLine].join('\n\n');
}

/** A name that stays the same each time, also when the day moves, and says nothing of the meeting. */
async function uidOf({ row, ways }: Appointment, { url }: Meeting): Promise<string> {
  const hash = await documentHash(new TextEncoder().encode([url, row.id, ways[0].instrument].join('\n')));
  return `${hash.slice(0, 32)}@greep`;
}

/** The values of an event: a whole day that keeps nobody busy and rings no bell. */
async function valuesOf(appointment: Appointment, meeting: Meeting): Promise<[name: string, value: string][]> {
  const { row } = appointment;
  return [
    ['uid', await uidOf(appointment, meeting)],
    ['summary', `${sentence(dayInWords(appointment))} (${titleInFull(row)})`],
    ['description', description(appointment, meeting)],
    ['transp', 'TRANSPARENT'],
  ];
}

/** When the calendar is made, and what may leave. */
export interface CalendarOptions extends Leaving {
  now: Date;
}

/**
 * The last days of the raad as a calendar file (iCalendar, RFC 5545). The same day of the same item has the same name in each
 * file, so that a calendar puts a newer one in its place.
 */
export async function asCalendar(
  meeting: Meeting,
  rows: readonly BoardRow[],
  { now, ...leaving }: CalendarOptions,
): Promise<string> {
  const { default: ical } = await import('ical.js');
  const calendar = new ical.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Greep//Greep//NL');
  for (const appointment of rows.flatMap((row) => appointmentsOf(row, leaving))) {
    const event = new ical.Component('vevent');
    for (const [name, value] of await valuesOf(appointment, meeting)) event.addPropertyWithValue(name, value);
    event.addPropertyWithValue('dtstamp', ical.Time.fromJSDate(now, true));
    event.addPropertyWithValue('dtstart', ical.Time.fromDateString(appointment.date));
    calendar.addSubcomponent(event);
  }
  return `${calendar.toString()}\r\n`;
}
