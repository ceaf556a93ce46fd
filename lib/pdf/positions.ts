import type { PDFDocumentProxy, PDFPageProxy } from './pdfjs.ts';
import type { PositionedItem, PositionedPage } from './types.ts';

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
type TextItem = Extract<TextContent['items'][number], { str: string }>;

/** Text further from upright than this (sine of the angle) is turned: stamps, notes in a margin. */
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
  const viewport = page.getViewport({ scale: 1 });
  const place = placeOn(viewport.transform);
  const items = content.items.filter((item): item is TextItem => 'str' in item).map(place);
  return { number: page.pageNumber, width: viewport.width, height: viewport.height, items, failed: false };
}

/** Turns an item's text space into page points as the page is shown: origin top left, its rotation applied. */
function placeOn(view: readonly number[]) {
  const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = view;
  return ({ str, transform, width, fontName, hasEOL }: TextItem): PositionedItem => {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform as number[];
    const along = { x: va * a + vc * b, y: vb * a + vd * b };
    return {
      str,
      x: va * e + vc * f + ve,
      y: vb * e + vd * f + vf,
      width,
      size: Math.hypot(c, d),
      font: fontName,
      hasEOL,
      upright: along.x > 0 && Math.abs(along.y) <= uprightTolerance * Math.abs(along.x),
    };
  };
}
