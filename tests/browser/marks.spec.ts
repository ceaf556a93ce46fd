import type { Reading, Term } from '../../lib/reading/contract.ts';
import { categories } from '../../lib/reading/words.ts';
import { readOnCommandLine } from './command-line.ts';
import { demoPaper, expect, test } from './fixtures.ts';
import type { Reader } from './reader.ts';

const paper = demoPaper('ab-oplegnotitie-mandaatbesluit');
let reading: Reading;

test.beforeAll(() => {
  [reading] = readOnCommandLine([paper]) as [Reading];
});

test.beforeEach(async ({ reader }) => {
  await reader.read(paper);
});

/** The words of terms as they are painted: without white space. */
const wordsOf = (terms: readonly Term[]) => terms.map(({ evidence }) => evidence.quote.replace(/\s/g, ''));

const termsOn = (page: number, category: Term['category']) =>
  reading.terms.filter((term) => term.evidence.page === page && term.category === category);

async function density(reader: Reader, name: 'Eerste per bladzijde' | 'Alle' | 'Geen'): Promise<void> {
  await reader.page.getByRole('button', { name: /^Hoeveel markeringen/ }).click();
  await reader.page.getByRole('menuitemradio', { name }).click();
}

const onFirst = async (reader: Reader) => (await reader.painted()).filter(({ page }) => page === 1);

test('marks the first place of each term in the running text of a page, and every place, also in headings, when asked', async ({
  reader,
}) => {
  for (const category of categories) {
    const inText = termsOn(1, category).filter(({ place }) => place === 'tekst');
    const firsts = [...new Map(inText.toReversed().map((term) => [term.term, term])).values()];
    const painted = await reader.paintedWords(category);
    for (const words of wordsOf(firsts)) expect(painted.join(' ')).toContain(words);
    expect(painted.length).toBeLessThan(termsOn(1, category).length);
  }
  const onlyInHeading = reading.terms.filter(
    ({ place, term, evidence: { page } }) =>
      page === 1 && place !== 'tekst' && !reading.terms.some((other) => other.term === term && other.place === 'tekst'),
  );
  const [heading] = wordsOf(onlyInHeading);
  expect(heading).toBeDefined();
  expect((await onFirst(reader)).map(({ words }) => words)).not.toContain(heading);
  await density(reader, 'Alle');
  for (const category of categories)
    await expect.poll(() => reader.paintedWords(category)).toEqual(wordsOf(termsOn(1, category)));
});

test('takes the marks of one category away and brings them back', async ({ reader }) => {
  const before = await reader.painted();
  const toggles = reader.page.getByRole('group', { name: 'Markeringen' }).getByRole('button');
  for (const category of categories) {
    const toggle = toggles.nth(categories.indexOf(category));
    await toggle.click();
    await expect(toggle).toHaveAttribute('aria-pressed', 'false');
    await expect.poll(() => reader.painted()).toEqual(before.filter(({ layer }) => layer !== category));
    await toggle.click();
    await expect.poll(() => reader.painted()).toEqual(before);
  }
});

test('marks nothing when asked, and Alt+G brings the marks back, with the text of the page as it is', async ({ reader }) => {
  const layer = reader.pages.locator('.page[data-page-number="1"] .textLayer');
  const before = await reader.painted();
  const marked = await layer.innerHTML();
  await density(reader, 'Geen');
  await expect.poll(() => reader.painted()).toEqual([]);
  expect(await layer.innerHTML()).toBe(marked);
  await reader.page.keyboard.press('Alt+g');
  await expect.poll(() => reader.painted()).toEqual(before);
});

test('tells the categories apart by their line, in the page and in the switches', async ({ reader }) => {
  const styles = await reader.pages
    .locator('.textLayer span')
    .first()
    .evaluate((span) =>
      ['rol', 'mandaat', 'besluitroute'].map((name) => getComputedStyle(span, `::highlight(greep-${name})`).textDecorationStyle),
    );
  expect(styles).toEqual(['solid', 'dotted', 'dashed']);
  const swatches = reader.page.getByRole('group', { name: 'Markeringen' }).locator('.greep-swatch');
  expect(await swatches.evaluateAll((all) => all.map((each) => getComputedStyle(each).borderBottomStyle))).toEqual(styles);
});

test('lets marked words be selected and copied', async ({ reader }) => {
  const { page } = reader;
  const [words] = await reader.paintedWords('mandaat');
  const box = await reader.boxOf('mandaat');
  const middle = box.y + box.height / 2;
  await page.mouse.move(box.x + 0.5, middle);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 0.5, middle, { steps: 5 });
  await page.mouse.up();
  await expect(reader.card).toBeHidden();
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+f');
  await page.keyboard.press('Control+v');
  await expect(page.getByLabel('Zoeken in dit stuk')).toHaveValue(words ?? '');
});

test('finds a marked word, the marks stay through the search, and says when a word is not there', async ({ reader }) => {
  const { page } = reader;
  const before = await onFirst(reader);
  await page.keyboard.press('Control+f');
  await page.getByLabel('Zoeken in dit stuk').fill('mandaatbesluit');
  const count = page.getByRole('search').getByRole('status');
  await expect(count).toHaveText(/^1 van [1-9]/);
  await expect(reader.pages.locator('.textLayer .highlight').first()).toBeVisible();
  await expect.poll(() => onFirst(reader)).toEqual(before);
  await page.keyboard.press('Enter');
  await expect(count).toHaveText(/^2 van/);
  await expect.poll(() => onFirst(reader)).toEqual(before);
  await page.getByLabel('Zoeken in dit stuk').fill('xyzxyz');
  await expect(count).toHaveText('Niet gevonden');
  await page.keyboard.press('Escape');
  await expect(reader.pages.locator('.textLayer .highlight')).toHaveCount(0);
  await expect.poll(() => onFirst(reader)).toEqual(before);
});

test('marks again after zooming and turning', async ({ reader }) => {
  const before = await onFirst(reader);
  const { width } = await reader.boxOf('rol');
  await reader.page.getByRole('button', { name: 'Groter' }).click();
  await expect.poll(async () => (await reader.boxOf('rol')).width).toBeGreaterThan(width);
  await expect.poll(() => onFirst(reader)).toEqual(before);
  await reader.command('Rechtsom draaien');
  await expect.poll(async () => (await reader.boxOf('rol')).height).toBeGreaterThan(width);
  await expect.poll(() => onFirst(reader)).toEqual(before);
});
