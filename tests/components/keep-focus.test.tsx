// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { Progress } from '../../components/board/Progress.tsx';
import type { QueueHere } from '../../components/board/use-queue.ts';
import { render, screen } from './render.ts';

const hands = { start: vi.fn(), stop: vi.fn(), retry: vi.fn(), isUnkept: false };
const queue = (at: 'wacht' | 'bezig', isRunning: boolean): QueueHere => ({
  papers: new Map([
    ['a', { at }],
    ['b', { at: 'wacht' as const }],
  ]),
  isRunning,
  progress: null,
  ...hands,
});
const progress = (now: QueueHere) => (
  <main>
    <Progress queue={now} titleOf={() => 'Kadernota'} isFetched />
    <button type="button">Elders</button>
  </main>
);

it('keeps the focus where the button that was pressed makes room for another', () => {
  const { rerender } = render(progress(queue('wacht', false)));
  screen.getByRole('button', { name: 'Lees alle 2 stukken' }).focus();
  rerender(progress(queue('bezig', true)));
  expect(document.activeElement?.textContent).toContain('0 van 2 stukken gelezen');
  expect(document.activeElement?.contains(screen.getByRole('button', { name: 'Stop' }))).toBe(true);
});

it('leaves it where the reader put it elsewhere', () => {
  const { rerender } = render(progress(queue('wacht', false)));
  screen.getByRole('button', { name: 'Lees alle 2 stukken' }).focus();
  const elsewhere = screen.getByRole('button', { name: 'Elders' });
  elsewhere.focus();
  rerender(progress(queue('bezig', true)));
  expect(document.activeElement).toBe(elsewhere);
});
