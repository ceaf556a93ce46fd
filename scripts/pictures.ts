/**
 * `npm run pictures`: the pictures of the manual and the stores, in docs/beelden, made in the real browser on the demo council: 1280 by 800
 * CSS pixels, the size that the stores want. And the icons, from the one drawing.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type DemoServer, serveDemo } from '../demo/serve.ts';
import { raadPath } from '../demo/sites/ibabs.ts';
import { buildExtension, root } from './build.ts';
import { type Launched, launchWithExtension, openInReader } from './launch.ts';

/** Milliseconds in which a whole meeting is read. */
const patience = 180_000;
const iconSizes = [16, 32, 48, 128];
const pictures = join(root, 'docs', 'beelden');
const icons = join(root, 'public', 'icon');

interface Stage {
  launched: Launched;
  demo: DemoServer;
}

/** The name of each picture, and the page that it is of. */
const scenes: Record<string, (stage: Stage) => Promise<Page>> = {
  lezer: (stage) => paper(stage, 'raadsvoorstel-zienswijze-begroting-2028'),
  'ab-lid': async (stage) => {
    const page = await paper(stage, 'ab-oplegnotitie-mandaatbesluit');
    await press(page, '::-p-aria(Lezen als: Voor raadsleden)');
    await press(page, '::-p-text(Wat gaat eerst naar college en raad?)');
    return page;
  },
  uitleg: async (stage) => {
    const page = await paper(stage, 'ab-oplegnotitie-mandaatbesluit');
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Alt');
    await page.waitForSelector('.greep-current:focus');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.greep-mark-card');
    return page;
  },
  vergadering: async (stage) => {
    const page = await openFrom(stage, raadPath);
    await press(page, '::-p-text(Lees alle)');
    await page.waitForSelector('.greep-board-progress:not(:has(progress))', { timeout: patience });
    return page;
  },
  gids: (stage) => own(stage, 'gids.html#A7.4'),
  instellingen: (stage) => own(stage, 'options.html'),
};

async function press(page: Page, selector: string): Promise<void> {
  await page.locator(selector).click();
}

/** A paper of the demo, read. */
async function paper(stage: Stage, name: string): Promise<Page> {
  const page = await openFrom(stage, `/stukken/${name}.pdf`);
  await page.waitForSelector('.greep-answer');
  return page;
}

/** What opens when the toolbar button is pressed on a page of the demo. */
async function openFrom({ launched, demo }: Stage, path: string): Promise<Page> {
  const tab = await launched.browser.newPage();
  await tab.goto(demo.url + path);
  return openInReader(launched, tab);
}

/** A page of the extension itself. */
async function own({ launched }: Stage, name: string): Promise<Page> {
  const page = await launched.browser.newPage();
  await page.goto(`chrome-extension://${launched.extension.id}/${name}`, { waitUntil: 'networkidle0' });
  return page;
}

/** Each picture is taken in a browser of its own: nothing is left of the one before. */
async function take(name: string, scene: (stage: Stage) => Promise<Page>): Promise<void> {
  const [launched, demo] = [await launchWithExtension(folder, { headless: true }), await serveDemo(0)];
  try {
    const page = await scene({ launched, demo });
    await page.setViewport({ width: 1280, height: 800 });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.screenshot({ path: join(pictures, `${name}.png`) as `${string}.png` });
  } finally {
    await launched.browser.close();
    await demo.close();
  }
}

async function drawIcons(): Promise<void> {
  const { browser } = await launchWithExtension(folder, { headless: true });
  const page = await browser.newPage();
  const drawing = (await readFile(join(icons, 'greep.svg'))).toString('base64');
  for (const size of iconSizes) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<body style="margin:0"><img width="${size}" src="data:image/svg+xml;base64,${drawing}">`);
    await writeFile(join(icons, `${size}.png`), await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
}

const folder = buildExtension('chrome');
await mkdir(pictures, { recursive: true });
const asked = process.argv.slice(2);
for (const [name, scene] of Object.entries(scenes)) if (asked.length === 0 || asked.includes(name)) await take(name, scene);
if (asked.length === 0) await drawIcons();
