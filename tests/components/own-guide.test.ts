// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useOwnGuide } from '../../components/guide/use-own-guide.ts';
import type { GuideShelf } from '../../lib/browser/own-guide.ts';
import { act, renderHook } from './render.ts';

const shelf = vi.hoisted(() => ({
  kept: { copy: null } as GuideShelf,
  keep: vi.fn(async () => {}),
  forget: vi.fn(async () => {}),
}));
vi.mock('../../components/guide/page-texts.ts', () => ({ pageTexts: async () => [] }));
vi.mock('../../lib/browser/own-guide.ts', () => ({
  emptyShelf: { copy: null },
  keepGuideFile: shelf.keep,
  forgetGuideFile: shelf.forget,
  guideShelf: {
    read: async () => shelf.kept,
    change: async (step: (now: GuideShelf) => GuideShelf) => {
      shelf.kept = step(shelf.kept);
      return shelf.kept;
    },
    follow: () => () => {},
  },
}));

const old = { name: 'oud.pdf', isGuide: true, shift: 2 };
const file = new File(['%PDF'], 'nieuw.pdf');
const full = new DOMException('full', 'QuotaExceededError');

async function inPage() {
  const { result } = renderHook(useOwnGuide);
  await act(async () => {});
  return result;
}

beforeEach(() => {
  shelf.kept = { copy: old };
  shelf.keep.mockReset();
  shelf.forget.mockReset();
});

describe('another copy of the guide', () => {
  it('takes the place of the one before once its file is kept', async () => {
    const page = await inPage();
    await act(async () => page.current.add(file));
    expect(page.current).toMatchObject({ copy: { name: 'nieuw.pdf' }, problem: null, isBusy: false });
    expect(shelf.kept.copy?.name).toBe('nieuw.pdf');
  });

  it('is of this page only where its file cannot be kept, and what was kept stays as it was', async () => {
    shelf.keep.mockRejectedValue(full);
    const page = await inPage();
    await act(async () => page.current.add(file));
    act(() => page.current.shiftTo(5));
    expect(page.current.copy).toMatchObject({ name: 'nieuw.pdf', shift: 5 });
    expect(page.current.problem).toContain('zolang deze pagina open is');
    expect(shelf.kept).toEqual({ copy: old });
  });

  it('is kept where it can be the next time', async () => {
    shelf.keep.mockRejectedValueOnce(full);
    const page = await inPage();
    await act(async () => page.current.add(file));
    await act(async () => page.current.add(new File(['%PDF'], 'kleiner.pdf')));
    expect(page.current.copy?.name).toBe('kleiner.pdf');
    expect(shelf.kept.copy?.name).toBe('kleiner.pdf');
  });
});

describe('a copy of the guide that is taken away', () => {
  it('is gone with its file', async () => {
    const page = await inPage();
    await act(async () => page.current.remove());
    expect(page.current).toMatchObject({ copy: null, problem: null });
    expect(shelf.kept).toEqual({ copy: null });
  });

  it('stays as long as its file cannot be removed, and goes when it can', async () => {
    shelf.forget.mockRejectedValueOnce(new DOMException('busy', 'NoModificationAllowedError'));
    const page = await inPage();
    await act(async () => page.current.remove());
    expect(page.current).toMatchObject({ copy: old, problem: expect.stringContaining('Probeer het opnieuw') });
    expect(shelf.kept).toEqual({ copy: old });
    await act(async () => page.current.remove());
    expect(page.current).toMatchObject({ copy: null, problem: null });
  });

  it('goes also where it was of this page only', async () => {
    shelf.keep.mockRejectedValue(full);
    const page = await inPage();
    await act(async () => page.current.add(file));
    await act(async () => page.current.remove());
    expect(page.current.copy).toBeNull();
  });
});
