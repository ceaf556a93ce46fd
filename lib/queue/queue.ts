/** How far a paper is. */
export type PaperState<Result> =
  | { at: 'wacht' }
  | { at: 'bezig' }
  | { at: 'gelezen'; result: Result }
  | { at: 'mislukt'; error: unknown };

/** How far all papers are. */
export interface QueueState<Result> {
  /** By the id of the paper, in the order of reading. */
  papers: ReadonlyMap<string, PaperState<Result>>;
  isRunning: boolean;
  /** The page that is read of the paper that is being read, and how many it has; null as long as it is being fetched. */
  progress: { page: number; pages: number } | null;
}

/** Says how many pages of the paper are read. */
type OnProgress = (page: number, pages: number) => void;

interface Hands<Paper, Result> {
  read: (paper: Paper, how: { signal: AbortSignal; onProgress: OnProgress }) => Promise<Result>;
  /** Called with the new state after every change. */
  report: (state: QueueState<Result>) => void;
}

/** Papers that are read one at a time, in their order. */
export interface Queue<Paper, Result> {
  /** Takes these papers for those it had; what is known of a paper that stays, stays. */
  take(papers: readonly Paper[]): void;
  /** Puts in a result that was had otherwise. */
  fill(id: string, result: Result): void;
  /** Reads what waits; does nothing while it is reading. */
  start(): void;
  /** Lets the paper that is being read wait again. */
  stop(): void;
  /** Lets a paper that failed wait again, and reads on. */
  retry(id: string): void;
}

type Known<Result> = Omit<QueueState<Result>, 'isRunning'>;

/** What is known of each paper; `tell` hears of every change. */
function createLedger<Result>(tell: (known: Known<Result>) => void) {
  let known: Known<Result> = { papers: new Map(), progress: null };
  const change = (papers: Known<Result>['papers'], progress: Known<Result>['progress'] = null) => {
    known = { papers, progress };
    tell(known);
  };
  const waiting: PaperState<Result> = { at: 'wacht' };
  return {
    tell: () => tell(known),
    at: (id: string) => known.papers.get(id)?.at,
    take: (ids: readonly string[]) => change(new Map(ids.map((id) => [id, known.papers.get(id) ?? waiting])), known.progress),
    set: (id: string, state: PaperState<Result>) => known.papers.has(id) && change(new Map(known.papers).set(id, state)),
    onProgress: (page: number, pages: number) => change(known.papers, { page, pages }),
    /** Lets the paper that is being read wait again. */
    release: () => change(new Map([...known.papers].map(([id, state]) => [id, state.at === 'bezig' ? waiting : state]))),
  };
}

/**
 * A queue without papers. A paper that fails does not stop the next one. After a stop nothing is read before the paper that was
 * being read has let go, so that there are never two at a time.
 */
export function createQueue<Paper extends { id: string }, Result>(hands: Hands<Paper, Result>): Queue<Paper, Result> {
  let order: readonly Paper[] = [];
  let running: AbortController | null = null;
  let last = Promise.resolve();
  const ledger = createLedger<Result>((known) => hands.report({ ...known, isRunning: running !== null }));

  const readOne = async (paper: Paper, signal: AbortSignal) => {
    const unlessStopped = (state: PaperState<Result>) => signal.aborted || ledger.set(paper.id, state);
    const onProgress: OnProgress = (page, pages) => signal.aborted || ledger.onProgress(page, pages);
    unlessStopped({ at: 'bezig' });
    try {
      unlessStopped({ at: 'gelezen', result: await hands.read(paper, { signal, onProgress }) });
    } catch (error) {
      unlessStopped({ at: 'mislukt', error });
    }
  };
  const readOn = async (mine: AbortController) => {
    const next = () => order.find(({ id }) => ledger.at(id) === 'wacht');
    for (let paper = next(); paper && !mine.signal.aborted; paper = next()) await readOne(paper, mine.signal);
    if (running !== mine) return;
    running = null;
    ledger.tell();
  };
  const start = () => {
    if (running) return;
    const mine = new AbortController();
    running = mine;
    last = last.then(() => readOn(mine));
    ledger.tell();
  };

  return {
    start,
    take(papers) {
      order = papers;
      ledger.take(papers.map(({ id }) => id));
    },
    fill: (id, result) => ledger.at(id) === 'wacht' && ledger.set(id, { at: 'gelezen', result }),
    stop() {
      running?.abort();
      running = null;
      ledger.release();
    },
    retry(id) {
      ledger.set(id, { at: 'wacht' });
      start();
    },
  };
}
