import type { Term } from '../reading/contract.ts';
import type { Block, PageStructure } from '../text/index.ts';

/** A block with the page it stands on. Running headers and footers never become passages. */
export interface Passage {
  page: PageStructure;
  block: Block;
}

/**
 * The part of a document that is one agenda item or paper, in reading order.
 * `head` is what stands before all items and goes for each of them (the head of an agenda); empty for a single paper.
 */
export interface Scope {
  number: string | null;
  title: string;
  passages: Passage[];
  head: Passage[];
  /** What stands before the first paper of a bundle without an agenda: it names whose bundle it is. */
  cover: Passage[];
  /** Passage that the number is printed in. */
  numberAt: Passage | null;
  /** Of a sub-item '3a' that prints only its letter: the item above it, which prints the rest of the number. */
  numberUnder: Passage | null;
  /** Passage that gave the title, when it is in the document. */
  titleAt: Passage | null;
  /** A paper with a form of its own, alone or in a bundle; not an entry of an agenda. */
  paper: boolean;
  /** The heading of the group the item stands under: 'Ter kennisname', 'Hamerstukken'. */
  group: Passage | null;
  /** Of a paper behind an agenda: the item of that agenda that it belongs to. */
  entry?: Scope;
}

/** What a reader of facts gets: the item's part of the document and the marks in it. */
export interface ItemSource {
  scope: Scope;
  terms: readonly Term[];
}
