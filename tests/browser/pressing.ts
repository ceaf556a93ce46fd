import { test as base } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type DemoServer, serveDemo } from '../../demo/serve.ts';
import { type Launched, launchWithExtension, openInReader } from '../../scripts/launch.ts';
import { builtExtension } from './fixtures.ts';

export { expect } from '@playwright/test';

interface ForTest {
  /** A tab of its own; what else was opened is closed after the test. */
  tab: Page;
  /** Shows an address of the demo site in the tab, presses the toolbar button there, and gives the reader that opens. */
  pressOn: (path: string) => Promise<Page>;
}

interface ForWorker {
  site: DemoServer;
  launched: Launched;
}

/** The demo site in a browser whose toolbar button can be pressed; one browser per file. */
export const test = base.extend<ForTest, ForWorker>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const site = await serveDemo(0);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],

  launched: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const launched = await launchWithExtension(builtExtension, { headless: true });
      await use(launched);
      await launched.browser.close();
    },
    { scope: 'worker' },
  ],

  tab: async ({ launched: { browser } }, use) => {
    await use(await browser.newPage());
    for (const page of (await browser.pages()).slice(1)) await page.close();
  },

  pressOn: async ({ launched, site, tab }, use) => {
    await use(async (path) => {
      await tab.goto(`${site.url}${path}`);
      return openInReader(launched, tab);
    });
  },
});

/** The text of what a selector finds, once it is there. */
export async function textOf(reader: Page, selector: string): Promise<string> {
  const element = await reader.waitForSelector(selector);
  return (await element?.evaluate(({ textContent }) => textContent)) ?? '';
}
