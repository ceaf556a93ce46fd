import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { root } from '../../scripts/build.ts';
import { barriersIn } from './axe.ts';

const folder = join(root, 'out', 'screenshots');
mkdirSync(folder, { recursive: true });

/** A page of either library that drives browsers here. */
interface Seen {
  screenshot(options: { path: `${string}.png`; fullPage?: boolean }): Promise<unknown>;
}

/** Takes a picture of what the window shows, or of all of the page. */
export async function takePicture(page: Seen, name: string, { fullPage = false } = {}): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png`, fullPage });
}

/** A picture of a screen that is judged, where all of them are asked for: together they take a tenth of the time of these tests. */
async function takeJudged(page: Page, name: string): Promise<void> {
  if (process.env['PICTURES']) await takePicture(page, name);
}

/** What axe finds wrong with the screen. The words of the paper itself are its author's. */
const barriers = (page: Page, within: string, rules: readonly string[] = []) =>
  barriersIn(page, { include: [within], exclude: ['.textLayer'] }, rules);

/**
 * A screen in light and in dark: a picture of each, no barrier, and nothing that must be scrolled sideways. `within` is what is new on it:
 * what stays was judged with the screen before. A screen stands once it has its heading.
 */
export async function judge(page: Page, name: string, within = 'html'): Promise<void> {
  await page.locator('h1').first().waitFor({ state: 'attached' });
  await page.emulateMedia({ colorScheme: 'light' });
  await takeJudged(page, `${name}-licht`);
  expect(await barriers(page, within)).toEqual([]);
  await expectNoSidewaysScroll(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await takeJudged(page, `${name}-donker`);
  expect(await barriers(page, within, ['color-contrast'])).toEqual([]);
}

/** Everything fits in the width of the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(excess).toBeLessThanOrEqual(0);
}
