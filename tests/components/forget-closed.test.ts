// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useForgetClosed } from '../../components/board/use-forget-closed.ts';
import { meetingWith, paper, point } from '../board/meeting.ts';
import { act, renderHook } from './render.ts';

const forget = vi.hoisted(() => ({ facts: vi.fn(async () => {}), announced: vi.fn(async () => {}) }));
vi.mock('../../lib/browser/facts-shelf.ts', () => ({ keptFacts: { forget: forget.facts } }));
vi.mock('../../lib/browser/follow-shelf.ts', () => ({ followShelf: { forget: forget.announced } }));

const secret = paper('Grondaankoop');
const open = meetingWith([point('1', 'Planning', { papers: [paper('Brief')] })]);
const closed = () => meetingWith([...open.items, point('2', 'Grond', { papers: [secret], confidential: true })]);
const refused = new DOMException('refused', 'UnknownError');

async function inPage(meeting = closed()) {
  const { result, rerender } = renderHook(useForgetClosed, { initialProps: meeting });
  await act(async () => {});
  return { result, lookAgain: (now = closed()) => act(async () => rerender(now)) };
}

beforeEach(() => void vi.resetAllMocks());

describe('what is kept of papers that are closed now', () => {
  it('goes: what was read in them, and what they announced', async () => {
    expect((await inPage()).result.current).toBe(false);
    expect(forget.facts).toHaveBeenCalledExactlyOnceWith([secret.page]);
    expect(forget.announced).toHaveBeenCalledExactlyOnceWith([secret.page]);
  });

  it.each(['facts', 'announced'] as const)(
    'is said to be there where the browser refuses (%s), until another look',
    async (part) => {
      forget[part].mockRejectedValueOnce(refused);
      const { result, lookAgain } = await inPage();
      expect(result.current).toBe(true);
      await lookAgain();
      expect(result.current).toBe(false);
    },
  );

  it('is nothing where no paper is closed', async () => {
    forget.facts.mockRejectedValue(refused);
    expect((await inPage(open)).result.current).toBe(false);
    expect(forget.facts).not.toHaveBeenCalled();
  });
});
