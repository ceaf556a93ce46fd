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

/** Who decides by the rule, null where the law leaves it to nobody, and whether that rests on an assumption or a derived rule. */
interface Ruling {
  body: Body | null;
  probably: boolean;
}

/** The first decider that holds; another body that was passed over on an assumption makes it probable. */
function firstHolding(facts: Circumstances): { decider: Decider; probably: boolean } | null {
  const judged = facts.rule.deciders.map((decider) => ({ decider, ...judge([decider.when], facts) }));
  const at = judged.findIndex(({ holds }) => holds === 'ja');
  const found = judged[at];
  if (!found) return null;
  const { decider, assumes } = found;
  const passed = judged.slice(0, at).some((other) => other.assumes.length > 0 && other.decider.body !== decider.body);
  return { decider, probably: assumes.length > 0 || passed || decider.probably === true };
}

function rulingFor(facts: Circumstances): Ruling | null {
  const found = firstHolding(facts);
  if (!found) return null;
  const { form, province } = facts;
  const part = found.decider.body;
  if (part === null) return { body: null, probably: found.probably };
  const body = bodyFor(part, facts);
  const noBoard = form.value === 'centrumregeling' || form.value === 'netwerk' || form.value === 'geen';
  if (noBoard && part !== 'supervisor' && !ownBodies.includes(body)) return { body: 'college', probably: true };
  const assumed = (form.assumes !== null && byForm.includes(part)) || (province.assumes !== null && part === 'supervisor');
  return { body, probably: found.probably || assumed };
}

/** Whether the law leaves nothing to decide, whatever the paper asks, unless the reader names who decides; null: it does. */
export function settledByLaw(facts: Circumstances): { probably: boolean } | null {
  const ruling = rulingFor(facts);
  return ruling?.body === null && !facts.situation.corrections[facts.item.id]?.decider ? ruling : null;
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
