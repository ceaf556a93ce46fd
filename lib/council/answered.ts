import type { AnsweredPaper } from '../knowledge/law/when.ts';
import { answeredPapers } from '../knowledge/rules/topics.ts';
import type { Cycle, ItemFacts } from '../reading/contract.ts';

const stages: Record<Cycle['stage'], AnsweredPaper> = {
  kaders: 'anders',
  ontwerpbegroting: 'begroting',
  begroting: 'begroting',
  wijziging: 'begrotingswijziging',
  tussenrapportage: 'anders',
  jaarstukken: 'anders',
};

/** On what the zienswijzen were that a paper answers: by its place in the cycle, else by its title; null when neither tells. */
export function answeredIn({ cycle, title }: ItemFacts): AnsweredPaper | null {
  if (cycle) return stages[cycle.stage];
  return answeredPapers.find(({ word }) => word.test(title.toLowerCase()))?.paper ?? null;
}
