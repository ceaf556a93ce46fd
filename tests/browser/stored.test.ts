import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Stored } from '../../lib/browser/stored.ts';

const isList = (kept: unknown): kept is string[] => Array.isArray(kept);
const definition = { name: 'lijst', version: 1, migrations: {}, fallback: [] as string[], isValid: isList };
type Change = Partial<typeof definition & { area: 'session' }>;

/** The same value as another open page of the extension sees it: each page loads the modules anew. */
async function inPage(version: Change = {}): Promise<Stored<string[]>> {
  vi.resetModules();
  const { stored } = await import('../../lib/browser/stored.ts');
  return stored({ ...definition, ...version });
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('chrome', fakeBrowser);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a kept value', () => {
  it('is the fallback until something is kept, and is there for the next page', async () => {
    const first = await inPage();
    expect(await first.read()).toEqual([]);
    expect(await first.change((list) => [...list, 'a'])).toEqual(['a']);
    expect(await (await inPage()).read()).toEqual(['a']);
  });

  it('of the session leaves nothing behind on the computer', async () => {
    const page = await inPage({ area: 'session' });
    expect(await page.change((list) => [...list, 'a'])).toEqual(['a']);
    expect(await (await inPage({ area: 'session' })).read()).toEqual(['a']);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('loses no change of pages that change it at the same time', async () => {
    const pages = [await inPage(), await inPage(), await inPage()];
    await Promise.all(pages.map((page, index) => page.change((list) => [...list, String(index)])));
    expect((await (await inPage()).read()).toSorted()).toEqual(['0', '1', '2']);
  });

  it('tells other pages of each change until they stop listening', async () => {
    const [here, there] = [await inPage(), await inPage()];
    const seen: string[][] = [];
    const stop = there.follow((list) => seen.push(list));
    await here.change(() => ['a']);
    stop();
    await here.change(() => ['b']);
    expect(seen).toEqual([['a']]);
  });

  it('goes from version to version by its migrations', async () => {
    await (await inPage()).change(() => ['a']);
    const migrations = { 2: (old: unknown) => (isList(old) ? old.map((word) => word.toUpperCase()) : []) };
    expect(await (await inPage({ version: 2, migrations })).read()).toEqual(['A']);
    expect(await (await inPage({ version: 2, migrations })).read()).toEqual(['A']);
  });

  it('is not overwritten when it cannot be read', async () => {
    await fakeBrowser.storage.local.set({ lijst: { of: 'a later version' } });
    const page = await inPage();
    await expect(page.read()).rejects.toMatchObject({ problem: 'onleesbaar' });
    await expect(page.change(() => ['a'])).rejects.toMatchObject({ problem: 'onleesbaar' });
    expect(await fakeBrowser.storage.local.get('lijst')).toEqual({ lijst: { of: 'a later version' } });
  });

  it('of a later version is neither read nor overwritten, also where it has the shape of this one', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {}); // The storage library logs each version that it cannot migrate.
    const kept = { lijst: ['a'], lijst$: { v: 2 } };
    await fakeBrowser.storage.local.set(kept);
    const page = await inPage();
    await expect(page.read()).rejects.toMatchObject({ problem: 'onleesbaar' });
    await expect(page.change(() => [])).rejects.toMatchObject({ problem: 'onleesbaar' });
    expect(await fakeBrowser.storage.local.get(null)).toEqual(kept);
    expect(await page.startOver()).toEqual([]);
    expect(await page.change(() => ['b'])).toEqual(['b']);
  });

  it('is not put under the version of a later one that was there before', async () => {
    await fakeBrowser.storage.local.set({ lijst$: { v: 2 } });
    await expect((await inPage()).change(() => ['a'])).rejects.toMatchObject({ problem: 'onleesbaar' });
    expect(await fakeBrowser.storage.local.get('lijst')).toEqual({});
  });

  it('that cannot be read is there as it stands, and can be begun anew', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {}); // The storage library logs each version that it cannot migrate.
    await fakeBrowser.storage.local.set({ lijst: { of: 'a later version' }, lijst$: { v: 7 } });
    const page = await inPage();
    const seen: string[][] = [];
    (await inPage()).follow((list) => seen.push(list));
    expect(await page.asItStands()).toEqual({ of: 'a later version' });
    expect(await page.startOver()).toEqual([]);
    expect(seen).toEqual([[]]);
    expect(await page.change((list) => [...list, 'a'])).toEqual(['a']);
    const left = await fakeBrowser.storage.local.get(null);
    expect(left).toEqual({ lijst: ['a'], lijst$: { v: 1 } });
  });

  it('says so when the browser refuses to keep it', async () => {
    const page = await inPage();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(page.change(() => ['a'])).rejects.toMatchObject({ problem: 'mislukt' });
  });
});

describe('a page without storage', () => {
  afterEach(() => void vi.doUnmock('wxt/browser'));

  it.each([undefined, {}, { runtime: {} }])(
    'has the fallback and says that nothing can be kept (browser: %j)',
    async (browser) => {
      vi.doMock('wxt/browser', () => ({ browser }));
      const page = await inPage();
      expect(await page.read()).toEqual([]);
      await expect(page.change(() => ['a'])).rejects.toMatchObject({ problem: 'ontbreekt' });
      page.follow(() => {})();
    },
  );
});
