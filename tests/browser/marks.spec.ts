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

async function density(reader: Reader, name: 'Eerste per pagina' | 'Alle' | 'Geen'): Promise<void> {
  await reader.page.getByRole('button', { name: /^Hoeveel markeringen/ }).click();
  await reader.page.getByRole('menuitemradio', { name }).click();
}

for (const category of categories) {
  test(`marks the first place of each ${category} on a page, in its running text`, async ({ reader }) => {
    const inText = termsOn(1, category).filter(({ place }) => place === 'tekst');
    const firsts = [...new Map(inText.toReversed().map((term) => [term.term, term])).values()];
    const painted = (await reader.paintedWords(category)).join(' ');
    for (const words of wordsOf(firsts)) expect(painted).toContain(words);
    expect((await reader.paintedWords(category)).length).toBeLessThan(termsOn(1, category).length);
  });

  test(`marks every ${category} of the Reading, also in headings, when asked`, async ({ reader }) => {
    await density(reader, 'Alle');
    await expect.poll(() => reader.paintedWords(category)).toEqual(wordsOf(termsOn(1, category)));
  });

  test(`takes the marks of ${category} away and brings them back`, async ({ reader }) => {
    const before = await reader.painted();
    const toggles = reader.page.getByRole('group', { name: 'Markeringen' });
    const toggle = toggles.getByRole('button').nth(categories.indexOf(category));
    await toggle.click();
    await expect(toggle).toHaveAttribute('aria-pressed', 'false');
    await expect.poll(() => reader.painted()).toEqual(before.filter(({ layer }) => layer !== category));
    await toggle.click();
    await expect.poll(() => reader.painted()).toEqual(before);
  });
}

test('leaves headings alone, unless every place is asked for', async ({ reader }) => {
  const onlyInHeading = reading.terms.filter(
    ({ place, term, evidence: { page } }) =>
      page === 1 && place !== 'tekst' && !reading.terms.some((other) => other.term === term && other.place === 'tekst'),
  );
  const [words] = wordsOf(onlyInHeading);
  const onPage = async () => (await reader.painted()).filter(({ page }) => page === 1).map((each) => each.words);
  expect(words).toBeDefined();
  expect(await onPage()).not.toContain(words);
  await density(reader, 'Alle');
  await expect.poll(onPage).toContain(words);
});

test('marks nothing when asked, and Alt+G brings the marks back', async ({ reader }) => {
  const before = await reader.painted();
  await density(reader, 'Geen');
  await expect.poll(() => reader.painted()).toEqual([]);
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

test('leaves the text of the page as it is', async ({ reader }) => {
  const layer = reader.pages.locator('.page[data-page-number="1"] .textLayer');
  await density(reader, 'Alle');
  const marked = await layer.innerHTML();
  await density(reader, 'Geen');
  await expect.poll(() => reader.painted()).toEqual([]);
  expect(await layer.innerHTML()).toBe(marked);
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

test('finds a marked word, and the marks stay through the search', async ({ reader }) => {
  const { page } = reader;
  const onFirst = async () => (await reader.painted()).filter((each) => each.page === 1);
  const before = await onFirst();
  await page.keyboard.press('Control+f');
  await page.getByLabel('Zoeken in dit stuk').fill('mandaatbesluit');
  const count = page.getByRole('search').getByRole('status');
  await expect(count).toHaveText(/^1 van [1-9]/);
  await expect(reader.pages.locator('.textLayer .highlight').first()).toBeVisible();
  await expect.poll(onFirst).toEqual(before);
  await page.keyboard.press('Enter');
  await expect(count).toHaveText(/^2 van/);
  await expect.poll(onFirst).toEqual(before);
  await page.keyboard.press('Escape');
  await expect(reader.pages.locator('.textLayer .highlight')).toHaveCount(0);
  await expect.poll(onFirst).toEqual(before);
});

test('says when a word is not in the paper', async ({ reader }) => {
  await reader.page.keyboard.press('Control+f');
  await reader.page.getByLabel('Zoeken in dit stuk').fill('xyzxyz');
  await expect(reader.page.getByRole('search').getByRole('status')).toHaveText('Niet gevonden');
});

test('marks again after zooming and turning', async ({ reader }) => {
  const onFirst = async () => (await reader.painted()).filter((each) => each.page === 1);
  const before = await onFirst();
  const { width } = await reader.boxOf('rol');
  await reader.page.getByRole('button', { name: 'Groter' }).click();
  await expect.poll(async () => (await reader.boxOf('rol')).width).toBeGreaterThan(width);
  await expect.poll(onFirst).toEqual(before);
  await reader.command('Rechtsom draaien');
  await expect.poll(async () => (await reader.boxOf('rol')).height).toBeGreaterThan(width);
  await expect.poll(onFirst).toEqual(before);
});
