/**
 * `npm run bench [-- --json]`: Greep's speed and memory as ratios within one run, in the same browser, each the median of
 * interleaved runs; of a search in the guide and of the first row of a meeting, the milliseconds. `--json` prints one object on the last line.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { makeLongDocument } from '../demo/long-document.ts';
import type { Bench } from '../tests/bench/analysis/main.ts';
import { boards } from './bench-board.ts';
import { choose, type Figures, interleaved, openPage, peakMemory } from './bench-tools.ts';
import { buildExtension, root } from './build.ts';
import { type Launched, launchWithExtension } from './launch.ts';

/** Pages on which marking is compared with mark.js, which takes seconds a page. */
const markJsPages = 3;

/** Milliseconds in which a page comes to rest: nobody chooses a file sooner. */
const toChooseFile = 2000;

const folder = buildExtension('chrome', 'bench');
const papers = await makePapers([3, 51, 510]);
const figures: Figures = { ...(await timings()), ...(await memory()), ...(await boards(folder)) };
for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(22)} ${value.toFixed(3)}`);
if (process.argv.includes('--json')) console.log(JSON.stringify(figures));

async function makePapers(sizes: readonly number[]): Promise<Map<number, string>> {
  const place = join(root, 'out', 'bench');
  await mkdir(place, { recursive: true });
  const made = sizes.map(async (pages) => {
    const file = join(place, `${pages}.pdf`);
    await writeFile(file, await makeLongDocument(pages));
    return [pages, file] as const;
  });
  return new Map(await Promise.all(made));
}

async function timings(): Promise<Figures> {
  const launched = await launchWithExtension(folder, { headless: true });
  try {
    const firstPage = await interleaved({
      own: () => firstPageTime(launched, 'reader', toChooseFile),
      bare: () => firstPageTime(launched, 'bare', toChooseFile),
      ownAtOnce: () => firstPageTime(launched, 'reader'),
      bareAtOnce: () => firstPageTime(launched, 'bare'),
    });
    const analysis = await analyses(launched);
    const marks = await interleaved({
      own: () => inBench(launched, 51, (bench) => bench.ownMarks(markJsPages)),
      markJs: () => inBench(launched, 51, (bench) => bench.markJs(markJsPages)),
    });
    const { search } = await interleaved({ search: () => inBench(launched, 3, (bench) => bench.guideSearch()) });
    return {
      firstPageRatio: firstPage.own / firstPage.bare,
      firstPageAtOnceRatio: firstPage.ownAtOnce / firstPage.bareAtOnce,
      ...analysis,
      markingSpeedupMarkJs: marks.markJs / marks.own,
      guideSearchMs: search,
    };
  } finally {
    await launched.browser.close();
  }
}

async function analyses(launched: Launched): Promise<Figures> {
  const times = new Map<number, { analysis: number; extraction: number }>();
  for (const pages of papers.keys()) {
    const time = await interleaved({
      analysis: () => inBench(launched, pages, (bench) => bench.analysis()),
      extraction: () => inBench(launched, pages, (bench) => bench.extraction()),
    });
    times.set(pages, time);
  }
  const ratio = (pages: number) => at(times, pages).analysis / at(times, pages).extraction;
  const { marking } = await interleaved({ marking: () => inBench(launched, 510, (bench) => bench.marking()) });
  return {
    analysisRatio3: ratio(3),
    analysisRatio51: ratio(51),
    analysisRatio510: ratio(510),
    perPageRatio: at(times, 510).analysis / 510 / (at(times, 51).analysis / 51),
    markingShare: marking / at(times, 510).extraction,
  };
}

/** Runs one measurement of the bench page on a fresh page. */
async function inBench(launched: Launched, pages: number, measure: (bench: Bench) => Promise<number>): Promise<number> {
  const page = await openPage(launched, 'analysis');
  try {
    await choose(page, [at(papers, pages)]);
    return (await page.evaluate(
      `(${measure.toString().replaceAll('markJsPages', String(markJsPages))})(window.bench)`,
    )) as number;
  } finally {
    await page.close();
  }
}

/** Milliseconds from the choice of a file to its first page on screen, with marks in the reader; `rest` after the page is loaded. */
async function firstPageTime(launched: Launched, view: 'reader' | 'bare', rest = 0): Promise<number> {
  const page = await openPage(launched, view);
  try {
    await setTimeout(rest);
    await page.evaluate(watchFirstPage, view === 'reader');
    await choose(page, [at(papers, 51)]);
    return (await (await page.waitForFunction('window.firstPageTime')).jsonValue()) as number;
  } finally {
    await page.close();
  }
}

/** Runs in the page: notes the time from the choice of a file to the first frame with page, text and, if wanted, marks. */
function watchFirstPage(withMarks: boolean): void {
  const isPainted = () => {
    const page = document.querySelector('.page[data-page-number="1"]');
    const hasMarks = !withMarks || [...CSS.highlights.values()].some((highlight) => highlight.size > 0);
    return Boolean(page?.querySelector('canvas') && page.querySelector('.textLayer')?.childElementCount) && hasMarks;
  };
  addEventListener(
    'change',
    () => {
      const start = performance.now();
      const look = () => {
        if (isPainted()) Object.assign(window, { firstPageTime: performance.now() - start });
        else requestAnimationFrame(look);
      };
      look();
    },
    { capture: true, once: true },
  );
}

async function memory(): Promise<Figures> {
  const ratioAt = async (pages: number) => {
    const files = [at(papers, pages)];
    const peak = await interleaved({
      own: () => peakMemory(folder, { view: 'reader', files, done: '.greep-answer, .greep-items-entry' }),
      bare: () => peakMemory(folder, { view: 'bare', files, done: '.textLayer > *' }),
    });
    return peak.own / peak.bare;
  };
  return { memoryRatio: await ratioAt(51), memoryRatio510: await ratioAt(510) };
}

function at<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`nothing measured for ${String(key)}`);
  return value;
}
