import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import type { Frame, Page } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';
import { type DemoServer, serveDemo } from '../../demo/serve.ts';
import { documents } from '../../demo/sites/documents.ts';
import { raadPath } from '../../demo/sites/ibabs.ts';
import { type Launched, launchWithExtension } from '../../scripts/launch.ts';
import { extensionAllowedOn } from './allowed.ts';
import { builtExtension } from './fixtures.ts';
import { takePicture } from './screens.ts';

/** In the extension's own pages. */
declare const chrome: typeof extensionApi;

/** The extension that is Chromium's own PDF viewer. */
const plainViewer = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/';
const paper = '/stukken/ab-oplegnotitie-mandaatbesluit.pdf';

let site: DemoServer;
let launched: Launched;
let tab: Page;

test.beforeAll(async () => {
  site = await serveDemo(0);
});
test.afterAll(async () => {
  await site.close();
});
test.afterEach(async () => {
  await launched.browser.close();
});

/** Starts a browser with Greep, fresh from its installation. */
async function start(folder = builtExtension, args: string[] = []): Promise<void> {
  launched = await launchWithExtension(folder, { headless: true, args });
}

const greep = () => `chrome-extension://${launched.extension.id}/`;

/** Opens an address in a new tab, without waiting: where a PDF changes readers the page never tells that it has loaded. */
async function visit(path: string): Promise<void> {
  tab = await launched.browser.newPage();
  void tab.goto(`${site.url}${path}`).catch(() => null);
}

/** Opens an address that a browser keeps as a file, and waits until it does. */
async function expectDownload(path: string): Promise<void> {
  const devtools = await launched.browser.target().createCDPSession();
  await devtools.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true });
  const begins = new Promise((resolve) => devtools.once('Browser.downloadWillBegin', resolve));
  await visit(path);
  await begins;
  await devtools.detach();
}

/** Sends a form to the address of a paper. */
async function post(): Promise<void> {
  await visit('/');
  await tab.waitForSelector('main');
  await tab.evaluate((address) => {
    const form = Object.assign(document.createElement('form'), { method: 'post', action: address });
    form.append(document.createElement('button'));
    document.body.replaceChildren(form);
  }, paper);
  await tab.locator('button').click();
}

/** Shows an address in a small frame of the page in view. */
async function frame(address: string): Promise<void> {
  await tab.evaluate((src) => {
    document.body.replaceChildren(Object.assign(document.createElement('iframe'), { src, width: '300', height: '300' }));
  }, address);
}

/** Waits until the tab shows its PDF in one of the two readers, and gives the frame of that reader. */
async function readerIn(reader: 'greep' | 'gewone lezer'): Promise<Frame> {
  const address = reader === 'greep' ? greep() : plainViewer;
  const frameOf = () => tab.frames().find((frame) => frame.url().startsWith(address));
  await expect.poll(() => frameOf() !== undefined, { message: `shown in ${reader}` }).toBe(true);
  const frame = frameOf();
  if (!frame) throw new Error('the frame is gone');
  return frame;
}

const textOf = async (frame: Frame, selector: string) =>
  (await frame.waitForSelector(selector))?.evaluate(({ textContent }) => textContent ?? '');

/** Chooses in the settings what opens a PDF, and waits until the browser does so. */
async function choose(reader: string, isDone: () => Promise<boolean>): Promise<void> {
  const settings = await launched.browser.newPage();
  await settings.goto(`${greep()}options.html`);
  await settings.locator(`::-p-xpath(//label[.="${reader}"])`).click();
  await settings.waitForSelector('::-p-text(Bewaard)');
  await expect.poll(() => settings.evaluate(isDone)).toBe(true);
  await settings.close();
}

const isHandler = async () => (await chrome.mimeHandler.getMimeHandlerOptions('application/pdf')).enabled;
const isNoHandler = async () => !(await chrome.mimeHandler.getMimeHandlerOptions('application/pdf')).enabled;

/** One journey proves one way, and a browser that changes readers again and again takes its time. */
test.setTimeout(120_000);

test('the browser hands PDFs to Greep once the reader asks for it, without access to any site, and takes them back', async () => {
  await start();
  await visit(paper);
  await readerIn('gewone lezer');

  await choose('Greep', isHandler);
  await visit(paper);
  const reader = await readerIn('greep');
  expect(await textOf(reader, '.greep-answer')).toContain('algemeen bestuur beslist');
  expect(tab.url()).toBe(`${site.url}${paper}`);
  await tab.keyboard.down('Alt');
  await tab.keyboard.press('ArrowDown');
  await tab.keyboard.up('Alt');
  await reader.waitForSelector('.greep-current:focus');
  await takePicture(tab, 'standaardlezer');
  await reader.locator('button::-p-text(Gewone lezer)').click();
  await readerIn('gewone lezer');

  await visit('/geheim.pdf');
  expect(await textOf(await readerIn('greep'), '[role="dialog"]')).toContain('wachtwoord');
  await visit('/kapot.pdf');
  await readerIn('gewone lezer');
  await visit(raadPath);
  await tab.waitForSelector('#agendaitems');
  await visit(`/Agenda/Document/x?documentId=${documents[0]?.guid}&agendaItemId=9a41c0de-0004-4f7e-b0aa-202705180000`);
  await (await readerIn('greep')).waitForSelector('.greep-document .page');
  await visit('/');
  await tab.waitForSelector('main');
  await frame(paper);
  await readerIn('gewone lezer');

  await expectDownload(`/download/${documents[0]?.paper}.pdf`);
  // The browser does not tell that it was posted.
  await post();
  await readerIn('greep');

  await choose('de gewone lezer van de browser', isNoHandler);
  await visit(paper);
  await readerIn('gewone lezer');
});

/** Chrome before 151. */
const withoutHandler = '--disable-features=ApiMimeHandler';
const hasRules = async () => (await chrome.declarativeNetRequest.getDynamicRules()).length > 0;

test('where the browser hands over nothing, PDFs of allowed sites come to Greep; files to keep and what is posted never do', async () => {
  const folder = extensionAllowedOn(['http://127.0.0.1/*']);
  await start(folder, [withoutHandler]);
  await visit(paper);
  await readerIn('gewone lezer');
  await choose('Greep', hasRules);

  await visit(raadPath);
  const link = await tab.waitForSelector('a[data-document-id]');
  await link?.evaluate((here, address) => here.setAttribute('href', address), `/Document/View/${documents[0]?.guid}#page=2`);
  await link?.click();
  expect(await textOf(await readerIn('greep'), '.greep-answer')).toContain('zienswijze');
  await tab.locator('button::-p-text(Gewone lezer)').click();
  await readerIn('gewone lezer');
  expect(tab.url()).toBe(`${site.url}/Document/View/${documents[0]?.guid}#page=2&greep=gewone-lezer`);

  await visit('/kapot.pdf');
  await readerIn('gewone lezer');
  await expectDownload(`/download/${documents[0]?.paper}.pdf`);
  await post();
  await readerIn('gewone lezer');
  expect(tab.url()).toBe(`${site.url}${paper}`);

  await takesNoAddressFromOthers();
  rmSync(folder, { recursive: true });
});

/** Any page can lead to the reader with any address: another site is not asked for anything, nor is a site in a frame of that page. */
async function takesNoAddressFromOthers(): Promise<void> {
  let asked = 0;
  const other = createServer((_, response) => {
    asked += 1;
    response.end();
  });
  await once(other.listen(0, 'localhost'), 'listening');
  const { port } = other.address() as AddressInfo;
  await visit('/');
  await tab.waitForSelector('main');
  await frame(`${greep()}reader.html#pdf=${site.url}${paper}`);
  await (await readerIn('greep')).waitForSelector('.greep-start');
  await tab.close();
  tab = await launched.browser.newPage();
  await tab.goto(`${greep()}reader.html#pdf=http://localhost:${port}/stuk.pdf`);
  expect(await textOf(tab.mainFrame(), '[role="alert"]')).toContain('Geef toegang tot localhost');
  await takePicture(tab, 'fout-geen-toegang');
  expect(asked).toBe(0);
  other.close();
}
