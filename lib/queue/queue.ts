/** How far a paper is. */
export type PaperState<Result> =
  | { at: 'wacht' }
  /** `pages` is 0 as long as the paper is being fetched. */
  | { at: 'bezig'; page: number; pages: number }
  | { at: 'gelezen'; result: Result }
  | { at: 'mislukt'; error: unknown };

/** How far all papers are. */
export interface QueueState<Result> {
  /** By the id of the paper, in the order of reading. */
  papers: ReadonlyMap<string, PaperState<Result>>;
  isRunning: boolean;
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

/**
 * A queue without papers. A paper that fails does not stop the next one. After a stop nothing is read before the paper that was
 * being read has let go, so that there are never two at a time.
 */
export function createQueue<Paper extends { id: string }, Result>(hands: Hands<Paper, Result>): Queue<Paper, Result> {
  let order: readonly Paper[] = [];
  let papers = new Map<string, PaperState<Result>>();
  let running: AbortController | null = null;
  let last = Promise.resolve();
  const report = () => hands.report({ papers, isRunning: running !== null });
  const set = (id: string, state: PaperState<Result>) => {
    if (!papers.has(id)) return;
    papers = new Map(papers).set(id, state);
    report();
  };

  const readOne = async (paper: Paper, signal: AbortSignal) => {
    const unlessStopped = (state: PaperState<Result>) => signal.aborted || set(paper.id, state);
    unlessStopped({ at: 'bezig', page: 0, pages: 0 });
    const onProgress: OnProgress = (page, pages) => unlessStopped({ at: 'bezig', page, pages });
    try {
      unlessStopped({ at: 'gelezen', result: await hands.read(paper, { signal, onProgress }) });
    } catch (error) {
      unlessStopped({ at: 'mislukt', error });
    }
  };
  const readOn = async (mine: AbortController) => {
    const next = () => order.find(({ id }) => papers.get(id)?.at === 'wacht');
    for (let paper = next(); paper && !mine.signal.aborted; paper = next()) await readOne(paper, mine.signal);
    if (running !== mine) return;
    running = null;
    report();
  };

  const queue: Queue<Paper, Result> = {
    take(taken) {
      order = taken;
      papers = new Map(taken.map(({ id }) => [id, papers.get(id) ?? { at: 'wacht' }]));
      report();
    },
    fill: (id, result) => papers.get(id)?.at === 'wacht' && set(id, { at: 'gelezen', result }),
    start() {
      if (running) return;
      const mine = new AbortController();
      running = mine;
      last = last.then(() => readOn(mine));
      report();
    },
    stop() {
      running?.abort();
      running = null;
      papers = new Map([...papers].map(([id, state]) => [id, state.at === 'bezig' ? { at: 'wacht' } : state]));
      report();
    },
    retry(id) {
      set(id, { at: 'wacht' });
      queue.start();
    },
  };
  return queue;
}
