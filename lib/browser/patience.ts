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
