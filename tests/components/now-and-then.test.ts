import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { nothing, nowAndThen } from '../../components/board/now-and-then.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const waiting = { ...nothing, papers: new Map([['1', { at: 'wacht' as const }]]) };

it('tells at once which papers came on the line: the press that reads them has its place from the start', () => {
  const show = vi.fn();
  nowAndThen(show)(waiting);
  expect(show).toHaveBeenCalledExactlyOnceWith(waiting);
});

it('tells the page that is read once in a while', () => {
  const show = vi.fn();
  const tell = nowAndThen(show);
  tell(waiting);
  for (const page of [1, 2, 3]) tell({ ...waiting, isRunning: true, progress: { page, pages: 9 } });
  expect(show).toHaveBeenCalledTimes(1);
  vi.runAllTimers();
  expect(show).toHaveBeenCalledTimes(2);
  expect(show).toHaveBeenLastCalledWith(expect.objectContaining({ progress: { page: 3, pages: 9 } }));
});
