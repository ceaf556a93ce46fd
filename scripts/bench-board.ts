/** What `npm run bench` measures of a meeting: forty papers of twenty pages that are on this computer. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { makeLongDocument } from '../demo/long-document.ts';
import { choose, type Figures, interleaved, openPage, peakMemory, type Work } from './bench-tools.ts';
import { root } from './build.ts';
import { type Launched, launchWithExtension } from './launch.ts';

const pages = 20;
const papers = 40;
const fewPapers = 4;
/** One run takes half a minute. */
const runs = 3;

const firstRow = '.greep-board-table [data-state="read"]';
const allRead = '.greep-board-progress:not(:has(progress))';

/** First row, all rows against one paper after the other, and the peak of the memory with forty papers against that with four. */
export async function boards(folder: string): Promise<Figures> {
  const files = await makePapers();
  const { first, all, oneByOne } = await times(folder, files);
  const work = (some: readonly string[]): Work => ({ view: 'reader', files: some, done: allRead });
  const peak = await interleaved(
    { many: () => peakMemory(folder, work(files)), few: () => peakMemory(folder, work(files.slice(0, fewPapers))) },
    runs,
  );
  return { boardFirstRowMs: first, boardRatio: all / oneByOne, boardMemoryRatio: peak.many / peak.few };
}

/** The same pages in files that differ by a remark after their end: equal bytes would be read once. */
async function makePapers(): Promise<string[]> {
  const folder = join(root, 'out', 'bench', 'vergadering');
  await mkdir(folder, { recursive: true });
  const bytes = await makeLongDocument(pages);
  const names = Array.from({ length: papers }, (_, index) => join(folder, `${index + 1}.pdf`));
  await Promise.all(names.map((name) => writeFile(name, Buffer.concat([bytes, Buffer.from(`\n% ${name}\n`)]))));
  return names;
}

async function times(folder: string, files: readonly string[]) {
  const launched = await launchWithExtension(folder, { headless: true });
  try {
    return await interleaved(
      {
        first: () => onBoard(launched, { files, until: firstRow }),
        all: () => onBoard(launched, { files, until: allRead }),
        oneByOne: () => oneAfterTheOther(launched, files),
      },
      runs,
    );
  } finally {
    await launched.browser.close();
  }
}

/** Milliseconds from the choice of the files until something stands on the board, in a browser that keeps nothing of them. */
async function onBoard(launched: Launched, { files, until }: { files: readonly string[]; until: string }): Promise<number> {
  const page = await openPage(launched, 'reader');
  try {
    await forgetKept(page);
    await page.evaluate(watch, until);
    await choose(page, files);
    return (await (await page.waitForFunction('window.boardTime', { timeout: 180_000 })).jsonValue()) as number;
  } finally {
    await page.close();
  }
}

async function oneAfterTheOther(launched: Launched, files: readonly string[]): Promise<number> {
  const page = await openPage(launched, 'analysis');
  try {
    await choose(page, files);
    return (await page.evaluate('window.bench.oneByOne()')) as number;
  } finally {
    await page.close();
  }
}

async function forgetKept(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((done, fail) => {
        const request = indexedDB.deleteDatabase('greep-feiten');
        request.onsuccess = done;
        request.onerror = fail;
      }),
  );
}

/** Runs in the page: notes the time from the choice of files to the first frame with what the selector selects. */
function watch(selector: string): void {
  addEventListener(
    'change',
    () => {
      const start = performance.now();
      const look = () => {
        if (document.querySelector(selector)) Object.assign(window, { boardTime: performance.now() - start });
        else requestAnimationFrame(look);
      };
      look();
    },
    { capture: true, once: true },
  );
}
