// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useQueue } from '../../components/board/use-queue.ts';
import type { PaperRead, QueuedPaper } from '../../lib/queue/index.ts';
import { someFacts } from '../facts/facts.ts';
import { act, renderHook } from './render.ts';

const read = vi.hoisted(() => vi.fn<(paper: QueuedPaper) => Promise<PaperRead>>());
vi.mock('../../components/board/reading-tools.ts', () => ({ createReadingTools: () => ({ read, rest: () => {} }) }));
const byAddress = vi.hoisted(() => vi.fn<(address: string) => Promise<PaperRead | null>>());
vi.mock('../../lib/browser/facts-shelf.ts', () => ({ keptFacts: { byAddress } }));
const begun = vi.hoisted(() => ({ meetings: new Set<string>(), has: vi.fn(), add: vi.fn(), remove: vi.fn() }));
vi.mock('../../lib/browser/begun-meetings.ts', () => ({ begunMeetings: begun }));

const meeting = 'https://ris.voorbeeld.nl/vergadering/12';
const paper = (id: string, address: string | null = `https://ris.voorbeeld.nl/${id}`): QueuedPaper => ({
  id,
  source: { name: id, address, read: vi.fn() },
});
const [a, b, c] = ['a', 'b', 'c'].map((id) => paper(id)) as [QueuedPaper, QueuedPaper, QueuedPaper];
/** What the shelf knows, by address. */
const known = new Map<string | null, PaperRead>();
function keptOf({ id, source }: QueuedPaper): PaperRead {
  const result = { hash: id, facts: someFacts(id) };
  known.set(source.address, result);
  return result;
}
const refused = new DOMException('refused', 'UnknownError');

/** Which papers were read, in order. */
const taken = () => read.mock.calls.map(([{ id }]) => id);

async function inPage(papers: readonly QueuedPaper[], url = meeting) {
  const { result, rerender, unmount } = renderHook((now: readonly QueuedPaper[]) => useQueue(now, url), {
    initialProps: papers,
  });
  await act(async () => {});
  return { result, unmount, look: (now: readonly QueuedPaper[]) => act(async () => rerender(now)) };
}

beforeEach(() => {
  begun.meetings.clear();
  begun.has.mockReset().mockImplementation(async (url: string) => begun.meetings.has(url));
  begun.add.mockReset().mockImplementation(async (url: string) => void begun.meetings.add(url));
  begun.remove.mockReset().mockImplementation(async (url: string) => void begun.meetings.delete(url));
  known.clear();
  byAddress.mockReset().mockImplementation(async (address) => known.get(address) ?? null);
  read.mockReset().mockImplementation(async (paper) => keptOf(paper));
});

describe('the papers of a meeting', () => {
  it('are fetched at a press, and the meeting is remembered', async () => {
    const page = await inPage([a, b]);
    expect(taken()).toEqual([]);
    await act(async () => page.result.current.start());
    expect(taken()).toEqual(['a', 'b']);
    expect([...begun.meetings]).toEqual([meeting]);
  });

  it('are read without a press where they are files, and no address is remembered', async () => {
    await inPage([paper('a', null), paper('b', null)], '');
    expect(taken()).toEqual(['a', 'b']);
    expect(begun.add).not.toHaveBeenCalled();
  });

  it('are there where they are known, and that begins nothing: another meeting may have the same paper', async () => {
    keptOf(a);
    const page = await inPage([a, b]);
    await vi.waitFor(() => expect(page.result.current.papers.get('a')).toMatchObject({ at: 'gelezen' }));
    expect(taken()).toEqual([]);
  });

  it('are read on where the reader let the meeting be read before', async () => {
    begun.meetings.add(meeting);
    await inPage([a, b]);
    expect(taken()).toEqual(['a', 'b']);
  });

  it('wait for a press all the same where more than sixty are left to fetch', async () => {
    begun.meetings.add(meeting);
    const many = Array.from({ length: 62 }, (_, at) => paper(`stuk ${at}`));
    keptOf(many[0] ?? a);
    const page = await inPage(many);
    await vi.waitFor(() => expect(page.result.current.papers.get('stuk 0')).toMatchObject({ at: 'gelezen' }));
    expect(taken()).toEqual([]);
    await act(async () => page.result.current.start());
    expect(taken()).toHaveLength(61);
  });

  it('are read on where sixty are left, and files however many', async () => {
    begun.meetings.add(meeting);
    const many = (address?: null) => Array.from({ length: 61 }, (_, at) => paper(`stuk ${at}`, address));
    keptOf(many()[0] ?? a);
    await inPage(many());
    expect(taken()).toHaveLength(60);
    read.mockClear();
    await inPage(many(null), '');
    expect(taken()).toHaveLength(61);
  });

  it('wait for a press where the browser does not tell whether he did, and he hears that nothing is kept', async () => {
    begun.has.mockRejectedValue(refused);
    const page = await inPage([a]);
    expect(taken()).toEqual([]);
    expect(page.result.current.isUnkept).toBe(true);
  });
});

describe('a stop', () => {
  it('holds when the agenda is looked at again, or a site is allowed', async () => {
    const page = await inPage([a]);
    await act(async () => page.result.current.start());
    await act(async () => page.result.current.stop());
    await page.look([a, b]);
    expect(taken()).toEqual(['a']);
  });

  it('holds when the meeting is opened again', async () => {
    begun.meetings.add(meeting);
    const page = await inPage([a]);
    await act(async () => page.result.current.stop());
    page.unmount();
    await inPage([a, b]);
    expect(taken()).toEqual(['a']);
  });

  it('holds for what was still being looked up', async () => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    begun.has.mockReturnValue(promise);
    const page = await inPage([a]);
    await act(async () => page.result.current.stop());
    await act(async () => resolve(true));
    expect(taken()).toEqual([]);
  });

  it('in another page of the same meeting holds here', async () => {
    begun.meetings.add(meeting);
    const page = await inPage([a]);
    const other = new BroadcastChannel(`lezen ${meeting}`);
    other.postMessage('stop');
    await vi.waitFor(() => expect(begun.meetings.size).toBe(0));
    other.close();
    await page.look([a, b]);
    expect(taken()).toEqual(['a']);
  });

  it('is over once the reader lets it go on, or tries a paper again', async () => {
    read.mockRejectedValueOnce(new Error('gone'));
    const page = await inPage([a]);
    await act(async () => page.result.current.start());
    await act(async () => page.result.current.stop());
    await act(async () => page.result.current.retry('a'));
    await page.look([a, b]);
    expect(taken()).toEqual(['a', 'a', 'b']);
    expect([...begun.meetings]).toEqual([meeting]);
  });
});

describe('papers that come later', () => {
  it('are read too where the meeting is being read or was asked for', async () => {
    const page = await inPage([a]);
    await act(async () => page.result.current.start());
    await page.look([a, b]);
    await page.look([a, b, c]);
    expect(taken()).toEqual(['a', 'b', 'c']);
  });

  it('wait as the others do where nobody asked', async () => {
    const page = await inPage([a]);
    await page.look([a, b]);
    expect(taken()).toEqual([]);
  });
});

it('nothing starts once the page is gone', async () => {
  const { promise, resolve } = Promise.withResolvers<PaperRead>();
  byAddress.mockReturnValueOnce(promise);
  begun.meetings.add(meeting);
  const page = await inPage([a, b]);
  page.unmount();
  await act(async () => resolve(keptOf(a)));
  expect(taken()).toEqual([]);
});
