import type { PDFDocumentProxy, PDFPageProxy } from './pdfjs.ts';
import type { PositionedItem, PositionedPage } from './types.ts';

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
type TextItem = Extract<TextContent['items'][number], { str: string }>;

/** Text further off its direction than this (sine of the angle) is turned: stamps, notes in a margin. */
const uprightTolerance = 0.05;

/**
 * The text of one page (from 1) with its positions, as the contract asks it: not normalised, without marked content, in stream
 * order. A page that pdf.js cannot read is an empty one that says so: the other pages still count.
 */
export async function positionedPage(document: PDFDocumentProxy, number: number): Promise<PositionedPage> {
  try {
    return await textOf(await document.getPage(number));
  } catch {
    return { number, width: 0, height: 0, items: [], failed: true };
  }
}

async function textOf(page: PDFPageProxy): Promise<PositionedPage> {
  const content = await page.getTextContent({ disableNormalization: true, includeMarkedContent: false });
  const texts = content.items.filter((item): item is TextItem => 'str' in item);
  const turn = usualTurn(texts);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const corner = { left, bottom, right, top };
  const items = texts.map((item) => positioned(item, turn, corner));
  const [width, height] = turn % 2 === 0 ? [right - left, top - bottom] : [top - bottom, right - left];
  return { number: page.pageNumber, width, height, items, failed: false };
}

/** Quarter turns to the left (0 to 3) in which most letters of a page run: it is read that way, however the page is shown. */
function usualTurn(items: readonly TextItem[]): number {
  const letters = [0, 0, 0, 0];
  for (const { str, transform } of items) {
    const turn = turnOf(transform);
    letters[turn] = (letters[turn] ?? 0) + str.length;
  }
  return letters.indexOf(Math.max(...letters));
}

function turnOf([a = 1, b = 0]: readonly number[]): number {
  return (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
}

interface Corner {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

/** An item in points of the page as it is read: origin top left, x along the text, y downwards. */
function positioned({ str, transform, width, fontName, hasEOL }: TextItem, turn: number, corner: Corner): PositionedItem {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform as number[];
  const [x, y] = placeAlong(turn, { e, f }, corner);
  const [along, across] = [[a, b] as const, [b, -a] as const, [-a, -b] as const, [-b, a] as const][turn] ?? [a, b];
  const isUpright = along > 0 && Math.abs(across) <= uprightTolerance * along;
  return { str, x, y, width, size: Math.hypot(c, d), font: fontName, hasEOL, upright: isUpright };
}

function placeAlong(
  turn: number,
  { e, f }: { e: number; f: number },
  { left, bottom, right, top }: Corner,
): [x: number, y: number] {
  if (turn === 1) return [f - bottom, e - left];
  if (turn === 2) return [right - e, f - bottom];
  if (turn === 3) return [top - f, right - e];
  return [e - left, top - f];
}
