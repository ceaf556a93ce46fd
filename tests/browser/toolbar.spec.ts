import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type DemoServer, serveDemo } from '../../demo/serve.ts';
import { documents } from '../../demo/sites/documents.ts';
import { goPath } from '../../demo/sites/gemeenteoplossingen.ts';
import { oldPath, raadPath } from '../../demo/sites/ibabs.ts';
import { committeePath, entryPath } from '../../demo/sites/notubiz.ts';
import { appPath, pagePath } from '../../demo/sites/parlaeus.ts';
import { type Launched, launchWithExtension, openInReader } from '../../scripts/launch.ts';
import { builtExtension } from './fixtures.ts';
import { takePicture } from './screens.ts';

let launched: Launched;
let site: DemoServer;
let tab: Page;

test.beforeAll(async () => {
  site = await serveDemo(0);
  launched = await launchWithExtension(builtExtension, { headless: true });
});
test.afterAll(async () => {
  await launched.browser.close();
  await site.close();
});
test.beforeEach(async () => {
  tab = await launched.browser.newPage();
});
test.afterEach(async () => {
  for (const page of (await launched.browser.pages()).slice(1)) await page.close();
});

/** Presses the toolbar button while a tab shows an address. */
async function pressOn(path: string): Promise<Page> {
  await tab.goto(`${site.url}${path}`);
  return openInReader(launched, tab);
}

async function textOf(reader: Page, selector: string): Promise<string> {
  const element = await reader.waitForSelector(selector);
  return (await element?.evaluate(({ textContent }) => textContent)) ?? '';
}

/** Runs in a page of Greep: what stands in the browser's storage of what the reader set right. */
async function keptKeys(): Promise<Record<'local' | 'session', string[]>> {
  const { local, session } = Reflect.get(globalThis, 'chrome').storage;
  const keysIn = async (area: { get(keys: string): Promise<object> }) => Object.keys(await area.get('correcties'));
  return { local: await keysIn(local), session: await keysIn(session) };
}

// First, in a browser that has just started: after many pages puppeteer now and then waits in vain for the page of a new private window.
test('reads in a private window within it, and keeps nothing', async () => {
  const context = await launched.browser.createBrowserContext();
  tab = await context.newPage();
  const board = await pressOn(entryPath);
  expect(board.browserContext()).toBe(context);
  await board.locator('::-p-aria(Lees het stuk)').click();
  await board.waitForSelector('::-p-text(1 van 1 stuk gelezen)');
  const paper = await pressBeside('RIB 2027-038');
  await paper.waitForSelector('.greep-answer');
  expect(await paper.evaluate(() => indexedDB.databases())).toEqual([]);
  await paper.locator('::-p-aria(Klopt dit niet?)').click();
  await paper.locator('.greep-correct [aria-haspopup="listbox"]').click();
  await paper.locator('::-p-aria([name="begroting"][role="option"])').click();
  await paper.waitForSelector('::-p-text(soort stuk was)');
  await expect.poll(() => paper.evaluate(keptKeys)).toEqual({ local: [], session: ['correcties'] });
  await context.close();
  tab = await launched.browser.newPage();
  await tab.goto(`chrome-extension://${launched.extension.id}/options.html`);
  await tab.waitForSelector('::-p-text(Er is nu niets bewaard.)');
});

const [first] = documents;
const addresses = [
  ['an address that ends in .pdf', `/stukken/${first?.paper}.pdf`],
  ['an address of iBabs, without .pdf', `/Document/View/${first?.guid}`],
  ['an address of NotuBiz, without .pdf', `/document/${first?.number}/1`],
] as const;

for (const [what, address] of addresses) {
  test(`opens the paper of the tab: ${what}`, async () => {
    const reader = await pressOn(address);
    expect(await textOf(reader, '.greep-answer')).toContain('zienswijze');
    const marks = () => reader.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
    await expect.poll(marks).toBeGreaterThan(5);
  });
}

test('waits for a paper that comes slowly', async () => {
  const reader = await pressOn('/traag.pdf?ms=50');
  expect(await textOf(reader, '.greep-answer')).toContain('mandaatbesluit');
});

const agendas = [
  ['iBabs', raadPath, 'Zienswijze ontwerpbegroting 2028', 'Raadsvoorstel 2027-039'],
  ['NotuBiz', committeePath, 'Raadscommissie Regio', 'Raadsvoorstel 2027-039'],
  ['Parlaeus', pagePath, 'Raadscommissie Regio', 'Raadsvoorstel 2027-039'],
] as const;

for (const [system, address, says, title] of agendas) {
  test(`lists the papers of an agenda and opens one: ${system}`, async () => {
    const reader = await pressOn(address);
    expect(await textOf(reader, '.greep-board')).toContain(says);
    await takePicture(reader, `vergadering-${system.toLowerCase()}`);
    await reader.locator(`.greep-board button::-p-text(${title})`).click();
    expect(await textOf(reader, '.greep-answer')).toContain('zienswijze');
  });
}

/** Presses a button beside a paper on the page in view, with the keyboard, and gives the reader that opens. */
async function pressBeside(title: string): Promise<Page> {
  await tab.bringToFront();
  const button = await tab.waitForSelector(`greep-knop >>> button[aria-label*="${title}"]`);
  const opened = launched.browser.waitForTarget((target) => target.url().includes('/reader.html#stuk-'));
  await button?.press('Enter');
  const reader = await (await opened).page();
  if (!reader) throw new Error('De lezer is niet geopend.');
  return reader;
}

const proposal = 'Raadsvoorstel 2027-039 Zienswijze ontwerpbegroting 2028';
const withButtons = [
  ...[...agendas.map(([, address]) => address), appPath, goPath].map((address) => [address, proposal] as const),
  [entryPath, 'RIB 2027-038 Stand van zaken inkoop jeugdhulp Vaarlanden'] as const,
];

test('puts a button beside each paper of an agenda, which opens it and then says what came of it: every system, and a register', async () => {
  for (const [index, [address, title]] of withButtons.entries()) {
    const list = await pressOn(address);
    await list.close();
    const reader = await pressBeside(title);
    await reader.waitForFunction((name) => document.title.includes(name), {}, title);
    await tab.waitForSelector(`greep-knop >>> button[aria-label*="${title}"] span`);
    await reader.close();
    await takePicture(tab, `knoppen-${index}`);
  }
});

test('asks once, by name, for the host on which the older iBabs keeps its papers', async () => {
  const allow = '::-p-aria([name="Geef toegang tot localhost"][role="button"])';
  const board = await pressOn(oldPath);
  expect(await textOf(board, '.greep-board')).toContain('14 stukken staan niet op de site van de agenda, maar op localhost');
  expect(await board.$$(allow)).toHaveLength(1);
  expect(await board.$('::-p-text(Lees alle)')).toBeNull();
  await takePicture(board, 'vergadering-ibabs-oud');
  await board.close();
  const reader = await pressBeside('Raadsvoorstel 2027-039');
  expect(await textOf(reader, '[role="dialog"]')).toContain('Greep heeft geen toegang tot de site van dit stuk.');
  await reader.waitForSelector(allow);
});

test('reads an agenda that comes after its page, once the reader asks again', async () => {
  await tab.goto(`${site.url}${appPath}`);
  await tab.waitForSelector('#ap0001');
  const reader = await openInReader(launched, tab);
  await reader.locator('.greep-board button::-p-text(Raadsvoorstel 2027-039)').click();
  expect(await textOf(reader, '.greep-answer')).toContain('zienswijze');
});

test('opens a paper behind a page with work, in the session of the reader', async () => {
  await tab.goto(`${site.url}${goPath}`);
  // Its papers come item by item: what is pressed earlier lists those that came and says that the page is loading.
  await tab.waitForFunction(() => document.querySelector('.attachementRow:empty') === null);
  const reader = await openInReader(launched, tab);
  await reader.locator('.greep-board button::-p-text(Raadsvoorstel 2027-039)').click();
  expect(await textOf(reader, '.greep-answer')).toContain('zienswijze');
});

test('shows of a closed item that it is not public, and no paper', async () => {
  const reader = await pressOn(raadPath);
  const list = await textOf(reader, '.greep-board');
  expect(list).toContain('Vertrouwelijk');
  expect(list).not.toContain('Notitie grondaankoop');
});

test('opens the paper behind the page that iBabs shows around it', async () => {
  const paperPage = `/Agenda/Document/x?documentId=${first?.guid}&agendaItemId=9a41c0de-0004-4f7e-b0aa-202705180000`;
  await tab.goto(`${site.url}${raadPath}`);
  const reader = await pressOn(paperPage);
  expect(await textOf(reader, '.greep-answer')).toContain('zienswijze');
});

test('says that a page to log in is no paper, and what helps', async () => {
  const reader = await pressOn('/login');
  const problem = await textOf(reader, '[role="alert"]');
  expect(problem).toContain('Dit is geen PDF, maar een andere pagina.');
  expect(problem).toContain('Log in bij het raadsinformatiesysteem');
  expect(problem).toContain('Opnieuw proberen');
  await takePicture(reader, 'fout-login-in-tabblad');
});

test('says that the site cannot be reached, and opens the paper once it can', async () => {
  const other = await serveDemo(0);
  await tab.goto(`${other.url}/stukken/${first?.paper}.pdf`);
  await other.close();
  const reader = await openInReader(launched, tab);
  expect(await textOf(reader, '[role="alert"]')).toContain('Het stuk kon niet worden opgehaald.');
  await takePicture(reader, 'fout-onbereikbaar');
  const again = await serveDemo(Number(new URL(other.url).port));
  await reader.locator('::-p-aria(Opnieuw proberen)').click();
  expect(await textOf(reader, '.greep-answer')).toContain('zienswijze');
  await again.close();
});

test('says so on a page of the browser itself, which no extension may read', async () => {
  await tab.goto('chrome://version');
  const reader = await openInReader(launched, tab);
  expect(await textOf(reader, '[role="alert"]')).toContain('Het stuk kon niet worden opgehaald.');
});

test('shows the meeting in the side panel of the browser itself, which sees another page after a press there', async () => {
  const board = await pressOn(raadPath);
  await board.locator('.greep-board button::-p-text(Raadsvoorstel 2027-039)').click();
  await board.waitForSelector('.greep-answer');
  await board.locator('.greep-head button[aria-label="Meer"]').click();
  await board.locator('[role="menuitem"]::-p-text(Naast de pagina)').click();
  const panel = await (await launched.browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'))).asPage();
  // A panel draws no frames of its own here, which a wait for a selector counts on.
  const shown = () => panel.evaluate(() => document.body.innerText);
  await expect.poll(shown).toContain('Gemeenteraad');
  await board.close();

  tab = await launched.browser.newPage();
  await tab.goto(`${site.url}${committeePath}`);
  await expect.poll(shown).toContain('klik daar op de knop van Greep');
  await launched.extension.triggerAction(tab);
  await expect.poll(shown).toContain('Raadscommissie Regio');
  expect(launched.browser.targets().filter((target) => target.url().includes('/reader.html'))).toEqual([]);
});
