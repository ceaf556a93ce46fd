import { stepSign } from '../../knowledge/rules/announced.ts';
import { datesIn } from '../dates.ts';
import { clausesOf, type Sentence, sentencesOf } from '../sentences.ts';
import type { Passage } from '../types.ts';

/** A part of a passage; a step of a planning needs no verb. */
export interface Line extends Sentence {
  isStep: boolean;
}

/** How far into a step its date begins: 'uiterlijk 3 mei', 'tot en met 3 mei'. */
const lead = 14;

/** The parts of a passage that can each announce something: clauses, and the steps of a planning that stand in one line. */
export function linesOf(passage: Passage): Line[] {
  return sentencesOf(passage).flatMap((sentence) => {
    const parts = clausesOf(sentence).flatMap(partsOf);
    const farthest = sentence.text.match(stepSign) ? sentence.text.length : lead;
    const isPlanning = parts.length > 1 && parts.every((part) => hasDate(part, farthest));
    return parts.map((part) => ({ ...part, isStep: isPlanning }));
  });
}

/** Whether a part has its date at the start; between arrows it may stand anywhere. */
function hasDate({ text }: Sentence, farthest: number): boolean {
  const [first] = datesIn(text);
  return first !== undefined && first.from <= farthest;
}

/** The steps between arrows. */
function partsOf({ passage, from, text }: Sentence): Sentence[] {
  const signs = [...text.matchAll(stepSign)];
  const starts = [0, ...signs.map(({ index, 0: sign }) => index + sign.length)];
  const ends = [...signs.map(({ index }) => index), text.length];
  const parts = starts.map((start, at) => ({ from: start, to: ends[at] ?? text.length }));
  return parts
    .filter((part) => text.slice(part.from, part.to).trim() !== '')
    .map((part) => ({ passage, from: from + part.from, to: from + part.to, text: text.slice(part.from, part.to) }));
}
