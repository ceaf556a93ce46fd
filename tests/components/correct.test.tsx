// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Correcting } from '../../components/item/correcting.ts';
import { ItemCard } from '../../components/item/ItemCard.tsx';
import { KeepingNotice } from '../../components/profile/KeepingNotice.tsx';
import { correctionWords } from '../../components/profile/keeping-words.ts';
import { useCorrections } from '../../components/reader/use-corrections.ts';
import * as files from '../../components/ui/save-text.ts';
import { correctionBook } from '../../lib/browser/corrections.ts';
import { StorageError } from '../../lib/browser/stored.ts';
import type { Correction, CorrectionBook } from '../../lib/corrections/index.ts';
import type { ItemFacts } from '../../lib/reading/contract.ts';
import { mandaat, mededelingen, on, reading } from './reading.ts';
import { act, fireEvent, render, renderHook, screen, spiedLinks } from './render.ts';

const at = '2026-07-03T09:00:00.000Z';
const asBudget: Correction = { item: mandaat.id, field: 'kind', value: 'begroting', by: null, at };

const facts: ItemFacts = {
  ...mandaat,
  decider: null,
  because: {
    kind: { rule: 'Het onderwerp noemt deze soort.', assumes: null, evidence: [on(1, 'Mandaatbesluit')] },
    cooperation: {
      rule: 'Het stuk noemt een dagelijks bestuur.',
      assumes: 'Alleen een openbaar lichaam heeft dat.',
      evidence: [],
    },
  },
};

function show(made: Correction[] = []) {
  const correcting = { facts: [facts, mededelingen], made, correct: vi.fn(), undo: vi.fn() } satisfies Correcting;
  const item = { ...mandaat, kind: made.length > 0 ? ('begroting' as const) : mandaat.kind };
  const links = spiedLinks();
  render(<ItemCard item={item} reading={reading} links={links} lawDate="2026-06-01" correcting={correcting} />);
  return { correcting, links };
}

const open = () => fireEvent.click(screen.getByRole('button', { name: 'Klopt dit niet?' }));

function choose(field: RegExp, name: string) {
  fireEvent.click(screen.getByRole('button', { name: field }));
  fireEvent.click(screen.getByRole('option', { name }));
}

/** Long lists of choices take long to search on a busy machine. */
describe('setting right what Greep took an item to be', { timeout: 60_000 }, () => {
  it.each([
    [/Soort stuk/u, 'delegatiebesluit', { field: 'kind', value: 'delegatie' }],
    [/Vergadering van/u, 'gemeenteraad', { field: 'body', value: 'raad' }],
    [/Wie beslist/u, 'gemeenteraad', { field: 'decider', value: 'raad' }],
    [/Wie beslist/u, 'niemand: hier wordt niets besloten', { field: 'decider', value: null }],
    [/Vorm van de samenwerking/u, 'centrumregeling', { field: 'cooperation', value: 'centrumregeling' }],
  ])('passes on what is chosen for %s', (field, name, change) => {
    const { correcting } = show();
    open();
    choose(field, name);
    expect(correcting.correct).toHaveBeenCalledWith(mandaat.id, change);
  });

  it('takes a correction back when what Greep read is chosen again', () => {
    const { correcting } = show([asBudget]);
    open();
    expect(screen.getByText(/^Greep las: mandaatbesluit\. Het onderwerp noemt deze soort\./u)).toBeTruthy();
    choose(/Soort stuk/u, 'mandaatbesluit');
    expect(correcting.undo).toHaveBeenCalledWith({ item: mandaat.id, field: 'kind' });
    expect(correcting.correct).not.toHaveBeenCalled();
  });

  it('says beside each choice why Greep thinks so, with the words and what it assumes', () => {
    const { links } = show();
    open();
    expect(screen.getByText(/^Het onderwerp noemt deze soort\./u).textContent).toContain('‘Mandaatbesluit’');
    expect(screen.getByText('Aanname: Alleen een openbaar lichaam heeft dat.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'blz. 1: ‘Mandaatbesluit’' }));
    expect(links.jump).toHaveBeenCalledWith(on(1, 'Mandaatbesluit'));
  });

  it('says what was changed, when and by whom', () => {
    show([asBudget, { ...asBudget, field: 'decider', value: 'raad', by: 'griffier' }]);
    const [kind, decider] = screen.getAllByText(/veranderde dit/u).map((line) => line.textContent);
    expect(kind).toMatch(/^U veranderde dit op 3 juli 2026: soort stuk was mandaatbesluit\./u);
    expect(decider).toMatch(/^U \(griffier\) veranderde dit op 3 juli 2026: er was geen beslisser\./u);
  });

  it('takes one field back, and goes to the answer, for the button is gone', () => {
    const { correcting } = show([asBudget]);
    fireEvent.click(screen.getByRole('button', { name: 'Herstel: soort stuk' }));
    expect(correcting.undo).toHaveBeenCalledWith({ item: mandaat.id, field: 'kind' });
    expect(document.activeElement?.textContent).toBe(mandaat.council.summary);
  });

  it('says nothing of corrections of other items', () => {
    show([{ ...asBudget, item: 'een ander' }]);
    expect(screen.queryByText(/veranderde dit/u)).toBeNull();
  });
});

describe('what the reader set right', () => {
  let kept: CorrectionBook;
  let tell: (book: CorrectionBook) => void;

  beforeEach(() => {
    kept = {};
    vi.spyOn(correctionBook, 'read').mockImplementation(async () => kept);
    vi.spyOn(correctionBook, 'change').mockImplementation(async (step) => {
      kept = step(kept);
      return kept;
    });
    vi.spyOn(correctionBook, 'follow').mockImplementation((onChange) => {
      tell = onChange;
      return () => {};
    });
  });

  const hash = Promise.resolve('a'.repeat(64));
  const items: ItemFacts[] = [];
  const start = async () => {
    const { result } = renderHook(() => useCorrections({ hash, meeting: null, items }, 'griffier'));
    await act(async () => {});
    return result;
  };

  it('is there when the paper is opened again, and can be taken back', async () => {
    const first = await start();
    await act(async () => first.current.correct(mandaat.id, { field: 'kind', value: 'begroting' }));
    const again = await start();
    expect(again.current.made).toMatchObject([{ item: mandaat.id, field: 'kind', value: 'begroting', by: 'griffier' }]);
    await act(async () => again.current.undo({ item: mandaat.id, field: 'kind' }));
    expect(again.current.made).toEqual([]);
    expect(kept).toEqual({});
  });

  it('follows what another page changes', async () => {
    const page = await start();
    act(() => tell({ [`${'a'.repeat(64)}`]: [asBudget], [`${'b'.repeat(64)}`]: [{ ...asBudget, value: 'agenda' }] }));
    expect(page.current.made).toEqual([asBudget]);
  });

  it('counts on when it cannot be kept, and says so', async () => {
    vi.spyOn(correctionBook, 'change').mockRejectedValue(new Error('no room'));
    const page = await start();
    await act(async () => page.current.correct(mandaat.id, { field: 'kind', value: 'begroting' }));
    act(() => tell({}));
    expect(page.current.made).toMatchObject([{ value: 'begroting' }]);
    expect(page.current.keeping.trouble).toBe('niet-bewaard');
  });

  it('says so when what was kept cannot be read', async () => {
    vi.spyOn(correctionBook, 'read').mockRejectedValue(new Error('unreadable'));
    expect((await start()).current.keeping.trouble).toBe('niet-gelezen');
  });

  it('of which nothing can be read is kept as a file, and goes only when the reader says so twice', async () => {
    let stands: unknown = { of: 'a later version' };
    const unreadable = () => Promise.reject(new StorageError('onleesbaar'));
    const change = vi.spyOn(correctionBook, 'change').mockImplementation(unreadable);
    vi.spyOn(correctionBook, 'read').mockImplementation(unreadable);
    vi.spyOn(correctionBook, 'asItStands').mockImplementation(async () => stands);
    vi.spyOn(correctionBook, 'startOver').mockImplementation(async () => {
      stands = null;
      return {};
    });
    const page = await start();
    await act(async () => page.current.correct(mandaat.id, { field: 'kind', value: 'begroting' }));
    expect(page.current.keeping.trouble).toBe('onleesbaar');
    const saved = vi.spyOn(files, 'saveText').mockImplementation(() => {});
    const { rerender } = render(<KeepingNotice keeping={page.current.keeping} words={correctionWords} />);
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Bewaar wat er stond als bestand' })));
    expect(saved).toHaveBeenCalledWith(
      expect.stringContaining('a later version'),
      expect.stringMatching(/\.json$/u),
      'application/json',
    );

    fireEvent.click(screen.getByRole('button', { name: 'Begin opnieuw' }));
    expect(stands).not.toBeNull();
    change.mockImplementation(async (step) => {
      kept = step(kept);
      return kept;
    });
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Wis en begin opnieuw' })));
    expect(stands).toBeNull();
    rerender(<KeepingNotice keeping={page.current.keeping} words={correctionWords} />);
    expect(screen.queryByRole('button', { name: 'Begin opnieuw' })).toBeNull();
    expect(kept).toEqual({ [await hash]: [expect.objectContaining({ value: 'begroting' })] });
  });

  it('tells the reader what that means and what to do', () => {
    const said = (trouble: 'niet-bewaard' | 'niet-gelezen') =>
      render(<KeepingNotice keeping={{ trouble, asItStands: vi.fn(), startOver: vi.fn() }} words={correctionWords} />).container
        .textContent;
    expect(said('niet-bewaard')).toMatch(/niet worden bewaard\. Het geldt tot u dit stuk sluit\. Schrijf het op/u);
    expect(said('niet-gelezen')).toMatch(/Het is niet weg: .* Open het stuk opnieuw/u);
  });
});
