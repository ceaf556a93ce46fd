import { useState } from 'react';
import type { Asked } from '../../lib/browser/asked.ts';
import { openBoardFrom, openPaperFrom } from '../../lib/browser/open-from-panel.ts';
import { nameOf } from '../board/BoardHead.tsx';
import type { Target } from '../board/cells.tsx';
import { Incomplete } from '../board/Incomplete.tsx';
import { LeftOfClosed } from '../board/LeftOfClosed.tsx';
import { type MeetingHere, titleOf } from '../board/meeting-here.ts';
import { Progress } from '../board/Progress.tsx';
import { useMeeting } from '../board/use-meeting.ts';
import { AlwaysHere } from '../sites/AlwaysHere.tsx';
import { PapersElsewhere } from '../sites/PapersElsewhere.tsx';
import { Button } from '../ui/Button.tsx';
import { Points } from './Points.tsx';

interface Props {
  here: MeetingHere;
  /** The tab with the page of the meeting. */
  tabId: number;
  /** Another page is in view; the reading goes on. */
  isHidden: boolean;
}

const asked = ({ paper, ...place }: Target): Asked => ({ address: paper.page, ...place });

/** The meeting of the page in view: its items with their answers, as far as its papers are read. */
export function MeetingBeside({ here, tabId, isHidden }: Props) {
  const { queue, elsewhere, meeting, rows, later, isClosedLeft } = useMeeting(here);
  const [isGone, setGone] = useState(false);
  /** Papers come through the tab with the agenda: without it nothing can be opened. */
  const follow = (opening: Promise<void>) =>
    void opening.then(
      () => setGone(false),
      () => setGone(true),
    );
  const moment = [meeting.when, meeting.time].filter(Boolean).join(', ');
  return (
    <section hidden={isHidden} aria-label="Vergadering">
      <header className="greep-sidebar-head">
        <h1>{nameOf(meeting)}</h1>
        {moment && <p className="greep-quiet">{moment}</p>}
        <Button look="outline" onPress={() => follow(openBoardFrom(tabId))}>
          Open als tabel
        </Button>
      </header>
      {isGone && (
        <p role="alert">Het tabblad met de agenda is gesloten. Open de agenda opnieuw en klik daar op de knop van Greep.</p>
      )}
      <Incomplete meeting={meeting} onAgain={here.again} />
      <LeftOfClosed isLeft={isClosedLeft} />
      <PapersElsewhere elsewhere={elsewhere} />
      <Progress queue={queue} titleOf={(id) => titleOf(meeting, id)} isFetched={here.again !== null} />
      <Points rows={rows} later={later} onOpen={(target) => follow(openPaperFrom(tabId, asked(target)))} onRetry={queue.retry} />
      <AlwaysHere address={meeting.url} />
    </section>
  );
}
