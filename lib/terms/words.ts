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
  let from = -1;
  for (let at = 0; at <= folded.length; at += 1) {
    const isInside = at < folded.length && (isWordUnit(folded.charCodeAt(at)) || (from >= 0 && isInnerApostrophe(folded, at)));
    if (isInside && from < 0) from = at;
    if (isInside || from < 0) continue;
    words.ids.push(vocabulary.get(wordKey(folded, from, at)) ?? 0);
    words.from.push(from);
    words.to.push(at);
    from = -1;
  }
  return words;
}

/** A word as it stands in the vocabulary: without hyphens and apostrophes. */
export function wordKey(folded: string, from: number, to: number): string {
  const word = folded.slice(from, to);
  return hasSign(word) ? word.replace(/[-‐'’]/g, '') : word;
}

function hasSign(word: string): boolean {
  return word.includes("'") || word.includes('’') || word.includes('-') || word.includes('‐');
}

function isInnerApostrophe(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at);
  return (unit === 0x27 || unit === 0x2019) && at + 1 < folded.length && isLetter(folded.charCodeAt(at + 1));
}

function isWordUnit(unit: number): boolean {
  return isLetter(unit) || (unit >= 0x30 && unit <= 0x39);
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
