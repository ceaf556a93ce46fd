import { lexicon } from '../../lib/knowledge/terms/index.ts';
import { demoPaper, expect, test } from './fixtures.ts';
import type { Reader } from './reader.ts';

test.beforeEach(async ({ reader }) => {
  await reader.read(demoPaper('ab-oplegnotitie-mandaatbesluit'));
});

/** Goes to a page by its number. */
async function goToPage(reader: Reader, page: number): Promise<void> {
  await reader.pageField.fill(`${page}`);
  await reader.pageField.press('Enter');
  await expect(reader.pages.locator(`.page[data-page-number="${page}"] .textLayer`)).toBeVisible();
}

const meaningOf = (term: string) => lexicon.find((entry) => entry.term === term)?.meaning ?? 'niet in de lijst';

test('a click on a mark explains it: the principles it touches and why, its other places, and the guide', async ({ reader }) => {
  const entry = lexicon.find(({ term }) => term === 'mandaatbesluit');
  await reader.clickMark('mandaat');
  await expect(reader.card.getByRole('heading')).toHaveText('mandaatbesluit');
  await expect(reader.card).toContainText(meaningOf('mandaatbesluit'));
  await expect(reader.card.getByRole('listitem')).toHaveCount(entry?.links.length ?? -1);
  await expect(reader.card.getByRole('listitem').first()).toContainText(entry?.links[0]?.why ?? '–');

  const of = /^(\d+) van \d+$/;
  const before = await reader.card.getByText(of).textContent();
  await reader.card.getByRole('button', { name: /^Volgende plaats/ }).click();
  await expect(reader.card.getByText(of)).not.toHaveText(before ?? '');
  await expect(reader.currentMark).toBeInViewport();

  await reader.card
    .getByRole('button', { name: /^Gids:/ })
    .first()
    .click();
  await expect(reader.tab('Gids')).toHaveAttribute('aria-selected', 'true');
  await expect(reader.panel.getByRole('button', { name: 'Terug' })).toBeVisible();
});

test('hovering shows that a mark can be clicked and opens nothing; Escape and a click elsewhere close the card', async ({
  reader,
}) => {
  const { x, y, width, height } = await reader.boxOf('mandaat');
  await reader.page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
  await expect(reader.pages.locator('.greep-over-mark')).toBeAttached();
  await expect(reader.card).toBeHidden();
  await reader.clickMark('mandaat');
  await expect(reader.page.getByRole('dialog')).toBeFocused();
  await reader.page.keyboard.press('Escape');
  await expect(reader.card).toBeHidden();
  await reader.clickMark('mandaat');
  await expect(reader.card).toBeVisible();
  await reader.page.mouse.click(20, 500);
  await expect(reader.card).toBeHidden();
});

test('the keyboard goes from mark to mark, over pages and round the end; Enter explains one and Escape goes back to it', async ({
  reader,
}) => {
  const { page, currentMark } = reader;
  await page.keyboard.press('Alt+ArrowDown');
  await expect(currentMark).toBeFocused();
  await expect(currentMark).toHaveAccessibleName(/, bladzijde 1: uitleg$/);
  await expect(reader.card).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeFocused();
  await expect(reader.card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(reader.card).toBeHidden();
  await expect(currentMark).toBeFocused();
  const first = await currentMark.getAttribute('aria-label');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(currentMark).toHaveAccessibleName(/bladzijde 3: uitleg$/);
  await expect(currentMark).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(currentMark).toHaveAccessibleName(first ?? '');
  await expect(currentMark).toBeFocused();
});

test('from the last mark of a page the next one is on the next page', async ({ reader }) => {
  const { page, currentMark } = reader;
  await goToPage(reader, 2);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(currentMark).toHaveAccessibleName(/bladzijde 1: uitleg$/);
  await expect(currentMark).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(currentMark).toHaveAccessibleName(/bladzijde 2: uitleg$/);
  await expect(currentMark).toBeInViewport();
});

test('the page drives the list of terms, and the list the page', async ({ reader }) => {
  await reader.tab('Begrippen').click();
  await reader.clickMark('mandaat');
  const row = reader.panel.getByRole('listitem').filter({ has: reader.page.locator('[aria-current="true"]') });
  await expect(row).toContainText('mandaatbesluit');
  await expect(row).toContainText(meaningOf('mandaatbesluit'));

  const onLastPage = (await reader.shownReading()).terms.filter(({ evidence }) => evidence.page === 3);
  const elsewhere = (await reader.shownReading()).terms.filter(({ evidence }) => evidence.page < 3);
  const only = onLastPage.find(({ term }) => !elsewhere.some((other) => other.term === term))?.term ?? '';
  expect(only).not.toBe('');
  await reader.panel.getByRole('button', { name: new RegExp(`^${only}\\s*\\d+×$`) }).click();
  await expect(reader.pageField).toHaveValue('3');
  await expect(reader.currentMark).toHaveAccessibleName(new RegExp(`^${only}, .*bladzijde 3`));
  await expect(reader.currentMark).toBeInViewport();
  await expect(reader.panel.getByText(meaningOf(only))).toBeVisible();
});

test('an evidence link goes to its words and points them out', async ({ reader }) => {
  await reader.tab('Route').click();
  const link = reader.panel.getByRole('button', { name: /^blz\. 3: ‘/ }).first();
  const quote = (await link.getAttribute('aria-label'))?.replace(/^blz\. 3: ‘|’$/g, '').replace(/\s/g, '');
  await link.click();
  await expect.poll(() => reader.paintedWords('bewijs', 3)).toEqual([quote]);
  await expect.poll(async () => (await reader.boxOf('bewijs')).y).toBeLessThan(900);
  expect((await reader.boxOf('bewijs')).y).toBeGreaterThan(50);
});
