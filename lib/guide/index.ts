/** The door to the guide 'Regie in de Regio' and the booklet: look up, list, search. The data is in lib/knowledge/guide. */
export { type EntryKind, type EntrySource, type GuideEntry, guideEntries } from './entries.ts';
export {
  guideLabel,
  guidePage,
  guideTitle,
  isPrincipleId,
  isRecommendationId,
  type Principle,
  principle,
  principleIds,
  principleOf,
  type Recommendation,
  recommendation,
  recommendationId,
  recommendationIds,
  recommendationsFor,
  recommendationsOf,
} from './look-up.ts';
export { type GuideHit, searchGuide } from './search.ts';
