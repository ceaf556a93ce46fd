import type { Page } from '@playwright/test';
import { demoPaper, expect, test } from './fixtures.ts';
import type { Reader } from './reader.ts';
import { expectNoSidewaysScroll, takePicture } from './screens.ts';

test.use({ pixelRatio: 2 });

const paper = demoPaper('ab-oplegnotitie-mandaatbesluit');

/** Everything in the head that can be pressed stands wholly within the window. */
async function expectHeadWithinWindow(page: Page): Promise<void> {
  for (const control of await page.getByRole('banner').getByRole('button').all())
    await expect(control).toBeInViewport({ ratio: 1 });
}

/** How much wider the first page is than its place, CSS pixels. */
const widthBeyond = (reader: Reader) =>
  reader.pages
    .locator('.page')
    .first()
    .evaluate((page) => page.clientWidth - (page.closest('.pdfViewer')?.parentElement?.clientWidth ?? 0));

test('1440 by 900, in light and in dark', async ({ reader }) => {
  await reader.page.setViewportSize({ width: 1440, height: 900 });
  await reader.read(paper);
  await expectHeadWithinWindow(reader.page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await reader.page.emulateMedia({ colorScheme });
    await expect(reader.answer).toBeInViewport();
    await takePicture(reader.page, `1440x900-${colorScheme === 'light' ? 'licht' : 'donker'}`);
  }
});

test('1024 by 768: paper and panel side by side, and the paper fits again in a smaller window', async ({ reader }) => {
  await reader.page.setViewportSize({ width: 1024, height: 768 });
  await reader.read(paper);
  await expect(reader.answer).toBeInViewport();
  await expect(reader.pages.locator('.textLayer').first()).toBeInViewport();
  await expectHeadWithinWindow(reader.page);
  await expectNoSidewaysScroll(reader.page);
  await takePicture(reader.page, '1024x768');
  await reader.page.setViewportSize({ width: 900, height: 768 });
  await expect.poll(() => widthBeyond(reader)).toBeLessThanOrEqual(0);
});

const narrow: [name: string, width: number, height: number][] = [
  ['200-procent', 720, 450],
  ['320-breed', 320, 640],
];

for (const [name, width, height] of narrow) {
  test(`${name}: paper or panel`, async ({ reader }) => {
    const { page, answer } = reader;
    await page.setViewportSize({ width, height });
    await reader.read(paper);
    await expect(answer).toBeHidden();
    await expectHeadWithinWindow(page);
    await expectNoSidewaysScroll(page);
    await takePicture(page, name);
    await page.getByRole('button', { name: 'Toon Greep' }).click();
    await expect(answer).toBeVisible();
    await expectNoSidewaysScroll(page);
    await takePicture(page, `${name}-greep`);
    for (const fold of [/^Wat ook kan/, /^En wat altijd kan/, /^Alleen/, /^Met een vijfde/])
      await reader.panel.getByRole('button', { name: fold, expanded: false }).first().click();
    await reader.panel.getByRole('heading', { name: 'Alleen of samen' }).scrollIntoViewIfNeeded();
    expect(await reader.panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
    await takePicture(page, `${name}-lens`);
    await reader.panel
      .getByRole('button', { name: /^blz\. 1/ })
      .first()
      .click();
    await expect(answer).toBeHidden();
    await expect.poll(() => reader.paintedWords('bewijs')).not.toEqual([]);
    await reader.clickMark('mandaat', 1);
    await expect(reader.card).toBeInViewport();
    await takePicture(page, `${name}-kaart`);
  });
}

test('where there is room for one, what shows the other takes the keyboard along', async ({ reader }) => {
  const { page, panel } = reader;
  await page.setViewportSize({ width: 720, height: 450 });
  await reader.read(paper);
  await reader.guideByKeys();
  await expect(panel).toBeVisible();
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();

  await reader.tab('Raad').click();
  await panel
    .getByRole('button', { name: /^blz\. 1/ })
    .first()
    .press('Enter');
  await expect(panel).toBeHidden();
  await expect.poll(() => reader.pages.evaluate((pages) => pages.contains(document.activeElement))).toBe(true);
});
