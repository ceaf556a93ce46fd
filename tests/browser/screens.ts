import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { root } from '../../scripts/build.ts';

const folder = join(root, 'out', 'screenshots');
mkdirSync(folder, { recursive: true });

/** Where the picture of a screen goes. */
export const pictureOf = (name: string) => join(folder, `${name}.png`) as `${string}.png`;

/** Takes a picture of what the window shows. */
export async function takePicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: pictureOf(name), animations: 'disabled' });
}

/**
 * What axe finds wrong with the screen, one line per place. The words of the paper itself are its author's. There are no
 * frames, so axe may run within the page (its legacy mode), which is much faster.
 */
async function barriers(page: Page, within: string, rules: readonly string[] = []): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().include(within).exclude('.textLayer');
  const { violations, passes } = await (rules.length > 0 ? axe.withRules([...rules]) : axe).analyze();
  expect(passes.length, 'rules that axe could judge').toBeGreaterThan(0);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target}\n${failureSummary}`));
}

/**
 * A screen in light and in dark: a picture of each, no barrier, and nothing that must be scrolled sideways. `within` is what is new on it:
 * what stays was judged with the screen before.
 */
export async function judge(page: Page, name: string, within = 'html'): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await takePicture(page, `${name}-licht`);
  expect(await barriers(page, within)).toEqual([]);
  await expectNoSidewaysScroll(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await takePicture(page, `${name}-donker`);
  expect(await barriers(page, within, ['color-contrast'])).toEqual([]);
}

/** Everything fits in the width of the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(excess).toBeLessThanOrEqual(0);
}
