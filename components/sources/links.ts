import type { GuidePlace } from '../../lib/guide/index.ts';
import type { PrincipleId, RecommendationId } from '../../lib/knowledge/guide/ids.ts';
import type { Evidence } from '../../lib/reading/contract.ts';

/** A principle or recommendation of the guide. */
export type GuideId = PrincipleId | RecommendationId;

/** Where the small links under a statement lead. */
export interface Links {
  /** Shows the words in the page. */
  jump: (evidence: Evidence) => void;
  /** Shows a place of the guide in the Gids screen. */
  openGuide: (place: GuidePlace) => void;
}
