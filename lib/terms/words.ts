/** A word of folded text; a hyphen or apostrophe parts it from the word it is glued to. */
export interface Word {
  /** The word without apostrophes. */
  key: string;
  from: number;
  to: number;
}

const word = /[a-z0-9]+(?:['’][a-z]+)*/g;
const apostrophe = /['’]/g;

/** The words of folded text, in order. Hyphens part words. */
export function wordsOf(folded: string): Word[] {
  const found: Word[] = [];
  for (const { 0: text, index } of folded.matchAll(word)) {
    const key = text.length > 2 && apostrophe.test(text) ? text.replace(apostrophe, '') : text;
    apostrophe.lastIndex = 0;
    found.push({ key, from: index, to: index + text.length });
  }
  return found;
}

/** What may stand between two words of one term: a blank, a hyphen, or the sign of an abbreviation. */
const joints = new Set([' ', '-', '‐', '–', '&', ' & ', '.', '/', ' / ', '- ', '‐ ']);

/** Whether two words that follow each other in the text may be of one term. */
export function isJoined(folded: string, before: Word, next: Word): boolean {
  return joints.has(folded.slice(before.to, next.from));
}

/** Whether a hyphen glues the word to the one before it. */
export function isGlued(folded: string, before: Word, next: Word): boolean {
  return next.from - before.to === 1 && /[-‐]/.test(folded.charAt(before.to));
}
