import type { Page } from 'puppeteer-core';
import { goPath } from '../../demo/sites/gemeenteoplossingen.ts';
import { oldPath, raadPath } from '../../demo/sites/ibabs.ts';
import { committeePath } from '../../demo/sites/notubiz.ts';
import { appPath, pagePath } from '../../demo/sites/parlaeus.ts';
import { type Launched, openInReader } from '../../scripts/launch.ts';
import { expect, test, textOf } from './pressing.ts';
import { pictureOf } from './screens.ts';

const agendas = [
  ['iBabs', raadPath, 'Zienswijze ontwerpbegroting 2028', 'Raadsvoorstel 2027-039'],
  ['NotuBiz', committeePath, 'Raadscommissie Regio', 'Raadsvoorstel 2027-039'],
  ['Parlaeus', pagePath, 'Raadscommissie Regio', 'Raadsvoorstel 2027-039'],
] as const;

for (const [system, address, says, title] of agendas) {
  test(`lists the papers of an agenda and opens one: ${system}`, async ({ pressOn }) => {
    const reader = await pressOn(address);
    expect(await textOf(reader, '.greep-board')).toContain(says);
    await reader.screenshot({ path: pictureOf(`vergadering-${system.toLowerCase()}`) });
    await reader.locator(`.greep-board button::-p-text(${title})`).click();
    expect(await textOf(reader, '.greep-answer')).toContain('zienswijze');
  });
}

/** Presses a button beside a paper on the page in view, with the keyboard, and gives the reader that opens. */
async function pressBeside({ launched, tab }: { launched: Launched; tab: Page }, title: string): Promise<Page> {
  await tab.bringToFront();
  // A wait for a selector counts on frames, which a tab that has just come to the front need not draw.
  await expect.poll(() => tab.$$eval('greep-knop', (all) => all.length)).toBeGreaterThan(0);
  const button = await tab.$(`greep-knop >>> button[aria-label*="${title}"]`);
  const opened = launched.browser.waitForTarget((target) => target.url().includes('/reader.html#stuk-'));
  await button?.press('Enter');
  const reader = await (await opened).page();
  if (!reader) throw new Error('De lezer is niet geopend.');
  return reader;
}

const withButtons = [...agendas.map(([, address]) => address), appPath, goPath];

test('puts a button beside each paper of an agenda, which opens it: every system', async ({ launched, pressOn, tab }) => {
  const title = 'Raadsvoorstel 2027-039 Zienswijze ontwerpbegroting 2028';
  for (const address of withButtons) {
    const list = await pressOn(address);
    await list.close();
    const reader = await pressBeside({ launched, tab }, title);
    await reader.waitForFunction((name) => document.title.includes(name), {}, title);
    await reader.close();
    await tab.screenshot({ path: pictureOf(`knoppen-${withButtons.indexOf(address)}`) });
  }
});

test('asks once, by name, for the host on which the older iBabs keeps its papers', async ({ launched, pressOn, tab }) => {
  const allow = '::-p-aria([name="Geef toegang tot localhost"][role="button"])';
  const board = await pressOn(oldPath);
  expect(await textOf(board, '.greep-board')).toContain('14 stukken staan niet op de site van de agenda, maar op localhost');
  expect(await board.$$(allow)).toHaveLength(1);
  expect(await board.$('::-p-text(Lees alle)')).toBeNull();
  await board.screenshot({ path: pictureOf('vergadering-ibabs-oud') });
  await board.close();
  const reader = await pressBeside({ launched, tab }, 'Raadsvoorstel 2027-039');
  expect(await textOf(reader, '[role="dialog"]')).toContain('Greep heeft geen toegang tot de site van dit stuk.');
  await reader.waitForSelector(allow);
});

test('reads an agenda that comes after its page, once the reader asks again', async ({ launched, site, tab }) => {
  await tab.goto(`${site.url}${appPath}`);
  await tab.waitForSelector('#ap0001');
  const reader = await openInReader(launched, tab);
  await reader.locator('.greep-board button::-p-text(Raadsvoorstel 2027-039)').click();
  expect(await textOf(reader, '.greep-answer')).toContain('zienswijze');
});

test('opens a paper behind a page with work, in the session of the reader', async ({ launched, site, tab }) => {
  await tab.goto(`${site.url}${goPath}`);
  await tab.waitForSelector('.bijlage_true');
  const reader = await openInReader(launched, tab);
  await reader.locator('.greep-board button::-p-text(Raadsvoorstel 2027-039)').click();
  expect(await textOf(reader, '.greep-answer')).toContain('zienswijze');
});

test('shows of a closed item that it is not public, and no paper', async ({ pressOn }) => {
  const reader = await pressOn(raadPath);
  const list = await textOf(reader, '.greep-board');
  expect(list).toContain('Vertrouwelijk');
  expect(list).not.toContain('Notitie grondaankoop');
});

test('shows the meeting in the side panel of the browser itself, which sees another page after a press there', async ({
  launched,
  pressOn,
  site,
}) => {
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

  const other = await launched.browser.newPage();
  await other.goto(`${site.url}${committeePath}`);
  await expect.poll(shown).toContain('klik daar op de knop van Greep');
  await launched.extension.triggerAction(other);
  await expect.poll(shown).toContain('Raadscommissie Regio');
  expect(launched.browser.targets().filter((target) => target.url().includes('/reader.html'))).toEqual([]);
});
