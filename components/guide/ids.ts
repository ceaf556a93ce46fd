import { type PrincipleId, type RecommendationId, recommendationCounts } from '../../lib/knowledge/guide/ids.ts';
import { principles } from '../../lib/knowledge/guide/principles.ts';
import { recommendations } from '../../lib/knowledge/guide/recommendations.ts';

/** A principle or recommendation of the guide. */
export type GuideId = PrincipleId | RecommendationId;

const isPrinciple = (id: string): id is PrincipleId => Object.hasOwn(principles, id);
const isRecommendation = (id: string): id is RecommendationId => Object.hasOwn(recommendations, id);

/** The principle to which a recommendation belongs; a principle is its own. */
export function principleOf(id: GuideId): PrincipleId {
  const [principle = ''] = id.split('.');
  if (!isPrinciple(principle)) throw new RangeError(`No such principle: ${id}`);
  return principle;
}

/** The recommendations of a principle, in order. */
export function recommendationsOf(id: PrincipleId): RecommendationId[] {
  return Array.from({ length: recommendationCounts[id] }, (_, index) => `${id}.${index + 1}`).filter(isRecommendation);
}

/** The recommendation with this number, or the principle when there is none. */
export function guideId(id: PrincipleId, recommendation: number | null): GuideId {
  return recommendationsOf(id).find((each) => each === `${id}.${recommendation}`) ?? id;
}

/** The guide's name for a principle or recommendation. */
export function guideTitle(id: GuideId): string {
  return isRecommendation(id) ? recommendations[id].title : principles[principleOf(id)].title;
}
