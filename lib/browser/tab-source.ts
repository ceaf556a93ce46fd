import { browser } from 'wxt/browser';
import { ReadError } from '../pdf/errors.ts';
import type { DocumentSource } from '../source/index.ts';
import { byButton } from './by-button.ts';
import { fetchHere, forgetHere, pieceHere, type TabAnswer } from './fetch-in-tab.ts';

/** A paper that takes longer than this is not coming; milliseconds. */
const patience = 60_000;

/** Bytes per message: far below what one message may hold. */
const pieceSize = 8 * 1024 * 1024;

/**
 * The paper in the tab from which the toolbar button opened this page, or null when it was opened otherwise. The click
 * gave the right to that one tab (`activeTab`), also while it shows the browser's own PDF viewer.
 */
export async function openerSource(): Promise<DocumentSource | null> {
  if (location.hash !== byButton) return null;
  const here = await browser.tabs.getCurrent();
  if (here?.openerTabId === undefined) return null;
  const opener = await browser.tabs.get(here.openerTabId).catch(() => null);
  return opener?.id === undefined ? null : tabSource(opener.id, opener.url ?? null);
}

function tabSource(tabId: number, address: string | null): DocumentSource {
  return { name: fileName(address), address, read: (signal) => readFromTab(tabId, signal) };
}

/** The last part of an address, readable. */
function fileName(address: string | null): string {
  const last = address === null ? '' : (new URL(address).pathname.split('/').at(-1) ?? '');
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

async function readFromTab(tabId: number, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await inTab<[number], TabAnswer>(tabId, fetchHere, [patience]);
  if (!answer.ok) throw new ReadError(answer.why);
  const bytes = new Uint8Array(answer.size);
  for (let start = 0; start < answer.size; start += pieceSize) {
    signal.throwIfAborted();
    const piece = await inTab(tabId, pieceHere, [start, start + pieceSize]);
    bytes.set(Uint8Array.fromBase64(piece), start);
  }
  await inTab(tabId, forgetHere, []);
  return bytes;
}

/** Runs a self-contained function in the tab and gives what it returns. */
async function inTab<A extends unknown[], R>(tabId: number, func: (...args: A) => R | Promise<R>, args: A): Promise<R> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func, args });
    return frame?.result as R;
  } catch (error) {
    throw new ReadError('onbereikbaar', { cause: error });
  }
}
