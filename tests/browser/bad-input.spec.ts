import { demoPaper, expect, test, trap } from './fixtures.ts';
import type { Reader } from './reader.ts';

const good = demoPaper('ab-oplegnotitie-mandaatbesluit');

/** A paper opens after whatever went wrong. */
async function expectAnotherOpens(reader: Reader): Promise<void> {
  await reader.read(good);
  await expect(reader.answer).toContainText('mandaatbesluit');
  await expect(reader.page.getByRole('alert')).toBeHidden();
}

const refused: [file: string, sentence: string][] = [
  ['geen-pdf.html', 'Dit is geen PDF, maar een andere pagina.'],
  ['kapot.pdf', 'Deze PDF is beschadigd en kan niet worden gelezen.'],
  ['leeg.pdf', 'Dit bestand is leeg.'],
];

for (const [file, sentence] of refused) {
  test(`${file}: says '${sentence}', another paper opens, and stays as it is when the file is chosen again`, async ({
    reader,
  }) => {
    await reader.choose(trap(file));
    const problem = reader.page.getByRole('alert');
    await expect(problem.getByRole('heading').first()).toHaveText(`${file} kan niet worden geopend`);
    await expect(problem).toContainText(sentence);
    await expect(problem.getByRole('button', { name: 'Kies een PDF' })).toBeVisible();
    await expectAnotherOpens(reader);

    await reader.tab('Route').click();
    await reader.choose(trap(file));
    const dialog = reader.page.getByRole('dialog', { name: `${file} kan niet worden geopend` });
    await expect(dialog).toContainText(sentence);
    await dialog.getByRole('button', { name: 'Verder lezen' }).click();
    await expect(dialog).toBeHidden();
    await expect(reader.tab('Route')).toHaveAttribute('aria-selected', 'true');
    await expect.poll(() => reader.paintedWords('mandaat')).not.toEqual([]);
  });
}

test('a file that is gone when it is dropped', async ({ reader }) => {
  await reader.drop(trap('weg.pdf'));
  await expect(reader.page.getByRole('alert')).toContainText('Het stuk kon niet worden opgehaald.');
  await expectAnotherOpens(reader);
});

test('a password: given up, tried again, wrong, then right', async ({ reader }) => {
  await reader.choose(trap('wachtwoord.pdf'));
  const dialog = reader.page.getByRole('dialog', { name: 'Deze PDF is beveiligd met een wachtwoord' });
  const problem = reader.page.getByRole('alert');
  await dialog.getByRole('button', { name: 'Annuleren' }).click();
  await expect(problem).toContainText('Deze PDF is met een wachtwoord beveiligd.');
  await problem.getByRole('button', { name: 'Wachtwoord invullen' }).click();
  await expect(dialog).toBeVisible();
  await reader.page.keyboard.press('Escape');
  await expect(problem).toBeVisible();
  await expectAnotherOpens(reader);

  await reader.choose(trap('wachtwoord.pdf'));
  const field = dialog.getByLabel('Wachtwoord');
  await expect(field).toBeFocused();
  await field.fill('niet dit');
  await field.press('Enter');
  await expect(dialog).toContainText('Dit wachtwoord klopt niet.');
  await field.fill('raad');
  await dialog.getByRole('button', { name: 'Openen' }).click();
  await expect(dialog).toBeHidden();
  await expect(reader.page.getByRole('heading', { level: 1 })).toHaveText('wachtwoord.pdf');
  await expect(reader.pages.locator('.textLayer')).toBeVisible();
  await expect(reader.tabs).toBeVisible();
});

const unread: [file: string, sentence: string][] = [
  ['scan.pdf', 'In deze PDF staat geen leesbare tekst; waarschijnlijk is het een scan.'],
  ['onleesbaar.pdf', 'De letters in deze PDF zijn niet te lezen'],
  ['blanco.pdf', 'In deze PDF staat geen leesbare tekst'],
];

test('what cannot be read is said of each, its page is shown, and another paper opens', async ({ reader }) => {
  for (const [file, sentence] of unread) {
    await reader.choose(trap(file));
    await expect(reader.page.getByRole('heading', { level: 1 })).toHaveText(file);
    await expect(reader.panel.getByRole('status')).toContainText(sentence);
    await expect(reader.pages.locator('.page canvas')).toBeVisible();
    await expect(reader.answer).toContainText('Greep kon dit stuk niet lezen.');
    await expect(reader.panel).not.toContainText('Staat niet in dit stuk');
    expect(await reader.painted()).toEqual([]);
  }
  await expectAnotherOpens(reader);
});

test('a script in a PDF does not run', async ({ reader }) => {
  const { page } = reader;
  const shown: string[] = [];
  page.on('dialog', (dialog) => {
    shown.push(dialog.message());
    void dialog.dismiss();
  });
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await reader.choose(trap('javascript.pdf'));
  await expect(reader.tabs).toBeVisible();
  await expect(reader.pages.locator('.textLayer')).toBeVisible();
  expect(shown).toEqual([]);
  expect(scripts.filter((url) => /sandbox|quickjs/i.test(url))).toEqual([]);
});
