import { type Browser, browser } from 'wxt/browser';
import { type Asked, askFor } from './asked.ts';
import { byButton } from './by-button.ts';
import { onTold } from './messages.ts';
import { onceAllowed } from './patience.ts';
import { isTakenByPanel } from './pressed.ts';

type Tab = Browser.tabs.Tab;

/** The address of the reader, without fragment. */
export const readerPage = () => browser.runtime.getURL('/reader.html');

/**
 * Opens the reader beside a tab, on a paper that is asked for there, or on what the tab itself shows. The reader finds the tab
 * as its opener, so the background remembers nothing: it may be stopped at any time. Gives the id
 * of its tab.
 */
export async function openReader(tab: Tab, asked: Asked | null = null): Promise<number | null> {
  const hash = asked ? await askFor(asked) : byButton;
  const place = tab.id === undefined ? {} : { openerTabId: tab.id, index: tab.index + 1, windowId: tab.windowId };
  const { id } = await browser.tabs.create({ url: readerPage() + hash, ...place });
  return id ?? null;
}

/**
 * The toolbar button opens the reader, and leaves buttons beside the papers where the tab shows an agenda. Where the panel stands open
 * beside a page that it could not see, the press lets it see.
 */
export function openReaderOnClick(): void {
  browser.action.onClicked.addListener((tab) => {
    // The buttons come second: the reader is what was asked for.
    void showPressed(tab).finally(() => putButtonsIn(tab));
  });
}

async function showPressed(tab: Tab): Promise<void> {
  if (tab.id === undefined || !(await isTakenByPanel(tab.id))) await openReader(tab);
}

/** A page of the browser itself, and its own PDF viewer in Firefox, take no scripts: the reader says so there. */
async function putButtonsIn({ id }: Tab): Promise<void> {
  if (id === undefined) return;
  const put = () => browser.scripting.executeScript({ target: { tabId: id }, files: ['/paper-buttons.js'] });
  await onceAllowed(put).catch(() => null);
}

/** A button on an agenda page opens the reader on its paper. */
export function openReaderFromPages(): void {
  onTold('open-paper', ({ address }, { tab }) => {
    if (tab) void openReader(tab, { address });
  });
}
