import { type ReactNode, useState } from 'react';
import type { QueueState } from '../../lib/queue/index.ts';
import { Button } from '../ui/Button.tsx';
import { count } from '../ui/count.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { areMany } from './many-papers.ts';
import { useKeepFocus } from './use-keep-focus.ts';
import type { QueueHere } from './use-queue.ts';

type Papers = QueueState<unknown>['papers'];

/** How many papers are at each state. */
function tally(papers: Papers) {
  const at = (state: string) => [...papers.values()].filter((each) => each.at === state).length;
  return { all: papers.size, read: at('gelezen'), failed: at('mislukt'), waiting: at('wacht') };
}

/** What the paper that is being read is, and how far: 'bezig met ‘Kadernota’, bladzijde 3 van 20'. */
function busyWith({ papers, progress }: QueueState<unknown>, titleOf: (id: string) => string): string | null {
  const [id] = [...papers].find(([, { at }]) => at === 'bezig') ?? [];
  if (id === undefined) return null;
  const page = progress ? `bladzijde ${Math.max(1, progress.page)} van ${progress.pages}` : 'wordt geopend';
  return `bezig met ‘${titleOf(id)}’, ${page}`;
}

interface Props {
  queue: QueueHere;
  titleOf: (id: string) => string;
  /** The papers must be fetched one by one from the site. */
  isFetched: boolean;
}

/** Asks whether so many papers are to be fetched; between two of them Greep rests a second. */
function ConfirmMany({ papers, onStart, onClose }: { papers: number; onStart: () => void; onClose: () => void }) {
  const minutes = count(Math.ceil(papers / 60), 'minuut', 'minuten');
  return (
    <Dialog title={`${papers} stukken ophalen?`} isOpen onClose={onClose}>
      <p>
        Dat zijn er veel. Greep haalt ze één voor één op, met steeds een seconde rust; reken op ten minste {minutes}. U kunt
        tussendoor stoppen: wat is gelezen, blijft staan.
      </p>
      <Button look="main" onPress={onStart}>
        Haal {papers} stukken op
      </Button>
    </Dialog>
  );
}

interface StartProps {
  queue: Props['queue'];
  isFetched: boolean;
  /** How many papers are still to be read. */
  papers: number;
  look: 'main' | 'link';
  children: ReactNode;
}

/** Starts the reading, or asks once more where there is much to fetch. */
function Start({ queue, isFetched, papers, look, children }: StartProps) {
  const [isAsking, setAsking] = useState(false);
  const begin = () => (isFetched && areMany(papers) ? setAsking(true) : queue.start());
  return (
    <>
      <Button look={look} onPress={begin}>
        {children}
      </Button>
      {isAsking && <ConfirmMany papers={papers} onStart={queue.start} onClose={() => setAsking(false)} />}
    </>
  );
}

/** Before anything is read: the one button that starts it, and what it does. */
function Begin({ queue, isFetched }: Pick<Props, 'queue' | 'isFetched'>) {
  const { size } = queue.papers;
  return (
    <div className="greep-board-begin">
      <Start queue={queue} isFetched={isFetched} papers={size} look="main">
        {size === 1 ? 'Lees het stuk' : `Lees alle ${size} stukken`}
      </Start>
      {isFetched && (
        <p className="greep-quiet">
          Greep haalt ze één voor één op, zoals u dat zelf zou doen, met uw eigen toegang. Wat het leest, blijft op deze computer.
        </p>
      )}
    </div>
  );
}

/** How far the reading of the meeting is, and the hand to start and stop it, to go on, or to try again what failed. */
export function Progress(props: Props) {
  const kept = useKeepFocus();
  const { papers, isRunning } = props.queue;
  const { all, waiting } = tally(papers);
  if (all === 0) return null;
  return <div {...kept}>{waiting === all && !isRunning ? <Begin {...props} /> : <HowFar {...props} />}</div>;
}

/** How far the reading is. */
function HowFar({ queue, titleOf, isFetched }: Props) {
  const { papers, isRunning } = queue;
  const { all, read, failed, waiting } = tally(papers);
  const retryAll = () => {
    for (const [id, { at }] of papers) if (at === 'mislukt') queue.retry(id);
  };
  const busy = busyWith(queue, titleOf);
  return (
    <div className="greep-board-progress">
      {isRunning && <progress className="greep-progress" value={read + failed} max={all} aria-label="Gelezen stukken" />}
      <p>
        <span role="status">
          {read} van {count(all, 'stuk', 'stukken')} gelezen
          {failed > 0 && `, ${failed} niet gelukt`}
        </span>
        {busy && <span className="greep-board-busy"> · {busy}</span>}
        {isRunning && (
          <Button look="link" onPress={queue.stop}>
            Stop
          </Button>
        )}
        {!isRunning && waiting > 0 && (
          <Start queue={queue} isFetched={isFetched} papers={waiting} look="link">
            Ga verder
          </Start>
        )}
        {!isRunning && failed > 0 && (
          <Button look="link" onPress={retryAll}>
            Probeer wat mislukte opnieuw
          </Button>
        )}
      </p>
      {queue.isUnkept && (
        <p className="greep-quiet">
          Uw browser laat Greep niets bewaren. Sluit u deze pagina, dan moet Greep de stukken opnieuw lezen.
        </p>
      )}
    </div>
  );
}
