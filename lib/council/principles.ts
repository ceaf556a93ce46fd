import type { PrincipleId, RecommendationId } from '../knowledge/guide/ids.ts';
import { recommendationCounts } from '../knowledge/guide/ids.ts';
import { wgrRenewed } from '../knowledge/law/article.ts';
import { type CitedRecommendation, type GuideReason, guideUses } from '../knowledge/law/guide-uses.ts';
import type { Evidence, MissingPart, PrincipleLink } from '../reading/contract.ts';
import { asksOfRaad, type Circumstances } from './circumstances.ts';
import { boardBehind, holds } from './conditions.ts';
import { fill } from './template.ts';

const most = 5;

function isPrinciple(text: string): text is PrincipleId {
  return Object.hasOwn(recommendationCounts, text);
}

/** The words of the paper that the link stands under: what it is, else what it asks. */
function evidenceIn({ item }: Circumstances): Evidence[] {
  const kind = item.because.kind?.evidence ?? [];
  return kind.length > 0 ? kind.slice(0, 2) : item.asks.slice(0, 1).map(({ evidence }) => evidence);
}

function linkTo(to: PrincipleId | RecommendationId, reason: GuideReason, evidence: Evidence[]): PrincipleLink[] {
  const [principle = '', number] = to.split('.');
  return isPrinciple(principle) ? [{ id: principle, recommendation: number ? Number(number) : null, ...reason, evidence }] : [];
}

/** What the rule of this kind cites, with its reason in the words of this paper. What the law overtook is left out before that change. */
function citedByKind(facts: Circumstances): PrincipleLink[] {
  const cited: CitedRecommendation[] = facts.rule.guide.flatMap((use) => {
    if (typeof use === 'string') return [use];
    return holds(use.when, facts) ? [use.to] : [];
  });
  return cited.flatMap((to) => {
    const { why, stance }: GuideReason = guideUses[to];
    if (stance === 'achterhaald' && facts.lawDate < wgrRenewed) return [];
    return linkTo(to, { why: fill(why, facts), stance }, evidenceIn(facts));
  });
}

/** What this paper should have said by the guide, and did not. */
function citedByGaps(gaps: readonly MissingPart[]): PrincipleLink[] {
  return gaps.flatMap(({ norm, why, evidence }) =>
    linkTo(norm, { why: `${why} De gids vraagt daar wel om.`, stance: 'steunt' }, evidence),
  );
}

/** What this paper asks of the raad, where the guide says how to answer it. */
function citedByAsk({ item }: Circumstances): PrincipleLink[] {
  const asked = asksOfRaad(item).find(({ verb }) => verb === 'zienswijze-indienen' || verb === 'wensen-en-bedenkingen');
  const why = 'Dit stuk vraagt uw raad om een reactie. De gids vraagt om die te onderbouwen vanuit de vier perspectieven.';
  return asked ? linkTo('A7.1', { why, stance: 'steunt' }, [asked.evidence]) : [];
}

/** Raden on the route after this meeting can still be brought on one line. */
function citedByRoute({ item, situation }: Circumstances): PrincipleLink[] {
  const ahead = item.route.find(({ body, date }) => body === 'raad' && date !== null && date > situation.today);
  const why = 'Dit stuk gaat nog langs de raad. De griffiers kunnen planning en standpunten van de raden afstemmen.';
  return ahead && item.cooperationName ? linkTo('A7.7', { why, stance: 'steunt' }, [ahead.evidence]) : [];
}

/** The most telling first: what the guide warns of, what this paper leaves out or asks, then what bears on its kind and route. */
function ranked(links: readonly PrincipleLink[]): PrincipleLink[] {
  const warnings = links.filter(({ stance }) => stance === 'raadt-af');
  const all = [...warnings, ...links.filter((link) => !warnings.includes(link))];
  const same = (a: PrincipleLink, b: PrincipleLink) => a.id === b.id && a.recommendation === b.recommendation;
  return all.filter((link, index) => all.findIndex((each) => same(each, link)) === index).slice(0, most);
}

/** The recommendations of the guide that bear on this item, at most five, each with its reason in this paper. */
export function principlesFor(facts: Circumstances, gaps: readonly MissingPart[]): PrincipleLink[] {
  const ofPaper = [...citedByGaps(gaps), ...citedByAsk(facts)];
  if (facts.rule.board !== false && facts.ruled && !boardBehind(facts)) return ranked(ofPaper);
  return ranked([...ofPaper, ...citedByKind(facts), ...citedByRoute(facts)]);
}
