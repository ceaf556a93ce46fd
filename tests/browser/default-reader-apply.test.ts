import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The rules of the browser, which refuses one whose id it has already. */
const rules = vi.hoisted(() => ({ known: [] as { id: number }[], refused: 0 }));
const declarativeNetRequest = vi.hoisted(() => ({
  getDynamicRules: async () => [...rules.known],
  updateDynamicRules: async ({ removeRuleIds, addRules }: { removeRuleIds: number[]; addRules: { id: number }[] }) => {
    const left = rules.known.filter(({ id }) => !removeRuleIds.includes(id));
    if (addRules.some(({ id }) => left.some((each) => each.id === id))) {
      rules.refused++;
      throw new Error('Rule with id 1 does not have a unique ID.');
    }
    rules.known = [...left, ...addRules];
  },
}));
vi.mock('wxt/browser', () => ({ browser: Object.assign(fakeBrowser, { declarativeNetRequest, webRequest: undefined }) }));

/** The background, started anew. */
async function inBackground() {
  vi.resetModules();
  const { keepDefaultReader } = await import('../../lib/browser/default-reader/apply.ts');
  const { defaultReader } = await import('../../lib/browser/default-reader/choice.ts');
  keepDefaultReader();
  return defaultReader;
}

const started = () => fakeBrowser.runtime.onStartup.trigger();
const isLed = (isSo: boolean) => vi.waitFor(() => expect(rules.known.length > 0).toBe(isSo));

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.stubGlobal('chrome', fakeBrowser);
  rules.known = [];
  rules.refused = 0;
});

describe('the browser is kept to what the reader chose', () => {
  it('at each change', async () => {
    const chosen = await inBackground();
    await chosen.change(() => ({ isGreep: true }));
    await isLed(true);
    await chosen.change(() => ({ isGreep: false }));
    await isLed(false);
  });

  it('by what he chose last, also where an earlier look takes longer', async () => {
    const chosen = await inBackground();
    await chosen.change(() => ({ isGreep: true }));
    await isLed(true);
    const { promise, resolve } = Promise.withResolvers<{ isGreep: boolean }>();
    const looked = vi.spyOn(chosen, 'read').mockReturnValueOnce(promise);
    await started();
    await vi.waitFor(() => expect(looked).toHaveBeenCalledOnce());
    await chosen.change(() => ({ isGreep: false }));
    await vi.waitFor(async () => expect((await navigator.locks.query()).pending).toHaveLength(1));
    resolve({ isGreep: true });
    await vi.waitFor(() => expect(looked).toHaveBeenCalledTimes(2));
    await isLed(false);
  });

  it('without two looks at once that add the same rules', async () => {
    await fakeBrowser.storage.local.set({ 'pdf-lezer': { isGreep: true } });
    await inBackground();
    await Promise.all([started(), fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' }), started()]);
    await isLed(true);
    await navigator.locks.request('pdf-lezer-toepassen', () => {});
    expect(rules.refused).toBe(0);
  });

  it('and to its own reader where what he chose cannot be read', async () => {
    rules.known = [{ id: 1 }, { id: 2 }];
    await fakeBrowser.storage.local.set({ 'pdf-lezer': 'van een latere versie' });
    await inBackground();
    await started();
    await isLed(false);
  });
});
