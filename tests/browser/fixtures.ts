import { join } from 'node:path';
import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { root } from '../../scripts/build.ts';
import { findChromium } from '../../scripts/find-browser.ts';
import { Reader } from './reader.ts';

export { expect } from '@playwright/test';

/** The extension as `npm test` has built it. */
export const builtExtension = join(root, '.output', 'chrome-mv3');

/** A paper of the demo, by its name without `.pdf`. */
export const demoPaper = (name: string) => join(root, 'demo', 'papers', `${name}.pdf`);

/** A labelled paper, by its name without `.pdf`. */
export const testPaper = (name: string) => join(root, 'tests', 'papers', `${name}.pdf`);

/** A file with one difficulty, by its name in tests/pdfs. */
export const trap = (name: string) => join(root, 'tests', 'pdfs', name);

/** A browser with Greep, and the address of Greep's reader. */
interface Browser {
  context: BrowserContext;
  readerUrl: string;
}

interface ForTest {
  page: Page;
  /** The reader, open at its start screen. */
  reader: Reader;
}

interface ForWorker {
  /** Device pixels per CSS pixel: 2 with half the window is what a reader sees at 200 %. */
  pixelRatio: number;
  /** The folder of the extension. */
  extension: string;
  browserWithGreep: Browser;
}

/** One browser per file; a fresh page, in a reader that remembers nothing, per test. */
export const test = base.extend<ForTest, ForWorker>({
  pixelRatio: [1, { option: true, scope: 'worker' }],
  extension: [builtExtension, { option: true, scope: 'worker' }],

  browserWithGreep: [
    async ({ playwright, pixelRatio, extension }, use) => {
      const context = await playwright.chromium.launchPersistentContext('', {
        executablePath: process.env['CHROMIUM'] ?? findChromium(),
        viewport: { width: 1440, height: 900 },
        deviceScaleFactor: pixelRatio,
        locale: 'nl-NL',
        args: [
          `--disable-extensions-except=${extension}`,
          `--load-extension=${extension}`,
          '--disable-gpu',
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ],
      });
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      await use({ context, readerUrl: new URL('/reader.html', worker.url()).href });
      await context.close();
    },
    { scope: 'worker' },
  ],

  page: async ({ browserWithGreep }, use) => {
    const page = await browserWithGreep.context.newPage();
    await use(page);
    await page.close();
  },

  reader: async ({ browserWithGreep, page }, use) => {
    await page.goto(browserWithGreep.readerUrl);
    await page.evaluate(() => {
      localStorage.clear();
      return Reflect.get(globalThis, 'chrome').storage.local.clear();
    });
    await use(new Reader(page));
  },
});
