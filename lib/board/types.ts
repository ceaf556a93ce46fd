import type { PlannedMeeting } from '../council/profile.ts';
import type { Reading } from '../reading/contract.ts';
import type { AgendaPaper } from '../ris/index.ts';
import type { RowFilter } from './filters.ts';
import type { RowContent } from './row-content.ts';
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
