import { useEffect, useMemo } from 'react';
import { isUnreadable } from '../../lib/council/index.ts';
import type { Item, Reading } from '../../lib/reading/contract.ts';
import { countTerms } from '../marks/groups.ts';
import { Button } from '../ui/Button.tsx';
import { aboutItem } from './about-item.ts';
import type { Command } from './MoreMenu.tsx';
import { showPlainly } from './show-plainly.ts';
import { MarkControls, Toolbar, ViewControls } from './Toolbar.tsx';
import type { Narrow } from './use-narrow.ts';
import type { Paper } from './use-paper.ts';
import type { Session } from './use-session.ts';

interface Props {
  paper: Paper | null;
  session: Session;
  itemId: string | null;
  narrow: Narrow;
  onNarrow: (narrow: Narrow) => void;
  onFind: () => void;
  commands: readonly Command[];
  onMeeting: (() => void) | null;
}

/** The item that the panel shows: the chosen one, or the only one. */
function shownItem(reading: Reading | null, itemId: string | null): Item | undefined {
  const only = reading?.items.length === 1 ? reading.items[0] : undefined;
  return reading?.items.find(({ id }) => id === itemId) ?? only;
}

/** The toolbar of the paper that is open, and its title in the tab. */
export function Head({ paper, session, itemId, narrow, onNarrow, onFind, commands, onMeeting }: Props) {
  const { stage, progress, reading, wanted } = session;
  const title = (reading && !isUnreadable(reading) && reading.title) || paper?.source.name || '';
  const item = shownItem(reading, itemId);
  const counts = useMemo(() => countTerms(progress.terms), [progress.terms]);
  useEffect(() => {
    if (title) document.title = `${title} – Greep`;
  }, [title]);
  const other = narrow === 'stuk' ? 'greep' : 'stuk';
  return (
    <Toolbar
      title={title}
      about={item ? aboutItem(item) : ''}
      onFind={onFind}
      commands={commands}
      onMeeting={onMeeting}
      marks={
        <MarkControls
          counts={counts}
          shown={wanted.shown}
          onShown={wanted.onShown}
          density={wanted.density}
          onDensity={wanted.onDensity}
        />
      }
      view={<ViewControls view={stage?.view ?? null} />}
    >
      {paper?.source.giveBack && <Button onPress={() => void showPlainly(paper)}>Gewone lezer</Button>}
      <Button look="outline" className="greep-narrow-only" onPress={() => onNarrow(other)}>
        {other === 'greep' ? 'Toon Greep' : 'Toon stuk'}
      </Button>
    </Toolbar>
  );
}
