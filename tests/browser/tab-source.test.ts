import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askFor } from '../../lib/browser/asked.ts';
import { fetchHere, forgetHere, pieceHere, type TabAnswer } from '../../lib/browser/fetch-in-tab.ts';
import { agendaIn, openerTab } from '../../lib/browser/tab-source.ts';
import { meetingWith, paper, point } from '../board/meeting.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
Object.assign(Uint8Array, { fromBase64: (text: string) => new Uint8Array(Buffer.from(text, 'base64')) });

const letter = paper('Brief');
const meeting = meetingWith([point('1', 'Planning', { papers: [letter] })]);
const pdf = Buffer.from('%PDF-1.7 een brief');

/** What a tab does with each function that is put into it. */
interface Tab {
  fetch: () => Promise<TabAnswer>;
  piece: (start: number, end: number) => string;
  forget: () => void;
  agenda: () => { result?: unknown };
}
const tab = {
  fetch: vi.fn<Tab['fetch']>(),
  piece: vi.fn<Tab['piece']>(),
  forget: vi.fn<Tab['forget']>(),
  agenda: vi.fn<Tab['agenda']>(),
};

interface Injected {
  func?: unknown;
  args?: [string, number, number];
}

async function executeScript({ func, args }: Injected) {
  if (func === fetchHere) return [{ result: await tab.fetch() }];
  if (func === pieceHere) return [{ result: args && tab.piece(args[1], args[2]) }];
  if (func === forgetHere) return [{ result: tab.forget() }];
  return [tab.agenda()];
}

async function read(signal = new AbortController().signal) {
  const agenda = await agendaIn(7);
  return agenda?.sourceOf(letter).read(signal);
}

const gone = new Error('No tab with id: 7.');

beforeEach(() => {
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  tab.fetch.mockReset().mockResolvedValue({ ok: true, size: pdf.length });
  tab.piece.mockReset().mockImplementation((start, end) => pdf.subarray(start, end).toString('base64'));
  tab.forget.mockReset();
  tab.agenda.mockReset().mockReturnValue({ result: { meeting } });
});

describe('a paper that comes through a tab', () => {
  it('is whole, and the tab lets go of it', async () => {
    expect(await read()).toEqual(new Uint8Array(pdf));
    expect(tab.forget).toHaveBeenCalledOnce();
  });

  it.each([
    ['nothing', ''],
    ['too little', pdf.subarray(0, 9).toString('base64')],
  ])('could not be had where a piece is %s: the tab went to another page', async (_, piece) => {
    tab.piece.mockReturnValue(piece);
    await expect(read()).rejects.toMatchObject({ code: 'onbereikbaar' });
    expect(tab.forget).toHaveBeenCalledOnce();
  });

  it('could not be had where the page went while it was fetched', async () => {
    tab.fetch.mockResolvedValue(undefined as unknown as TabAnswer);
    await expect(read()).rejects.toMatchObject({ code: 'onbereikbaar' });
  });

  it('says why it was not had, also where the tab is gone before it lets go of anything', async () => {
    const stop = new AbortController();
    tab.fetch.mockImplementation(async () => {
      stop.abort();
      return { ok: true, size: pdf.length };
    });
    tab.forget.mockImplementation(() => {
      throw gone;
    });
    await expect(read(stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('is no longer waited for once the reader stops, and the tab is told', async () => {
    const stop = new AbortController();
    tab.fetch.mockReturnValue(new Promise(() => {}));
    const reading = read(stop.signal);
    await vi.waitFor(() => expect(tab.fetch).toHaveBeenCalled());
    stop.abort();
    await expect(reading).rejects.toBe(stop.signal.reason);
    expect(tab.forget).toHaveBeenCalledOnce();
  });

  it('is not asked for where the reader stopped already', async () => {
    await expect(read(AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
    expect(tab.fetch).not.toHaveBeenCalled();
  });
});

describe('what the tab has from which this page was opened', () => {
  const page = meeting.url;
  const refuse = () => {
    throw new Error('Cannot access contents of the page.');
  };
  beforeEach(() => {
    vi.stubGlobal('location', { hash: '#tabblad' });
    Object.assign(fakeBrowser.tabs, { getCurrent: async () => ({ openerTabId: 7 }), get: async () => ({ id: 7, url: page }) });
  });

  it('is its agenda', async () => {
    expect(await openerTab()).toMatchObject({ agenda: { meeting }, paper: null });
  });

  it('is itself a paper where it shows no agenda', async () => {
    tab.agenda.mockReturnValue({ result: { meeting: null } });
    expect(await openerTab()).toMatchObject({ agenda: null, paper: { address: page } });
  });

  it('is itself a paper where it takes no script, as the own viewer of a browser', async () => {
    tab.agenda.mockImplementation(refuse);
    expect(await openerTab()).toMatchObject({ agenda: null, paper: { address: page } });
  });

  it('is not known where the script fails that looks for an agenda: that is no page without one', async () => {
    tab.agenda.mockReturnValue({});
    await expect(openerTab()).rejects.toThrow('agenda script');
  });

  it('is the paper that the reader asked for, also where that script fails', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    tab.agenda.mockReturnValue({});
    vi.stubGlobal('location', { hash: await askFor({ address: letter.page }) });
    expect(await openerTab()).toMatchObject({ agenda: null, paper: { address: letter.page } });
    expect(told).toHaveBeenCalledOnce();
  });
});
