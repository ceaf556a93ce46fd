import { expect, type Page } from '@playwright/test';

/** Waits until the browser keeps this value under this name: a change counts on screen before it is kept. */
export async function expectKept(page: Page, name: string, words: RegExp): Promise<void> {
  const kept = () =>
    page.evaluate(async (key) => JSON.stringify(await Reflect.get(globalThis, 'chrome').storage.local.get(key)), name);
  await expect.poll(kept).toMatch(words);
}
