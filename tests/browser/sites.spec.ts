import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type DemoServer, serveDemo } from '../../demo/serve.ts';
import { oldPath, raadPath } from '../../demo/sites/ibabs.ts';
import { type Launched, launchWithExtension, openInReader } from '../../scripts/launch.ts';
import { installWarnings, sayYes } from './allowed.ts';
import { barriersIn } from './axe.ts';
import { builtExtension } from './fixtures.ts';
import { takePicture } from './screens.ts';

let launched: Launched;
let site: DemoServer;

test.beforeAll(async () => {
  site = await serveDemo(0);
  launched = await launchWithExtension(builtExtension, { headless: true });
  await sayYes(launched, ['http://127.0.0.1/*', 'http://localhost/*']);
});
test.afterAll(async () => {
  await launched.browser.close();
  await site.close();
});

const withdraw = (host: string) => `::-p-aria(Trek in: toegang tot ${host})`;
const always = 'button::-p-text(Toon Greep altijd op 127.0.0.1)';
const buttons = (tab: Page) => tab.$$eval('greep-knop', (all) => all.length);
const height = (tab: Page) => tab.evaluate(() => document.documentElement.scrollHeight);

const textOf = async (page: Page, selector: string) =>
  (await page.waitForSelector(selector))?.evaluate(({ textContent }) => textContent);

async function openSettings(): Promise<Page> {
  const settings = await launched.browser.newPage();
  await settings.goto(`chrome-extension://${launched.extension.id}/options.html`);
  await settings.waitForSelector('::-p-text(Sites)');
  return settings;
}

/** The sites for which the script with the buttons is registered. */
const registered = (page: Page) =>
  page.evaluate(async (): Promise<string[]> => {
    const { scripting } = Reflect.get(globalThis, 'chrome');
    return (await scripting.getRegisteredContentScripts()).flatMap(({ matches }: { matches: string[] }) => matches);
  });

/**
 * Presses what stands at the foot of the board, below the fold. A locator of puppeteer now and then waits without end for such a button to come
 * into view; a handle scrolls to it and presses.
 */
async function press(board: Page, selector: string): Promise<void> {
  const button = await board.waitForSelector(selector);
  await button?.click();
}

test('puts buttons by itself on a site that the reader allows, and takes them away when he takes that back', async () => {
  const tab = await launched.browser.newPage();
  await tab.goto(site.url + raadPath);
  const without = await height(tab);
  const board = await openInReader(launched, tab);
  await press(board, always);
  await board.waitForSelector('::-p-text(Greep staat altijd op 127.0.0.1)');
  await expect.poll(() => registered(board)).toEqual(['http://127.0.0.1/*']);
  await tab.reload();
  await tab.waitForSelector('greep-knop');
  expect(await barriersIn(tab, { include: ['greep-knop'] })).toEqual([]);

  const settings = await openSettings();
  await settings.waitForSelector(withdraw('127.0.0.1'));
  await takePicture(settings, 'instellingen-sites', { fullPage: true });
  await settings.locator(withdraw('127.0.0.1')).click();
  await settings.waitForSelector('::-p-text(Geen. U geeft toegang)');
  await expect.poll(() => registered(settings)).toEqual([]);
  await expect.poll(() => buttons(tab)).toBe(0);
  await expect.poll(() => height(tab), 'the page is as high as without buttons').toBe(without);

  await board.bringToFront();
  await press(board, always);
  await expect.poll(() => buttons(tab)).toBeGreaterThan(5);
  await board.close();
});

test('reads papers that a site keeps on another host, once the reader allows that host, and says where it cannot know the host', async () => {
  const tab = await launched.browser.newPage();
  await tab.goto(site.url + oldPath);
  await tab.$eval('a[data-document-id]', (link) => link.setAttribute('href', '/doorverwezen/convenant-politie-om.pdf'));
  const board = await openInReader(launched, tab);
  await board.locator('button.greep-board-title').click();
  expect(await textOf(board, '[role="dialog"]')).toContain('stuurt u voor dit stuk door naar een andere site');
  await takePicture(board, 'andere-site');
  await board.locator('[role="dialog"] ::-p-aria(Terug naar de vergadering)').click();
  await board.locator('.greep-board-title::-p-text(Raadsvoorstel 2027-039)').click();
  await board.locator('[role="dialog"] ::-p-aria(Geef toegang tot localhost)').click();
  expect(await textOf(board, '.greep-answer')).toContain('zienswijze');
  await board.locator('.greep-head ::-p-text(Vergadering)').click();
  await board.waitForSelector('::-p-aria(Lees alle 14 stukken)');
  expect(await board.$('::-p-text(Geef toegang tot)')).toBeNull();
  await board.close();
});

test('no style of a site changes a button, and no button moves a cell of its rows', async () => {
  const tab = await launched.browser.newPage();
  await tab.goto(site.url + raadPath);
  await tab.addStyleTag({ content: '.list-group-item { display: grid; grid-template-columns: 1fr 5rem }' });
  await tab.$$eval('.list-group-item', (rows) => {
    for (const row of rows) row.append('PDF, 1 MB');
  });
  const cells = await height(tab);
  await openInReader(launched, tab);
  await tab.bringToFront();
  const host = await tab.waitForSelector('greep-knop');
  expect(await height(tab), 'the page is as high as without buttons').toBe(cells);
  await takePicture(tab, 'knoppen-in-cellen', { fullPage: true });
  const before = await (await tab.$('greep-knop >>> button'))?.boundingBox();
  const rude = 'font-size: 60px !important; padding: 40px !important; display: block !important; filter: blur(9px) !important';
  await tab.addStyleTag({ content: `greep-knop, li > *, td > *, button { ${rude} } button { all: revert !important }` });
  const after = await (await tab.$('greep-knop >>> button'))?.boundingBox();
  expect([after?.width, after?.height]).toEqual([before?.width, before?.height]);
  expect(await host?.evaluate((element) => getComputedStyle(element).filter)).toBe('none');
});

test('no browser warns of anything at install, and would of access to all sites', async () => {
  const manifest = JSON.parse(readFileSync(join(builtExtension, 'manifest.json'), 'utf8'));
  expect(await installWarnings(launched, manifest)).toEqual([]);
  expect(await installWarnings(launched, { ...manifest, host_permissions: ['<all_urls>'] })).not.toEqual([]);
});
