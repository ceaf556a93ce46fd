import type { Range } from '../text/index.ts';

/** An abbreviation that a text introduces: its short and long form and where both stand together. */
export interface Introduced extends Range {
  short: string;
  long: string;
}

const quotes = `["'‘’“”„]?`;
const short = String.raw`(\p{Lu}[\p{L}\d&]{0,8}(?:-\p{L}{1,6})?)`;
/** 'samenwerkingsovereenkomst (SOK)', 'Veiligheidsregio Vaarlanden (hierna: VRV)' */
const longFirst = new RegExp(
  String.raw`((?:[\p{L}\d'’-]+[ ]){0,7}[\p{L}\d'’-]+)\s?\((?:hierna|verder|afgekort)?(?: te noemen| genoemd)?:?\s?${quotes}${short}${quotes}\)`,
  'gu',
);
/** 'SOK (samenwerkingsovereenkomst)' */
const shortFirst = new RegExp(String.raw`(?<![\p{L}\d])${short}\s?\(((?:[\p{L}\d'’-]+[ ]){0,7}[\p{L}\d'’-]+)\)`, 'gu');

/** With one capital only ('Wgr') an abbreviation is no longer than this. */
const longestMixed = 4;

/** The abbreviations that a text introduces itself, in order. A word in brackets that is no abbreviation of the words beside it is left out. */
export function introducedIn(text: string): Introduced[] {
  const after = [...text.matchAll(longFirst)].map(({ 0: all, 1: words = '', 2: letters = '', index }) => {
    const long = expansion(words, letters);
    return { short: letters, long, from: index + words.length - (long?.length ?? 0), to: index + all.length };
  });
  const before = [...text.matchAll(shortFirst)].map(({ 0: all, 1: letters = '', 2: words = '', index }) => {
    const long = expansion(words, letters);
    return { short: letters, long: long === words ? long : null, from: index, to: index + all.length };
  });
  return [...after, ...before].filter((found): found is Introduced => found.long !== null).sort((a, b) => a.from - b.from);
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
