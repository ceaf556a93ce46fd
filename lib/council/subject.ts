import type { Circumstances } from './circumstances.ts';
import { deciderByRule } from './deciders.ts';
import { paperIn } from './template.ts';

/** Whether the raad decides on its own position on a paper that another body adopts. */
export function takesPosition(facts: Circumstances): boolean {
  const byRule = deciderByRule(facts);
  return facts.raadDecides && byRule !== null && byRule !== 'raad';
}

/** What the raad decides on: the paper, or its own position on it. */
export function subjectOf(facts: Circumstances): string {
  return takesPosition(facts) ? `zijn standpunt over ${paperIn(facts)}` : paperIn(facts);
}
