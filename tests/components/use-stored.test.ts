// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { useStored } from '../../components/profile/use-stored.ts';
import { StorageError, type Stored } from '../../lib/browser/stored.ts';
import { act, renderHook } from './render.ts';

const nothing: readonly string[] = [];

/** A kept list of which the next changes are refused, one for each problem. */
function listThatRefuses(...problems: StorageError['problem'][]) {
  let kept: readonly string[] = nothing;
  const stored: Stored<readonly string[]> = {
    read: async () => kept,
    change: async (step) => {
      const problem = problems.shift();
      if (problem) throw new StorageError(problem);
      kept = step(kept);
      return kept;
    },
    asItStands: async () => kept,
    startOver: async () => nothing,
    follow: () => () => {},
  };
  return { stored, kept: () => kept };
}

const add = (word: string) => (list: readonly string[]) => [...list, word];

async function inPage(stored: Stored<readonly string[]>) {
  const { result } = renderHook(() => useStored(stored, nothing));
  await act(async () => {});
  return result;
}

describe('a kept value in an open page', () => {
  it('keeps a change that was refused together with the next one, in order', async () => {
    const { stored, kept } = listThatRefuses('mislukt');
    const page = await inPage(stored);
    await act(async () => page.current.change(add('first')));
    expect(page.current).toMatchObject({ value: ['first'], trouble: 'niet-bewaard', isBusy: true, keptChanges: 0 });
    await act(async () => page.current.change(add('second')));
    expect(page.current).toMatchObject({ value: ['first', 'second'], trouble: null, isBusy: false, keptChanges: 2 });
    expect(kept()).toEqual(['first', 'second']);
  });

  it('keeps each of two changes at once only once', async () => {
    const { stored, kept } = listThatRefuses();
    const page = await inPage(stored);
    await act(async () => {
      await Promise.all([page.current.change(add('first')), page.current.change(add('second'))]);
    });
    expect(kept()).toEqual(['first', 'second']);
    expect(page.current).toMatchObject({ value: ['first', 'second'], isBusy: false, keptChanges: 2 });
  });

  it('keeps what waited once the reader lets go of what could not be read', async () => {
    const { stored, kept } = listThatRefuses('onleesbaar');
    const page = await inPage(stored);
    await act(async () => page.current.change(add('first')));
    expect(page.current.trouble).toBe('onleesbaar');
    await act(async () => page.current.startOver());
    expect(kept()).toEqual(['first']);
    expect(page.current).toMatchObject({ value: ['first'], trouble: null, isBusy: false });
  });
});
