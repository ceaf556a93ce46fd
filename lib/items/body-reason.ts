import { strongNouns } from '../knowledge/rules/cooperations.ts';
import type { Body } from '../reading/words.ts';
import type { Range } from '../text/index.ts';
import type { Candidate } from './candidate.ts';
import { evidenceIn, textOf } from './passages.ts';
import type { Passage } from './types.ts';

export const ofCooperation = new RegExp(
  String.raw`\b(?:${strongNouns.join('|')}|gr|bvo|belasting(?:kring|bureau|dienst|samenwerking)|werkbedrijf|[a-zà-ž]+schap)\b|\bRegio [a-zà-ž]`,
  'i',
);

/** Why a passage says whose paper it is. */
export interface Reason {
  rule: string;
  weight: number;
  /** What the rule takes for granted. */
  assumes?: string | null;
  /** Within the text of the passage. */
  range: Range;
}

/** The one candidate that words of a passage give. */
export function one(passage: Passage, value: Body, { rule, weight, range, assumes = null }: Reason): Candidate<Body>[] {
  const { from } = passage.block;
  return [{ value, rule, assumes, evidence: [evidenceIn(passage, { from: from + range.from, to: from + range.to })], weight }];
}

/** Whether the start of a text speaks of a cooperation: boards of clubs and companies sign and adopt too. */
export function isOfCooperation(passages: readonly Passage[]): boolean {
  return passages.slice(0, 40).some((passage) => ofCooperation.test(textOf(passage)));
}
