import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type DemoServer, serveDemo } from '../../demo/serve.ts';
import { raadPath } from '../../demo/sites/ibabs.ts';
import { extensionAllowedOn } from './allowed.ts';
import { test as base, expect } from './fixtures.ts';
import { judge } from './screens.ts';
import { wholeMeeting } from './whole-meeting.ts';

const test = base.extend<object, { extension: string; site: DemoServer }>({
  extension: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern.
    async ({}, use) => {
      const folder = extensionAllowedOn(['http://127.0.0.1/*']);
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const site = await serveDemo(0);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
});

/** The addresses of the papers that a page fetches, each time that it does. */
function fetchedBy(page: Page): string[] {
  const fetched: string[] = [];
  page.on('request', (request) => request.resourceType() === 'fetch' && fetched.push(request.url()));
  return fetched;
}

test('the panel follows the page, reads its meeting once with the board, and opens papers in one reader', async ({
  browserWithGreep: { context, readerUrl },
  site,
  page: panel,
}) => {
  test.slow();
  await panel.setViewportSize({ width: 360, height: 900 });
  await panel.goto(new URL('/sidepanel.html', readerUrl).href);
  await expect(panel.getByRole('status')).toContainText('klik daar op de knop van Greep');

  const agenda = await context.newPage();
  const fetched = fetchedBy(agenda);
  await agenda.goto(`${site.url}${raadPath}`);
  await expect(panel.getByRole('heading', { name: 'Gemeenteraad' })).toBeAttached();

  await panel.bringToFront();
  const opening = context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Open als tabel' }).click();
  const board = await opening;
  await expect(board.getByRole('button', { name: 'Lees alle 6 stukken' })).toBeVisible();

  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Lees alle 6 stukken' }).click();
  await expect(panel.getByText('6 van 6 stukken gelezen')).toBeVisible(wholeMeeting);
  await expect(board.getByText('6 van 6 stukken gelezen')).toBeAttached();
  expect(fetched.toSorted()).toEqual([...new Set(fetched)].toSorted());

  const budget = panel.getByRole('listitem').filter({ hasText: 'Zienswijze ontwerpbegroting 2028' });
  await expect(budget).toContainText('Uw raad wordt op 18 mei 2027 gevraagd een zienswijze in te dienen');
  await expect(panel.getByRole('listitem').filter({ hasText: 'uit punt 3' })).toContainText('Het algemeen bestuur beslist');
  await expect(panel.getByRole('main')).not.toContainText('Notitie grondaankoop');
  await judge(panel, 'naast-de-pagina');

  const beside = agenda.getByRole('button', { name: /^Lees met Greep: Raadsvoorstel 2027-039/ });
  await expect(beside).toHaveText(/^de raad is aan zet/);
  await expect(beside).toHaveAccessibleName(/de raad is aan zet.*\. Uw raad wordt op 18 mei 2027 gevraagd/);
  await judge(agenda, 'knoppen-gelezen', 'greep-knop');
  await agenda.reload();
  await expect(beside).toHaveText(/^de raad is aan zet/);

  const reading = context.waitForEvent('page');
  await budget.getByRole('button', { name: 'Zienswijze' }).focus();
  await panel.keyboard.press('Enter');
  const reader = await reading;
  await expect(reader.locator('.greep-answer')).toContainText('zienswijze');
  const shown = () => reader.evaluate(() => [...(CSS.highlights.get('greep-bewijs') ?? [])].map(String).join(' '));
  await expect.poll(shown).toContain('Kennis te nemen');

  await panel.bringToFront();
  const tabs = context.pages().length;
  await panel.getByRole('button', { name: 'Overleg met de burgemeester' }).click();
  await expect(reader.locator('.greep-answer')).toContainText('beleidsplan');
  expect(context.pages()).toHaveLength(tabs);
});
