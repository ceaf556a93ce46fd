import { browser } from 'wxt/browser';
import type { Evidence } from '../reading/contract.ts';

/** What a press asked for: the paper at an address, and where in it; without words at the item, without item at its start. */
export interface Asked {
  address: string;
  /** `Item.id` in the Reading of the paper. */
  itemId?: string;
  evidence?: Evidence;
}

const start = '#stuk-';
const nameOf = (id: string) => `stuk:${id}`;

/**
 * Keeps until the browser closes what a press asked for, and gives the fragment by which the reader finds it. The fragment is
 * a number and no address, so nobody but Greep itself can tell the reader what to open.
 */
export async function askFor(asked: Asked): Promise<string> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [nameOf(id)]: asked });
  return start + id;
}

/** What was asked for with a fragment; null when nothing was. */
export async function askedWith(hash: string): Promise<Asked | null> {
  if (!hash.startsWith(start)) return null;
  const name = nameOf(hash.slice(start.length));
  const { [name]: asked } = await browser.storage.session.get(name);
  return (asked as Asked | undefined) ?? null;
}
