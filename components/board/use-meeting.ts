import { useMemo } from 'react';
import { createRowMaker, outcomesOf } from '../../lib/board/index.ts';
import { useProfile } from '../profile/use-profile.ts';
import { today } from '../ui/dates.ts';
import { type MeetingHere, namedByReading } from './meeting-here.ts';
import { useFollow } from './use-follow.ts';
import { useForgetClosed } from './use-forget-closed.ts';
import { usePaperStates } from './use-paper-states.ts';
import { useQueue } from './use-queue.ts';
import { useReachable } from './use-reachable.ts';
import { useTellButtons } from './use-tell-buttons.ts';

/** A meeting while its papers are read: the reading itself, and the rows as far as it is. */
export function useMeeting(here: MeetingHere) {
  const { papers, elsewhere } = useReachable(here);
  const isClosedLeft = useForgetClosed(here.meeting);
  const reading = useQueue(papers, here.meeting.url);
  const { value: profile } = useProfile();
  const day = today();
  const states = usePaperStates(here.meeting, reading.papers, { profile, today: day });
  const meeting = useMemo(() => namedByReading(here.meeting, states), [here, states]);
  const rowsOf = useMemo(createRowMaker, []);
  const rows = useMemo(() => rowsOf(meeting, states, day), [rowsOf, meeting, states, day]);
  useTellButtons(useMemo(() => outcomesOf(states, day), [states, day]));
  const read = { page: here.meeting, meeting, rows, states, queued: reading.papers };
  const { later, isUnkept } = useFollow(read);
  const queue = { ...reading, isUnkept: reading.isUnkept || isUnkept };
  return { queue, elsewhere, profile, day, meeting, rows, later, isClosedLeft };
}
