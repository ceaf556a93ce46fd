import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { FactsShelf, PaperRead } from '../queue/index.ts';
import type { DocumentFacts } from '../reading/contract.ts';
import { type FactsSchema, factsDatabase } from './facts-database.ts';
import { addressHolds, leaving } from './facts-expiry.ts';
import { isPrivate } from './private-window.ts';
import { rulesVersion } from './rules-version.ts';

type Database = IDBPDatabase<FactsSchema>;

/** What is kept: how many papers, and about how many bytes. */
export interface ShelfSize {
  papers: number;
  bytes: number;
}

/** The shelf with what the settings do with it. */
export interface KeptFacts extends FactsShelf {
  /** Opens the database, so that the first paper does not wait for it; a failure comes with the first use. */
  prepare(): void;
  /** Lets go of what came from these addresses: their papers are for few now. */
  forget(addresses: readonly string[]): Promise<void>;
  /** Lets go of what is too old, or is of other rules. */
  tidy(): Promise<void>;
  size(): Promise<ShelfSize>;
  /** @throws DOMException when the browser refuses; what was kept is then still there */
  clear(): Promise<void>;
}

interface Options {
  /** The name of the rules. */
  rules: string;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** A change of both stores. */
type Work = IDBPTransaction<FactsSchema, ['lijst', 'feiten'], 'readwrite'>;

function remove(work: Work, key: string): void {
  void work.objectStore('lijst').delete(key);
  void work.objectStore('feiten').delete(key);
}

/** Lets go of what came from these addresses. */
async function forgetIn(database: Database, addresses: readonly string[]): Promise<void> {
  const work = database.transaction(['lijst', 'feiten'], 'readwrite');
  const byAddress = work.objectStore('lijst').index('address');
  const gone = await Promise.all(addresses.map((address) => byAddress.getAllKeys(address)));
  for (const key of gone.flat()) remove(work, key);
  await work.done;
}

/** Lets go of what may not be kept any longer. */
async function tidyIn(database: Database, at: { now: number; rules: string }): Promise<void> {
  const work = database.transaction(['lijst', 'feiten'], 'readwrite');
  for (const { key } of leaving(await work.objectStore('lijst').getAll(), at)) remove(work, key);
  await work.done;
}

/** Papers whose words are for few: they are never stored. */
const isSecret = ({ items }: DocumentFacts) => items.some(({ confidential }) => confidential);

/**
 * The facts of papers in IndexedDB, by the rules and the SHA-256 of the bytes. Only facts are kept, never conclusions, and never of
 * a paper that says that it is besloten, vertrouwelijk or geheim.
 */
export function createShelf({ rules, now }: Options): KeptFacts {
  const open = factsDatabase();
  const keyOf = (hash: string) => `${rules} ${hash}`;

  const factsOf = async (hash: string): Promise<DocumentFacts | null> => {
    const work = (await open()).transaction(['lijst', 'feiten'], 'readwrite');
    const entry = await work.objectStore('lijst').get(keyOf(hash));
    if (!entry || leaving([entry], { now: now(), rules }).length > 0) return null;
    await work.objectStore('lijst').put({ ...entry, usedAt: now() });
    return (await work.objectStore('feiten').get(entry.key)) ?? null;
  };

  const byAddress = async (address: string): Promise<PaperRead | null> => {
    const entries = await (await open()).getAllFromIndex('lijst', 'address', address);
    const last = entries.toSorted((a, b) => (b.fetchedAt ?? 0) - (a.fetchedAt ?? 0))[0];
    if (!last || now() - (last.fetchedAt ?? 0) > addressHolds) return null;
    const facts = await factsOf(last.hash);
    return facts && { hash: last.hash, facts };
  };

  const put = async ({ hash, facts }: PaperRead, address: string | null) => {
    const work = (await open()).transaction(['lijst', 'feiten'], 'readwrite');
    const known = await work.objectStore('lijst').get(keyOf(hash));
    const entry = known ?? { key: keyOf(hash), hash, size: JSON.stringify(facts).length, readAt: now(), usedAt: now() };
    const fetched = address === null ? {} : { address, fetchedAt: now() };
    void work.objectStore('lijst').put({ ...entry, ...fetched });
    if (!known) void work.objectStore('feiten').put(facts, entry.key);
    await work.done;
  };

  return {
    // Who uses the database hears of a failure: it is then opened again.
    prepare: () => void open().catch(() => {}),
    byHash: factsOf,
    byAddress,
    async keep(read, address) {
      if (isSecret(read.facts)) return;
      await tidyIn(await open(), { now: now(), rules });
      await put(read, address);
    },
    forget: async (addresses) => forgetIn(await open(), addresses),
    tidy: async () => tidyIn(await open(), { now: now(), rules }),
    async size() {
      const all = await (await open()).getAll('lijst');
      return { papers: all.length, bytes: all.reduce((sum, { size }) => sum + size, 0) };
    },
    async clear() {
      const work = (await open()).transaction(['lijst', 'feiten'], 'readwrite');
      await Promise.all([work.objectStore('lijst').clear(), work.objectStore('feiten').clear(), work.done]);
    },
  };
}

const noShelf: KeptFacts = {
  prepare: () => {},
  byHash: () => Promise.resolve(null),
  byAddress: () => Promise.resolve(null),
  keep: () => Promise.resolve(),
  forget: () => Promise.resolve(),
  tidy: () => Promise.resolve(),
  size: () => Promise.resolve({ papers: 0, bytes: 0 }),
  clear: () => Promise.resolve(),
};

/** The facts that this browser keeps; in a private window none are kept and none are used. */
export const keptFacts: KeptFacts = isPrivate ? noShelf : createShelf({ rules: rulesVersion, now: Date.now });
