import { demoPaper, expect, test, testPaper } from './fixtures.ts';

const tabs = ['Raad', 'Route', 'Rollen', 'Begrippen', 'Gids'];

test('answers first: who decides, what is asked, what the raad can do', async ({ reader }) => {
  await reader.read(demoPaper('raadsvoorstel-zienswijze-begroting-2028'));
  const first = reader.panel.getByRole('article').getByRole('heading').first();
  await expect(first).toHaveText(
    /^Uw raad wordt .*gevraagd een zienswijze .*; daarna beslist het algemeen bestuur .*Uw raad kan /,
  );
});

test('the arrow keys walk along the tabs', async ({ reader }) => {
  await reader.read(demoPaper('ab-oplegnotitie-mandaatbesluit'));
  await reader.tab('Raad').focus();
  for (const name of [...tabs.slice(1), 'Raad']) {
    await reader.page.keyboard.press('ArrowRight');
    await expect(reader.tab(name)).toBeFocused();
    await expect(reader.tab(name)).toHaveAttribute('aria-selected', 'true');
    await expect(reader.panel.getByRole('tabpanel', { name })).toBeVisible();
  }
});

test('a corrected kind changes the conclusion', async ({ reader }) => {
  await reader.read(demoPaper('ab-oplegnotitie-mandaatbesluit'));
  await expect(reader.answer).toContainText('mandaatbesluit');
  await reader.panel.getByRole('button', { name: 'Klopt dit niet?' }).click();
  await reader.panel.getByRole('button', { name: /Soort stuk/ }).click();
  await reader.page.getByRole('option', { name: 'begroting', exact: true }).click();
  await expect(reader.answer).toContainText('begroting');
  await expect(reader.panel.getByRole('heading', { name: /^Dit kan de raad/ }).locator('..')).toContainText(/zienswijze/i);
});

test('an agenda shows its items; one opens and the list comes back', async ({ reader }) => {
  await reader.read(demoPaper('ab-agenda-regio-vaarlanden'));
  const list = reader.panel.getByRole('navigation', { name: 'Agendapunten' });
  const entries = list.getByRole('listitem');
  await expect(entries).toHaveCount(11);
  await entries.nth(3).getByRole('button').click();
  await expect(reader.answer).toBeVisible();
  const around = reader.panel.getByRole('navigation', { name: 'Ander agendapunt' });
  await expect(around).toContainText('4 van 11');
  await around.getByRole('button', { name: 'Volgend onderwerp' }).click();
  await expect(around).toContainText('5 van 11');
  await around.getByRole('button', { name: 'Alle 11 onderwerpen' }).click();
  await expect(list).toBeVisible();
});

test('of a bundle the pages of an item come into view with its card', async ({ reader }) => {
  await reader.read(testPaper('raad-oldenrode-bundel-9-december'));
  const entries = reader.panel.getByRole('navigation', { name: 'Agendapunten' }).getByRole('listitem');
  const page = reader.page.getByRole('textbox', { name: /^Bladzijde, van/ });
  await entries.filter({ hasText: 'Doelen brandveiligheid' }).getByRole('button').click();
  await expect(reader.answer).toBeVisible();
  await expect(page).toHaveValue('6');
  await reader.panel.getByRole('button', { name: 'Alle 11 onderwerpen' }).click();
  await expect(page).toHaveValue('6');
});

test('the guide finds a word', async ({ reader }) => {
  await reader.read(demoPaper('ab-oplegnotitie-mandaatbesluit'));
  await reader.tab('Gids').click();
  await reader.panel.getByRole('searchbox', { name: 'Zoek in de gids' }).fill('mandaat');
  await expect(reader.panel.getByText(/^\d+ plaatsen? gevonden$/)).toBeVisible();
});

test('the divider is moved with the arrow keys', async ({ reader }) => {
  await reader.read(demoPaper('ab-oplegnotitie-mandaatbesluit'));
  const width = async () => (await reader.panel.boundingBox())?.width ?? 0;
  const before = await width();
  await reader.page.getByRole('separator').press('ArrowLeft');
  await expect.poll(width).toBe(before + 24);
});
