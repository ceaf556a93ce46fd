export { rest } from '../source/index.ts';

/** A paper that takes longer than this is not coming; milliseconds. */
export const patience = 60_000;

/** Settles after some milliseconds; rejects as soon as the signal says so. */
export function wait(ms: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  return promise.finally(() => clearTimeout(timer));
}

/** What some work gives; rejects as soon as the signal says so, whether that work ends or not. */
export function unlessStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = () => reject(signal.reason);
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop);
  return Promise.race([promise, work]).finally(() => signal.removeEventListener('abort', stop));
}

/** Milliseconds between tries, right after a press. */
const afterPress = [20, 80, 200, 400];

/**
 * What some work in a tab gives, right after a press on it: the browser does not always know yet that it gave the right to the tab, so
 * work that fails is tried again for a moment. Rejects as the last try does.
 */
export async function onceAllowed<T>(work: () => Promise<T>): Promise<T> {
  for (const ms of afterPress) {
    const [done] = await Promise.allSettled([work()]);
    if (done.status === 'fulfilled') return done.value;
    await new Promise((resolve) => setTimeout(resolve, ms));
  }
  return work();
}
