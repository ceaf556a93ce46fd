import { dateInWords } from '../knowledge/date-words.ts';
import { theBody } from '../knowledge/labels.ts';
import type { Meeting } from '../ris/index.ts';
import { announcedWhen, announcedWho, closingLine, count, placeInWords, sentence } from '../wording/index.ts';
import { type Appointment, appointmentsOf, sourceInFull } from './appointments.ts';
import { contentFor } from './cells.ts';
import { bodyOf, meetingInWords, momentOf } from './meeting.ts';
import type { BoardRow, KeptAnnouncement, Later, Leaving, Report, RowAnnouncement, Table } from './types.ts';

/** A line of the termijnagenda. */
interface Entry {
  /** What it is ordered by: a day, month or quarter; null: no date. */
  date: string | null;
  /** The cells of the table, in the order of its head. */
  cells: [when: string, who: string, what: string, why: string, source: string];
}

const head = ['Wanneer', 'Wie', 'Wat', 'Waarom hier', 'Bron'];
const widths = [14, 16, 34, 18, 18];

function entryOfDay(appointment: Appointment): Entry {
  const { date, row, ways } = appointment;
  const [first] = ways;
  const when = `${dateInWords(date)}${first.deadline?.isComputed ? ' (berekend)' : ''}`;
  const what = `${first.name}: ${row.title}`;
  return { date, cells: [when, theBody('raad'), what, 'laatste dag voor de raad', sourceInFull(appointment)] };
}

function entryOfAnnouncement({ announced, place }: RowAnnouncement): Entry {
  const source = `${place.paper.title}, ${placeInWords(place.evidence)}`;
  return {
    date: announced.date,
    cells: [announcedWhen(announced), announcedWho(announced), announced.subject, 'aangekondigd', source],
  };
}

/** An announcement of an earlier meeting whose paper has come, with what became of its date. */
function entryOfLater({ kept, title, body, date, words }: Later): Entry {
  const when = date ? dateInWords(date) : announcedWhen(kept.announced);
  const page = kept.from.page ? `, blz. ${kept.from.page}` : '';
  const source = `${kept.from.meeting}: ${kept.from.paper}${page}`;
  return { date: date ?? kept.announced.date, cells: [when, body ? theBody(body) : '', title, words, source] };
}

/** A month or a quarter comes after its last day, as a letter comes after a digit. */
function orderOf({ date }: Entry): string {
  const month = date?.replace(/Q(\d)$/u, (_, quarter: string) => `${String(Number(quarter) * 3).padStart(2, '0')}z`);
  return month?.padEnd(10, 'z') ?? 'z';
}

/** What goes on the termijnagenda. */
export interface FollowOptions extends Leaving {
  /** ISO day: what lies before it is said to be past. */
  today: string;
  /** Announcements of earlier meetings of which the papers are in this one. */
  later?: readonly Later[];
}

/** Whether a day, month or quarter is over. */
const isOver = (entry: Entry, today: string): boolean => entry.date !== null && orderOf(entry) < today;

/** What should have been by now: a reader asks what became of it. */
function saidOver(entry: Entry, today: string): Entry {
  const [when, ...others] = entry.cells;
  return isOver(entry, today) ? { ...entry, cells: [`${when} (voorbij)`, ...others] } : entry;
}

function entriesOf(rows: readonly BoardRow[], { later = [], today, ...leaving }: FollowOptions): Entry[] {
  const days = rows.flatMap((row) => appointmentsOf(row, leaving)).map(entryOfDay);
  const announced = rows.flatMap((row) => contentFor(row, leaving)?.announced ?? []).map(entryOfAnnouncement);
  const all = [...days, ...announced, ...later.map(entryOfLater)];
  return all.toSorted((a, b) => orderOf(a).localeCompare(orderOf(b), 'en')).map((entry) => saidOver(entry, today));
}

/**
 * The termijnagenda of a meeting: the last days of the raad, what the papers announce, and what was announced before and has
 * come; by date, what has none last and said to have none.
 */
export function followTable(rows: readonly BoardRow[], options: FollowOptions): Table {
  const lines = entriesOf(rows, options).map(({ cells: [when, who, what, why, source] }) => {
    return [...[when, who, what, why].map(sentence), source];
  });
  return { head, rows: lines };
}

function undatedLine(entries: readonly Entry[]): string[] {
  const undated = entries.filter(({ date }) => date === null).length;
  return undated > 0 ? [`${count(undated, 'regel heeft', 'regels hebben')} geen datum: vraag die na.`] : [];
}

/** The same as a document. */
export function followReport(meeting: Meeting, rows: readonly BoardRow[], options: FollowOptions): Report {
  const made = `Gemaakt op ${dateInWords(options.today)}.`;
  return {
    title: `Termijnagenda: ${bodyOf(meeting)}`,
    about: [momentOf(meeting), ...undatedLine(entriesOf(rows, options)), made].filter(Boolean),
    table: followTable(rows, options),
    widths,
    sections: [],
    closing: closingLine,
  };
}

/** The announcements of a meeting to keep until their papers come; of a confidential paper nothing is kept. */
export function keptFrom(meeting: Meeting, rows: readonly BoardRow[]): KeptAnnouncement[] {
  const announcements = rows.flatMap(({ content }) => content?.announced ?? []);
  return announcements.map(({ announced, cooperation, meetingDate, place }) => {
    const { subject, body, date, dateText, owner, evidence } = announced;
    return {
      announced: { subject, body, date, owner, ...(dateText ? { dateText } : {}) },
      cooperation,
      from: {
        meeting: meetingInWords(meeting),
        url: meeting.url,
        paper: place.paper.title,
        quote: evidence.quote,
        page: 'page' in evidence ? evidence.page : null,
        date: meetingDate,
      },
    };
  });
}
