import { browser } from 'wxt/browser';

const start = '#stuk-';
const nameOf = (id: string) => `stuk:${id}`;

/**
 * Keeps until the browser closes which paper a press asked for, and gives the fragment by which the reader finds it. The fragment is
 * a number and no address, so nobody but Greep itself can tell the reader what to open.
 */
export async function askFor(address: string): Promise<string> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [nameOf(id)]: address });
  return start + id;
}

/** The address of the paper that was asked for with a fragment; null when none was. */
export async function askedWith(hash: string): Promise<string | null> {
  if (!hash.startsWith(start)) return null;
  const name = nameOf(hash.slice(start.length));
  const { [name]: address } = await browser.storage.session.get(name);
  return typeof address === 'string' ? address : null;
}
