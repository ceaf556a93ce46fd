import { memo, useMemo, useRef, useState } from 'react';
import { commandsFor, type Over } from './commands.ts';
import { DocumentArea } from './DocumentArea.tsx';
import { Head } from './Head.tsx';
import { OverPaper } from './OverPaper.tsx';
import { PanelArea } from './PanelArea.tsx';
import { SplitPane } from './SplitPane.tsx';
import { type Action, useShortcuts } from './shortcuts.ts';
import { useActions } from './use-actions.ts';
import { useFinding } from './use-finding.ts';
import { type Goal, useGoal } from './use-goal.ts';
import { useNarrow } from './use-narrow.ts';
import type { Paper } from './use-paper.ts';
import { useSession } from './use-session.ts';
import type { ViewPlace } from './use-stage.ts';
import { useTellOutcome } from './use-tell-outcome.ts';

interface Props {
  /** null: nothing is open yet; the reader stands ready, unseen. */
  paper: Paper | null;
  /** Lets the reader choose a file. */
  onChoose: () => void;
  /** Shows the meeting; null: the paper was not opened from one. */
  onMeeting: (() => void) | null;
  /** Shows the meeting beside its page; null: there is none, or the browser cannot. */
  onBeside: (() => void) | null;
  /** The meeting lies over the paper: of the keys only that to choose a file counts. */
  isBehind: boolean;
  /** Where in the paper to go once it is read; null: to where the reader left it. */
  goal: Goal | null;
}

const every = () => true;
const onlyOpen = (action: Action) => action === 'open';

/** A paper that is being read: the pages with their marks, and what Greep says of them. */
export const Reader = memo(({ paper, onChoose, onMeeting, onBeside, isBehind, goal }: Props) => {
  const container = useRef<HTMLDivElement>(null);
  const pages = useRef<HTMLDivElement>(null);
  const place: ViewPlace = useMemo(() => ({ container, pages }), []);
  const anchor = useRef<HTMLButtonElement>(null);
  const session = useSession(paper, place);
  const [over, setOver] = useState<Over>(null);
  const finding = useFinding();
  const narrow = useNarrow(container);
  const [itemId, setItemId] = useState<string | null>(null);
  const hands = { session, show: setOver, choose: onChoose, find: finding.find };
  useShortcuts(useActions(paper, hands), isBehind ? onlyOpen : every);
  useGoal(goal, session, setItemId);
  useTellOutcome(paper?.source ?? null, session.reading);
  return (
    <div className="greep-reader" data-empty={paper === null} inert={isBehind}>
      <Head
        paper={paper}
        session={session}
        itemId={itemId}
        narrow={narrow}
        onFind={hands.find}
        commands={paper ? commandsFor(paper, { ...hands, beside: onBeside }) : []}
        onMeeting={onMeeting}
      />
      <SplitPane
        narrow={narrow.shown}
        document={<DocumentArea place={place} session={session} anchor={anchor} finding={finding} />}
        panel={<PanelArea session={session} anchor={anchor} itemId={itemId} onItem={setItemId} narrow={narrow} />}
      />
      {paper && <OverPaper paper={paper} view={session.stage?.view ?? null} over={over} onClose={() => setOver(null)} />}
    </div>
  );
});
