import type { Profile } from '../council/profile.ts';
import type { Basis, Evidence, Item, Unread } from '../reading/contract.ts';

/** What a lens looks at: an item, its document, and what the reader told. */
export interface Seen {
  item: Item;
  /** Name of the file. */
  file: string;
  unread: readonly Unread[];
  profile: Profile;
  /** The day (ISO) on which it is read: what is over is not planned. */
  today: string;
}

/** One statement for this reader, with where it comes from. */
export interface LensLine {
  text: string;
  basis: Basis[];
  evidence: Evidence[];
  /** Whether the words themselves belong beside it, and not only their place. */
  withWords?: true;
}

export interface LensPart {
  heading: string;
  lines: LensLine[];
}

/** The facts of an item, ordered and worded for one reader. */
export interface LensView {
  heading: string;
  parts: LensPart[];
}

/** A text for somebody else, to be pasted: in plain text or with headings. */
export interface Note {
  /** What the button says that copies it. */
  button: string;
  title: string;
  opening: string[];
  parts: LensPart[];
  closing: string;
}
