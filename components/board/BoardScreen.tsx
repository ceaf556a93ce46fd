import { type ReactNode, useMemo } from 'react';
import { rowsOf } from '../../lib/board/index.ts';
import type { Meeting } from '../../lib/ris/index.ts';
import { useProfile } from '../profile/use-profile.ts';
import { Button } from '../ui/Button.tsx';
import { today } from '../ui/dates.ts';
import { BoardHead } from './BoardHead.tsx';
import { BoardTable } from './BoardTable.tsx';
import type { OnOpen } from './cells.tsx';
import { type MeetingHere, namedByReading, queuedPapers } from './meeting-here.ts';
import { Progress } from './Progress.tsx';
import { usePaperStates } from './use-paper-states.ts';
import { useQueue } from './use-queue.ts';
import './board.css';
import './board-table.css';
import './board-print.css';

interface Props {
  here: MeetingHere;
  /** A paper lies over the meeting; the reading goes on. */
  isHidden: boolean;
  onOpen: OnOpen;
  /** Back to the paper that is open; null: there is none. */
  onBack: (() => void) | null;
  /** What stands under the table. */
  children?: ReactNode;
}

function Incomplete({ meeting, onAgain }: { meeting: Meeting; onAgain: (() => void) | null }) {
  return (
    <>
      {meeting.incomplete.includes('laadt nog') && onAgain && (
        <p role="status">
          De agendapagina is nog aan het laden: hier staat misschien niet alles.{' '}
          <Button look="link" onPress={onAgain}>
            Kijk opnieuw
          </Button>
        </p>
      )}
      {meeting.incomplete.includes('stukken in een register') && (
        <p role="status">
          Sommige stukken staan op een eigen pagina van het raadsinformatiesysteem. Open die pagina en klik daar op de knop van
          Greep.
        </p>
      )}
    </>
  );
}

/** The screen Vergadering: every item of a meeting with what is asked and what the raad can do, as far as its papers are read. */
export function BoardScreen({ here, isHidden, onOpen, onBack, children }: Props) {
  const queue = useQueue(useMemo(() => queuedPapers(here), [here]));
  const { value: profile } = useProfile();
  const day = today();
  const states = usePaperStates(here.meeting, queue.papers, { profile, today: day });
  const meeting = useMemo(() => namedByReading(here.meeting, states), [here, states]);
  const rows = useMemo(() => rowsOf(meeting, states, day), [meeting, states, day]);
  const titleOf = (id: string) => {
    const papers = [...meeting.papers, ...meeting.items.flatMap((item) => item.papers)];
    return papers.find(({ page }) => page === id)?.title ?? '';
  };
  return (
    <main className="greep-board" hidden={isHidden}>
      <BoardHead meeting={meeting} profile={profile} today={day} onBack={onBack} />
      <Incomplete meeting={meeting} onAgain={here.again} />
      <Progress queue={queue} titleOf={titleOf} isFetched={here.again !== null} />
      <BoardTable rows={rows} onOpen={onOpen} onRetry={queue.retry} />
      {children}
    </main>
  );
}
