import { demoPaper, expect, test, trap } from './fixtures.ts';
import { judge } from './screens.ts';

test('the start screen is for everyone to use', async ({ reader }) => {
  await expect(reader.page.getByRole('button', { name: 'Kies een PDF' })).toBeVisible();
  await judge(reader.page, 'start');
});

test('an agenda is for everyone to use', async ({ reader }) => {
  await reader.read(demoPaper('ab-agenda-regio-vaarlanden'));
  await judge(reader.page, 'agenda');
});

test('what is said of a damaged paper is for everyone to read', async ({ reader }) => {
  await reader.choose(trap('kapot.pdf'));
  await expect(reader.page.getByRole('alert')).toBeVisible();
  await judge(reader.page, 'fout-kapot');
});

test('what is said of a scan is for everyone to read', async ({ reader }) => {
  await reader.choose(trap('scan.pdf'));
  await expect(reader.tabs).toBeVisible();
  await judge(reader.page, 'fout-scan');
});

test('a wrong password is for everyone to read', async ({ reader }) => {
  await reader.choose(trap('wachtwoord.pdf'));
  const dialog = reader.page.getByRole('dialog');
  await dialog.getByLabel('Wachtwoord').fill('niet dit');
  await dialog.getByRole('button', { name: 'Openen' }).click();
  await expect(dialog).toContainText('Dit wachtwoord klopt niet.');
  await judge(reader.page, 'fout-wachtwoord');
});

test('a refused file beside an open paper is for everyone to read', async ({ reader }) => {
  await reader.read(demoPaper('ab-oplegnotitie-mandaatbesluit'));
  await reader.choose(trap('kapot.pdf'));
  await expect(reader.page.getByRole('dialog')).toBeVisible();
  await judge(reader.page, 'fout-naast-open-stuk');
});
