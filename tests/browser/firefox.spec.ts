import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';
import { serveDemo } from '../../demo/serve.ts';
import { documents } from '../../demo/sites/documents.ts';
import { oldPath, raadPath } from '../../demo/sites/ibabs.ts';
import { root } from '../../scripts/build.ts';
import { findFirefox } from '../../scripts/find-browser.ts';
import { demoPaper, trap } from './fixtures.ts';
import { makeGuideCopy } from './guide-copy.ts';
import { wholeMeeting } from './whole-meeting.ts';

const id = 'greep@greep.example';
/** Firefox gives each installed extension an address of its own; here it is a known one. */
const address = 'b3c1f0de-5a77-4c0e-9f6e-2d1f4a7b8c90';

/** In the extension's own pages. */
declare const chrome: typeof extensionApi;

let firefox: Browser;
let reader: Page;

test.beforeAll(async () => {
  firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env['FIREFOX'] ?? findFirefox(),
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: address }),
      // No test can press in the window that asks for a site: the answer is yes.
      'extensions.webextOptionalPermissionPrompts': false,
      // The panel is a tab here, behind the page that it looks at. Firefox holds up the timers of such tabs, and those of no sidebar.
      'dom.min_background_timeout_value': 4,
      'dom.timeout.enable_budget_timer_throttling': false,
    },
  });
  await firefox.installExtension(join(root, '.output', 'firefox-mv3'));
});
test.afterAll(async () => {
  await firefox.close();
});
test.beforeEach(async () => {
  reader = await firefox.newPage();
  // Firefox opens the page, but never tells that it has loaded: what the page shows tells it.
  void reader.goto(`moz-extension://${address}/reader.html`).catch(() => {});
  await expect.poll(hasOpened).toBe(true);
});
test.afterEach(async () => {
  await reader.close();
});

/** Whether the start screen is there. While Firefox puts the page in place of the empty one there is no document to ask: not yet. */
function hasOpened(): Promise<boolean> {
  return reader.$('.greep-start').then(
    (start) => start !== null,
    () => false,
  );
}

/** Chooses a file and waits for what it leads to. */
async function choose(file: string, leadsTo: string): Promise<string> {
  const input = await reader.waitForSelector('input[type=file]');
  await input?.uploadFile(file);
  const shown = await reader.waitForSelector(leadsTo);
  return (await shown?.evaluate(({ textContent }) => textContent)) ?? '';
}

test('reads a paper in Firefox: the answer and the marks', async () => {
  expect(await choose(demoPaper('ab-oplegnotitie-mandaatbesluit'), '.greep-answer')).toContain('algemeen bestuur beslist');
  const marks = () =>
    reader.evaluate(() => [...CSS.highlights].flatMap(([name, { size }]) => (size > 0 ? [name] : [])).toSorted());
  await expect.poll(marks).toEqual(['greep-besluitroute', 'greep-mandaat', 'greep-rol']);
});

test('explains a mark in Firefox', async () => {
  await choose(demoPaper('ab-oplegnotitie-mandaatbesluit'), '.greep-answer');
  await reader.keyboard.down('Alt');
  await reader.keyboard.press('ArrowDown');
  await reader.keyboard.up('Alt');
  await reader.waitForSelector('.greep-current:focus');
  await reader.keyboard.press('Enter');
  await reader.waitForSelector('.greep-mark-card');
});

test('keeps settings in Firefox, and reads by them', async () => {
  const settings = await firefox.newPage();
  void settings.goto(`moz-extension://${address}/options.html`).catch(() => {});
  await expect.poll(() => settings.$('::-p-aria(griffier)').catch(() => null)).not.toBeNull();
  await settings.locator('::-p-aria(griffier)').click();
  await settings.waitForSelector('::-p-text(Bewaard)');
  await settings.close();
  await choose(demoPaper('ab-oplegnotitie-mandaatbesluit'), '.greep-answer');
  await reader.waitForSelector('::-p-text(Voor griffiers)');
});

test('keeps an own copy of the guide in Firefox, and shows its passage after a restart of the page', async () => {
  const open = async (place: string) => {
    const page = await firefox.newPage();
    void page.goto(`moz-extension://${address}/gids.html#${place}`).catch(() => {});
    await expect.poll(() => page.$('h2').catch(() => null)).not.toBeNull();
    return page;
  };
  const guide = await open('eigen-gids');
  const input = await guide.waitForSelector('input[type=file]');
  await input?.uploadFile(await makeGuideCopy(2));
  await guide.waitForSelector('::-p-text(gids-2.pdf)');
  const kept = () => guide.evaluate(async () => JSON.stringify(await Reflect.get(globalThis, 'browser').storage.local.get()));
  await expect.poll(kept).toContain('gids-2.pdf');
  await guide.close();
  const again = await open('A7.4');
  await again.locator('::-p-aria(lees blz. 37 in uw gids)').click();
  await again.waitForSelector('::-p-text(Nagemaakte gids, bladzijde 37)');
  await again.close();
});

test('refuses in Firefox what is no PDF', async () => {
  expect(await choose(trap('geen-pdf.html'), '[role="alert"]')).toContain('Dit is geen PDF');
});

/** Opens a page without waiting, and gives it once it shows what is asked for. */
async function opened(page: string, shows: string): Promise<Page> {
  const tab = await firefox.newPage();
  void tab.goto(page).catch(() => {});
  await showsIn(tab, shows);
  return tab;
}

const showsIn = (tab: Page, shown: string, patience: { timeout?: number } = {}) =>
  expect
    .poll(
      () =>
        tab.$(shown).then(
          (found) => found !== null,
          () => false,
        ),
      { message: shown, ...patience },
    )
    .toBe(true);

const inReader = '.greep-answer';
/** The pages of Firefox' own PDF viewer. */
const inPlainViewer = '#viewerContainer .page';

/** Allows the site of a paper, as a reader does who is asked for it. */
async function allow(paper: string): Promise<void> {
  const asks = await opened(`moz-extension://${address}/reader.html#pdf=${paper}`, '[role="alert"]');
  await asks.locator('button::-p-text(Geef toegang tot 127.0.0.1)').click();
  await showsIn(asks, inReader);
}

/** The page that a deed opens. */
async function openedBy(act: () => Promise<unknown>): Promise<Page> {
  const before = (await firefox.pages()).length;
  await act();
  await expect.poll(async () => (await firefox.pages()).length).toBe(before + 1);
  const page = (await firefox.pages()).at(-1);
  if (!page) throw new Error('no page was opened');
  return page;
}

/** Takes back access to a site, as a reader does. */
async function withdraw(settings: Page, host: string): Promise<void> {
  await settings.bringToFront();
  await settings.locator(`::-p-aria(Trek in: toegang tot ${host})`).click();
}

test('reads meetings and opens PDFs of a site that the reader allowed in Firefox, in his session, and gives them back', async () => {
  test.slow();
  const site = await serveDemo(0);
  const paper = `${site.url}/Document/LoadAgendaItemDocument/${documents[0]?.guid}`;
  const agenda = await opened(`${site.url}${raadPath}`, '#agendaitems');

  await allow(paper);

  const panel = await opened(`moz-extension://${address}/sidepanel.html`, 'main [role="status"]');
  await agenda.bringToFront();
  await showsIn(panel, 'button::-p-text(Lees alle 6 stukken)');
  // Here the panel is a tab: put in front, it would look at itself in place of the agenda. So it is pressed where it is.
  await panel.$eval('button::-p-text(Lees alle 6 stukken)', (button) => (button as HTMLElement).click());
  await showsIn(panel, '::-p-xpath(//li//p[not(@class)][contains(., "zienswijze")])', wholeMeeting);
  await panel.close();

  await opened(paper, inPlainViewer);
  const settings = await opened(`moz-extension://${address}/options.html`, '.greep-settings');
  const asByButton = async () => {
    const tabs = await chrome.tabs.query({ url: '*://127.0.0.1/Document/*' });
    const opener = tabs[0]?.id === undefined ? {} : { openerTabId: tabs[0].id };
    await chrome.tabs.create({ url: chrome.runtime.getURL('/reader.html#tabblad'), ...opener });
  };
  await showsIn(await openedBy(() => settings.evaluate(asByButton)), inReader);

  // The reader's tab is in front now: puppeteer waits for a page to stand still by its frames, which a tab behind it may not get.
  await settings.bringToFront();
  await settings.locator('::-p-xpath(//label[.="Greep"])').click();
  await settings.waitForSelector('::-p-text(Bewaard)');
  const taken = await opened(`${paper}#page=2`, inReader);
  expect(await taken.evaluate(() => location.href)).toBe(`moz-extension://${address}/reader.html#pdf=${paper}#page=2`);
  await taken.locator('button::-p-text(Gewone lezer)').click();
  await showsIn(taken, inPlainViewer);
  expect(await taken.evaluate(() => location.href)).toBe(`${paper}#page=2&greep=gewone-lezer`);
  await opened(`${site.url}/kapot.pdf`, '#viewerContainer');
  await withdraw(settings, '127.0.0.1');
  for (const page of [agenda, settings, taken]) await page.close();
  await site.close();
});

/** What the browser itself says of Greep: whether its sidebar stands open, and which of its menu lines there are. */
const known = (settings: Page) =>
  settings.evaluate(async () => {
    const lines = ['lees', 'vergadering', 'naast', 'geen'].map((line) => chrome.contextMenus.update(line, {}));
    const found = (await Promise.allSettled(lines)).map(({ status }) => status === 'fulfilled');
    return { found, isOpen: await Reflect.get(chrome, 'sidebarAction').isOpen({}) };
  });

test('puts buttons on pages of an allowed site in Firefox, asks for another host by name, and opens its sidebar', async () => {
  const site = await serveDemo(0);
  const settings = await opened(`moz-extension://${address}/options.html`, '.greep-settings');
  const agenda = await opened(`${site.url}${oldPath}`, '.agendapunten');
  await agenda.addStyleTag({ content: 'li.pdf { display: grid; grid-template-columns: 1fr 5rem }' });
  await allow(`${site.url}/stukken/${documents[0]?.paper}.pdf`);
  await agenda.bringToFront();
  const button = 'greep-knop >>> button[aria-label*="Raadsvoorstel 2027-039"]';
  await showsIn(agenda, button);
  const paper = await openedBy(async () => (await agenda.$(button))?.press('Enter'));
  expect(agenda.url()).toContain(oldPath);
  await showsIn(paper, '[role="dialog"]');
  await paper.locator('[role="dialog"] button::-p-text(Geef toegang tot localhost)').click();
  await showsIn(paper, inReader);

  await expect.poll(() => known(settings)).toEqual({ found: [true, true, true, false], isOpen: false });
  await paper.locator('.greep-head button[aria-label="Meer"]').click();
  await paper.locator('[role="menuitem"]::-p-text(Naast de pagina)').click();
  await expect.poll(async () => (await known(settings)).isOpen).toBe(true);

  for (const host of ['127.0.0.1', 'localhost']) await withdraw(settings, host);
  await expect.poll(() => agenda.$('greep-knop')).toBeNull();
  for (const page of [paper, agenda, settings]) await page.close();
  await site.close();
});
