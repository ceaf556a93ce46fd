import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { browser as extensionApi } from 'wxt/browser';
import { test as base, demoPaper, expect } from './fixtures.ts';
import { makeGuideCopy } from './guide-copy.ts';
import { expectKept } from './kept.ts';
import { judge } from './screens.ts';

/** In the pages of the extension. */
declare const chrome: typeof extensionApi;

/** The page of the guide, with nothing kept. */
const test = base.extend<{ guide: { page: Page; open: (place?: string) => Promise<void> } }>({
  guide: async ({ browserWithGreep, page }, use) => {
    const address = browserWithGreep.readerUrl.replace('reader.html', 'gids.html');
    const open = async (place = '') => void (await page.goto(`${address}#${place}`));
    await open();
    await page.evaluate(() => chrome.storage.local.clear());
    await page.reload();
    await use({ page, open });
  },
});

const field = (page: Page) => page.getByRole('searchbox', { name: 'Zoek in de gids' });

test('a search leads to what was meant, and back to what was found', async ({ guide: { page } }) => {
  await field(page).fill('wijziging van de begroting');
  await page.getByRole('button', { name: 'Laat begrotingen en planning op elkaar aansluiten' }).click();
  await expect(page).toHaveURL(/#A7\.9$/);
  await expect(page.getByRole('listitem').and(page.locator('[aria-current="true"]'))).toContainText('A7.9 · gids blz. 39');
  await page.getByRole('button', { name: 'Terug' }).click();
  await expect(page.getByRole('status')).toHaveText(/plaatsen gevonden$/);
});

test('the guide is browsed by part and by reader, and the way back is the browser’s own', async ({ guide: { page } }) => {
  await page.getByRole('navigation').getByRole('button', { name: 'Samenwerken in een netwerk' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  await page.getByRole('button', { name: /Toon wat telt voor/ }).click();
  await page.getByRole('option', { name: 'de griffier' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Wat telt voor de griffier');
  await page.getByRole('button', { name: 'Stem de raden onderling op elkaar af' }).click();
  await expect(page).toHaveURL(/#A7\.7$/);
  await page.goBack();
  await expect(page).toHaveURL(/#voor\/griffier$/);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Wat telt voor de griffier');
});

test('the keyboard alone finds a passage', async ({ guide: { page } }) => {
  await field(page).focus();
  await page.keyboard.type('dubbele petten');
  await expect(page.getByRole('status')).toHaveText(/gevonden$/);
  const wanted = page.getByRole('button', { name: 'Verdeel rollen bewust en benoem dubbele petten' });
  while (!(await wanted.evaluate((button) => button === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(page).toHaveTitle(/^Verdeel rollen bewust en benoem dubbele petten/);
});

test('the way back to what was found has the keyboard at what was found', async ({ guide: { page } }) => {
  await field(page).fill('dubbele petten');
  await page.getByRole('button', { name: 'Verdeel rollen bewust en benoem dubbele petten' }).press('Enter');
  await page.getByRole('button', { name: 'Terug' }).press('Enter');
  await expect(page.getByRole('status')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(
    await page
      .getByRole('list')
      .last()
      .evaluate((found) => found.contains(document.activeElement)),
  ).toBe(true);
});

test('the checklist is kept and taken along', async ({ guide: { page, open } }) => {
  await open('checklist');
  await page.getByRole('radiogroup', { name: 'Geregeld? (stap 3)' }).getByText('deels').click();
  await page.getByLabel('Notitie bij stap 3').fill('Alleen via de stuurgroep.');
  await expect(page.getByRole('status').first()).toContainText('1 van 12');
  await expectKept(page, 'checklist', /Alleen via de stuurgroep\./);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'deels', checked: true })).toHaveCount(1);
  await expect(page.getByLabel('Notitie bij stap 3')).toHaveValue('Alleen via de stuurgroep.');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Sla op als bestand' }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  expect(text).toContain('Geregeld: deels\n\nAlleen via de stuurgroep.');
  await judge(page, 'gids-checklist');
});

test('an own copy shows the passage at its page, also after the page was corrected, and can be taken away', async ({
  guide: { page, open },
}) => {
  await open('eigen-gids');
  await page.locator('input[type=file]').setInputFiles(await makeGuideCopy(2));
  await expect(page.getByText('gids-2.pdf')).toBeVisible();
  await open('A7.4');
  await page.getByRole('button', { name: 'lees blz. 37 in uw gids' }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Nagemaakte gids, bladzijde 37')).toBeVisible();
  await judge(page, 'gids-passage');
  await dialog.getByRole('button', { name: 'Volgende bladzijde' }).click();
  await dialog.getByRole('button', { name: 'Dit is blz. 37 van de gids' }).click();
  await expectKept(page, 'eigen-gids', /"shift":3/);
  await page.keyboard.press('Escape');
  await page.reload();
  await page.getByRole('button', { name: 'lees blz. 37 in uw gids' }).first().click();
  await expect(dialog.getByText('Nagemaakte gids, bladzijde 38')).toBeVisible();
  await page.keyboard.press('Escape');
  await open('eigen-gids');
  await page.getByRole('button', { name: 'Verwijder uit Greep' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Kies de PDF van de gids' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  const files = () => page.evaluate(async () => Array.fromAsync((await navigator.storage.getDirectory()).keys()));
  await expect.poll(files).toEqual([]);
});

test('another paper is taken, but said not to be the guide', async ({ guide: { page, open } }) => {
  await open('eigen-gids');
  await page.locator('input[type=file]').setInputFiles(demoPaper('convenant-politie-om'));
  await expect(page.getByText('Dit bestand lijkt niet de gids Regie in de Regio te zijn.')).toBeVisible();
  await judge(page, 'gids-eigen');
});

for (const [name, place, width] of [
  ['gids-pagina', '', 1440],
  ['gids-deel', 'deel-a', 1024],
  ['gids-aanbeveling', 'A7.4', 1440],
  ['gids-smal', 'A7.4', 390],
] as const) {
  test(`${name} is for everyone to use`, async ({ guide: { page, open } }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(place);
    await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
    await judge(page, name);
  });
}

test('the start screen and the reader’s menu lead to the guide', async ({ reader }) => {
  await reader.page.getByRole('link', { name: 'Of lees de gids Regie in de Regio' }).click();
  await expect(reader.page).toHaveURL(/\/gids\.html$/);
  await reader.page.goBack();
  await reader.read(demoPaper('ab-oplegnotitie-mandaatbesluit'));
  const opened = reader.page.context().waitForEvent('page');
  await reader.command('Gids op een eigen pagina');
  await expect(await opened).toHaveURL(/\/gids\.html$/);
  await (await opened).close();
});
