import { demoPaper, expect, test } from './fixtures.ts';

const paper = demoPaper('ab-oplegnotitie-mandaatbesluit');

test('a file that is chosen, and another after it', async ({ reader }) => {
  const chooser = reader.page.waitForEvent('filechooser');
  await reader.page.getByRole('button', { name: 'Kies een PDF' }).click();
  await (await chooser).setFiles(paper);
  await expect(reader.answer).toContainText('algemeen bestuur beslist');
  await expect(reader.page).toHaveTitle(/mandaat.* – Greep/i);
  await reader.read(demoPaper('convenant-politie-om'));
  await expect(reader.answer).toContainText('convenant met politie');
});

test('a file that is dropped', async ({ reader }) => {
  const invitation = reader.page.getByText('Laat los om te openen');
  await reader.drop(paper, () => expect(invitation).toBeVisible());
  await expect(invitation).toBeHidden();
  await expect(reader.answer).toContainText('algemeen bestuur beslist');
});

test('the place where the reader was is remembered, on this computer', async ({ reader }) => {
  await reader.read(paper);
  await reader.pageField.fill('3');
  await reader.pageField.press('Enter');
  await expect(reader.pages.locator('.page[data-page-number="3"] .textLayer')).toBeVisible();
  await reader.page.reload();
  await reader.read(paper);
  await expect(reader.pageField).toHaveValue('3');
});
