// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MeetingHere } from '../../components/board/meeting-here.ts';
import { useOpener } from '../../components/reader/use-opener.ts';
import type { Opener } from '../../lib/browser/tab-source.ts';
import type { DocumentSource } from '../../lib/source/index.ts';
import { meetingWith } from '../board/meeting.ts';
import { act, renderHook } from './render.ts';

const openedWith = vi.hoisted(() => vi.fn<() => Promise<Opener | null>>());
vi.mock('../../lib/browser/opened-with.ts', () => ({ openedWith }));

const open = vi.fn<(source: DocumentSource) => void>();
const onMeeting = vi.fn<(here: MeetingHere) => void>();
const fault = new Error('the agenda script gave nothing');
const withAgenda: Opener = { paper: null, place: {}, agenda: { meeting: meetingWith([]), sourceOf: vi.fn() } };

async function inPage() {
  const { result } = renderHook(() => useOpener(open, onMeeting));
  await act(async () => {});
  return result;
}

beforeEach(() => void vi.resetAllMocks());

describe('what this page was opened for', () => {
  it('is looked up, and shown', async () => {
    openedWith.mockResolvedValue(withAgenda);
    expect((await inPage()).current).toBe(false);
    expect(onMeeting).toHaveBeenCalledWith(expect.objectContaining({ meeting: withAgenda.agenda?.meeting }));
    expect(open).not.toHaveBeenCalled();
  });

  it('could not be looked up: the reader is told, and nothing waits any more', async () => {
    openedWith.mockRejectedValue(fault);
    expect((await inPage()).current).toBe(false);
    await expect(open.mock.lastCall?.[0].read(new AbortController().signal)).rejects.toBe(fault);
  });

  it('could not be looked up once more: the reader is told, and the meeting stays', async () => {
    openedWith.mockResolvedValueOnce(withAgenda).mockRejectedValueOnce(fault);
    await inPage();
    await act(async () => onMeeting.mock.lastCall?.[0].again?.());
    expect(onMeeting).toHaveBeenCalledOnce();
    await expect(open.mock.lastCall?.[0].read(new AbortController().signal)).rejects.toBe(fault);
  });
});
