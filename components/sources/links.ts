import type { PrincipleId, RecommendationId } from '../../lib/knowledge/guide/ids.ts';
import type { Evidence } from '../../lib/reading/contract.ts';

/** A principle or recommendation of the guide. */
export type GuideId = PrincipleId | RecommendationId;

/** Where the small links under a statement lead. */
export interface Links {
  /** Shows the words in the page. */
  jump: (evidence: Evidence) => void;
  /** Shows the principle or recommendation in the Gids tab. */
  openGuide: (id: GuideId) => void;
}
