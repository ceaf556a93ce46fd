/** Comparing titles by their words. */
import { remembered } from '../text/index.ts';

const small = new Set([
  'van',
  'het',
  'een',
  'voor',
  'met',
  'der',
  'des',
  'ten',
  'ter',
  'aan',
  'over',
  'uit',
  'bij',
  'inzake',
  'betreffende',
  'de',
  'en',
  'in',
  'op',
  'te',
]);

/** Lower case without diacritics and with single blanks. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The words of a title that carry its meaning. */
export const contentWords = remembered(
  (text): ReadonlySet<string> => new Set((folded(text).match(/[\p{L}\p{N}]{2,}/gu) ?? []).filter((word) => !small.has(word))),
);

/** How much of the shorter of two titles stands in the other: 0 to 1. */
export function shared(a: string, b: string): number {
  const [left, right] = [contentWords(a), contentWords(b)];
  const least = Math.min(left.size, right.size);
  return least === 0 ? 0 : left.intersection(right).size / least;
}

/** How much two titles have in common (Dice): 0 to 1. */
export function alike(a: string, b: string): number {
  return overlap(contentWords(a), contentWords(b));
}

/** How much two sets of words have in common (Dice): 0 to 1. */
export function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size + right.size === 0) return 0;
  let both = 0;
  for (const word of left) if (right.has(word)) both += 1;
  return (2 * both) / (left.size + right.size);
}
