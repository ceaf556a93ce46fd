import { useEffect, useMemo, useRef, useState } from 'react';
import { countTerms } from '../marks/groups.ts';
import { Button } from '../ui/Button.tsx';
import { aboutItem } from './about-item.ts';
import { commandsFor, type Over } from './commands.ts';
import { DocumentArea } from './DocumentArea.tsx';
import { OverPaper } from './OverPaper.tsx';
import { PanelArea } from './PanelArea.tsx';
import { SplitPane } from './SplitPane.tsx';
import { useShortcuts } from './shortcuts.ts';
import { Toolbar } from './Toolbar.tsx';
import { useActions } from './use-actions.ts';
import type { Paper } from './use-paper.ts';
import type { ViewPlace } from './use-pdf-view.ts';
import { useSession } from './use-session.ts';

interface Props {
  paper: Paper;
  /** Lets the reader choose another file. */
  onChoose: () => void;
}

/** A paper that is being read: the pages with their marks, and what Greep says of them. */
export function OpenedPaper({ paper, onChoose }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const pages = useRef<HTMLDivElement>(null);
  const place: ViewPlace = useMemo(() => ({ container, pages }), []);
  const session = useSession(paper, place);
  const anchor = useRef<HTMLButtonElement>(null);
  const [over, setOver] = useState<Over>(null);
  const [finding, setFinding] = useState(false);
  const [narrow, setNarrow] = useState<'stuk' | 'greep'>('stuk');
  const [itemId, setItemId] = useState<string | null>(null);
  const { view, state, progress, reading, wanted } = session;
  const title = reading?.title || paper.source.name;
  const item = reading?.items.find(({ id }) => id === itemId) ?? (reading?.items.length === 1 ? reading.items[0] : undefined);
  const counts = useMemo(() => countTerms(progress.terms), [progress.terms]);
  const find = () => setFinding(true);
  useShortcuts(useActions(paper, { session, find, show: setOver, choose: onChoose }));
  useEffect(() => {
    document.title = `${title} – Greep`;
  }, [title]);

  return (
    <div className="greep-reader">
      <Toolbar
        title={title}
        about={item ? aboutItem(item) : ''}
        marks={{ ...wanted, counts }}
        view={view}
        state={state}
        onFind={find}
        commands={commandsFor(paper, { session, show: setOver, choose: onChoose })}
      >
        <Button look="outline" className="greep-narrow-only" onPress={() => setNarrow(narrow === 'stuk' ? 'greep' : 'stuk')}>
          {narrow === 'stuk' ? 'Toon Greep' : 'Toon stuk'}
        </Button>
      </Toolbar>
      <SplitPane
        narrow={narrow}
        document={
          <DocumentArea place={place} session={session} anchor={anchor} finding={finding} onCloseFind={() => setFinding(false)} />
        }
        panel={
          <PanelArea session={session} anchor={anchor} itemId={itemId} onItem={setItemId} onShowPaper={() => setNarrow('stuk')} />
        }
      />
      <OverPaper paper={paper} view={view} over={over} onClose={() => setOver(null)} />
    </div>
  );
}
