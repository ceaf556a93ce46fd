/** The document as a whole: its facts, and the Reading that they and the conclusions make. */

import type { PrincipleId, RecommendationId } from '../knowledge/guide/ids.ts';
import type { AgendaSays } from './agenda.ts';
import type { Council, HatsByLaw, MissingPart, PrincipleLink, Question } from './council.ts';
import type { Evidence, PageEvidence } from './evidence.ts';
import type { ItemFacts, RouteFact } from './item.ts';
import type { Category } from './words.ts';

/** A route step seen from today. */
export interface RouteStep extends RouteFact {
  when: 'geweest' | 'nu' | 'gepland' | null;
}

/** Facts and conclusions of one agenda item. */
export interface Item extends Omit<ItemFacts, 'route'> {
  route: RouteStep[];
  /** What the agenda says of it; absent: the paper was not opened from an agenda. */
  agenda?: AgendaSays;
  /** When (ISO) the raad received the paper, as the reader told; absent: not told. */
  received?: string;
  council: Council;
  principles: PrincipleLink[];
  gaps: MissingPart[];
  /** Hats that meet by law in one person. */
  hats: HatsByLaw[];
  /** Three to six; none where Greep knows no kind and nothing is asked. */
  questions: Question[];
}

/** One place of one term; terms never overlap, the longest wins. */
export interface Term {
  text: string;
  term: string;
  category: Category;
  principles: (PrincipleId | RecommendationId)[];
  evidence: PageEvidence;
  /** Where on the page it stands; the screen marks no headings and running lines by default. */
  place: 'tekst' | 'kop' | 'kopregel';
}

export interface Abbreviation {
  short: string;
  long: string;
  evidence: PageEvidence;
}

/** Something that belongs to the paper and was not read. */
export interface Unread {
  what: string;
  why: 'niet in dit bestand' | 'scan' | 'fout';
  evidence: Evidence | null;
  /** The id of the item that it belongs to; null: to the document as a whole, such as the agenda. Absent: a page. */
  item?: string | null;
}

/** A part that was not read, and what that means for the conclusions. */
export interface UnreadPart extends Unread {
  /** Which conclusion could change with it, by the kind of document that its name tells; null: its name does not tell. */
  couldChange: string | null;
}

/** What follows from the bytes alone; cached by the SHA-256 of the bytes and the version of the engine. */
export interface DocumentFacts {
  title: string;
  pages: number;
  language: 'nl' | null;
  /** Pages without text, counted from 1. */
  scannedPages: number[];
  /** Pages whose characters say nothing, counted from 1: a font without a table of meanings. */
  garbledPages: number[];
  items: ItemFacts[];
  terms: Term[];
  /** Introduced by the document itself. */
  abbreviations: Abbreviation[];
  /** Of the field: used, and not introduced by this document; the evidence is the first place. */
  unexplained: Abbreviation[];
  unread: Unread[];
}

/** The whole result: facts, and what follows from them for this reader today. */
export interface Reading extends Omit<DocumentFacts, 'items' | 'unread'> {
  file: string;
  items: Item[];
  unread: UnreadPart[];
  /** With `--text` only. */
  pageTexts?: string[];
}
