/** The council information systems that are known by their markup, and any other page with links to papers. */
export type System = 'ibabs' | 'notubiz' | 'parlaeus' | 'gemeenteoplossingen' | 'onbekend';

/** A paper on an agenda page. Addresses are absolute. */
export interface AgendaPaper {
  title: string;
  /** The address that its link leads to; with some systems a page around the paper. */
  page: string;
  /** Where the bytes of the PDF are, in the order in which they are worth a try. Only `%PDF` proves a PDF. */
  pdf: string[];
  /** The page says that it is not for everyone, of the paper or of its item. Absent: it does not. */
  confidential?: true;
}

/** An item as the agenda page gives it; words are the page's own. `null`: not on the page. */
export interface AgendaItem {
  /** Unique on the page. */
  id: string;
  number: string | null;
  title: string;
  explanation: string | null;
  /** How it is to be treated: 'hamerstuk', 'ter kennisname'. */
  treatment: string | null;
  /** The page says that it is closed, secret or confidential, or shows a lock. */
  confidential: boolean;
  papers: AgendaPaper[];
}

/** Why an agenda may not be whole; never to be shown as if it were. */
export type Incomplete =
  /** The page is still fetching its items or papers. */
  | 'laadt nog'
  /** Items lead to register entries whose papers stand on pages of their own. */
  | 'stukken in een register';

/** An entry of a register, whose papers stand on a page of its own. */
export interface RegisterEntry {
  title: string;
  /** Address of its page. */
  page: string;
}

/** A meeting as its page in the information system gives it: plain and serialisable. */
export interface Meeting {
  system: System;
  /** Address of the page without fragment. */
  url: string;
  /** Name of the gremium as printed. */
  body: string | null;
  /** The date as printed: 'maandag 14 september 2026'. */
  when: string | null;
  /** The time as printed: '20:00 - 23:00'. */
  time: string | null;
  items: AgendaItem[];
  /** Papers of the meeting as a whole. */
  papers: AgendaPaper[];
  incomplete: Incomplete[];
  /** The entries of a register whose papers are not here. Absent: none. */
  entries?: RegisterEntry[];
}

/** A page of a site, as far as an adapter may look at it. */
export interface SitePage {
  document: Document;
  url: URL;
}

/** One system: tells whether a page is its, by path and markup and never by host, and reads the meeting from it. */
export interface Adapter {
  system: System;
  recognises(page: SitePage): boolean;
  /** null: the page is of this system, but no agenda is on it. */
  read(page: SitePage): Meeting | null;
}
