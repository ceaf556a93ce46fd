// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { meetingOfFiles } from '../../components/board/meeting-here.ts';
import { useFollow } from '../../components/board/use-follow.ts';
import { rowsOf } from '../../lib/board/index.ts';
import type { AnnouncingPaper } from '../../lib/browser/follow-shelf.ts';
import type { PaperRead, QueueState } from '../../lib/queue/index.ts';
import type { Meeting } from '../../lib/ris/index.ts';
import { meetingWith, paper, point, read, today } from '../board/meeting.ts';
import { report } from '../board/papers.ts';
import { someFacts } from '../facts/facts.ts';
import { act, renderHook } from './render.ts';

const keep = vi.hoisted(() => vi.fn<(url: string, papers: readonly AnnouncingPaper[]) => Promise<void>>(async () => {}));
vi.mock('../../lib/browser/follow-shelf.ts', () => ({ followShelf: { all: async () => [], keep } }));

/** What is kept of a meeting whose only paper is read. */
async function keptOf(meeting: Meeting) {
  const [one] = meeting.items.flatMap(({ papers }) => papers);
  if (!one) throw new Error('no paper');
  const states = read([one, report]);
  const result: PaperRead = { hash: 'f00d', facts: someFacts('Terugkoppeling') };
  const queued: QueueState<PaperRead>['papers'] = new Map([[one.page, { at: 'gelezen', result }]]);
  const rows = rowsOf(meeting, states, today);
  renderHook(() => useFollow({ page: meeting, meeting, rows, states, queued }));
  await act(async () => {});
  const [url, papers] = keep.mock.lastCall ?? [];
  return [url, papers?.map(({ id, announced }) => [id, announced.length])];
}

it('keeps what a paper announces by the address of its page', async () => {
  const letter = paper('Terugkoppeling');
  const meeting = meetingWith([point('4', 'Terugkoppeling', { papers: [letter] })]);
  expect(await keptOf(meeting)).toEqual([meeting.url, [[letter.page, 2]]]);
});

it('keeps what a file announces by its bytes: its name and place say nothing among files that are chosen another time', async () => {
  const { meeting } = meetingOfFiles([new File(['%PDF'], 'Oplegger.pdf')]);
  expect(await keptOf(meeting)).toEqual(['', [['f00d', 2]]]);
});
