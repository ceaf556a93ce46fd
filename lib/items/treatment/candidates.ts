import { ofDebate, treatmentWords } from '../../knowledge/rules/treatments.ts';
import type { PageEvidence } from '../../reading/contract.ts';
import type { Body, Treatment } from '../../reading/words.ts';
import { fold } from '../../text/index.ts';
import type { Candidate } from '../candidate.ts';
import { evidenceIn, type Hit, textOf } from '../passages.ts';
import type { Passage } from '../types.ts';

/** Of what is asked the strongest verb tells: who is asked to decide and to take note, decides; sending a paper on decides least. */
export const weightOf: Record<Treatment, number> = { besluitvormend: 50, opiniërend: 49, beeldvormend: 48, informerend: 47 };

/** A body that decides talks first about a bespreekstuk: where a decision is asked, that counts; a commission only talks. */
export function isDebate(words: string, body: Body | null): boolean {
  return body !== 'raadscommissie' && ofDebate.test(fold(words));
}

/** The treatment that words announce; null when they announce none. */
export function treatmentIn(words: string): Treatment | null {
  const text = fold(words);
  return treatmentWords.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** The treatment that words of a passage announce; [] when they announce none or do not stand in it. */
export function named(
  passage: Passage,
  words: string,
  { rule, weight }: { rule: string; weight: number },
): Candidate<Treatment>[] {
  const value = treatmentIn(words);
  const at = textOf(passage).indexOf(words);
  if (!value || at < 0) return [];
  const from = passage.block.from + at;
  return candidate(value, rule, { weight, evidence: evidenceIn(passage, { from, to: from + words.length }) });
}

/** A treatment with the words that a pattern found. */
export function told(value: Treatment, rule: string, { hit, weight }: { hit: Hit; weight: number }): Candidate<Treatment>[] {
  return candidate(value, rule, { weight, evidence: evidenceIn(hit.passage, hit) });
}

/** A treatment with its weight and its words. */
export function candidate(
  value: Treatment,
  rule: string,
  { weight, evidence }: { weight: number; evidence: PageEvidence | null },
): Candidate<Treatment>[] {
  return [{ value, rule, assumes: null, evidence: evidence ? [evidence] : [], weight }];
}
