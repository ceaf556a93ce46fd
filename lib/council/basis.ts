import { holdsOn, type Source, toBasis } from '../knowledge/law/articles.ts';
import type { ConditionalSource } from '../knowledge/law/rule.ts';
import type { Basis } from '../reading/contract.ts';
import type { Circumstances } from './circumstances.ts';
import { holds } from './conditions.ts';

/** The sources whose condition holds here and that were law on the day of the paper. */
export function basisOf(sources: readonly (Source | ConditionalSource)[], facts: Circumstances): Basis[] {
  const cited = sources.flatMap((each): Source[] => {
    if (typeof each === 'string') return [each];
    return holds(each.when, facts) ? [each.source] : [];
  });
  return cited.filter((source) => holdsOn(source, facts.lawDate)).map(toBasis);
}
