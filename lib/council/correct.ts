import type { Because, Decision, ItemFacts } from '../reading/contract.ts';
import type { Corrections } from './types.ts';

/** A correction rests on the reader: it has no words in the paper, and nothing is assumed. */
const byReader: Because = { rule: 'U hebt dit zelf ingevuld.', assumes: null, evidence: [] };

/**
 * An item with what the reader knows better: his values win, and what they rested on before goes. Doing it twice does no harm.
 */
export function corrected<T extends ItemFacts>(item: T, correction: Corrections[string] = {}): T {
  const reasons = Object.fromEntries(Object.keys(correction).map((field) => [field, byReader]));
  const decisions = decisionsAfter(item, correction);
  return { ...item, ...correction, decisions, because: { ...item.because, ...reasons } };
}

/** Who was thought to decide is no longer asked to; what bodies have decided, and what others are asked, stands. */
function decisionsAfter({ decider, decisions }: ItemFacts, correction: Corrections[string]): Decision[] {
  if (correction.decider === undefined || correction.decider === decider) return decisions;
  return decisions.filter(({ body, state }) => state === 'genomen' || body !== decider);
}
