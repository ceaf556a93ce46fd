import type { KindRule } from '../../knowledge/rules/kinds.ts';
import type { Evidence } from '../../reading/contract.ts';
import type { Kind } from '../../reading/words.ts';
import type { Candidate, Found } from '../candidate.ts';

/** Something in a paper that speaks for a kind, with its weight. Signs of different places add up; of one place the best counts. */
export type Sign = Candidate<Kind>;

/** A sign of the rule's kind; `place` says in Dutch where it stands. */
export function sign(
  { kind }: Pick<KindRule, 'kind'>,
  place: string,
  { weight, evidence }: { weight: number; evidence: Evidence[] },
): Sign {
  return { value: kind, rule: place, assumes: null, evidence, weight };
}

/** The kind for which most speaks, with the words of each place that speaks for it, the weightiest first; null without signs. */
export function heaviest(signs: readonly Sign[]): Found<Kind> | null {
  let best: { weight: number; signs: Sign[] } | null = null;
  for (const kind of new Set(signs.map(({ value }) => value))) {
    const own = bestOfEachPlace(signs.filter(({ value }) => value === kind));
    const weight = own.reduce((sum, one) => sum + one.weight, 0);
    if (!best || weight > best.weight) best = { weight, signs: own };
  }
  const [first] = best?.signs ?? [];
  if (!best || !first) return null;
  const evidence = best.signs.flatMap((one) => one.evidence);
  return { value: first.value, because: { rule: first.rule, assumes: null, evidence } };
}

function bestOfEachPlace(signs: readonly Sign[]): Sign[] {
  const places = new Map<string, Sign>();
  for (const one of signs) if (one.weight > (places.get(one.rule)?.weight ?? 0)) places.set(one.rule, one);
  return [...places.values()].sort((a, b) => b.weight - a.weight);
}
