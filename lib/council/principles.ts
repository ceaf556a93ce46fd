import type { PrincipleId } from '../knowledge/guide/ids.ts';
import { recommendationCounts } from '../knowledge/guide/ids.ts';
import { wgrRenewed } from '../knowledge/law/article.ts';
import { type CitedRecommendation, type GuideReason, guideUses } from '../knowledge/law/guide-uses.ts';
import type { Evidence, PrincipleLink } from '../reading/contract.ts';
import type { Circumstances } from './circumstances.ts';
import { boardBehind, holds } from './conditions.ts';

const most = 5;

function isPrinciple(text: string): text is PrincipleId {
  return Object.hasOwn(recommendationCounts, text);
}

/** The words of the paper that the link stands under: what it is, else what it asks. */
function evidenceIn({ item }: Circumstances): Evidence[] {
  const kind = item.because.kind?.evidence ?? [];
  return kind.length > 0 ? kind.slice(0, 2) : item.asks.slice(0, 1).map(({ evidence }) => evidence);
}

function linkTo(recommendation: CitedRecommendation, facts: Circumstances): PrincipleLink | null {
  const [principle = '', number] = recommendation.split('.');
  if (!isPrinciple(principle)) return null;
  const { why, stance }: GuideReason = guideUses[recommendation];
  if (stance === 'achterhaald' && facts.lawDate < wgrRenewed) return null;
  return { id: principle, recommendation: Number(number), why, stance, evidence: evidenceIn(facts) };
}

/**
 * The recommendations of the guide that bear on this kind of item, at most five, the most telling first. What the law overtook
 * is linked only for papers from after that change.
 */
export function principlesFor(facts: Circumstances): PrincipleLink[] {
  if (facts.rule.board !== false && facts.ruled && !boardBehind(facts)) return [];
  const cited = facts.rule.guide.flatMap((use) => {
    if (typeof use === 'string') return [use];
    return holds(use.when, facts) ? [use.to] : [];
  });
  return cited.flatMap((recommendation) => linkTo(recommendation, facts) ?? []).slice(0, most);
}
