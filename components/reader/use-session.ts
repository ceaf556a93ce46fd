import { useLayoutEffect, useMemo } from 'react';
import { isPrivate } from '../../lib/browser/private-window.ts';
import { meetingOfPaper } from '../../lib/corrections/index.ts';
import { chooseMarks } from '../../lib/place/choose-marks.ts';
import { lensLabels } from '../../lib/profile/index.ts';
import { useProfile } from '../profile/use-profile.ts';
import { useConclusions } from './use-conclusions.ts';
import { useCorrections } from './use-corrections.ts';
import { useMarkChoice } from './use-mark-choice.ts';
import { useNavigation } from './use-navigation.ts';
import type { Paper } from './use-paper.ts';
import { useReading } from './use-reading.ts';
import { useStage, type ViewPlace } from './use-stage.ts';

const none: readonly never[] = [];

/** Everything that goes on while a paper is open: its pages, its reading, its marks, and where the reader is. */
export function useSession(paper: Paper | null, place: ViewPlace) {
  const document = paper?.document ?? null;
  const stage = useStage(document, place);
  const progress = useReading(stage, document);
  const settings = useProfile();
  const agenda = paper?.source.agenda ?? null;
  const among = {
    hash: paper?.hash ?? null,
    meeting: isPrivate ? null : meetingOfPaper(agenda),
    items: progress.facts?.items ?? none,
  };
  const corrections = useCorrections(among, settings.value && lensLabels[settings.value.lens]);
  const own = { profile: settings.value, made: corrections.made, agenda };
  const reading = useConclusions(paper?.source.name ?? '', progress.facts, own);
  const wanted = useMarkChoice(reading);
  const { terms } = progress;
  const marks = useMemo(() => chooseMarks(terms, wanted.choice), [terms, wanted.choice]);
  useLayoutEffect(() => {
    if (terms.length > 0) stage?.pageMarks.show(marks);
  }, [stage, marks, terms]);
  const navigation = useNavigation(stage, terms);
  return { document, stage, progress, reading, corrections, settings, wanted, marks, navigation };
}

export type Session = ReturnType<typeof useSession>;
