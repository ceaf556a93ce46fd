/** One text item of pdf.js, in stream order. */
export interface PositionedItem {
  str: string;
  /** Baseline start in PDF points, origin top left of the page as most of its text is read. */
  x: number;
  y: number;
  width: number;
  /** Font size in PDF points. */
  size: number;
  /** Name of the loaded font; equal names are one face within a document. */
  font: string;
  hasEOL: boolean;
  /** The text runs as most of the page; turned text (stamps, margins) does not. */
  upright: boolean;
}

/** A page of positioned text. */
export interface PositionedPage {
  /** From 1. */
  number: number;
  /** PDF points. */
  width: number;
  height: number;
  items: PositionedItem[];
  /** pdf.js could not read the page; it has no items. */
  failed: boolean;
}
