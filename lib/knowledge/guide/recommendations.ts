import type { RecommendationId } from './ids.ts';
import { recommendationsA1ToA4 } from './recommendations-a1-a4.ts';
import { recommendationsA5ToA7 } from './recommendations-a5-a7.ts';
import { recommendationsA8ToA14 } from './recommendations-a8-a14.ts';
import { recommendationsB } from './recommendations-b.ts';
import type { RecommendationText } from './types.ts';

/** All 103 recommendations; one too few or too many in any of the four tables is a compile error. */
export const recommendations: Record<RecommendationId, RecommendationText> = {
  ...recommendationsA1ToA4,
  ...recommendationsA5ToA7,
  ...recommendationsA8ToA14,
  ...recommendationsB,
};
