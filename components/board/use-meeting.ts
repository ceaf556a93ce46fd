import { useEffect, useMemo } from 'react';
import { createRowMaker } from '../../lib/board/index.ts';
import { keptFacts } from '../../lib/browser/facts-shelf.ts';
import type { Meeting } from '../../lib/ris/index.ts';
import { useProfile } from '../profile/use-profile.ts';
import { today } from '../ui/dates.ts';
import { closedPapers, type MeetingHere, namedByReading } from './meeting-here.ts';
import { useFollow } from './use-follow.ts';
import { usePaperStates } from './use-paper-states.ts';
import { type QueueHere, useQueue } from './use-queue.ts';
import { useReachable } from './use-reachable.ts';

/** Whether all papers are read, or could not be. */
function isDone({ papers, isRunning }: QueueHere): boolean {
  return !isRunning && papers.size > 0 && [...papers.values()].every(({ at }) => at === 'gelezen' || at === 'mislukt');
}

/** Lets go of what is kept of papers that the page shows as closed now: they were open before, or not known as closed. */
function useForgetClosed(meeting: Meeting): void {
  useEffect(() => {
    // A browser that refuses has kept nothing that can be found again either.
    keptFacts.forget(closedPapers(meeting).map(({ page }) => page)).catch(() => {});
  }, [meeting]);
}

/** A meeting while its papers are read: the reading itself, and the rows as far as it is. */
export function useMeeting(here: MeetingHere) {
  const { papers, elsewhere } = useReachable(here);
  useForgetClosed(here.meeting);
  const reading = useQueue(papers, here.meeting.url);
  const { value: profile } = useProfile();
  const day = today();
  const states = usePaperStates(here.meeting, reading.papers, { profile, today: day });
  const meeting = useMemo(() => namedByReading(here.meeting, states), [here, states]);
  const rowsOf = useMemo(createRowMaker, []);
  const rows = useMemo(() => rowsOf(meeting, states, day), [rowsOf, meeting, states, day]);
  const { later, isUnkept } = useFollow({ page: here.meeting, meeting, rows, states, isDone: isDone(reading) });
  const queue = { ...reading, isUnkept: reading.isUnkept || isUnkept };
  return { queue, elsewhere, profile, day, meeting, rows, later };
}
