// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Points } from '../../components/sidebar/Points.tsx';
import { usePageInView } from '../../components/sidebar/use-page-in-view.ts';
import { type Later, type PaperState, rowsOf } from '../../lib/board/index.ts';
import type { PageInView } from '../../lib/browser/page-in-view.ts';
import { meetingWith, paper, point, read, today } from '../board/meeting.ts';
import { budget, mandate } from '../board/papers.ts';
import { act, fireEvent, render, renderHook, screen, waitFor, within } from './render.ts';

/** The page in view, and what the panel listens with. */
const browser = vi.hoisted(() => ({
  view: { is: 'closed' } as PageInView | Promise<PageInView>,
  onChange: () => {},
  takes: async (_tab: number) => false as boolean,
}));
vi.mock('../../lib/browser/page-in-view.ts', () => ({
  pageInView: async () => browser.view,
  onViewChange: (change: () => void) => {
    browser.onChange = change;
    return () => {};
  },
}));
vi.mock('../../lib/browser/pressed.ts', () => ({
  onPressed: (takes: (tab: number) => Promise<boolean>) => {
    browser.takes = takes;
    return () => {};
  },
}));

const proposal = paper('Raadsvoorstel 2026-12');
const secret = paper('Notitie grondaankoop');
const agenda = meetingWith([
  point('1', 'Opening'),
  point('4', 'Ontwerpbegroting', { papers: [proposal] }),
  point('7', 'Voortgang', { confidential: true, papers: [secret] }),
]);

function show(states: ReadonlyMap<string, PaperState>, later: ReadonlyMap<string, Later> = new Map()) {
  const hands = { onOpen: vi.fn(), onRetry: vi.fn() };
  render(<Points rows={rowsOf(agenda, states, today)} later={later} {...hands} />);
  const item = (title: string) => {
    const found = screen.getAllByRole('listitem').find(({ textContent }) => textContent?.includes(title));
    if (!found) throw new Error(`no item ${title}`);
    return within(found);
  };
  return { ...hands, item };
}

describe('an item in the panel', () => {
  it('has number, title and the sentence of the card, and opens the paper at its place', () => {
    const { item, onOpen } = show(read([proposal, budget]));
    const budgetItem = item('Ontwerpbegroting');
    expect(budgetItem.getByText('4')).toBeTruthy();
    expect(budgetItem.getByText(/zienswijze in te dienen.* uiterlijk 12 juni 2026/)).toBeTruthy();
    fireEvent.click(budgetItem.getByRole('button', { name: 'Ontwerpbegroting' }));
    expect(onOpen.mock.calls[0]?.[0]).toMatchObject({ paper: proposal, itemId: 'stuk-0' });
    expect(onOpen.mock.calls[0]?.[0].evidence.quote).toBe('een zienswijze in te dienen op de ontwerpbegroting');
  });

  it('opens its paper before it is read, and does not say at each that it waits', () => {
    const { item, onOpen } = show(new Map());
    expect(screen.queryByText('Nog niet gelezen')).toBeNull();
    fireEvent.click(item('Ontwerpbegroting').getByRole('button', { name: 'Ontwerpbegroting' }));
    expect(onOpen).toHaveBeenCalledWith({ paper: proposal });
  });

  it('says that an earlier meeting announced it, and where', () => {
    const from = {
      meeting: 'Gemeenteraad',
      url: 'https://ris.zuidrand.example/9',
      paper: 'Brief',
      quote: '',
      page: 3,
      date: null,
    };
    const kept = { announced: { subject: 'Begroting', body: null, date: null, owner: null }, cooperation: null, from };
    const words = 'aangekondigd op 2 april 2026; de datum is verschoven van 3 juli 2026 naar 25 september 2026';
    const come: Later = { kept, itemId: 'stuk-0', title: 'Begroting', body: null, date: null, isShifted: true, words };
    const { item } = show(read([proposal, budget]), new Map([['ap-4', come]]));
    expect(item('Ontwerpbegroting').getByText(/^Aangekondigd op 2 april 2026; de datum is verschoven/)).toBeTruthy();
    expect(item('Ontwerpbegroting').getByRole('link', { name: 'Gemeenteraad' })).toBeTruthy();
  });

  it('shows of a closed item only the title, also when its paper was read', () => {
    const { item } = show(read([secret, mandate]));
    expect(item('Voortgang').getByText(/alleen de titel/)).toBeTruthy();
    expect(screen.queryByText(/grondaankoop|mandaat/i)).toBeNull();
  });

  it('says what went wrong and what to do, and tries again', () => {
    const failed: PaperState = { state: 'failed', what: 'De PDF is beschadigd.', todo: 'Vraag de griffie om een nieuwe versie.' };
    const { item, onRetry } = show(new Map([[proposal.page, failed]]));
    expect(item('Ontwerpbegroting').getByText(/beschadigd\. Vraag de griffie/)).toBeTruthy();
    fireEvent.click(item('Ontwerpbegroting').getByRole('button', { name: 'Probeer opnieuw' }));
    expect(onRetry).toHaveBeenCalledWith(proposal.page);
  });
});

const seen = (tabId: number, meeting = agenda): PageInView => ({
  is: 'agenda',
  agenda: { meeting, sourceOf: () => ({}) as never },
  tabId,
});

describe('following the page in view', () => {
  beforeEach(() => {
    browser.view = seen(3);
  });
  const follow = async () => {
    const { result } = renderHook(usePageInView);
    await waitFor(() => expect(result.current.page).toBe('agenda'));
    const goTo = async (view: PageInView) => {
      browser.view = view;
      await act(async () => browser.onChange());
    };
    return { result, goTo };
  };

  it('shows the meeting of the page, and beside a page of Greep itself the last one', async () => {
    const { result, goTo } = await follow();
    expect(result.current.last?.here.meeting.body).toBe('Gemeenteraad');
    await goTo({ is: 'own' });
    expect(result.current.page).toBe('agenda');
  });

  it('says so beside a page without agenda and one that it may not see, and lets the meeting be read on', async () => {
    const { result, goTo } = await follow();
    const { last } = result.current;
    await goTo({ is: 'other' });
    expect(result.current).toEqual({ page: 'other', last });
    await goTo({ is: 'closed' });
    expect(result.current).toEqual({ page: 'closed', last });
    await goTo({ is: 'own' });
    expect(result.current.page).toBe('agenda');
  });

  it('keeps a meeting that did not change, and takes one that did', async () => {
    const { result, goTo } = await follow();
    const { last } = result.current;
    await goTo(seen(3));
    expect(result.current.last).toBe(last);
    await goTo(seen(3, meetingWith([point('1', 'Opening')])));
    expect(result.current.last?.here.meeting.items).toHaveLength(1);
  });

  it('takes a press of the toolbar button only where it makes a page visible that was not', async () => {
    const { goTo } = await follow();
    expect(await act(() => browser.takes(3))).toBe(false);
    await goTo({ is: 'closed' });
    browser.view = seen(5);
    expect(await act(() => browser.takes(5))).toBe(true);
    expect(await act(() => browser.takes(5))).toBe(false);
  });

  it('takes a press of which the browser knows the right a moment later', async () => {
    const { result, goTo } = await follow();
    await goTo({ is: 'closed' });
    browser.view = Promise.resolve<PageInView>({ is: 'closed' }).then((closed) => {
      browser.view = seen(5);
      return closed;
    });
    expect(await act(() => browser.takes(5))).toBe(true);
    expect(result.current.last?.tabId).toBe(5);
  });

  it('leaves a press on a page that stays closed to the reader', async () => {
    const { goTo } = await follow();
    await goTo({ is: 'closed' });
    expect(await act(() => browser.takes(5))).toBe(false);
  });

  it('takes a press on a page that goes on loading meanwhile', async () => {
    const { goTo } = await follow();
    await goTo({ is: 'closed' });
    browser.view = seen(5);
    const press = async () => {
      const taken = browser.takes(5);
      browser.view = new Promise(() => {});
      browser.onChange();
      return taken;
    };
    expect(await act(press)).toBe(true);
  });
});
