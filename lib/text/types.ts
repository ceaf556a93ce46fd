/** A run of characters of `PageStructure.text`: `from` up to, not including, `to`. */
export interface Range {
  from: number;
  to: number;
}

/** A cell of a table row; `column` counts from 0 and is the same for all rows of one table. */
export interface Cell extends Range {
  column: number;
  /** Where its first lines end that are set in another face than those below, or that sentences stand under; its own end where all are one. */
  lead: number;
}

export type BlockKind = 'kop' | 'alinea' | 'opsomming' | 'rij';

/**
 * A stretch of text that belongs together: a heading (`kop`), a paragraph (`alinea`), one list item (`opsomming`)
 * or one row of a table or of 'Label  value' pairs (`rij`). Its text is `structure.text.slice(from, to)`; a row's cells are
 * parted by tabs.
 */
export interface Block extends Range {
  kind: BlockKind;
  /** Printed before a list item or heading: '•', '-', '1.', '4a', 'b)'; not part of the text. */
  marker: string | null;
  /** Headings: 1 (largest) to 3. List items: depth from 1. Else 0. */
  level: number;
  /** Rows only; at least two. */
  cells: Cell[];
  /** Rows only: rows with the same number (from 1, per page) are one table. */
  table: number;
  /** Font size in PDF points. */
  size: number;
  /** Set in another face than the page's running text (bold, mostly). */
  strong: boolean;
  /** Box in PDF points, origin top left of the page. */
  box: { left: number; top: number; right: number; bottom: number };
  /** A running header or footer: repeated on other pages, or a page number. */
  running: boolean;
}

/** One page as blocks in reading order, over one searchable text with a way back to the page text of the contract. */
export interface PageStructure {
  /** From 1. */
  page: number;
  /** The page text of the contract. */
  raw: string;
  /**
   * The readable text: hyphens at line ends joined, ligatures opened, other line ends and no-break spaces as spaces, soft hyphens
   * dropped. Blocks are parted by `\n`, cells by `\t`; neither occurs inside them.
   */
  text: string;
  /** `text` for comparing: lower case, without diacritics, unit for unit as long. */
  folded: string;
  /** For each UTF-16 unit of `text` its offset in `raw`; one more at the end. Parting characters map to the offset after the text before them. */
  map: Int32Array;
  blocks: Block[];
}

/** A run of text items on one baseline without a wide gap: the smallest piece of layout. */
export interface Segment {
  /** Offsets in the page text. */
  start: number;
  end: number;
  /** PDF points, origin top left; `y` is the baseline. */
  left: number;
  right: number;
  y: number;
  size: number;
  font: string;
  /** Set in more than one face, such as a bold first sentence. */
  mixed: boolean;
}
