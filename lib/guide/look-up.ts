import type { PrincipleId, RecommendationId } from '../knowledge/guide/ids.ts';
import { principles } from '../knowledge/guide/principles.ts';
import { recommendations } from '../knowledge/guide/recommendations.ts';
import type { GuideReader, PrincipleText, RecommendationText } from '../knowledge/guide/types.ts';

/** A principle with its place in the guide. */
export interface Principle extends PrincipleText {
  id: PrincipleId;
  part: 'A' | 'B';
}

/** A recommendation with its place in the guide; `number` counts from 1 within its principle. */
export interface Recommendation extends RecommendationText {
  id: RecommendationId;
  principle: PrincipleId;
  number: number;
}

/** Whether a string (from a link, an address, a file) names a principle of the guide. */
export function isPrincipleId(value: string): value is PrincipleId {
  return Object.hasOwn(principles, value);
}

/** Whether a string names a recommendation of the guide. */
export function isRecommendationId(value: string): value is RecommendationId {
  return Object.hasOwn(recommendations, value);
}

/** All principles, in the order of the guide. */
export const principleIds: readonly PrincipleId[] = Object.keys(principles).filter(isPrincipleId);

/** All recommendations, in the order of the guide. */
export const recommendationIds: readonly RecommendationId[] = Object.keys(recommendations).filter(isRecommendationId);

/** The principle with this id. */
export function principle(id: PrincipleId): Principle {
  return { id, part: id.startsWith('A') ? 'A' : 'B', ...principles[id] };
}

/** The recommendation with this id. */
export function recommendation(id: RecommendationId): Recommendation {
  return { id, principle: principleOf(id), number: Number(id.split('.')[1]), ...recommendations[id] };
}

/** The principle that a recommendation belongs to: `A7.4` gives `A7`. */
export function principleOf(id: RecommendationId): PrincipleId {
  const [name = ''] = id.split('.');
  if (!isPrincipleId(name)) throw new Error(`No principle for recommendation ${id}`);
  return name;
}

/** The id of a principle and a number, as the Reading writes them; null when the guide has no such recommendation. */
export function recommendationId(principle: PrincipleId, number: number): RecommendationId | null {
  const id = `${principle}.${number}`;
  return isRecommendationId(id) ? id : null;
}

/** The recommendations of a principle, in order. */
export function recommendationsOf(id: PrincipleId): Recommendation[] {
  return recommendationIds.filter((each) => principleOf(each) === id).map(recommendation);
}

/** The recommendations that matter to a reader, in the order of the guide. */
export function recommendationsFor(reader: GuideReader): Recommendation[] {
  return recommendationIds.map(recommendation).filter((each) => each.mattersTo.includes(reader));
}

/** The principle or recommendation with this id, as far as both say the same. */
function textOf(id: PrincipleId | RecommendationId): PrincipleText | RecommendationText {
  return isPrincipleId(id) ? principles[id] : recommendations[id];
}

/** The name in words: 'Respecteer mandaten en bevoegdheden' for `A3.1`. */
export function guideTitle(id: PrincipleId | RecommendationId): string {
  return textOf(id).title;
}

/** The page of the guide, counted from its cover as page 1. */
export function guidePage(id: PrincipleId | RecommendationId): number {
  return textOf(id).page;
}

/** The text of a link: 'Gids: respecteer mandaten en bevoegdheden (A3.1, blz. 21)'. */
export function guideLabel(id: PrincipleId | RecommendationId): string {
  const title = guideTitle(id);
  return `Gids: ${title.charAt(0).toLowerCase()}${title.slice(1)} (${id}, blz. ${guidePage(id)})`;
}
