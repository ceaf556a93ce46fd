import type { PlannedMeeting } from '../council/profile.ts';
import type { Announced, Deadline, Evidence, Option, Reading } from '../reading/contract.ts';
import type { Body, Gap } from '../reading/words.ts';
import type { AgendaPaper } from '../ris/index.ts';
import type { RowFilter } from './filters.ts';
import type { SortKey } from './sort.ts';

/** What went wrong with a paper, in sentences for the reader. */
export interface Failure {
  /** What happened: 'De website gaf een inlogpagina, geen pdf.' */
  what: string;
  /** What to do about it: 'Log in en probeer het opnieuw.' */
  todo: string;
  /** Only the browser's own viewer can open it from here; absent: Greep can try again. */
  onlyPlainly?: true;
}

/** How far a paper is; pages are counted, `null` while their number is not known. */
export type PaperState =
  | { state: 'waits' }
  | { state: 'reading'; done: number; pages: number | null }
  | { state: 'read'; reading: Reading }
  | ({ state: 'failed' } & Failure);

/** The papers of a meeting so far, by the address of their page (`AgendaPaper.page`); one that is not there waits. */
export type PaperStates = ReadonlyMap<string, PaperState>;

/** How far a row is: all its papers together. A row whose reading failed may still have content, of its other papers. */
export type RowStatus =
  | { state: 'no paper' }
  /** The agenda says that it is for few: its papers are left to the reader. */
  | { state: 'closed' }
  | { state: 'waits' }
  | { state: 'reading'; done: number; pages: number | null }
  | { state: 'read' }
  | { state: 'failed'; failures: ({ paper: AgendaPaper } & Failure)[] };

/** Words of a paper of this meeting, and where they stand. */
export interface Place {
  paper: AgendaPaper;
  /** `Item.id` in the Reading of that paper. */
  itemId: string;
  evidence: Evidence;
}

/** The last day for something, in words too: 'uiterlijk 12 juni 2026 (berekend)'. */
export interface RowDeadline {
  /** ISO day; null: there is a term, but its last day is not known. */
  date: string | null;
  isComputed: boolean;
  /** The day has passed, or the raad can no longer do it. */
  isPast: boolean;
  /** The raad, or its committee, meets on this agenda only after that day. */
  isBeforeMeeting: boolean;
  words: string;
  /** How it was found, as a sentence: 'Datum in het stuk'; of a day that has passed it goes on after 'verstreken;': 'berekend: 8 weken …'. */
  rule: Deadline['rule'];
}

/** Something the raad can do, as the card words it. */
export interface RowOption {
  instrument: Option['instrument'];
  name: string;
  isFormal: boolean;
  /** A right that exists on every item (R1, R2, R5, R8 of the law table). */
  isAlways: boolean;
  usable: Option['usable'];
  /** 'het dagelijks bestuur' */
  to: string | null;
  deadline: RowDeadline | null;
  why: string;
  /** Articles, principles and practice: 'Wgr art. 35 lid 3'. */
  sources: string[];
  places: Place[];
}

/** What an author should have said and did not. */
export interface RowGap {
  gap: Gap;
  name: string;
  why: string;
}

/** A decision or action that a paper announces. */
export interface RowAnnouncement {
  announced: Announced;
  /** The cooperation of the paper, as printed. */
  cooperation: string | null;
  /** ISO day of the meeting that the paper is for, as the paper says. */
  meetingDate: string | null;
  place: Place;
}

/** A last day that a paper prints for the raad or the griffie, and that belongs to none of the ways of the raad: for technische vragen. */
export interface RowInvitation {
  /** ISO day. */
  date: string;
  /** 'technische vragen' */
  what: string;
  isForGriffie: boolean;
  isPast: boolean;
  place: Place;
}

/** What the papers of a row say, and what the raad can do about it: in the words of the card. */
export interface RowContent {
  /** The items of the Readings that the row is made of; the one that it speaks of first. */
  items: { paper: AgendaPaper; itemId: string }[];
  /** The answer-first sentence. */
  summary: string;
  /** 'begroting'; null: not recognised. */
  kind: string | null;
  /** What is asked, as verbs: 'vaststellen en kennisnemen'; null: nothing. */
  asked: string | null;
  /** 'het algemeen bestuur', or that nothing is decided; null: the paper does not say. */
  decider: string | null;
  /** What the raad can still say to another who decides, then the strongest first; those past their time too. */
  options: RowOption[];
  /** It is about the meeting itself, as its opening or the adoption of its minutes: what the raad can do there needs no words. */
  isOfMeeting: boolean;
  /** Whether the raad still has a formal way here that it does not have on every item. */
  canFormally: boolean;
  /** The first last day for the raad. */
  deadline: RowDeadline | null;
  gaps: RowGap[];
  announced: RowAnnouncement[];
  invitations: RowInvitation[];
  /** What came of a motie, an amendement or the voorstel, and when it comes back: 'Motie M2: verworpen (8 voor, 13 tegen)'. */
  outcomes: string[];
  /** The words that asked, decider and deadline rest on. */
  places: Place[];
}

/** Of which paper of an item a row speaks, and which others have a row of their own. */
export interface SpeaksOf {
  paper: AgendaPaper;
  others: AgendaPaper[];
}

/** A row of the board: an item of the agenda, an item of a bundle, another subject of an item, or a paper outside of the items. */
export interface BoardRow {
  /** Unique in the meeting, and the same each time. */
  id: string;
  number: string | null;
  title: string;
  /** The number of the agenda item whose bundle or papers this row comes from; null: the row is of the agenda itself. */
  within: string | null;
  /** How many items its bundles hold, each of which has a row after this one; 0: it has no bundle. */
  bundled: number;
  /** The paper that the row speaks of, where others in the item are about something else; null: it speaks of all its papers. */
  speaksOf: SpeaksOf | null;
  /** How the agenda page says that it is to be treated: 'hamerstuk'. */
  treatment: string | null;
  papers: AgendaPaper[];
  status: RowStatus;
  /** The page or a paper says that (a part of) it is not for everyone. */
  isConfidential: boolean;
  /** Those of its papers that are not for everyone, wholly or in part. */
  closed: AgendaPaper[];
  /** null: not read yet, nothing to read, or nothing that is for everyone. */
  content: RowContent | null;
  /** The content with that of the confidential papers; only for an export that the reader confirmed. Null: there is none. */
  withheld: RowContent | null;
}

/** An order of the rows; the directions are called as React Aria calls them. */
export interface Order {
  by: SortKey;
  direction: 'ascending' | 'descending';
}

/** The reader's calendar: his meetings, and today as an ISO day. */
export interface Days {
  meetings: readonly PlannedMeeting[];
  today: string;
}

/** How many rows a filter leaves. */
export interface FilterCount {
  filter: RowFilter;
  label: string;
  /** null: it cannot be told, because the reader's meetings are not known. */
  count: number | null;
  /** '3', or '3 tot nu toe' until every paper is read; null with the count. */
  words: string | null;
}

/** What may leave Greep. */
export interface Leaving {
  /** The content and the quotes of confidential papers too; only after the reader has confirmed it. Absent: no. */
  includeConfidential?: boolean;
}

/** A table of plain texts, one row of cells per line. */
export interface Table {
  head: string[];
  rows: string[][];
}

/** A line of a report: an answer, a text, a point of a list, words of a paper, or a line to write on. */
export interface ReportLine {
  style: 'answer' | 'text' | 'point' | 'quote' | 'field';
  text: string;
}

/** A heading and what stands under it. */
export interface ReportSection {
  heading: string;
  lines: ReportLine[];
  /** Parts with headings of their own. */
  parts: { heading: string; lines: ReportLine[] }[];
}

/** A document for the committee, before it is a file. */
export interface Report {
  title: string;
  /** The meeting, what was read, and what was left out. */
  about: string[];
  table: Table;
  /** Widths of the columns of the table, which together are 100. */
  widths: number[];
  sections: ReportSection[];
  closing: string;
}

/** An announcement that is kept until its paper comes: plain and serialisable. Never of a confidential paper. */
export interface KeptAnnouncement {
  announced: Pick<Announced, 'subject' | 'body' | 'date' | 'dateText' | 'owner'>;
  cooperation: string | null;
  from: {
    /** 'Gemeenteraad, dinsdag 19 mei 2026, 20:00' */
    meeting: string;
    /** Address of the agenda page. */
    url: string;
    paper: string;
    quote: string;
    /** null: the agenda page says it. */
    page: number | null;
    /** ISO day of that meeting; null: the paper does not say. */
    date: string | null;
  };
}

/** A paper that was announced and has come. */
export interface Later {
  kept: KeptAnnouncement;
  itemId: string;
  title: string;
  body: Body | null;
  /** The day (ISO) that the paper gives for the body that was announced; null: none. */
  date: string | null;
  /** It comes on another day, or in another month or quarter, than was announced. */
  isShifted: boolean;
  /** 'aangekondigd op 2 april 2026; de datum is verschoven van 3 juli 2026 naar 25 september 2026' */
  words: string;
}
