import { browser } from 'wxt/browser';
import { type Asked, askFor } from './asked.ts';
import { openReader, readerPage } from './open-reader.ts';

/** The reader that this panel opened; null: none yet. */
let reader: number | null = null;

/** Opens the reader for a tab with an agenda at a place in one of its papers: always in the same tab, as long as Greep is in it. */
export async function openPaperFrom(tabId: number, asked: Asked): Promise<void> {
  if (await goOn(tabId, asked)) return;
  reader = await openReader(await browser.tabs.get(tabId), asked);
}

/** Opens the reader for a tab with an agenda on the meeting as a table. */
export async function openBoardFrom(tabId: number): Promise<void> {
  await openReader(await browser.tabs.get(tabId));
}

/** Has the reader that is there go to another place; false: it is gone, or another page took its tab. */
async function goOn(tabId: number, asked: Asked): Promise<boolean> {
  const tab = reader === null ? null : await browser.tabs.get(reader).catch(() => null);
  if (tab?.id === undefined || !tab.url?.startsWith(readerPage())) return false;
  await browser.tabs.update(tab.id, { url: readerPage() + (await askFor(asked)), openerTabId: tabId, active: true });
  return true;
}
