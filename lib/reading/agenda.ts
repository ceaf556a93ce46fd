/** What the agenda page of the information system says. */

import type { WebEvidence } from './evidence.ts';

/** What the agenda page of the information system says of the item that a paper belongs to; words are the page's own. */
export interface AgendaSays {
  /** Address of the agenda page. */
  url: string;
  number: string | null;
  title: string;
  /** How the item is to be treated: 'hamerstuk', 'ter kennisname'. */
  treatment: string | null;
  /** The page says that it is closed or confidential, or shows a lock. */
  confidential: boolean;
}

/** What an agenda page says that may be of a paper. */
export interface AgendaOfPaper {
  /** Of the item that the paper hangs on; null: it hangs on none. */
  own: AgendaSays | null;
  /** Of every item: a bundle may hold their papers. */
  all: readonly AgendaSays[];
  /** What it calls the paper itself, where it says or shows that this is not for everyone; absent: it does not. */
  closed?: WebEvidence;
}
