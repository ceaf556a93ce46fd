import { isUnreadable } from '../council/index.ts';
import type { AgendaPaper } from '../ris/index.ts';
import type { BoardRow, PaperState, PaperStates, RowStatus } from './types.ts';

const waits: PaperState = { state: 'waits' };

const unreadable: PaperState = {
  state: 'failed',
  what: 'Greep kon dit stuk niet lezen: het is een scan, of de letters zijn niet te herkennen.',
  todo: 'Open het stuk en lees het zelf.',
};

/** How far a paper is; one of which no page could be read has failed. */
export function stateOf({ page }: AgendaPaper, states: PaperStates): PaperState {
  const state = states.get(page) ?? waits;
  return state.state === 'read' && isUnreadable(state.reading) ? unreadable : state;
}

/** Pages of a paper that are done, and all of them; null while their number is not known. */
function pagesOf(state: PaperState): { done: number; pages: number | null } {
  if (state.state === 'reading') return state;
  if (state.state === 'read') return { done: state.reading.pages, pages: state.reading.pages };
  return state.state === 'failed' ? { done: 0, pages: 0 } : { done: 0, pages: null };
}

function progress(states: readonly PaperState[]): RowStatus {
  const each = states.map(pagesOf);
  const isKnown = each.every(({ pages }) => pages !== null);
  const sum = (numbers: readonly (number | null)[]) => numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
  return {
    state: 'reading',
    done: sum(each.map(({ done }) => done)),
    pages: isKnown ? sum(each.map(({ pages }) => pages)) : null,
  };
}

function failuresIn(papers: readonly AgendaPaper[], states: PaperStates): Extract<RowStatus, { state: 'failed' }>['failures'] {
  return papers.flatMap((paper) => {
    const state = stateOf(paper, states);
    return state.state === 'failed'
      ? [{ paper, what: state.what, todo: state.todo, ...(state.onlyPlainly && { onlyPlainly: true }) }]
      : [];
  });
}

/** Whether there is nothing left to read in these rows: what could not be read may still change a count. */
export function isAllRead(rows: readonly Pick<BoardRow, 'status'>[]): boolean {
  return rows.every(({ status }) => ['read', 'no paper', 'closed'].includes(status.state));
}

/** How far these papers are together. */
export function statusOf(papers: readonly AgendaPaper[], states: PaperStates): RowStatus {
  if (papers.length === 0) return { state: 'no paper' };
  const each = papers.map((paper) => stateOf(paper, states));
  const failures = failuresIn(papers, states);
  if (each.every(({ state }) => state === 'waits')) return { state: 'waits' };
  if (each.some(({ state }) => state === 'waits' || state === 'reading')) return progress(each);
  return failures.length > 0 ? { state: 'failed', failures } : { state: 'read' };
}
