import { stepSign } from '../../knowledge/rules/announced.ts';
import { datesIn } from '../dates.ts';
import { clausesOf, type Sentence, sentencesOf } from '../sentences.ts';
import type { Passage } from '../types.ts';

/** Where the next line of a planning begins whose lines ran together: '… zienswijze oktober 2026: de colleges verwerken …'. */
const momentFirst =
  /(?<!\d)\s(?=(?:(?:begin|medio|half|eind) )?(?:\d{1,2} )?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?: 20\d\d)?: )/gi;

/** A part of a passage; a step of a planning needs no verb. */
export interface Line extends Sentence {
  isStep: boolean;
}

/** The parts of a passage that can each announce something: clauses, and the steps of a planning that stand in one line. */
export function linesOf(passage: Passage): Line[] {
  return sentencesOf(passage).flatMap(clausesOf).flatMap(stepsOf);
}

function stepsOf(sentence: Sentence): Line[] {
  const { text, from, passage } = sentence;
  const signs = [...text.matchAll(stepSign), ...text.matchAll(momentFirst)].toSorted((a, b) => a.index - b.index);
  const starts = [0, ...signs.map(({ index, 0: sign }) => index + sign.length)];
  const ends = [...signs.map(({ index }) => index), text.length];
  const parts = starts
    .map((start, at) => ({ start, end: ends[at] ?? text.length }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');
  const isPlanning = parts.length > 1 && parts.every(({ start, end }) => datesIn(text.slice(start, end)).length > 0);
  if (!isPlanning) return [{ ...sentence, isStep: false }];
  return parts.map(({ start, end }) => ({
    passage,
    from: from + start,
    to: from + end,
    text: text.slice(start, end),
    isStep: true,
  }));
}
