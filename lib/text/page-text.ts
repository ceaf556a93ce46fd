import type { PositionedItem } from '../pdf/types.ts';

/** The page text of the contract, and for each item its offset in it. */
export interface PageText {
  raw: string;
  starts: Int32Array;
}

/** Joins the items of a page in stream order, with `\n` after an item that ends a line. */
export function pageText(items: readonly PositionedItem[]): PageText {
  const starts = new Int32Array(items.length);
  let raw = '';
  items.forEach((item, index) => {
    starts[index] = raw.length;
    raw += item.hasEOL ? `${item.str}\n` : item.str;
  });
  return { raw, starts };
}
