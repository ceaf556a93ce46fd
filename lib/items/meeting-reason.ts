import { type Range, textAt } from '../text/index.ts';
import type { Candidate } from './candidate.ts';
import { daysIn } from './dates.ts';
import { evidenceIn } from './passages.ts';
import type { Passage } from './types.ts';

/** Where in a passage a day stands, and how much it tells. */
export interface Told {
  weight: number;
  /** Of the searchable text of the page; the whole passage where it is left out. */
  part?: Range;
}

/** The first day of a passage, or of a part of it, as the day of the meeting. */
export function dated(passage: Passage, rule: string, { weight, part = passage.block }: Told): Candidate<string>[] {
  const text = textAt(passage.page, part);
  const [found] = daysIn(text);
  if (!found) return [];
  const evidence = [evidenceIn(passage, { from: part.from + found.from, to: part.from + found.to })];
  return [{ value: found.date, rule, assumes: null, evidence, weight }];
}
