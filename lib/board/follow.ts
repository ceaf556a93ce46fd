import { stemOf, wordsOf } from '../guide/index.ts';
import { dateInWords } from '../knowledge/date-words.ts';
import { theBody } from '../knowledge/labels.ts';
import type { AgendaPaper, Meeting } from '../ris/index.ts';
import { announcedWhen, announcedWho, closingLine, count, placeInWords, sentence } from '../wording/index.ts';
import { type Appointment, appointmentsOf, isOwnDecision, sourceInFull, whatInWords } from './appointments.ts';
import { contentFor, dayCell, titleInFull } from './cells.ts';
import type { KeptAnnouncement, Later } from './kept.ts';
import type { Leaving, Report, Table } from './leaving.ts';
import { bodyOf, meetingInWords, momentOf } from './meeting.ts';
import { remarksOn, type Sent } from './remarks.ts';
import type { RowAnnouncement, RowContent, RowInvitation } from './row-content.ts';
import type { BoardRow, PaperStates } from './types.ts';

/** A line of the termijnagenda. */
interface Entry {
  /** What it is ordered by: a day, month or quarter; null: no date. */
  date: string | null;
  /** The cells of the table, in the order of its head. */
  cells: [when: string, who: string, about: string, what: string, source: string];
}

const head = ['Wanneer', 'Wie', 'Onderwerp', 'Wat', 'Bron'] as const;
const widths = [14, 14, 24, 28, 20];

const placeOf = ({ place }: RowAnnouncement): string => `${place.paper.title}, ${placeInWords(place.evidence)}`;

function entryOfDay(appointment: Appointment, others: readonly RowAnnouncement[]): Entry {
  const { date, row, ways } = appointment;
  const [first] = ways;
  const when = `${dateInWords(date)}${first.deadline?.isComputed ? ' (berekend)' : ''}`;
  const source = sourceInFull(appointment);
  const also = others.map(placeOf).filter((place) => !source.includes(`(${place})`));
  const sources = [source, ...[...new Set(also)].map((place) => `Ook: ${place}.`)].join(' ');
  return { date, cells: [when, theBody('raad'), titleInFull(row), whatInWords(appointment), sources] };
}

function entryOfInvitation(row: BoardRow, { date, said, what, isForGriffie, place }: RowInvitation): Entry {
  const who = isForGriffie ? 'de griffie' : theBody('raad');
  const source = `${place.paper.title}, ${placeInWords(place.evidence)}${said ? `: ${said}` : ''}`;
  return { date, cells: [dateInWords(date), who, titleInFull(row), `laatste dag voor ${what}`, source] };
}

function entryOfAnnouncement(row: BoardRow, announcement: RowAnnouncement): Entry {
  const { announced } = announcement;
  const who = announced.body || announced.owner ? announcedWho(announced) : 'niet genoemd';
  const cells: Entry['cells'] = [announcedWhen(announced), who, titleInFull(row), announced.subject, placeOf(announcement)];
  return { date: announced.date, cells };
}

const stemsOf = (text: string): string[] => wordsOf(text).map(stemOf);

/** Letters of the shortest word that tells something. */
const shortestTelling = 6;

/** Whether a paper announces what is a day of the raad already: its decision, or a last day for one of its ways, by a word. */
function isTold({ announced }: RowAnnouncement, appointment: Appointment): boolean {
  const { date, ways } = appointment;
  const isSameDay = announced.date === date || announced.date === ways[0].deadline?.date;
  if (announced.body === 'raad' && isSameDay && isOwnDecision(appointment)) return true;
  const isRaad = announced.body === null || announced.body === 'raad';
  const told = stemsOf(announced.subject).filter((stem) => stem.length >= shortestTelling);
  return isRaad && isSameDay && ways.some(({ name }) => stemsOf(name).some((stem) => told.includes(stem)));
}

/** The last days of a row, and what its papers announce besides. */
function entriesOfRow(row: BoardRow, leaving: Leaving): Entry[] {
  const { announced = [], invitations = [] } = contentFor(row, leaving) ?? {};
  const days = appointmentsOf(row, leaving);
  const others = announced.filter((each) => !days.some((day) => isTold(each, day)));
  const told = (day: Appointment) => announced.filter((each) => isTold(each, day));
  return [
    ...days.map((day) => entryOfDay(day, told(day))),
    ...invitations.map((each) => entryOfInvitation(row, each)),
    ...others.map((each) => entryOfAnnouncement(row, each)),
  ];
}

/** An announcement of an earlier meeting whose paper has come, with what became of its date. */
function entryOfLater({ kept, title, body, date, words }: Later): Entry {
  const when = date ? dateInWords(date) : announcedWhen(kept.announced);
  const page = kept.from.page ? `, blz. ${kept.from.page}` : '';
  const source = `${kept.from.meeting}: ${kept.from.paper}${page}`;
  return { date: date ?? kept.announced.date, cells: [when, body ? theBody(body) : '', title, words, source] };
}

/** A month or a quarter comes after its last day, as a letter comes after a digit; words without a date come before none. */
function orderOf({ date, cells: [when] }: Entry): string {
  const month = date?.replace(/Q(\d)$/u, (_, quarter: string) => `${String(Number(quarter) * 3).padStart(2, '0')}z`);
  return month?.padEnd(10, 'z') ?? (when === 'geen datum' ? 'zz' : 'z');
}

/** What goes on the termijnagenda. */
export interface FollowOptions extends Sent {
  /** ISO day: what lies before it is said to be past. */
  today: string;
  /** Announcements of earlier meetings of which the papers are in this one. */
  later?: readonly Later[];
}

/** Whether a day, month or quarter is over. */
const isOver = (entry: Entry, today: string): boolean => entry.date !== null && orderOf(entry) < today;

/** What should have been by now: a reader asks what became of it. */
function saidOver(entry: Entry): Entry {
  const [when, ...others] = entry.cells;
  return { ...entry, cells: [`${when} (voorbij)`, ...others] };
}

/** By date; then what has none; what is over, which only asks what became of it, comes last. */
function entriesOf(rows: readonly BoardRow[], { later = [], today, ...leaving }: FollowOptions): Entry[] {
  const all = [...rows.flatMap((row) => entriesOfRow(row, leaving)), ...later.map(entryOfLater)];
  const sorted = all.toSorted((a, b) => orderOf(a).localeCompare(orderOf(b), 'en'));
  const over = sorted.filter((entry) => isOver(entry, today));
  return [...sorted.filter((entry) => !isOver(entry, today)), ...over.map(saidOver)];
}

/**
 * The termijnagenda of a meeting: the last days of the raad, what the papers announce, and what was announced before and has
 * come; what is to come first, by date.
 */
export function followTable(rows: readonly BoardRow[], options: FollowOptions): Table {
  const lines = entriesOf(rows, options).map(({ cells: [when, who, about, what, source] }) => {
    return [sentence(when), sentence(who), about, sentence(what), source];
  });
  return { head: [...head], rows: lines };
}

/** The same for a spreadsheet: with each day as a date too. */
export function followSheet(rows: readonly BoardRow[], options: FollowOptions): Table {
  const days = entriesOf(rows, options).map(({ date }) => dayCell(date));
  const { rows: lines } = followTable(rows, options);
  const [when, ...others] = head;
  return { head: [when, 'Datum', ...others], rows: lines.map(([first = '', ...more], at) => [first, days[at] ?? '', ...more]) };
}

function undatedLine(entries: readonly Entry[]): string[] {
  const undated = entries.filter(({ date }) => date === null).length;
  return undated > 0 ? [`${count(undated, 'regel heeft', 'regels hebben')} geen datum: vraag die na.`] : [];
}

/** The same as a document. */
export function followReport(meeting: Meeting, rows: readonly BoardRow[], options: FollowOptions): Report {
  const made = `Gemaakt op ${dateInWords(options.today)}.`;
  const about = [momentOf(meeting), ...remarksOn(meeting, rows, options), ...undatedLine(entriesOf(rows, options)), made];
  return {
    title: `Termijnagenda: ${bodyOf(meeting)}`,
    about: about.filter(Boolean),
    table: followTable(rows, options),
    widths,
    sections: [],
    closing: closingLine,
  };
}

/** The papers that are for few, wholly or in part. */
function secretPapers(rows: readonly BoardRow[]): ReadonlySet<string> {
  const closed = rows.flatMap(({ content, withheld }) => {
    const isOpen = (one: RowContent['items'][number]) =>
      content?.items.some(({ paper, itemId }) => paper.page === one.paper.page && itemId === one.itemId);
    return withheld?.items.filter((one) => !isOpen(one)) ?? [];
  });
  return new Set(closed.map(({ paper }) => paper.page));
}

/** The pages of the papers of which it is known what they announce, or that they are for few now: not of one that could not be read. */
export function settledPapers({ items, papers }: Meeting, states: PaperStates): string[] {
  const isSettled = ({ page, confidential }: AgendaPaper) => confidential === true || states.get(page)?.state === 'read';
  const ofItems = items.flatMap((item) => item.papers.filter((paper) => item.confidential || isSettled(paper)));
  return [...ofItems, ...papers.filter(isSettled)].map(({ page }) => page);
}

function keptOf(meeting: Meeting, { announced, cooperation, meetingDate, place }: RowAnnouncement): KeptAnnouncement {
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
}

/**
 * The announcements of a meeting to keep until their papers come, by the page of the paper that makes them; of a paper that is for few,
 * in part too, nothing is kept.
 */
export function keptFrom(meeting: Meeting, rows: readonly BoardRow[]): ReadonlyMap<string, KeptAnnouncement[]> {
  const secret = secretPapers(rows);
  const announcements = rows.flatMap(({ content }) => content?.announced ?? []);
  const kept = Map.groupBy(announcements, ({ place }) => place.paper.page);
  const open = [...kept].filter(([page]) => !secret.has(page));
  return new Map(open.map(([page, of]) => [page, of.map((each) => keptOf(meeting, each))]));
}
