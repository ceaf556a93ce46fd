import type { PaperRead, QueueState } from '../../lib/queue/index.ts';

/** How often the screen follows the reading, in milliseconds. */
const pulse = 200;

/** A line without papers. */
export const nothing: QueueState<PaperRead> = { papers: new Map(), isRunning: false, progress: null };

/**
 * Calls back with the latest state once in a pulse. What comes on the line is told at once, so that the table does not move down for it; so is a
 * paper that is read or could not be, after a while without one.
 */
export function nowAndThen(show: (state: QueueState<PaperRead>) => void) {
  let latest = nothing;
  let due: ReturnType<typeof setTimeout> | undefined;
  let lastNews = Number.NEGATIVE_INFINITY;
  const tell = () => {
    clearTimeout(due);
    due = undefined;
    show(latest);
  };
  return (state: QueueState<PaperRead>) => {
    const isOther = state.papers.size !== latest.papers.size;
    const isNews = state.isRunning && countDone(state) > countDone(latest) && performance.now() - lastNews > pulse;
    latest = state;
    if (isNews) lastNews = performance.now();
    if (isNews || isOther) tell();
    else due ??= setTimeout(tell, pulse);
  };
}

/** How many papers are read or could not be. */
function countDone({ papers }: QueueState<PaperRead>): number {
  return [...papers.values()].filter(({ at }) => at === 'gelezen' || at === 'mislukt').length;
}
