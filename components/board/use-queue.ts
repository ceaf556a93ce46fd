import { useEffect, useMemo, useState } from 'react';
import { keptFacts } from '../../lib/browser/facts-shelf.ts';
import { createQueue, type PaperRead, type Queue, type QueuedPaper, type QueueState } from '../../lib/queue/index.ts';
import { areMany, countFetched } from './many-papers.ts';
import { nothing, nowAndThen } from './now-and-then.ts';
import { createReadingTools } from './reading-tools.ts';
import { useTogether } from './use-together.ts';
import { createWish, type Wish } from './wish.ts';

/** What the reader can do with the reading of a meeting. */
interface Hands {
  start: () => void;
  stop: () => void;
  retry: (id: string) => void;
}

/** The reading of a meeting in an open page. */
export interface QueueHere extends QueueState<PaperRead>, Hands {
  /** What is read cannot be kept: after closing it must be read again. */
  isUnkept: boolean;
}

/**
 * Reads papers one after the other while the page is open. What was read a short while ago is there at once. Files are read without
 * asking; papers that must be fetched once the reader asks for it, or has asked for it before and did not stop, unless they are
 * many. `meeting` is its address.
 */
export function useQueue(papers: readonly QueuedPaper[], meeting: string): QueueHere {
  const [state, setState] = useState(nothing);
  const [isUnkept, setUnkept] = useState(false);
  const tools = useMemo(() => createReadingTools(() => setUnkept(true)), []);
  const queue = useMemo(() => createQueue<QueuedPaper, PaperRead>({ read: tools.read, report: nowAndThen(setState) }), [tools]);
  const wish = useMemo(() => createWish(meeting, () => setUnkept(true)), [meeting]);
  const hands = useMemo(() => handsOn(queue, wish), [queue, wish]);
  useEffect(() => {
    const gone = new AbortController();
    queue.take(papers);
    void begin({ queue, wish, papers }, gone.signal);
    return () => gone.abort();
  }, [queue, wish, papers]);
  useEffect(() => {
    if (!state.isRunning) tools.rest();
  }, [state.isRunning, tools]);
  useEffect(() => queue.stop, [queue]);
  const together = useTogether(hands, meeting);
  return { ...state, ...together, retry: hands.retry, isUnkept };
}

type PaperQueue = Queue<QueuedPaper, PaperRead>;

/** What the reader does with the queue is what he wants of the meeting, here and in the other pages that show it. */
function handsOn(queue: PaperQueue, wish: Wish): Hands {
  const saying = (wants: boolean, act: () => void) => {
    wish.say(wants);
    act();
  };
  return {
    start: () => saying(true, queue.start),
    stop: () => saying(false, queue.stop),
    retry: (id) => saying(true, () => queue.retry(id)),
  };
}

interface Beginning {
  queue: PaperQueue;
  wish: Wish;
  papers: readonly QueuedPaper[];
}

/** Fills in what is known, and reads the rest if the reader wants it, unless it is so much that he is asked anew; nothing once there are other papers, or the page is gone. */
async function begin({ queue, wish, papers }: Beginning, gone: AbortSignal): Promise<void> {
  const [before, known] = await Promise.all([wish.before(), knownOf(papers)]);
  if (gone.aborted) return;
  for (const [id, read] of known) queue.fill(id, read);
  const left = countFetched(papers.filter(({ id }) => !known.has(id)));
  if (wish.holds(before) && (wish.isSaid() || !areMany(left))) queue.start();
}

/** What is kept of these papers. Where the browser refuses, nothing is: they are read, which tells the reader so. */
async function knownOf(papers: readonly QueuedPaper[]): Promise<ReadonlyMap<string, PaperRead>> {
  const known = new Map<string, PaperRead>();
  for (const { id, source } of papers) {
    const read = source.address === null ? null : await keptFacts.byAddress(source.address).catch(() => null);
    if (read) known.set(id, read);
  }
  return known;
}
