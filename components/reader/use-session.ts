import { useConclusions } from './use-conclusions.ts';
import { useMarkChoice } from './use-mark-choice.ts';
import { useChosenMarks, useMarks } from './use-marks.ts';
import { useNavigation } from './use-navigation.ts';
import type { Paper } from './use-paper.ts';
import { usePdfView, type ViewPlace } from './use-pdf-view.ts';
import { useReading } from './use-reading.ts';
import { useViewState } from './use-view-state.ts';

/** Everything that goes on while a paper is open: its pages, its reading, its marks, and where the reader is. */
export function useSession(paper: Paper | null, place: ViewPlace) {
  const document = paper?.document ?? null;
  const view = usePdfView(document, place);
  const state = useViewState(view);
  const progress = useReading(view, document);
  const { reading, correct } = useConclusions(paper?.source.name ?? '', progress.facts);
  const wanted = useMarkChoice(reading);
  const pageMarks = useMarks(view, place.pages);
  const marks = useChosenMarks(pageMarks, progress.terms, wanted.choice);
  const navigation = useNavigation({ view, pageMarks }, progress.terms);
  return { view, state, progress, reading, correct, wanted, pageMarks, marks, navigation };
}

export type Session = ReturnType<typeof useSession>;
