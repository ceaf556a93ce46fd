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
  word.lastIndex = 0;
  for (let match = word.exec(folded); match; match = word.exec(folded)) {
    const [text] = match;
    const key = text.includes("'") || text.includes('’') ? text.replace(apostrophe, '') : text;
    found.push({ key, from: match.index, to: match.index + text.length });
  }
  return found;
}

/** What may stand between two words of one term, a blank and a hyphen apart: the sign of an abbreviation. */
const joints = new Set(['–', '&', ' & ', '.', '/', ' / ', '- ', '‐ ']);

/** Whether two words that follow each other in the text may be of one term. */
export function isJoined(folded: string, before: Word, next: Word): boolean {
  return (
    isBlankOrHyphen(folded, before, next) || joints.has(folded.slice(before.to, next.from)) || isInitial(folded, before, next)
  );
}

/** Whether the word is a letter with a point, as in 'B. en W.'. */
function isInitial(folded: string, before: Word, next: Word): boolean {
  return before.to - before.from === 1 && folded.slice(before.to, next.from) === '. ';
}

/** Whether a hyphen glues the word to the one before it. */
export function isGlued(folded: string, before: Word, next: Word): boolean {
  return next.from - before.to === 1 && isHyphen(folded.charCodeAt(before.to));
}

function isBlankOrHyphen(folded: string, before: Word, next: Word): boolean {
  const unit = folded.charCodeAt(before.to);
  return next.from - before.to === 1 && (unit === 0x20 || isHyphen(unit));
}

function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010;
}
