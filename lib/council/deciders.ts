import type { Addressee, Decider } from '../knowledge/law/rule.ts';
import type { Body } from '../reading/words.ts';
import { networks, raadBodies } from './bodies.ts';
import { asksOfRaad, type Circumstances, decidingVerbs } from './circumstances.ts';
import { judge } from './conditions.ts';
import { bodyFor } from './template.ts';

/** The bodies of the own gemeente. */
const ownBodies: readonly Body[] = ['raad', 'raadscommissie', 'college', 'burgemeester'];

/** Parts whose body hangs on the form of the cooperation. */
const byForm: readonly Addressee[] = ['sender', 'board', 'algemeen-bestuur', 'dagelijks-bestuur'];

/** Who decides by the rule, and whether that rests on an assumption or a derived rule. */
interface Ruling {
  body: Body;
  probably: boolean;
}

/** The first decider that holds; what was passed over on an assumption makes it probable. */
function firstHolding(facts: Circumstances): { decider: Decider; probably: boolean } | null {
  let probably = false;
  for (const decider of facts.rule.deciders) {
    const { holds, assumes } = judge([decider.when], facts);
    probably ||= assumes.length > 0;
    if (holds === 'ja') return { decider, probably: probably || decider.probably === true };
  }
  return null;
}

function rulingFor(facts: Circumstances): Ruling | null {
  const found = firstHolding(facts);
  if (!found) return null;
  const { form } = facts;
  const body = bodyFor(found.decider.body, facts);
  const noBoard = form.value === 'centrumregeling' || form.value === 'netwerk' || form.value === 'geen';
  if (noBoard && !ownBodies.includes(body)) return { body: 'college', probably: true };
  const assumed = form.assumes !== null && byForm.includes(found.decider.body);
  return { body, probably: found.probably || assumed };
}

/**
 * Who decides by the rule for this kind of item, unless the reader knows it; null where nothing is to be decided or the rule
 * does not say.
 */
export function deciderByRule(facts: Circumstances): Body | null {
  if (facts.nobody) return null;
  return facts.situation.corrections[facts.item.id]?.decider ?? rulingFor(facts)?.body ?? null;
}

/** Whether it is only probable that this body decides: the paper does not say so, and the rule assumes something. */
export function decidesProbably(body: Body, facts: Circumstances): boolean {
  if (facts.decider === body || facts.item.decisions.some((decision) => decision.body === body)) return false;
  const ruling = rulingFor(facts);
  return ruling !== null && ruling.body === body && ruling.probably;
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

/** Whether the raad decides, but not on this paper: it is of another body, which decides nothing itself. */
export function raadDecidesLater({ item, decider }: Circumstances): boolean {
  if (decider !== 'raad' || item.body === null || raadBodies.includes(item.body)) return false;
  const decidesItself = item.asks.some(({ verb, of }) => decidingVerbs.includes(verb) && !networks.includes(of ?? item.body));
  return !decidesItself && asksOfRaad(item).length === 0 && item.decisions.every(({ body }) => body === 'raad');
}
