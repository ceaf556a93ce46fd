import { useMemo } from 'react';
import { rowsOf } from '../../lib/board/index.ts';
import { useProfile } from '../profile/use-profile.ts';
import { today } from '../ui/dates.ts';
import { type MeetingHere, namedByReading, queuedPapers } from './meeting-here.ts';
import { usePaperStates } from './use-paper-states.ts';
import { useQueue } from './use-queue.ts';

/** A meeting while its papers are read: the reading itself, and the rows as far as it is. */
export function useMeeting(here: MeetingHere) {
  const queue = useQueue(
    useMemo(() => queuedPapers(here), [here]),
    here.meeting.url,
  );
  const { value: profile } = useProfile();
  const day = today();
  const states = usePaperStates(here.meeting, queue.papers, { profile, today: day });
  const meeting = useMemo(() => namedByReading(here.meeting, states), [here, states]);
  const rows = useMemo(() => rowsOf(meeting, states, day), [meeting, states, day]);
  return { queue, profile, day, meeting, rows };
}
