import type { Page } from '@playwright/test';
import { demoPaper, expect, test } from './fixtures.ts';
import type { Reader } from './reader.ts';

/** What has the focus, and whether it can be seen that it has. */
async function focused(page: Page): Promise<{ name: string; isSeen: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element) return { name: '', isSeen: false };
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const name = `${element.localName} ${element.getAttribute('aria-label') ?? element.textContent}`;
    return { name, isSeen: outlineStyle !== 'none' && outlineWidth !== '0px' && width > 0 && height > 0 };
  });
}

/** Presses Tab until something with this name has the focus; each stop on the way can be seen. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const stops: string[] = [];
  while (stops.length < 60) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    stops.push(stop.name);
    if (!stop.name.startsWith('body')) expect(stop, stops.join('\n')).toHaveProperty('isSeen', true);
    if (name.test(stop.name)) return;
  }
  throw new Error(`Tab does not reach ${name}:\n${stops.join('\n')}`);
}

/** How far the card of a mark stands from it, up or down; CSS pixels. */
async function gapBetween({ card, currentMark }: Reader): Promise<number> {
  const [over, mark] = [await card.boundingBox(), await currentMark.boundingBox()];
  if (!over || !mark) return Number.POSITIVE_INFINITY;
  return Math.max(over.y - (mark.y + mark.height), mark.y - (over.y + over.height));
}

test('from choosing a file to a mark, its explanation and the other tabs, without a pointer', async ({ reader }) => {
  const { page } = reader;
  // Asked for well before the press: the browser hands its window over only once it has heard of it.
  const chooser = page.waitForEvent('filechooser');
  await tabTo(page, /^button Kies een PDF/);
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(demoPaper('ab-oplegnotitie-mandaatbesluit'));
  await expect(reader.tabs).toBeVisible();

  await page.keyboard.press('Alt+ArrowDown');
  await expect(reader.currentMark).toBeFocused();
  expect((await focused(page)).isSeen).toBe(true);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeFocused();
  await expect(reader.card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(reader.currentMark).toBeFocused();

  await tabTo(page, /^div Raad$/);
  await page.keyboard.press('ArrowRight');
  await expect(reader.tab('Route')).toBeFocused();
  await expect(reader.tab('Route')).toHaveAttribute('aria-selected', 'true');
  await tabTo(page, /^button blz\. \d/);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await reader.painted()).filter(({ layer }) => layer === 'bewijs')).not.toEqual([]);
});

test('Tab goes through the whole reader and comes round', async ({ reader }) => {
  await reader.read(demoPaper('nieuwsbrief-regio-vaarlanden'));
  await tabTo(reader.page, /^button Meer$/);
  await tabTo(reader.page, /^div Breedte van het paneel/);
  await tabTo(reader.page, /^div Raad$/);
  await tabTo(reader.page, /^button Meer$/);
});

test('menus, dialog and search open, choose and close by key, and give the focus back', async ({ reader }) => {
  const { page } = reader;
  await reader.read(demoPaper('ab-oplegnotitie-mandaatbesluit'));
  const density = page.getByRole('button', { name: /^Hoeveel markeringen/ });
  await density.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio', { name: 'Eerste per bladzijde' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(density).toHaveAccessibleName('Hoeveel markeringen: Alle');
  await expect(density).toBeFocused();
  const more = page.getByRole('button', { name: 'Meer', exact: true });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();

  await reader.command('Sneltoetsen');
  const dialog = page.getByRole('dialog', { name: 'Sneltoetsen' });
  for (let press = 0; press < 3; press += 1) {
    await page.keyboard.press('Tab');
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await page.keyboard.press('Control+f');
  const field = page.getByLabel('Zoeken in dit stuk');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(reader.currentMark).toBeFocused();
});

test('the search takes the focus each time that it is asked for, and gives it back when it closes', async ({ reader }) => {
  const { page } = reader;
  await reader.read(demoPaper('ab-oplegnotitie-mandaatbesluit'));
  const field = page.getByLabel('Zoeken in dit stuk');
  await reader.tab('Raad').focus();
  await page.keyboard.press('Control+f');
  await expect(field).toBeFocused();
  await page.keyboard.type('mandaat');
  await reader.tab('Raad').focus();
  await page.keyboard.press('Control+f');
  await expect(field).toBeFocused();
  await page.keyboard.type('raad');
  await expect(field).toHaveValue('raad');
  await page.keyboard.press('Escape');
  await expect(reader.tab('Raad')).toBeFocused();

  const search = page.getByRole('button', { name: 'Zoeken', exact: true });
  await search.press('Enter');
  await expect(field).toBeFocused();
  await page.getByRole('button', { name: 'Zoeken sluiten' }).press('Enter');
  await expect(search).toBeFocused();
});

test('the card of a mark stays open at the mark while one goes through its places, with the focus where it was', async ({
  reader,
}) => {
  const { page, card } = reader;
  await reader.read(demoPaper('raadsvoorstel-zienswijze-begroting-2028'));
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Enter');
  const next = card.getByRole('button', { name: /^Volgende plaats/ });
  const places = Number((await card.getByText(/^\d+ van \d+$/).textContent())?.split(' ').at(-1));
  expect(places).toBeGreaterThan(3);
  await next.focus();
  for (let place = 2; place <= places; place += 1) {
    await page.keyboard.press('Enter');
    await expect(card.getByText(`${place} van ${places}`)).toBeVisible();
    await expect(next).toBeFocused();
    await expect.poll(() => gapBetween(reader)).toBeLessThan(40);
  }
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(reader.currentMark).toBeFocused();
});

test('the keys of the marks work from a button that opens a menu, and leave an open menu alone', async ({ reader }) => {
  const { page } = reader;
  await reader.read(demoPaper('ab-oplegnotitie-mandaatbesluit'));
  const more = page.getByRole('button', { name: 'Meer', exact: true });
  await more.press('Alt+ArrowDown');
  await expect(reader.currentMark).toBeFocused();
  await expect(page.getByRole('menu')).toHaveCount(0);
  const name = await reader.currentMark.getAttribute('aria-label');
  await more.press('Enter');
  const items = page.getByRole('menuitem');
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('End');
  await expect(items.last()).toBeFocused();
  await expect(reader.currentMark).toHaveAttribute('aria-label', name ?? '');
});

test('a link to the guide takes the keyboard along, from the card of a mark and from the card of a word', async ({ reader }) => {
  const { page, panel } = reader;
  await reader.read(demoPaper('raadsvoorstel-zienswijze-begroting-2028'));
  const heading = panel.getByRole('heading', { level: 2 });
  await reader.guideByKeys();
  await expect(reader.card).toBeHidden();
  await expect(heading).toBeFocused();

  await reader.tab('Raad').click();
  await panel.getByRole('button', { name: 'zienswijze', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Meer in de Gids' }).press('Enter');
  await expect(heading).toHaveText('Zienswijze');
  await expect(heading).toBeFocused();
});
