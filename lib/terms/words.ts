/** The words of folded text, in order, as columns: its number in the vocabulary (0: unknown), and where it stands. */
export interface Words {
  ids: number[];
  from: number[];
  to: number[];
}

/** Numbers, from 1, for the words that occur in written forms. */
export type Vocabulary = Map<string, number>;

const blank = 0x20;

/** The words of folded text. Hyphens part words; an apostrophe within a word ("pho's") does not count. */
export function wordsOf(folded: string, vocabulary: Vocabulary): Words {
  const words: Words = { ids: [], from: [], to: [] };
  const { length } = folded;
  let at = 0;
  while (at < length) {
    while (at < length && !isWordUnit(folded.charCodeAt(at))) at += 1;
    const from = at;
    while (at < length && isWordUnit(folded.charCodeAt(at))) at += 1;
    const isPlain = !isInnerApostrophe(folded, at);
    while (at < length && (isWordUnit(folded.charCodeAt(at)) || isInnerApostrophe(folded, at))) at += 1;
    if (at > from) {
      const key = isPlain ? folded.slice(from, at) : wordKey(folded, from, at);
      words.ids.push(vocabulary.get(key) ?? 0);
      words.from.push(from);
      words.to.push(at);
    }
  }
  return words;
}

/** A word as it stands in the vocabulary: without hyphens and apostrophes. */
export function wordKey(folded: string, from: number, to: number): string {
  const word = folded.slice(from, to);
  return sign.test(word) ? word.replace(signs, '') : word;
}

const sign = /[-‐'’]/;
const signs = /[-‐'’]/g;

function isInnerApostrophe(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at);
  return (unit === 0x27 || unit === 0x2019) && at + 1 < folded.length && isLetter(folded.charCodeAt(at + 1));
}

/** For each ASCII unit whether it is a small letter or a digit. */
const wordUnits = Uint8Array.from({ length: 128 }, (_, unit) => (/[a-z0-9]/.test(String.fromCharCode(unit)) ? 1 : 0));

function isWordUnit(unit: number): boolean {
  return unit < 128 && wordUnits[unit] === 1;
}

function isLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** What may stand between two words of one term, a blank and a hyphen apart: the sign of an abbreviation. */
const joints = new Set(['–', '&', ' & ', '.', '/', ' / ', '- ', '‐ ']);

/** Whether a word and the one after it may be of one term. */
export function isJoined(folded: string, { from, to }: Words, index: number): boolean {
  const start = to[index] ?? 0;
  const end = from[index + 1] ?? 0;
  const unit = folded.charCodeAt(start);
  if (end - start === 1 && (unit === blank || isHyphen(unit))) return true;
  const between = folded.slice(start, end);
  return joints.has(between) || (between === '. ' && start - (from[index] ?? 0) === 1);
}

/** Whether a hyphen glues a word to the one after it. */
export function isGlued(folded: string, { from, to }: Words, index: number): boolean {
  const start = to[index] ?? 0;
  return index + 1 < from.length && (from[index + 1] ?? 0) - start === 1 && isHyphen(folded.charCodeAt(start));
}

function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010;
}
