import { browser } from 'wxt/browser';
import type { Asked } from './asked.ts';
import { openReader } from './open-reader.ts';

/** Opens the reader for a tab with an agenda: at a place in one of its papers, or on the meeting as a table (null). */
export async function openFromPanel(tabId: number, asked: Asked | null): Promise<void> {
  await openReader(await browser.tabs.get(tabId), asked);
}
