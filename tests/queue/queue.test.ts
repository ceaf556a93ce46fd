import { describe, expect, it } from 'vitest';
import { createQueue, type QueueState } from '../../lib/queue/index.ts';

interface Paper {
  id: string;
}

/** A queue of papers that are read when the test says so. */
function reading(...ids: string[]) {
  const opened: {
    id: string;
    signal: AbortSignal;
    done: PromiseWithResolvers<string>;
    onProgress: (page: number, pages: number) => void;
  }[] = [];
  let now: QueueState<string> = { papers: new Map(), isRunning: false, progress: null };
  const queue = createQueue<Paper, string>({
    read: ({ id }, how) => {
      const done = Promise.withResolvers<string>();
      opened.push({ id, done, ...how });
      return done.promise;
    },
    report: (state) => {
      now = state;
    },
  });
  queue.take(ids.map((id) => ({ id })));
  const settle = async () => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  const latest = () => {
    const last = opened.at(-1);
    if (!last) throw new Error('nothing was opened');
    return last;
  };
  return {
    queue,
    settle,
    latest,
    opened: () => opened.map(({ id }) => id),
    at: (id: string) => now.papers.get(id),
    isRunning: () => now.isRunning,
    progress: () => now.progress,
    finish: async (result = 'feiten') => {
      latest().done.resolve(result);
      await settle();
    },
    fail: async (error: Error) => {
      latest().done.reject(error);
      await settle();
    },
  };
}

describe('a queue of papers', () => {
  it('reads nothing before it is started', async () => {
    const { settle, opened, at } = reading('a');
    await settle();
    expect(opened()).toEqual([]);
    expect(at('a')).toEqual({ at: 'wacht' });
  });

  it('reads them one at a time, in their order, and rests at the end', async () => {
    const { queue, settle, opened, finish, at, isRunning } = reading('a', 'b');
    queue.start();
    await settle();
    expect(opened()).toEqual(['a']);
    await finish('feiten van a');
    expect(opened()).toEqual(['a', 'b']);
    expect(at('a')).toEqual({ at: 'gelezen', result: 'feiten van a' });
    expect(isRunning()).toBe(true);
    await finish();
    expect(isRunning()).toBe(false);
  });

  it('does not read twice when it is started twice', async () => {
    const { queue, settle, opened, finish } = reading('a');
    queue.start();
    queue.start();
    await settle();
    await finish();
    expect(opened()).toEqual(['a']);
  });

  it('says how far a paper is', async () => {
    const { queue, settle, latest, finish, progress } = reading('a');
    queue.start();
    await settle();
    expect(progress()).toBeNull();
    latest().onProgress(3, 20);
    expect(progress()).toEqual({ page: 3, pages: 20 });
    await finish();
    expect(progress()).toBeNull();
  });

  it('goes on after a paper that fails, and reads it again when asked', async () => {
    const { queue, settle, opened, finish, fail, at } = reading('a', 'b');
    const error = new Error('weg');
    queue.start();
    await settle();
    await fail(error);
    expect(at('a')).toEqual({ at: 'mislukt', error });
    await finish();
    queue.retry('a');
    await settle();
    expect(opened()).toEqual(['a', 'b', 'a']);
    await finish();
    expect(at('a')).toMatchObject({ at: 'gelezen' });
  });

  it('stops, and reads the interrupted paper anew once that has let go', async () => {
    const { queue, settle, opened, finish, latest, at, isRunning } = reading('a', 'b');
    queue.start();
    await settle();
    queue.stop();
    expect(latest().signal.aborted).toBe(true);
    expect(at('a')).toEqual({ at: 'wacht' });
    expect(isRunning()).toBe(false);
    queue.start();
    await settle();
    expect(opened()).toEqual(['a']);
    await finish('te laat');
    expect(opened()).toEqual(['a', 'a']);
    expect(at('a')).toMatchObject({ at: 'bezig' });
    await finish('op tijd');
    expect(at('a')).toEqual({ at: 'gelezen', result: 'op tijd' });
  });

  it('keeps what it knows of a paper that stays, and forgets one that went', async () => {
    const { queue, settle, finish, at } = reading('a', 'b');
    queue.start();
    await settle();
    await finish();
    queue.take([{ id: 'a' }, { id: 'c' }]);
    expect(at('a')).toMatchObject({ at: 'gelezen' });
    expect(at('b')).toBeUndefined();
    await finish();
    expect(at('b')).toBeUndefined();
    expect(at('c')).toMatchObject({ at: 'bezig' });
  });

  it('does not read what was filled in', async () => {
    const { queue, settle, opened, at } = reading('a', 'b');
    queue.fill('a', 'van vorige keer');
    queue.start();
    await settle();
    expect(opened()).toEqual(['b']);
    expect(at('a')).toEqual({ at: 'gelezen', result: 'van vorige keer' });
  });
});
