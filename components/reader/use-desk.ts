import { useCallback, useState } from 'react';
import type { DocumentSource } from '../../lib/source/index.ts';
import { fileSource } from '../../lib/source/index.ts';
import type { Target } from '../board/cells.tsx';
import { type MeetingHere, meetingOfFiles } from '../board/meeting-here.ts';
import type { Goal } from './use-goal.ts';
import { useOpener } from './use-opener.ts';
import { usePaper } from './use-paper.ts';

const isPdf = ({ name, type }: File) => type === 'application/pdf' || /\.pdf$/i.test(name);

/** Two ways to one paper. */
const isSame = (one: DocumentSource, other: DocumentSource) =>
  one === other || (one.address !== null && one.address === other.address);

/** What lies before the reader: a meeting, a paper, or a paper over its meeting. */
export function useDesk() {
  const papers = usePaper();
  const { paper, open } = papers;
  const [here, setHere] = useState<MeetingHere | null>(null);
  const [goal, setGoal] = useState<Goal | null>(null);
  /** The paper that the meeting lies over; null: none was open. Another paper that opens comes on top. */
  const [over, setOver] = useState<number | null>(null);
  const top = paper?.id ?? null;

  const openAt = useCallback(
    (asked: DocumentSource, place: Omit<Goal, 'source'> = {}) => {
      const isOpen = paper !== null && isSame(paper.source, asked);
      const source = isOpen ? paper.source : asked;
      setGoal({ source, ...place });
      return isOpen ? setOver(nothing) : open(source);
    },
    [paper, open],
  );
  const showMeeting = useCallback(() => setOver(top), [top]);
  const isLooking = useOpener(openAt, setHere);

  const openFiles = useCallback(
    (files: readonly File[]) => {
      const pdfs = files.filter(isPdf);
      const [first, ...others] = pdfs.length > 0 ? pdfs : files;
      if (!first) return;
      if (others.length === 0) return void openAt(fileSource(first));
      setHere(meetingOfFiles([first, ...others]));
      setOver(top);
    },
    [openAt, top],
  );
  const openTarget = useCallback(
    ({ paper: chosen, ...place }: Target) => here && void openAt(here.sourceOf(chosen), place),
    [here, openAt],
  );
  const isMeeting = here !== null && over === top;
  return { ...papers, isLooking, here, isMeeting, showMeeting, hideMeeting: () => setOver(nothing), goal, openFiles, openTarget };
}

/** Under the paper, whichever it is. */
const nothing = -1;
