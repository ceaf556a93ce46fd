import { type Range, textAt } from '../text/index.ts';
import type { Passage } from './types.ts';

/** What stands between two fields of a line: an upright stroke, or a dash before a label. */
const between = /\s[|·•]\s|\s[–—]\s(?=\p{Lu}[\p{L} ]{2,30}:\s)/gu;

/** The parts of a line of the form: the cells of a row, or what stands between upright strokes. */
export function partsOf({ page, block }: Passage): Range[] {
  if (block.kind === 'rij') return block.cells.length > 2 ? block.cells : [];
  const text = textAt(page, block);
  const ends = [...text.matchAll(between)].map((stroke) => ({ at: stroke.index, next: stroke.index + stroke[0].length }));
  return [...ends, { at: text.length, next: text.length }].map(({ at }, index) => ({
    from: block.from + (ends[index - 1]?.next ?? 0),
    to: block.from + at,
  }));
}
