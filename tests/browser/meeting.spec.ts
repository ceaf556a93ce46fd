import { readFileSync } from 'node:fs';
import type { Page as ReaderPage } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { serveDemo } from '../../demo/serve.ts';
import { raadPath } from '../../demo/sites/ibabs.ts';
import { launchWithExtension, openInReader } from '../../scripts/launch.ts';
import { builtExtension, demoPaper, expect, test, trap } from './fixtures.ts';
import { laterPaper } from './later-paper.ts';
import { savedBy } from './saved.ts';
import { judge, takePicture } from './screens.ts';

const textOf = (page: Page, selector: string) => page.$eval(selector, ({ textContent }) => textContent);
/** The file that an entry of the menu saves. */
const saved = (board: Page, entry: string) =>
  savedBy(board, async () => {
    await board.locator('::-p-aria(Bewaar of kopieer)').click();
    await board.locator(`[role="menuitem"] ::-p-text(${entry})`).click();
  });

/** How many rows the board shows. */
const rowsOf = (board: Page) => board.$$eval('.greep-board-table tbody tr', ({ length }) => length);

/** How many papers of which the browser keeps what they announce. */
const countAnnouncements = (page: ReaderPage) =>
  page.evaluate(async () => {
    const { promise, resolve, reject } = Promise.withResolvers<number>();
    const opening = indexedDB.open('greep-volglijst');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const counting = opening.result.transaction('aankondigingen').objectStore('aankondigingen').count();
      counting.onsuccess = () => resolve(counting.result);
    };
    return promise.finally(() => opening.result.close());
  });

const allRead = '.greep-board-progress:not(:has(progress))';

test('a griffier reads a meeting on one screen, opens a paper at its place and finds all of it again', async () => {
  const site = await serveDemo(0);
  const launched = await launchWithExtension(builtExtension, { headless: true });
  try {
    const tab = await launched.browser.newPage();
    await tab.goto(`${site.url}${raadPath}`);
    const board = await openInReader(launched, tab);

    await board.locator('::-p-aria(Lees alle 6 stukken)').click();
    await board.waitForSelector(allRead);
    expect(await textOf(board, '.greep-board-progress')).toContain('6 van 6 stukken gelezen');
    const rows = await textOf(board, '.greep-board-table');
    expect(rows).toContain('Een zienswijze indienen op de begroting');
    expect(rows).toContain('17 juni 2027');
    expect(rows).not.toContain('Notitie grondaankoop');
    expect(rows).toContain(
      'Een deel is vertrouwelijk: dat toont Greep niet.Open ‘Bijlage 2 Lopende rechtszaken (vertrouwelijk)’',
    );

    const csv = (await saved(board, 'Bewaar als CSV')).toString();
    expect(csv).toMatch(/^\uFEFFPunt;Onderwerp;/u);
    expect(csv).toContain('Een zienswijze indienen op de begroting');
    const word = unzipSync(await saved(board, 'Bewaar als Word'))['word/document.xml'];
    expect(word && strFromU8(word)).toContain('Wat de raad kan');
    const calendar = (await saved(board, 'Zet termijnen in agenda')).toString();
    expect(calendar).toContain('DTSTART;VALUE=DATE:20270617');

    await board.locator('.greep-board-filters ::-p-text(raad is aan zet)').click();
    await expect.poll(() => rowsOf(board)).toBe(3);
    expect(await textOf(board, '.greep-board-remarks')).toContain('Niet de hele agenda');

    await board.locator('.greep-board-title::-p-text(Ontwerp-wijziging)').click();
    await board.waitForFunction(() => CSS.highlights.get('greep-bewijs')?.size);
    await board.waitForSelector('.greep-answer');
    expect(await textOf(board, '.greep-answer')).toContain('zienswijze');
    await board.locator('.greep-head ::-p-text(Vergadering)').click();
    await board.waitForSelector('.greep-board-title:focus');
    await expect.poll(() => rowsOf(board)).toBe(3);
    await board.close();

    const again = await openInReader(launched, tab);
    await again.waitForSelector(allRead);
    expect(await textOf(again, '.greep-board-progress')).toContain('6 van 6 stukken gelezen');

    await again.goto(`chrome-extension://${launched.extension.id}/options.html`);
    await again.waitForFunction(() => /Nu bewaard: 6 stukken, \d+ aankondigingen,/u.test(document.body.textContent));
    await again.locator('::-p-aria(Wis alles)').click();
    await again.waitForFunction(() => document.body.textContent.includes('Er is nu niets bewaard.'));
  } finally {
    await launched.browser.close();
    await site.close();
  }
});

test('papers that are chosen together are a meeting: wide, narrow, with one that cannot be read, and then with what was announced', async ({
  reader,
}) => {
  const { page } = reader;
  const papers = ['raadsvoorstel-wijziging-regeling-ggd', 'ab-oplegnotitie-mandaatbesluit'] as const;
  await page.locator('input[type=file]').setInputFiles([...papers.map(demoPaper), trap('kapot.pdf')]);
  await expect(page.getByText('2 van 3 stukken gelezen, 1 niet gelukt')).toBeVisible();
  const broken = page.getByRole('row', { name: /kapot/ });
  await expect(broken).toContainText('De PDF is beschadigd. Vraag de griffie om een nieuwe versie.');
  await expect(page.getByRole('row', { name: /regeling GGD/i })).toContainText('17 juni 2027');
  await judge(page, 'vergadering');

  await page.setViewportSize({ width: 380, height: 800 });
  await judge(page, 'vergadering-smal');
  await page.setViewportSize({ width: 1440, height: 900 });

  const term = page.getByRole('columnheader', { name: 'Termijn' });
  await term.getByRole('button').press('Enter');
  await expect(term).toHaveAttribute('aria-sort', 'ascending');
  await term.getByRole('button').press('Enter');
  await expect(term).toHaveAttribute('aria-sort', 'descending');
  await expect(page.getByRole('row').nth(1)).toContainText('17 juni 2027');

  await expect.poll(() => countAnnouncements(page)).toBeGreaterThan(0);
  await page.reload();
  const later = { name: 'voorstel.pdf', mimeType: 'application/pdf', buffer: await laterPaper() };
  await page
    .locator('input[type=file]')
    .setInputFiles([later, { ...later, name: 'mandaat.pdf', buffer: readFileSync(demoPaper(papers[1])) }]);
  const consent = page.getByRole('row', { name: /Verlenen van toestemming/ });
  await expect(consent).toContainText('Aangekondigd op 18 mei 2027');
  await expect(consent).toContainText('de datum is verschoven van 28 september 2027 naar 12 oktober 2027');
  await takePicture(page, 'vergadering-later');
});
