// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { KeptFacts } from '../../components/settings/KeptFacts.tsx';
import { fireEvent, render, screen } from './render.ts';

vi.mock('../../lib/browser/private-window.ts', () => ({ isPrivate: false }));
const kept = vi.hoisted(() => ({ papers: 0, announced: [] as unknown[], meetings: 0 }));
vi.mock('../../lib/browser/facts-shelf.ts', () => ({
  keptFacts: {
    size: async () => ({ papers: kept.papers, bytes: kept.papers * 100_000 }),
    clear: async () => {
      kept.papers = 0;
    },
  },
}));
vi.mock('../../lib/browser/follow-shelf.ts', () => ({
  followShelf: {
    all: async () => kept.announced,
    clear: async () => {
      kept.announced = [];
    },
  },
}));
vi.mock('../../lib/browser/begun-meetings.ts', () => ({
  begunMeetings: {
    count: async () => kept.meetings,
    clear: async () => {
      kept.meetings = 0;
    },
  },
}));

beforeEach(() => Object.assign(kept, { papers: 6, announced: [{}, {}], meetings: 1 }));

describe('what is kept of papers', () => {
  it('is counted, and cleared all at once', async () => {
    render(<KeptFacts />);
    await screen.findByText('Nu bewaard: 6 stukken, 2 aankondigingen, 1 vergadering, 0,6 MB.');
    fireEvent.click(screen.getByRole('button', { name: 'Wis alles' }));
    await screen.findByText('Er is nu niets bewaard.');
  });

  it('leaves the keyboard at its heading when it is cleared: the button has no more to do', async () => {
    render(<KeptFacts />);
    await screen.findByText(/^Nu bewaard/);
    const clear = screen.getByRole('button', { name: 'Wis alles' });
    clear.focus();
    fireEvent.click(clear);
    await screen.findByText('Er is nu niets bewaard.');
    expect(document.activeElement?.textContent).toBe('Gelezen stukken');
  });

  it('can be cleared too where it is no more than that a meeting was begun', async () => {
    Object.assign(kept, { papers: 0, announced: [] });
    render(<KeptFacts />);
    await screen.findByText('Nu bewaard: 0 stukken, 1 vergadering, 0,0 MB.');
    fireEvent.click(screen.getByRole('button', { name: 'Wis alles' }));
    await screen.findByText('Er is nu niets bewaard.');
    expect(kept.meetings).toBe(0);
  });
});
