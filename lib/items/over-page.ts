import { breaksOff, type Sentence, sentencesOf } from './sentences.ts';
import type { Passage } from './types.ts';

/** A sentence that the page breaks off. */
export interface BrokenSentence {
  /** Its part on the first page, where it stands. */
  last: Sentence;
  /** All of it. */
  text: string;
}

/** The sentence at the end of a paragraph that goes on in the next one, on the next page; null where none does. */
export function sentenceOverPage(all: readonly Passage[], index: number): BrokenSentence | null {
  const passage = all[index];
  const next = textBehind(all, index);
  if (passage?.block.kind !== 'alinea' || next?.block.kind !== 'alinea' || next.page === passage.page) return null;
  const last = sentencesOf(passage).at(-1);
  const rest = sentencesOf(next)[0];
  return last && rest && breaksOff(last.text) ? { last, text: `${last.text} ${rest.text}` } : null;
}

/** The next passage, but for a letter head that is printed as a row on every page. */
function textBehind(all: readonly Passage[], index: number): Passage | undefined {
  return all.slice(index + 1, index + 3).find(({ block }) => block.kind !== 'rij');
}
