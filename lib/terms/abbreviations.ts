import type { Range } from '../text/index.ts';

/** An abbreviation that a text introduces: its short and long form and where both stand together. */
export interface Introduced extends Range {
  short: string;
  long: string;
}

/** What stands between brackets, with the words that say it is an abbreviation. */
const brackets = /\(([^()\n\t]{2,90})\)/g;
const notice = /^(?:hierna|verder|afgekort)?(?: te noemen| genoemd)?:?\s?["'‘’“”„]?|["'‘’“”]$/g;
const abbreviation = /^\p{Lu}[\p{L}\d&]{0,8}(?:-\p{L}{1,6})?$/u;
/** Up to eight words before a place, looked for backwards from it. */
const wordsBefore = /(?<=(?<words>(?:[\p{L}\d'’-]+ ){0,7}[\p{L}\d'’-]+))/uy;
const wordsOnly = /^(?:[\p{L}\d'’-]+ ){0,7}[\p{L}\d'’-]+$/u;

/** With one capital only ('Wgr') an abbreviation is no longer than this. */
const longestMixed = 4;

/** The abbreviations that a text introduces itself, in order. A word in brackets that is no abbreviation of the words beside it is left out. */
export function introducedIn(text: string): Introduced[] {
  return [...text.matchAll(brackets)].flatMap(({ 0: all, 1: inside = '', index }) => {
    const end = text[index - 1] === ' ' ? index - 1 : index;
    wordsBefore.lastIndex = end;
    const before = wordsBefore.exec(text)?.groups?.['words'] ?? '';
    const found = introduced(before, inside);
    return found ? [{ short: found.short, long: found.long, from: end - found.before, to: index + all.length }] : [];
  });
}

/** Reads 'samenwerkingsovereenkomst (SOK)' and 'SOK (samenwerkingsovereenkomst)'; `before` counts the characters before the bracket. */
function introduced(before: string, inside: string): { short: string; long: string; before: number } | null {
  const short = inside.replace(notice, '');
  const long = abbreviation.test(short) ? expansion(before, short) : null;
  if (long) return { short, long, before: long.length };
  const last = /\S+$/.exec(before)?.[0] ?? '';
  const isReversed = abbreviation.test(last) && wordsOnly.test(inside) && expansion(inside, last) === inside;
  return isReversed ? { short: last, long: inside, before: last.length } : null;
}

/** The last words that the letters abbreviate, from the word with the first letter on; null when they do not. */
function expansion(words: string, letters: string): string | null {
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length;
  if (letters.length < 2 || (capitals < 2 && letters.length > longestMixed)) return null;
  const parts = words.split(' ');
  const sought = letters.toLowerCase().replace(/[^\p{L}]/gu, '');
  const count = parts.findIndex((_, index) => abbreviates(sought, parts.slice(-index - 1)));
  return count < 0 ? null : parts.slice(-count - 1).join(' ');
}

const small = new Set(['van', 'de', 'het', 'en', 'voor', 'der', 'den', 'in', 'op', 'met', 'aan', 'te', 'bij', 'of']);

/**
 * Whether the words give the letters in order: every word its first letter and perhaps more from within; small words may give none.
 */
function abbreviates(letters: string, words: readonly string[]): boolean {
  const [first, ...others] = words;
  if (first === undefined) return letters === '';
  const word = first.toLowerCase();
  if (small.has(word) && letters !== '' && abbreviates(letters, others)) return others.length > 0;
  return leftAfter(letters, word).some((left) => abbreviates(left, others));
}

/** What may be left of the letters after a word: it gives its first letter and any number of those that follow within it. */
function leftAfter(letters: string, word: string): string[] {
  const left: string[] = [];
  if (letters === '' || word[0] !== letters[0]) return left;
  for (let used = 1, at = 0; used <= letters.length && at >= 0; used += 1) {
    left.push(letters.slice(used));
    at = word.indexOf(letters.charAt(used) || '\n', at + 1);
  }
  return left;
}
