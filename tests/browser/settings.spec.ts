import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { demoPaper, expect, test } from './fixtures.ts';
import { expectNoSidewaysScroll, judge } from './screens.ts';

const paper = demoPaper('ab-oplegnotitie-mandaatbesluit');
const cooperation = 'Regio Vaarlanden';
const field = (page: Page, name: string) => page.getByRole('textbox', { name });

/** Adds a cooperation by its name, with the keyboard alone, and opens it. */
async function addCooperation(page: Page, name: string): Promise<void> {
  await field(page, 'Samenwerking toevoegen').fill(name);
  await page.keyboard.press('Enter');
  await expect(field(page, 'Naam')).toHaveValue(name);
}

const maker = (page: Page) => page.getByRole('radiogroup', { name: 'Wie hebben de regeling getroffen?' });

test('what is filled in is kept, changes the card at once, and goes to another reader as a file', async ({ reader }) => {
  await reader.read(paper);
  await expect(reader.panel.getByText(/^Greep gaat uit van een raadslid/)).toBeVisible();
  const opened = reader.page.waitForEvent('popup');
  await reader.command('Instellingen');
  const settings = await opened;

  await settings.getByRole('radio', { name: 'griffier' }).press('Space');
  await field(settings, 'Datums').fill('12 maart, 9 april en 11 juni 2099');
  await settings.keyboard.press('Enter');
  await addCooperation(settings, cooperation);
  await maker(settings).getByText('de raden', { exact: true }).click();
  await expect(settings.getByText('Bewaard', { exact: true })).toBeVisible();

  await expect(reader.panel.getByText(/^Volgens uw instellingen: Regio Vaarlanden, getroffen door de raden/)).toBeVisible();
  await expect(reader.panel.getByRole('button', { name: 'Lezen als: Voor griffiers' })).toBeVisible();
  await expect(reader.panel.getByText(/collegeregeling/)).toHaveCount(0);

  await settings.reload();
  await expect(settings.getByRole('list', { name: 'Vergaderingen: raad' }).getByRole('listitem')).toHaveCount(3);
  const saved = settings.waitForEvent('download');
  await settings.getByRole('button', { name: 'Bewaar als bestand' }).press('Enter');
  const file = await (await saved).path();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ cooperations: [{ name: cooperation, maker: 'raden' }] });

  await settings.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.clear());
  await expect(settings.getByRole('list', { name: 'Vergaderingen: raad' })).toHaveCount(0);
  const chooser = settings.waitForEvent('filechooser');
  await settings.getByRole('button', { name: 'Lees een bestand in' }).press('Enter');
  await (await chooser).setFiles({ name: 'raad.json', mimeType: 'application/json', buffer: await readFile(file) });
  await expect(settings.getByText(`Nieuw: ${cooperation}.`)).toBeVisible();
  await settings.getByRole('button', { name: 'Neem over' }).press('Enter');
  await expect(settings.getByRole('radio', { name: 'raadslid' })).toBeChecked();
  await expect(reader.panel.getByText(/^Volgens uw instellingen: Regio Vaarlanden/)).toBeVisible();
  await settings.close();
});

test('an answer on the card is kept for the next paper, and can be taken back', async ({ reader }) => {
  await reader.read(paper);
  const question = reader.panel.getByRole('group', { name: /^Noemt de regeling/ });
  await question.getByRole('button', { name: 'ja', exact: true }).press('Enter');
  const back = reader.panel.getByRole('button', { name: /^Herstel: / });
  await expect(back).toBeFocused();
  await expect(reader.panel.getByText(/dat staat nu in uw instellingen\./)).toBeVisible();
  await reader.page.reload();
  await reader.read(paper);
  await expect(reader.panel.getByText(/^Volgens uw instellingen: /)).toBeVisible();
  await expect(question).toHaveCount(0);
});

test('what was taken out and put back leaves the keyboard where it was', async ({ reader: { page } }) => {
  await page.goto(page.url().replace('reader', 'options'));
  await field(page, 'Datums').fill('12 maart en 9 april 2099');
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { name: 'Vergaderingen van uw raad' });
  const away = page.getByRole('button', { name: 'Verwijder raad, 9 april 2099' });
  for (const answer of ['Zet terug', 'Sluit']) {
    await away.press('Enter');
    await page.getByRole('button', { name: answer }).press('Enter');
    await expect(heading).toBeFocused();
  }
  await expect(away).toHaveCount(0);
});

test('a file that is read in leaves the keyboard where it was chosen', async ({ reader: { page } }) => {
  await page.goto(page.url().replace('reader', 'options'));
  const file = { version: 1, meetings: [{ body: 'raad', date: '2099-03-12', name: null }] };
  const heading = page.getByRole('heading', { name: 'Doorgeven' });
  for (const answers of [['Neem over', 'Zet terug'], ['Annuleer']]) {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Lees een bestand in' }).press('Enter');
    await (await chooser).setFiles({
      name: 'raad.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(file)),
    });
    for (const name of answers) await page.getByRole('button', { name }).press('Enter');
    await expect(heading).toBeFocused();
  }
});

for (const [name, width, height] of [
  ['breed', 1440, 900],
  ['smal', 380, 800],
] as const) {
  test(`the screen is for everyone to use, ${name}`, async ({ reader: { page } }) => {
    await page.setViewportSize({ width, height });
    await page.goto(page.url().replace('reader', 'options'));
    await judge(page, `instellingen-leeg-${name}`);
    await field(page, 'Datums').fill('31 februari 2026');
    await field(page, 'Reces').fill('20 juli 2026');
    await field(page, 'Reces').press('Enter');
    await addCooperation(page, 'Veiligheidsregio Vaarlanden');
    await page.getByText('veiligheidsregio', { exact: true }).click();
    await page.getByText('over deze besluiten:').click();
    await expectNoSidewaysScroll(page);
    await judge(page, `instellingen-${name}`);
  });
}
