import { rest } from '../source/index.ts';

interface Clock {
  /** Milliseconds. */
  now: () => number;
  /** Settles after some milliseconds; rejects when the signal says so. */
  wait: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** Runs a fetch once the one before has rested. */
export type Pace = <T>(fetch: () => Promise<T>, signal: AbortSignal) => Promise<T>;

/** A pace for fetches that come one at a time; the first does not wait. */
export function createPace({ now, wait }: Clock): Pace {
  let free = 0;
  return async (fetch, signal) => {
    const early = free - now();
    signal.throwIfAborted();
    if (early > 0) await wait(early, signal);
    try {
      return await fetch();
    } finally {
      free = now() + rest;
    }
  };
}
