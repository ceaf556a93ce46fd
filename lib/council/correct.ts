import { byOrdinaryPowers } from '../knowledge/rules/decide.ts';
import type { Because, Decision, ItemFacts } from '../reading/contract.ts';
import { circumstancesOf } from './circumstances.ts';
import { deciderByRule, nothingToDecide } from './deciders.ts';
import type { Corrections, Situation } from './types.ts';

type Correction = Corrections[string];

/** A correction rests on the reader: it has no words in the paper, and nothing is assumed. */
const byReader: Because = { rule: 'U hebt dit zelf ingevuld.', assumes: null, evidence: [] };

/**
 * An item with what the reader knows better: his values win, what they rested on goes, and a decider that nobody named follows
 * from them. Doing it twice does no harm.
 */
export function corrected<T extends ItemFacts>(item: T, situation: Situation): T {
  const correction = situation.corrections[item.id];
  if (!correction) return item;
  const settled = { ...item, ...correction, decisions: decisionsAfter(item, correction), because: becauseOf(item, correction) };
  return followsKind(item, correction) ? { ...settled, ...deciderFor(settled, situation) } : settled;
}

function becauseOf(item: ItemFacts, correction: Correction): ItemFacts['because'] {
  return { ...item.because, ...Object.fromEntries(Object.keys(correction).map((field) => [field, byReader])) };
}

/** Who was thought to decide is no longer asked to, and nobody is where nobody decides; what bodies have decided, and what others are asked, stands. */
function decisionsAfter({ decider, decisions }: ItemFacts, correction: Correction): Decision[] {
  if (correction.decider === null) return decisions.filter(({ state }) => state === 'genomen');
  if (correction.decider === undefined || correction.decider === decider) return decisions;
  return decisions.filter(({ body, state }) => state === 'genomen' || body !== decider);
}

/** Whether the decider is what the law's rule gave for what is corrected now. */
function followsKind({ decider, because }: ItemFacts, correction: Correction): boolean {
  if (correction.decider !== undefined) return false;
  return decider === null ? correction.kind !== undefined : Boolean(because.decider?.assumes);
}

function deciderFor(item: ItemFacts, situation: Situation): Pick<ItemFacts, 'decider' | 'because'> {
  const { decider: _, ...because } = item.because;
  const facts = circumstancesOf({ ...item, decider: null, because }, situation);
  const decider = nothingToDecide(facts) ? null : deciderByRule(facts);
  return { decider, because: decider ? { ...because, decider: { ...byOrdinaryPowers, evidence: [] } } : because };
}
