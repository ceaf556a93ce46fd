/** What the benches share: pages of the built extension, medians of runs in turns, and the memory of a browser of its own. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { type Launched, launchWithExtension } from './launch.ts';
import { memoryOf } from './memory.ts';

const runs = 5;
/** Milliseconds between looks at the memory. */
const memoryPulse = 50;

export type Figures = Record<string, number>;

/** A page to measure on: Greep's reader, the bare viewer, or the page without a viewer. */
export type View = 'reader' | 'bare' | 'analysis';

/** What a browser is to do while its memory is looked at. */
export interface Work {
  view: View;
  files: readonly string[];
  /** Selects what is there once it is done. */
  done: string;
}

/** The median of each measurement, taken in turns so that a slow moment of the machine hits all alike. */
export async function interleaved<Name extends string>(
  measures: Record<Name, () => Promise<number>>,
  times = runs,
): Promise<Record<Name, number>> {
  const names = Object.keys(measures) as Name[];
  const taken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let run = 0; run < times; run += 1) for (const name of names) taken[name].push(await measures[name]());
  return Object.fromEntries(names.map((name) => [name, median(taken[name])])) as Record<Name, number>;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Bytes above the idle browser at the peak, from opening the viewer's page to the end of its work, in a browser of its own. */
export async function peakMemory(folder: string, { view, files, done }: Work): Promise<number> {
  const launched = await launchWithExtension(folder, { headless: true });
  try {
    const pid = launched.browser.process()?.pid ?? 0;
    const idle = memoryOf(pid);
    let peak = idle;
    const pulse = setInterval(() => {
      peak = Math.max(peak, memoryOf(pid));
    }, memoryPulse);
    const page = await openPage(launched, view);
    await choose(page, files);
    await page.waitForSelector(done, { timeout: 120_000 });
    clearInterval(pulse);
    return Math.max(peak, memoryOf(pid)) - idle;
  } finally {
    await launched.browser.close();
  }
}

/** One of Greep's pages, or of those to measure with. */
export async function openPage({ browser, extension }: Launched, name: View): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extension.id}/${name}.html`);
  return page;
}

/** Chooses files in the one field that a page has for them. */
export async function choose(page: Page, files: readonly string[]): Promise<void> {
  const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(...files);
}
