import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type DemoServer, serveDemo } from '../../demo/serve.ts';
import { type Launched, launchWithExtension, openInReader } from '../../scripts/launch.ts';
import { sayYes } from './allowed.ts';
import { builtExtension, demoPaper } from './fixtures.ts';
import { type RecordingProxy, startProxy } from './recording-proxy.ts';

const paper = 'ab-oplegnotitie-mandaatbesluit';
let launched: Launched;
let site: DemoServer;
let proxy: RecordingProxy;

/** Nothing leaves the browser but through the proxy, not even to this machine; what the browser asks for itself is switched off. */
const switches = (address: string) => [
  `--proxy-server=${address}`,
  '--proxy-bypass-list=<-loopback>',
  '--gaia-url=http://127.0.0.1:9',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-features=NetworkTimeServiceQuerying',
];

/** What cannot be switched off: the browser looks for its own updates, and for the icon of a site. */
const ofBrowserItself = /^(?:http:\/\/)?update\.googleapis\.com|\/favicon\.ico$/;

const asked = () => proxy.asked.filter((address) => !ofBrowserItself.test(address));

test.beforeEach(async () => {
  [site, proxy] = await Promise.all([serveDemo(0), startProxy()]);
  launched = await launchWithExtension(builtExtension, { headless: true, args: switches(proxy.address) });
});
test.afterEach(async () => {
  await launched.browser.close();
  await Promise.all([site.close(), proxy.close()]);
});

/** Reads on: every tab, a mark, a principle, a search. */
async function use(reader: Page): Promise<void> {
  for (const tab of ['Route', 'Rollen', 'Begrippen', 'Gids'])
    await reader.locator(`::-p-aria([name="${tab}"][role="tab"])`).click();
  await reader.locator('::-p-aria(Zoek in de gids)').fill('mandaat');
  await reader.keyboard.down('Alt');
  await reader.keyboard.press('ArrowDown');
  await reader.keyboard.up('Alt');
  await reader.waitForSelector('.greep-current:focus');
  await reader.keyboard.press('Enter');
  await reader.waitForSelector('.greep-mark-card');
}

test('a paper of a tab: only that paper is asked for', async () => {
  const address = `${site.url}/stukken/${paper}.pdf`;
  const [tab = await launched.browser.newPage()] = await launched.browser.pages();
  await tab.goto(address);
  const reader = await openInReader(launched, tab);
  await reader.waitForSelector('.greep-answer');
  await use(reader);
  expect(new Set(asked())).toEqual(new Set([address]));
});

test('a paper of a site that the reader allows: nothing is asked for before, and only that paper after', async () => {
  const address = `${site.url}/stukken/${paper}.pdf`;
  await sayYes(launched, ['http://127.0.0.1/*']);
  const reader = await launched.browser.newPage();
  await reader.goto(`chrome-extension://${launched.extension.id}/reader.html#pdf=${address}`);
  const allow = await reader.waitForSelector('::-p-aria(Geef toegang tot 127.0.0.1)');
  expect(asked()).toEqual([]);
  await allow?.click();
  await reader.waitForSelector('.greep-answer');
  await use(reader);
  expect(asked()).toEqual([address]);
});

test('a paper of this computer: nothing is asked for', async () => {
  const reader = await launched.browser.newPage();
  await reader.goto(`chrome-extension://${launched.extension.id}/reader.html`);
  const input = await reader.waitForSelector('input[type=file]');
  await input?.uploadFile(demoPaper(paper));
  await reader.waitForSelector('.greep-answer');
  await use(reader);
  expect(asked()).toEqual([]);
});
