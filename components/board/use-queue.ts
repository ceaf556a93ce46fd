import { useEffect, useMemo, useState } from 'react';
import { keptFacts } from '../../lib/browser/facts-shelf.ts';
import { createQueue, type PaperRead, type Queue, type QueuedPaper, type QueueState } from '../../lib/queue/index.ts';
import { nothing, nowAndThen } from './now-and-then.ts';
import { createReadingTools } from './reading-tools.ts';
import { useTogether } from './use-together.ts';

/** The reading of a meeting in an open page. */
export interface QueueHere extends QueueState<PaperRead> {
  start: () => void;
  stop: () => void;
  retry: (id: string) => void;
  /** What is read cannot be kept: after closing it must be read again. */
  isUnkept: boolean;
}

/**
 * Reads papers one after the other while the page is open. What was read a short while ago is there at once. Files are read without
 * asking; papers that must be fetched once the reader asks for it, or has asked for it before. `meeting` is its address.
 */
export function useQueue(papers: readonly QueuedPaper[], meeting: string): QueueHere {
  const [state, setState] = useState(nothing);
  const [isUnkept, setUnkept] = useState(false);
  const tools = useMemo(() => createReadingTools(() => setUnkept(true)), []);
  const queue = useMemo(() => createQueue<QueuedPaper, PaperRead>({ read: tools.read, report: nowAndThen(setState) }), [tools]);
  useEffect(() => {
    queue.take(papers);
    void begin(queue, papers);
  }, [queue, papers]);
  useEffect(() => {
    if (!state.isRunning) tools.rest();
  }, [state.isRunning, tools]);
  useEffect(() => queue.stop, [queue]);
  const together = useTogether(queue, meeting);
  return { ...state, ...together, retry: queue.retry, isUnkept };
}

async function begin(queue: Queue<QueuedPaper, PaperRead>, papers: readonly QueuedPaper[]): Promise<void> {
  const known = new Map<string, PaperRead>();
  for (const { id, source } of papers) {
    const read = source.address === null ? null : await keptFacts.byAddress(source.address).catch(() => null);
    if (read) known.set(id, read);
  }
  for (const [id, read] of known) queue.fill(id, read);
  if (known.size > 0 || papers.every(({ source }) => source.address === null)) queue.start();
}
