import { demoPaper, expect, test } from './fixtures.ts';
import type { Reader } from './reader.ts';
import { judge } from './screens.ts';

const mandate = demoPaper('ab-oplegnotitie-mandaatbesluit');

async function readAs(reader: Reader, name: string): Promise<void> {
  await reader.panel.getByRole('button', { name: /^Lezen als/ }).click();
  await reader.page.getByRole('menuitemradio', { name: new RegExp(`^${name}`) }).click();
}

test('each lens orders the same facts, by keyboard too, and gives its text to the clipboard', async ({ reader }) => {
  await reader.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await reader.read(mandate);
  await expect(reader.panel.getByRole('heading', { name: 'Alleen of samen' })).toBeVisible();
  await expect(reader.panel.getByRole('heading', { name: 'Vragen die u kunt stellen' })).toBeVisible();
  await expect(reader.panel.getByRole('heading', { name: 'Hoe kan het mandaat worden gewijzigd of ingetrokken?' })).toBeVisible();
  await expect(reader.panel.getByRole('heading', { name: /ondermandaat/i, level: 4 })).toHaveCount(0);

  await readAs(reader, 'AB-lid');
  await expect(reader.panel.getByRole('heading', { name: 'Vanuit uw plaats' })).toBeVisible();
  const part = reader.panel.getByRole('button', { name: /^Vier perspectieven/ });
  await part.focus();
  await reader.page.keyboard.press('Enter');
  await expect(part).toHaveAttribute('aria-expanded', 'true');
  await expect(reader.panel.getByText(/^De andere deelnemers\./)).toBeVisible();

  await readAs(reader, 'Griffier');
  await reader.panel.getByRole('button', { name: 'Kopieer een bericht aan de afzender' }).click();
  await expect(reader.panel.getByText('Gekopieerd. U kunt de tekst nu plakken.')).toBeVisible();
  const copied = await reader.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Graag aanvullen of uitleggen');
  expect(copied).toMatch(/‘.+’ \(blz\. \d\)/);
});

for (const [name, paper] of [
  ['raadslid', 'raadsvoorstel-zienswijze-begroting-2028'],
  ['griffier', 'ab-agenda-regio-vaarlanden'],
  ['ab-lid', 'ab-oplegnotitie-mandaatbesluit'],
] as const) {
  test(`the lens of ${name} is for everyone to use`, async ({ reader }) => {
    await reader.read(demoPaper(paper));
    const list = reader.panel.getByRole('navigation', { name: 'Agendapunten' });
    if (await list.isVisible())
      await list
        .getByRole('button', { name: /kadernota/i })
        .first()
        .click();
    await readAs(reader, name === 'ab-lid' ? 'AB-lid' : name.charAt(0).toUpperCase() + name.slice(1));
    const copy = reader.panel.getByRole('button', { name: /^Kopieer een/ });
    await reader.panel.getByRole('heading', { name: /^(?:Alleen of samen|Plannen en|Vanuit uw)/ }).scrollIntoViewIfNeeded();
    await copy.scrollIntoViewIfNeeded();
    await judge(reader.page, `lens-${name}`, 'aside');
  });
}
