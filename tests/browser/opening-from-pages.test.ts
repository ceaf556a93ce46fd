import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askedWith } from '../../lib/browser/asked.ts';
import { offerMenus } from '../../lib/browser/menus.ts';
import { openReaderFromPages, openReaderOnClick } from '../../lib/browser/open-reader.ts';
import { onPressed } from '../../lib/browser/pressed.ts';

const openPanel = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({ browser: Object.assign(fakeBrowser, { sidePanel: { open: openPanel } }) }));

const paper = 'https://ris.voorbeeld.nl/document/14820001/1';
const tab = { id: 7, index: 2, windowId: 1 } as Browser.tabs.Tab;

const createTab = vi.spyOn(fakeBrowser.tabs, 'create');
const executeScript = vi.fn(() => Promise.resolve([]));
const removeAll = vi.fn((done: () => void) => done());
const create = vi.fn();
const onMenu = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  Object.assign(fakeBrowser, { contextMenus: { removeAll, create, onClicked: { addListener: onMenu } } });
});
afterEach(() => void vi.clearAllMocks());

/** The tab that was opened last: its place, and what the reader finds there. */
async function opened() {
  const { url = '', ...place } = createTab.mock.lastCall?.[0] ?? {};
  const { pathname, hash } = new URL(url);
  return { pathname, asked: await askedWith(hash), hash, place };
}

const settled = () => vi.waitFor(async () => expect((await opened()).pathname).toBe('/reader.html'));

describe('the toolbar button', () => {
  it('opens the reader beside the tab, and puts buttons into the page', async () => {
    openReaderOnClick();
    await fakeBrowser.action.onClicked.trigger(tab);
    await settled();
    expect(await opened()).toMatchObject({ asked: null, hash: '#tabblad', place: { openerTabId: 7, index: 3, windowId: 1 } });
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/paper-buttons.js'] });
  });

  it('opens the reader on a page that takes no script too', async () => {
    executeScript.mockRejectedValueOnce(new Error('Cannot access a chrome:// URL'));
    openReaderOnClick();
    await fakeBrowser.action.onClicked.trigger(tab);
    await settled();
  });
});

describe('the toolbar button beside an open panel', () => {
  const press = (answer: boolean) => {
    openReaderOnClick();
    onPressed(async (tabId) => tabId === tab.id && answer);
    return fakeBrowser.action.onClicked.trigger(tab);
  };

  it('lets the panel show the page, and opens nothing else', async () => {
    await press(true);
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalled());
    expect(createTab).not.toHaveBeenCalled();
  });

  it('opens the reader where the panel does not come to show the page by it', async () => {
    await press(false);
    await settled();
  });
});

describe('a button beside a paper', () => {
  it('opens the reader on that paper, and puts no address of it where a page could', async () => {
    openReaderFromPages();
    await fakeBrowser.runtime.onMessage.trigger({ name: 'open-paper', content: { address: paper } }, { tab }, vi.fn());
    await settled();
    const { asked, hash } = await opened();
    expect(asked).toEqual({ address: paper });
    expect(hash).not.toContain('voorbeeld');
  });

  it('opens nothing for a message of another kind', async () => {
    openReaderFromPages();
    await fakeBrowser.runtime.onMessage.trigger({ name: 'access-withdrawn', content: { patterns: [] } }, { tab }, vi.fn());
    expect(createTab).not.toHaveBeenCalled();
  });
});

describe('the reader', () => {
  it.each(['', '#tabblad', '#stuk-', `#stuk-${paper}`, '#stuk-0b7e3f52-1f5c-4b8e-9a39-7d5b0c1d2e3f'])(
    'is told of no paper by an address that somebody made up: %j',
    async (hash) => expect(await askedWith(hash)).toBeNull(),
  );
});

describe('the menu of the right mouse button', () => {
  const choose = (info: { menuItemId: string; linkUrl?: string }) => onMenu.mock.lastCall?.[0](info, tab);

  it('has one line on a link, one on a page and one on the button of Greep', async () => {
    offerMenus();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    expect(create.mock.calls.map(([{ title, contexts }]) => [title, contexts])).toEqual([
      ['Lees met Greep', ['link']],
      ['Open vergadering in Greep', ['page']],
      ['Greep naast de pagina', ['action']],
    ]);
  });

  it('has them where the background of private windows starts, which is never told of an install', async () => {
    offerMenus();
    expect(create).not.toHaveBeenCalled();
    vi.resetModules();
    Object.assign(fakeBrowser.extension, { inIncognitoContext: true });
    const { offerMenus: offerInPrivate } = await import('../../lib/browser/menus.ts');
    offerInPrivate();
    expect(create).toHaveBeenCalledTimes(3);
    Object.assign(fakeBrowser.extension, { inIncognitoContext: false });
  });

  it('reads the paper behind a link', async () => {
    offerMenus();
    choose({ menuItemId: 'lees', linkUrl: paper });
    await settled();
    expect((await opened()).asked).toEqual({ address: paper });
  });

  it('opens the meeting of a page', async () => {
    offerMenus();
    choose({ menuItemId: 'vergadering' });
    await settled();
    expect(await opened()).toMatchObject({ asked: null, hash: '#tabblad' });
  });

  it('opens the panel beside the page', async () => {
    offerMenus();
    choose({ menuItemId: 'naast' });
    expect(openPanel).toHaveBeenCalledExactlyOnceWith({ windowId: 1 });
    expect(createTab).not.toHaveBeenCalled();
  });
});
