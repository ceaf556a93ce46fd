import type { PageEvidence } from '../reading/contract.ts';
import type { PageStructure, Range } from './types.ts';

/** What may stand in the page text between two letters of the same run: blanks, line ends and the hyphen of a broken word. */
const skippable = /^(?:[\s\p{Mn}\p{Cf}‐-])*$/u;
/** Searchable text has no other blanks than this one, and the parting characters before it. */
const blankUnit = 0x20;

/**
 * The words of a page under a range of its searchable text, letter for letter as in the page text. Words that stand apart
 * there (the next column or cell) follow in `more`.
 * @throws RangeError when the range is empty
 */
export function evidenceOf(page: PageStructure, { from, to }: Range): PageEvidence {
  const [first, ...rest] = runs(page, from, to).map(([start, end]) => ({
    page: page.page,
    start,
    end,
    quote: page.raw.slice(start, end),
  }));
  if (!first) throw new RangeError(`no words on page ${page.page} from ${from} to ${to}`);
  return rest.length > 0 ? { ...first, more: rest } : first;
}

/** Offsets in the page text of the unbroken runs under a range. */
function runs(page: PageStructure, from: number, to: number): [start: number, end: number][] {
  const [first, last] = [page.map[from] ?? 0, page.map[to - 1] ?? 0];
  if (isSame(page, { from, to }, first)) return [[first, last + 1]];
  const found: [number, number][] = [];
  for (let at = from; at < to; at += 1) {
    if (page.text.charCodeAt(at) <= blankUnit) continue;
    const start = page.map[at] ?? 0;
    const open = found.at(-1);
    if (open && goesOn(page.raw, open[1], start)) open[1] = Math.max(open[1], start + 1);
    else found.push([start, start + 1]);
  }
  return found;
}

/** Most words stand in the page text just as they are read. */
function isSame({ text, raw }: PageStructure, { from, to }: Range, start: number): boolean {
  const words = text.slice(from, to);
  return words.trim() === words && words !== '' && raw.startsWith(words, start);
}

/** Whether the letter at `start` belongs to the run that ends at `end`: most stand side by side. */
function goesOn(raw: string, end: number, start: number): boolean {
  return start === end || (start >= end - 1 && skippable.test(raw.slice(end, start)));
}
