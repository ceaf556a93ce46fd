import { papersOfBody } from '../knowledge/rules/papers.ts';
import type { Body } from '../reading/words.ts';
import { fold, type Range } from '../text/index.ts';

/** What the first words of a line call it; a line of a form may go on behind an upright stroke. */
export function paperOf(text: string): (Range & { value: Body }) | null {
  const folded = fold(firstPart(text));
  for (const [value, pattern] of papersOfBody) {
    const found = pattern.exec(folded);
    if (found) return { value, from: found.index, to: found.index + found[0].length };
  }
  return null;
}

/** A line up to its first upright stroke. */
export function firstPart(text: string): string {
  return text.split(/\s[|·•]\s/)[0] ?? '';
}
