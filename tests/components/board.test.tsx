// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { BoardTable } from '../../components/board/BoardTable.tsx';
import { Incomplete } from '../../components/board/Incomplete.tsx';
import { Progress } from '../../components/board/Progress.tsx';
import type { QueueHere } from '../../components/board/use-queue.ts';
import { type Later, type PaperState, rowsOf } from '../../lib/board/index.ts';
import { meetingWith, paper, point, read, today } from '../board/meeting.ts';
import { budget, mandate } from '../board/papers.ts';
import { fireEvent, render, screen, within } from './render.ts';

const proposal = paper('Raadsvoorstel 2026-12');
const annex = paper('Bijlage 1');
const secret = paper('Notitie grondaankoop');
const agenda = meetingWith([
  point('1', 'Opening'),
  point('4', 'Ontwerpbegroting', { treatment: 'bespreekstuk', papers: [proposal, annex] }),
  point('7', 'Voortgang', { confidential: true, papers: [secret] }),
]);

function show(states: ReadonlyMap<string, PaperState>, later: ReadonlyMap<string, Later> = new Map()) {
  const hands = { onOpen: vi.fn(), onRetry: vi.fn(), order: null, onOrder: vi.fn() };
  render(<BoardTable rows={rowsOf(agenda, states, today)} later={later} {...hands} />);
  const row = (title: string) => within(screen.getByRole('row', { name: new RegExp(title) }));
  return { ...hands, row };
}

describe('the press that reads a meeting', () => {
  const queueOf = (papers: number): QueueHere => {
    const waiting = Array.from({ length: papers }, (_, at) => [`${at}`, { at: 'wacht' as const }] as const);
    const hands = { start: vi.fn(), stop: vi.fn(), retry: vi.fn(), isUnkept: false };
    return { papers: new Map(waiting), isRunning: false, progress: null, ...hands };
  };
  const begin = (papers: number, isFetched = true) => {
    const queue = queueOf(papers);
    render(<Progress queue={queue} titleOf={() => ''} isFetched={isFetched} />);
    fireEvent.click(screen.getByRole('button', { name: `Lees alle ${papers} stukken` }));
    return queue;
  };

  it('reads at once, also many files of the reader', () => {
    expect(begin(60).start).toHaveBeenCalledOnce();
    expect(begin(61, false).start).toHaveBeenCalledOnce();
  });

  it('asks once more before it fetches very many, and says how long that takes', () => {
    const { start } = begin(130);
    expect(start).not.toHaveBeenCalled();
    expect(screen.getByRole('dialog').textContent).toContain('reken op ten minste 3 minuten');
    fireEvent.click(screen.getByRole('button', { name: 'Haal 130 stukken op' }));
    expect(start).toHaveBeenCalledOnce();
  });

  it('asks so too where it goes on with very many, as in a meeting that was begun before', () => {
    const queue = queueOf(130);
    const papers = new Map([...queue.papers, ['af', { at: 'mislukt' as const, error: null }] as const]);
    render(<Progress queue={{ ...queue, papers }} titleOf={() => ''} isFetched />);
    fireEvent.click(screen.getByRole('button', { name: 'Ga verder' }));
    expect(queue.start).not.toHaveBeenCalled();
    expect(screen.getByRole('dialog', { name: '130 stukken ophalen?' })).toBeTruthy();
  });
});

describe('an agenda that is not whole', () => {
  it('leads to the pages on which the other papers stand', () => {
    const entries = [{ title: 'RIB jeugdhulp', page: 'https://ris.zuidrand.example/modules/4/rib/882' }];
    render(<Incomplete meeting={{ ...agenda, incomplete: ['stukken in een register'], entries }} onAgain={null} />);
    expect(screen.getByRole('status').textContent).toContain('klik daar op de knop van Greep');
    expect(screen.getByRole('link', { name: 'RIB jeugdhulp' }).getAttribute('href')).toBe(entries[0]?.page);
  });
});

describe('an open item with a closed paper', () => {
  const closed = { ...secret, confidential: true as const };
  const showWith = (states: ReadonlyMap<string, PaperState>) => {
    const hands = { onOpen: vi.fn(), onRetry: vi.fn(), order: null, onOrder: vi.fn() };
    const rows = rowsOf(meetingWith([point('4', 'Ontwerpbegroting', { papers: [proposal, closed] })]), states, today);
    render(<BoardTable rows={rows} later={new Map()} {...hands} />);
    return { ...hands, row: within(screen.getByRole('row', { name: /Ontwerpbegroting/ })) };
  };

  it('waits, opens and is read as its open paper does; the closed one opens by its name', () => {
    const { row, onOpen } = showWith(new Map());
    expect(row.getByText('Nog niet gelezen')).toBeTruthy();
    fireEvent.click(row.getByRole('button', { name: 'Ontwerpbegroting' }));
    expect(onOpen).toHaveBeenLastCalledWith({ paper: proposal });
    fireEvent.click(row.getByRole('button', { name: `Open ‘${secret.title}’` }));
    expect(onOpen).toHaveBeenLastCalledWith({ paper: closed });
  });

  it('shows what the open paper says, and that a part is left out', () => {
    const { row } = showWith(read([proposal, budget]));
    expect(row.getByText('Een zienswijze indienen')).toBeTruthy();
    expect(row.getByText('Een deel is vertrouwelijk: dat toont Greep niet.')).toBeTruthy();
  });
});

const failed: PaperState = { state: 'failed', what: 'De PDF is beschadigd.', todo: 'Vraag de griffie om een nieuwe versie.' };

describe('a row of the board', () => {
  it('says of a last day where that day itself is too late', () => {
    const deadlines = (budget.deadlines ?? []).map((deadline) => ({ ...deadline, before: true as const }));
    const { row } = show(read([proposal, { ...budget, deadlines }]));
    expect(row('Ontwerpbegroting').getByText('vóór 12 juni 2026')).toBeTruthy();
  });

  it('says of an item what is asked, what the raad can do and until when, and opens the paper at these words', () => {
    const { row, onOpen } = show(read([proposal, budget], [annex, mandate]));
    const cells = row('Ontwerpbegroting');
    expect(cells.getByText('Een zienswijze indienen')).toBeTruthy();
    expect(cells.getByText('12 juni 2026')).toBeTruthy();
    fireEvent.click(cells.getByRole('button', { name: 'Ontwerpbegroting' }));
    expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ paper: proposal, itemId: 'stuk-0' }));
    expect(onOpen.mock.calls[0]?.[0].evidence.quote).toBe('een zienswijze in te dienen op de ontwerpbegroting');
  });

  it('says that it was announced before, where, and that its day has shifted', () => {
    const from = {
      meeting: 'Gemeenteraad',
      url: 'https://ris.zuidrand.example/9',
      paper: 'Brief',
      quote: '',
      page: 3,
      date: null,
    };
    const kept = { announced: { subject: 'Begroting', body: null, date: null, owner: null }, cooperation: null, from };
    const come = { kept, itemId: 'stuk-0', title: 'Begroting', body: null, date: null, isShifted: false, words: 'aangekondigd' };
    const shifted = { ...come, isShifted: true, words: 'de datum is verschoven van juni 2026 naar 3 juli 2026' };
    const { row } = show(new Map(), new Map([['ap-4', shifted]]));
    expect(row('Ontwerpbegroting').getByText(/^De datum is verschoven/).textContent).toBe(
      'De datum is verschoven van juni 2026 naar 3 juli 2026 (Gemeenteraad: Brief, blz. 3)',
    );
    expect(row('Ontwerpbegroting').getByRole('link').getAttribute('href')).toBe('https://ris.zuidrand.example/9');
  });

  it('opens each paper of an item that has more', () => {
    const { row, onOpen } = show(new Map());
    fireEvent.click(row('Ontwerpbegroting').getByRole('button', { name: 'Bijlage 1' }));
    expect(onOpen).toHaveBeenCalledWith({ paper: annex });
  });

  it('says what went wrong with which paper and what to do, beside what the others say', () => {
    const { row, onRetry } = show(new Map([...read([proposal, budget]), [annex.page, failed]]));
    const cells = row('Ontwerpbegroting');
    expect(cells.getByText('12 juni 2026')).toBeTruthy();
    expect(cells.getByText(/Bijlage 1/, { selector: 'strong' }).parentElement?.textContent).toContain(
      'De PDF is beschadigd. Vraag de griffie om een nieuwe versie.',
    );
    fireEvent.click(cells.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(onRetry).toHaveBeenCalledWith(annex.page);
  });

  it('says that it is not read yet, how far it is, or that there is no paper', () => {
    const { row } = show(new Map([[proposal.page, { state: 'reading', done: 3, pages: 20 }]]));
    expect(row('Opening').getByText('Geen stuk')).toBeTruthy();
    expect(row('Ontwerpbegroting').getByText(/Bezig met lezen/)).toBeTruthy();
  });

  it('shows only the title of a closed item, also when its paper was read', () => {
    const { row, onOpen } = show(read([secret, mandate]));
    const cells = row('Voortgang');
    expect(screen.queryByText(/grondaankoop/)).toBeNull();
    expect(screen.queryByText(/vaststellen/i)).toBeNull();
    fireEvent.click(cells.getByRole('button', { name: 'Open het stuk' }));
    expect(onOpen).toHaveBeenCalledWith({ paper: secret });
  });
});
