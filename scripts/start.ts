/**
 * `npm start [-- FILE.pdf]`: builds Greep, serves the demo council and opens its agenda, and a paper in the reader, in a real browser.
 * Without a display the same browser runs headless: it prints a screenshot's path and the item's first sentence, and stops.
 */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type DemoServer, serveDemo } from '../demo/serve.ts';
import { buildExtension, root } from './build.ts';
import { launchWithExtension, openInReader } from './launch.ts';

const defaultPaper = 'ab-oplegnotitie-mandaatbesluit.pdf';
/** Milliseconds that the longest paper may take. */
const readingTime = 120_000;
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

const given = process.argv[2];
if (given && !existsSync(given)) fail(`Het bestand ${given} bestaat niet.`);
else
  await start(given ? resolve(given) : undefined).catch((error: unknown) =>
    fail(error instanceof Error ? error.message : String(error)),
  );

async function start(file: string | undefined): Promise<void> {
  console.log('Greep bouwen …');
  const folder = buildExtension('chrome');
  const demo = await serveDemo(0, file ?? null);
  const launched = await launchWithExtension(folder, { headless: !hasDisplay });
  const [agenda = await launched.browser.newPage()] = await launched.browser.pages();
  await agenda.goto(demo.url);
  const tab = await launched.browser.newPage();
  await tab.goto(file ? `${demo.url}/eigen-stuk.pdf` : `${demo.url}/stukken/${defaultPaper}`);
  const reader = await openInReader(launched, tab);
  if (hasDisplay) return stayOpen(demo, launched.browser.process()?.pid);
  await report(reader, file);
  await launched.browser.close();
  await demo.close();
}

async function report(reader: Page, file: string | undefined): Promise<void> {
  const sentence = await firstSentence(reader);
  const folder = join(root, 'out');
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${basename(file ?? defaultPaper, '.pdf')}.png`) as `${string}.png`;
  await reader.screenshot({ path });
  console.log(`schermfoto: ${path}`);
  console.log(`samenvatting: ${sentence}`);
}

/** The answer of the first item; an agenda shows its list of items first. */
async function firstSentence(reader: Page): Promise<string> {
  const shown = await reader.waitForSelector('.greep-answer, .greep-items-entry', { timeout: readingTime });
  if (await shown?.evaluate((element) => element.matches('.greep-items-entry'))) await shown?.click();
  const answer = await reader.waitForSelector('.greep-answer', { timeout: readingTime });
  return (await answer?.evaluate((element) => element.textContent)) ?? '';
}

/** Keeps serving the demo until the reader closes the browser or stops the command. */
function stayOpen(demo: DemoServer, pid: number | undefined): void {
  console.log(`Greep staat open. De agenda: ${demo.url}`);
  console.log('Open een stuk en klik op de knop van Greep in de werkbalk. Stoppen: Ctrl+C.');
  process.once('SIGINT', () => {
    if (pid) process.kill(pid);
    void demo.close().then(() => process.exit(0));
  });
}

function fail(message: string): void {
  console.error(message);
  process.exit(1);
}
