import { useCallback, useEffect, useRef } from 'react';
import type { Queue } from '../../lib/queue/index.ts';

type Order = 'start' | 'stop';

/**
 * Start and stop for every open page of Greep that shows the same meeting: it is read once, whichever screen is pressed. What one
 * reads, the others find among the kept facts. `meeting` is its address; files of the reader have none, and are of one page.
 */
export function useTogether(queue: Pick<Queue<never, never>, Order>, meeting: string): Record<Order, () => void> {
  const channel = useRef<BroadcastChannel>(null);
  useEffect(() => {
    if (meeting === '') return;
    const opened = new BroadcastChannel(`lezen ${meeting}`);
    opened.onmessage = ({ data }: MessageEvent<Order>) => queue[data]();
    channel.current = opened;
    return () => {
      channel.current = null;
      opened.close();
    };
  }, [queue, meeting]);
  const order = useCallback(
    (what: Order) => {
      queue[what]();
      channel.current?.postMessage(what);
    },
    [queue],
  );
  return { start: useCallback(() => order('start'), [order]), stop: useCallback(() => order('stop'), [order]) };
}
