import type { Body } from '../reading/words.ts';
import type { Circumstances } from './circumstances.ts';
import { holds } from './conditions.ts';
import { bodyFor } from './template.ts';

/** The bodies of the own gemeente. */
const ownBodies: readonly Body[] = ['raad', 'raadscommissie', 'college', 'burgemeester'];

/** Who decides by the rule for this kind of item, unless the reader knows it; null where nothing is to be decided or the rule does not say. */
export function deciderByRule(facts: Circumstances): Body | null {
  const told = facts.situation.corrections[facts.item.id]?.decider;
  if (told) return told;
  const found = facts.rule.deciders.find(({ when }) => holds(when, facts));
  if (!found) return null;
  const body = bodyFor(found.body, facts);
  const noBoard = facts.form.value === 'centrumregeling' || facts.form.value === 'netwerk' || facts.form.value === 'geen';
  return noBoard && !ownBodies.includes(body) ? 'college' : body;
}

/**
 * Who takes the decision that the raad can still influence: the paper's decider, but behind a paper of the raad itself the
 * body that decides after it.
 */
export function deciderOf(facts: Circumstances): Body | null {
  const { decider } = facts;
  const byRule = deciderByRule(facts);
  return decider && !ownBodies.includes(decider) ? decider : (byRule ?? decider);
}

const needsNothing: readonly string[] = ['kennisnemen', 'bespreken', 'adviseren'];

/** Whether an item asks, and asks no decision of anybody. */
export function nothingToDecide({ item, decider }: Circumstances): boolean {
  const asksOnly = item.asks.length > 0 && item.asks.every(({ verb }) => needsNothing.includes(verb));
  return decider === null && asksOnly && item.decisions.length === 0;
}
