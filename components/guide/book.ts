import { type PrincipleId, type RecommendationId, recommendationCounts } from '../../lib/knowledge/guide/ids.ts';
import type { PrincipleText, RecommendationText } from '../../lib/knowledge/guide/types.ts';

/** A principle or recommendation of the guide. */
export type GuideId = PrincipleId | RecommendationId;

/** What the panel needs of the guide. */
export interface GuideBook {
  principle: (id: PrincipleId) => PrincipleText;
  recommendation: (id: RecommendationId) => RecommendationText;
  /** Best first; an empty query gives nothing. */
  search: (query: string) => GuideId[];
}

const isPrinciple = (id: string): id is PrincipleId => id in recommendationCounts;

const isRecommendation = (id: string): id is RecommendationId => {
  const [principle = '', number] = id.split('.');
  return isPrinciple(principle) && Number(number) >= 1 && Number(number) <= recommendationCounts[principle];
};

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
export function titleIn(book: GuideBook, id: GuideId): string {
  return isRecommendation(id) ? book.recommendation(id).title : book.principle(principleOf(id)).title;
}
