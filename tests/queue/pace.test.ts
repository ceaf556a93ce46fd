import { describe, expect, it } from 'vitest';
import { createPace } from '../../lib/queue/index.ts';

/** A clock that a wait or a fetch moves. */
function onClock() {
  let time = 5000;
  const waits: number[] = [];
  const pace = createPace({
    now: () => time,
    wait: async (ms, signal) => {
      signal.throwIfAborted();
      waits.push(ms);
      time += ms;
    },
  });
  const { signal } = new AbortController();
  const fetchFor = (ms: number) => async () => {
    time += ms;
  };
  return { pace, waits, signal, fetchFor, pass: (ms: number) => (time += ms) };
}

describe('the pace of fetches', () => {
  it('lets the first go at once and the next a second after it has come', async () => {
    const { pace, waits, signal, fetchFor } = onClock();
    await pace(fetchFor(3000), signal);
    await pace(fetchFor(10), signal);
    expect(waits).toEqual([1000]);
  });

  it('does not wait longer than is left', async () => {
    const { pace, waits, signal, fetchFor, pass } = onClock();
    await pace(fetchFor(10), signal);
    pass(700);
    await pace(fetchFor(10), signal);
    pass(4000);
    await pace(fetchFor(10), signal);
    expect(waits).toEqual([300]);
  });

  it('rests after a fetch that failed too, and fetches nothing once it is stopped', async () => {
    const { pace, waits, signal } = onClock();
    await expect(pace(() => Promise.reject(new Error('weg')), signal)).rejects.toThrow('weg');
    const fetched: string[] = [];
    await expect(pace(async () => fetched.push('a'), AbortSignal.abort(new Error('stop')))).rejects.toThrow('stop');
    expect([waits, fetched]).toEqual([[], []]);
  });
});
