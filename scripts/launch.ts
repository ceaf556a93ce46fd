import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';
import { findChromium } from './find-browser.ts';

/** In the extension's own script. */
declare const chrome: typeof extensionApi;

/** A browser with the built extension loaded. */
export interface Launched {
  browser: Browser;
  extension: Extension;
}

interface LaunchOptions {
  headless: boolean;
  /** More switches of the browser. */
  args?: readonly string[];
}

/**
 * Starts a Chromium-like browser with the extension, which may come into private windows too. It is driven over a pipe, the only way in which a branded Chrome still
 * loads an unpacked extension and in which the toolbar button can be pressed.
 */
export async function launchWithExtension(folder: string, { headless, args = [] }: LaunchOptions): Promise<Launched> {
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1440, height: 900 } : null,
    args: [
      '--no-first-run',
      '--disable-sync',
      '--disable-background-networking',
      ...(headless ? ['--disable-gpu'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...args,
    ],
  });
  const id = await browser.installExtension(folder, { enabledInIncognito: true });
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('De extensie is niet geladen.');
  await listens(browser, id);
  return { browser, extension };
}

/** Settles when the extension's script listens to the button: a press before that is lost. */
async function listens(browser: Browser, id: string): Promise<void> {
  const script = await browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().includes(id));
  const worker = await script.worker();
  await worker?.evaluate(async () => {
    while (!chrome.action.onClicked.hasListeners()) await new Promise((resolve) => setTimeout(resolve, 10));
  });
}

/** Presses Greep's toolbar button on a tab and gives the reader page that opens. */
export async function openInReader({ browser, extension }: Launched, tab: Page): Promise<Page> {
  await extension.triggerAction(tab);
  const isReader = (url: string) => url.startsWith(`chrome-extension://${extension.id}/reader.html`);
  const target = await browser.waitForTarget((other) => other.type() === 'page' && isReader(other.url()));
  const page = await target.page();
  if (!page) throw new Error('De lezer is niet geopend.');
  return page;
}
