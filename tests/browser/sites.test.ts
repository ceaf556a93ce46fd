import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepButtonsOnAllowedSites } from '../../lib/browser/allowed-buttons.ts';
import { allowedSites, allowSite, type Site, siteOf, withdrawSite } from '../../lib/browser/sites.ts';
import { fakePermissions } from './fake-permissions.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const elsdrecht: Site = { pattern: 'https://elsdrecht.bestuurlijkeinformatie.nl/*', name: 'elsdrecht.bestuurlijkeinformatie.nl' };
const files: Site = { pattern: 'https://api1.ibabs.eu/*', name: 'api1.ibabs.eu' };

interface Registered {
  id: string;
  matches: string[];
  js: string[];
}

let registered: Registered[];
const executeScript = vi.fn(() => Promise.resolve([]));
const sendMessage = vi.fn(() => Promise.reject(new Error('Receiving end does not exist.')));
const sites = () => registered.flatMap(({ matches }) => matches);

beforeEach(() => {
  fakeBrowser.reset();
  registered = [];
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [{ id: 7 }]);
  Object.assign(fakeBrowser.tabs, { sendMessage });
  Object.assign(fakeBrowser, {
    permissions: fakePermissions(),
    scripting: {
      executeScript,
      getRegisteredContentScripts: async () => registered,
      unregisterContentScripts: async () => void registered.splice(0),
      registerContentScripts: async (scripts: Registered[]) => void registered.push(...scripts),
    },
  });
  keepButtonsOnAllowedSites();
});
afterEach(() => void vi.clearAllMocks());

describe('the name of a site', () => {
  it.each([
    ['https://elsdrecht.bestuurlijkeinformatie.nl/Agenda/Index/9a41#punt', elsdrecht],
    ['http://127.0.0.1:8420/vergadering/1', { pattern: 'http://127.0.0.1/*', name: '127.0.0.1' }],
    ['file:///home/raad/stuk.pdf', null],
    ['chrome://version/', null],
  ])('of %s', (address, site) => expect(siteOf(address)).toEqual(site));

  it('says so when the reader allowed all sites in the browser itself', async () => {
    await allowSite({ pattern: '*://*/*', name: '' });
    expect(await allowedSites()).toEqual([{ pattern: '*://*/*', name: 'alle sites' }]);
  });
});

describe('the script with the buttons', () => {
  it('is registered for the sites that the reader allowed, and for no other', async () => {
    await allowSite(elsdrecht);
    await allowSite(files);
    await vi.waitFor(() => expect(sites().toSorted()).toEqual([files.pattern, elsdrecht.pattern]));
    expect(registered).toMatchObject([{ js: ['/paper-buttons.js'] }]);
    expect(await allowedSites()).toEqual([files, elsdrecht]);
  });

  it('comes at once into the pages of that site that are open', async () => {
    await allowSite(elsdrecht);
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/paper-buttons.js'] }));
    expect(fakeBrowser.tabs.query).toHaveBeenCalledWith({ url: [elsdrecht.pattern] });
  });

  it('is taken back with the access, here or in the browser itself, and the open pages hear it', async () => {
    await allowSite(elsdrecht);
    await allowSite(files);
    await withdrawSite(elsdrecht);
    await vi.waitFor(() => expect(sites()).toEqual([files.pattern]));
    await withdrawSite(files);
    await vi.waitFor(() => expect(registered).toEqual([]));
    const content = { patterns: [elsdrecht.pattern] };
    expect(sendMessage).toHaveBeenCalledWith(7, { name: 'access-withdrawn', content });
  });

  it('is registered anew after an update, which forgets it', async () => {
    await allowSite(elsdrecht);
    await vi.waitFor(() => expect(sites()).toEqual([elsdrecht.pattern]));
    registered = [];
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.9' });
    await vi.waitFor(() => expect(sites()).toEqual([elsdrecht.pattern]));
  });
});
