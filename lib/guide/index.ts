/** The door to the guide 'Regie in de Regio' and the booklet: look up, list, search. The data is in lib/knowledge/guide. */
export { type EntryKind, type GuideEntry, guideEntries } from './entries.ts';
export {
  guideLabel,
  guidePage,
  guideTitle,
  isPrincipleId,
  isRecommendationId,
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
export { searchGuide } from './search.ts';
