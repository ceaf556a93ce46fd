import type { Term } from '../reading/contract.ts';
import { pageOf } from '../viewer/text-layer.ts';
import type { Mark, MarkPart } from './choose-marks.ts';
import { type LayerText, offsetIn, rangeIn } from './layer-text.ts';
import type { PageMarks } from './page-marks.ts';

/** A point of the window, CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** The page (from 1) under a point, its text, and the offset in that text nearest to the point. */
interface Hit {
  page: number;
  text: LayerText;
  offset: number;
}

/** Index of the marked term under a point of the window; null when there is none. Highlights have no events of their own. */
export function termAt(
  pageMarks: PageMarks,
  { marks, terms }: { marks: readonly Mark[]; terms: readonly Term[] },
  point: Point,
): number | null {
  const hit = hitAt(pageMarks, point);
  const mark = hit && marks.find(({ parts }) => parts.some((part) => holds(part, hit, point)));
  if (!mark) return null;
  const { page, offset } = hit;
  const covers = (part: MarkPart) => part.page === page && part.start <= offset && offset <= part.end;
  const within = mark.terms.find((index) => {
    const evidence = terms[index]?.evidence;
    return evidence !== undefined && [evidence, ...(evidence.more ?? [])].some(covers);
  });
  return within ?? mark.terms[0];
}

function hitAt(pageMarks: PageMarks, { x, y }: Point): Hit | null {
  const caret = document.caretPositionFromPoint(x, y);
  const element = caret?.offsetNode.parentElement;
  const page = element ? pageOf(element) : null;
  const text = page === null ? null : pageMarks.textOf(page);
  const offset = caret && text ? offsetIn(text, caret.offsetNode, caret.offset) : null;
  return page === null || !text || offset === null ? null : { page, text, offset };
}

/** Whether the point lies on these words themselves: the letter nearest to a point may be far away. */
function holds({ page, start, end }: MarkPart, hit: Hit, { x, y }: Point): boolean {
  if (page !== hit.page || hit.offset < start || hit.offset > end) return false;
  const boxes = [...(rangeIn(hit.text, start, end)?.getClientRects() ?? [])];
  return boxes.some(({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom);
}
