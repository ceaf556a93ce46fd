import { remembered } from '../text/index.ts';
import { stemOf } from './words.ts';

/** Gives the stems of the parts of a compound; nothing for a word that is none. */
export type Decompose = (word: string) => readonly string[];

/** The letters of the shortest part; shorter ones are endings more often than words. */
const shortest = 4;
const shortWords = new Set(['lid', 'rol', 'wet']);

/** What a word begins with without being a compound of it: samenwerking, zienswijze, standpunt. */
const noParts = new Set(['samen', 'zien', 'over', 'stand', 'mede', 'voor', 'goed', 'bekend', 'vrij']);

/** What Dutch puts between two parts: raad-s-lid, klacht-en-regeling, gemeente-n. */
const links = ['', 's', 'en', 'n', 'e'];

const isPart = (word: string) => (word.length >= shortest || shortWords.has(word)) && !noParts.has(word);

/**
 * Takes compounds apart with the given words themselves: a word is a compound when it can be cut so that each part, but for the
 * letters that link them, is one of them.
 */
export function decomposer(words: Iterable<string>): Decompose {
  const known = new Set([...words].filter(isPart));
  const stems = new Set([...known].map(stemOf));
  const firstPart = (letters: string): string | undefined => {
    const endings = links.filter((link) => letters.endsWith(link));
    return endings.map((link) => letters.slice(0, letters.length - link.length)).find((word) => known.has(word));
  };
  const isLast = (word: string) => isPart(word) && (known.has(word) || stems.has(stemOf(word)));
  const partsOf = (word: string): readonly string[] => {
    const parts = decompose(word);
    return parts.length === 0 && isLast(word) ? [stemOf(word)] : parts;
  };
  const decompose: Decompose = remembered((word: string): readonly string[] => {
    for (let place = shortest; place < word.length; place += 1) {
      const first = firstPart(word.slice(0, place));
      const rest = first === undefined ? [] : partsOf(word.slice(place));
      if (first !== undefined && rest.length > 0) return [...partsOf(first), ...rest];
    }
    return [];
  });
  return decompose;
}
