import type { PositionedItem, PositionedPage } from '../../lib/pdf/types.ts';

/** One piece of text of a page in the making. Sizes in PDF points; a character is half a size wide. */
export interface Piece {
  x?: number;
  y: number;
  text: string;
  size?: number;
  font?: string;
  turned?: boolean;
}

/** A page of positioned text as pdf.js gives it: each piece an item that ends its line when the next one stands lower. */
export function positioned(pieces: readonly Piece[], number = 1): PositionedPage {
  const items = pieces.map((piece, index): PositionedItem => {
    const { x = 60, y, text, size = 10, font = 'body', turned = false } = piece;
    const next = pieces[index + 1];
    const hasEOL = next !== undefined && next.y !== y;
    return { str: text, x, y, width: text.length * size * 0.5, size, font, hasEOL, upright: !turned };
  });
  return { number, width: 595, height: 842, items, failed: false };
}

/** Lines of one paragraph from a height on, 12 points apart. */
export function paragraph(y: number, ...texts: string[]): Piece[] {
  return texts.map((text, index) => ({ y: y + 12 * index, text }));
}
