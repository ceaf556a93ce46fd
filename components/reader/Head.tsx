import { useEffect, useMemo } from 'react';
import { isUnreadable } from '../../lib/council/index.ts';
import { shownItem } from '../item/shown-item.ts';
import { countTerms } from '../marks/groups.ts';
import { Button } from '../ui/Button.tsx';
import { SearchIcon } from '../ui/icons.tsx';
import { aboutItem } from './about-item.ts';
import { MarkControls, NarrowSwitch, PaperTitle, ViewControls } from './head-parts.tsx';
import { type Command, MoreMenu } from './MoreMenu.tsx';
import { showPlainly } from './show-plainly.ts';
import type { Narrow } from './use-narrow.ts';
import type { Paper } from './use-paper.ts';
import type { Session } from './use-session.ts';

/** The title of the paper, which the tab of the browser has too; its name until it is read. */
function useTitle(paper: Paper | null, { reading }: Session): string {
  const title = (reading && !isUnreadable(reading) && reading.title) || paper?.source.name || '';
  useEffect(() => {
    if (title) document.title = `${title} – Greep`;
  }, [title]);
  return title;
}

/** What is marked, how much of it, and how much there is to mark. */
function Marks({ progress, wanted }: Session) {
  const { shown, onShown, density, onDensity } = wanted;
  const counts = useMemo(() => countTerms(progress.terms), [progress.terms]);
  return <MarkControls counts={counts} shown={shown} onShown={onShown} density={density} onDensity={onDensity} />;
}

interface Props {
  paper: Paper | null;
  session: Session;
  itemId: string | null;
  narrow: Narrow;
  onFind: () => void;
  /** Back to the meeting; null: the paper was not opened from one. */
  onMeeting: (() => void) | null;
  commands: readonly Command[];
}

/** The head of the reader: what is read, what is marked, and how it is shown. */
export function Head({ paper, session, itemId, ...props }: Props) {
  const item = shownItem(session.reading?.items ?? [], itemId);
  return (
    <header className="greep-head">
      <PaperTitle title={useTitle(paper, session)} about={item ? aboutItem(item) : ''} onMeeting={props.onMeeting} />
      <Marks {...session} />
      <div className="greep-head-tools">
        <ViewControls view={session.stage?.view ?? null} />
        <Button onPress={props.onFind}>
          <SearchIcon /> Zoeken
        </Button>
        {paper?.source.giveBack && <Button onPress={() => void showPlainly(paper)}>Gewone lezer</Button>}
        <NarrowSwitch {...props.narrow} />
        <MoreMenu commands={props.commands} />
      </div>
    </header>
  );
}
