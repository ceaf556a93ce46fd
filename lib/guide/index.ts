/** The door to the guide 'Regie in de Regio' and the booklet: look up, list, search. The data is in lib/knowledge/guide. */
export {
  answerAt,
  checklistText,
  type FilledChecklist,
  type StepAnswer,
  settledSteps,
  verdictNames,
  verdicts,
  withAnswer,
} from './checklist.ts';
export { type EntryKind, type GuideEntry, guideEntries } from './entries.ts';
export { type Explanation, inParts } from './explain.ts';
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
export {
  entryAt,
  type GuidePlace,
  type GuideSection,
  guideReaders,
  guideSections,
  isGuidePlace,
  isGuideSection,
  placeOf,
  readerAt,
  sectionOf,
} from './places.ts';
export { recognise } from './recognise.ts';
export { prepareSearch, searchGuide } from './search.ts';
export { usesOf } from './uses.ts';
export { stemOf, wordsOf } from './words.ts';
