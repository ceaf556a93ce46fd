import type { Meeting } from '../ris/index.ts';
import { documentHash } from '../source/index.ts';
import { closingLine, placeInWords, sentence } from '../wording/index.ts';
import { type Appointment, appointmentsOf, sourceInFull, whatInWords } from './appointments.ts';
import { contentFor, pointNumber, titleInFull } from './cells.ts';
import type { Leaving } from './leaving.ts';
import { meetingInWords } from './meeting.ts';
import type { RowInvitation, RowOption } from './row-content.ts';
import type { BoardRow } from './types.ts';

/** A day in the calendar. */
interface DayEvent {
  row: BoardRow;
  /** ISO day. */
  date: string;
  /** What tells it from the other days of the row; the same each time. */
  key: string;
  summary: string;
  /** What is to be said of it, before the meeting. */
  about: string[];
}

function ofAppointment(appointment: Appointment): DayEvent {
  const { row, content, date, ways } = appointment;
  const about = [content.summary, ...ways.map(wayText), sourceInFull(appointment)];
  return { row, date, key: ways[0].instrument, summary: sentence(whatInWords(appointment)), about };
}

/** `nth`: how many of the same come before it. */
function ofInvitation(row: BoardRow, { date, said, what, place }: RowInvitation, nth: number): DayEvent {
  const source = `${said ? `Het stuk zegt: ${said}` : 'Datum in het stuk'} (${place.paper.title}, ${placeInWords(place.evidence)}).`;
  return { row, date, key: `${what} ${nth}`, summary: `Laatste dag voor ${what}`, about: [source] };
}

/** The days of a row that are still to come: last days for the raad and the griffie. */
function eventsOf(row: BoardRow, leaving: Leaving): DayEvent[] {
  const invitations = contentFor(row, leaving)?.invitations ?? [];
  const asked = Map.groupBy(
    invitations.filter(({ isPast }) => !isPast),
    ({ what }) => what,
  );
  const events = [...asked.values()].flatMap((same) => same.map((each, nth) => ofInvitation(row, each, nth)));
  return [...appointmentsOf(row, leaving).map(ofAppointment), ...events];
}

/** How many last days of these rows can go into a calendar. */
export function countDeadlines(rows: readonly BoardRow[], leaving: Leaving = {}): number {
  return rows.flatMap((row) => eventsOf(row, leaving)).length;
}

const pointOf = (row: BoardRow): string =>
  [pointNumber(row) && `punt ${pointNumber(row)}`, titleInFull(row)].filter(Boolean).join(', ');

function wayText({ name, to, sources }: RowOption): string {
  const ground = sources.length > 0 ? ` [${sources.join('; ')}]` : '';
  return `${name}${to ? `, gericht aan ${to}` : ''}.${ground}`;
}

function description({ row, about }: DayEvent, meeting: Meeting): string {
  const where = `${meetingInWords(meeting)}, ${pointOf(row)}`;
  return [...about, where, meeting.url, closingLine].filter(Boolean).join('\n\n');
}

/** A name that stays the same each time, also when the day moves, and says nothing of the meeting. */
async function uidOf({ row, key }: DayEvent, { url }: Meeting): Promise<string> {
  const hash = await documentHash(new TextEncoder().encode([url, row.id, key].join('\n')));
  return `${hash.slice(0, 32)}@greep`;
}

/** The values of an event: a whole day that keeps nobody busy and rings no bell. */
async function valuesOf(event: DayEvent, meeting: Meeting): Promise<[name: string, value: string][]> {
  return [
    ['uid', await uidOf(event, meeting)],
    ['summary', `${event.summary} (${titleInFull(event.row)})`],
    ['description', description(event, meeting)],
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
  for (const day of rows.flatMap((row) => eventsOf(row, leaving))) {
    const event = new ical.Component('vevent');
    for (const [name, value] of await valuesOf(day, meeting)) event.addPropertyWithValue(name, value);
    event.addPropertyWithValue('dtstamp', ical.Time.fromJSDate(now, true));
    event.addPropertyWithValue('dtstart', ical.Time.fromDateString(day.date));
    calendar.addSubcomponent(event);
  }
  return `${calendar.toString()}\r\n`;
}
