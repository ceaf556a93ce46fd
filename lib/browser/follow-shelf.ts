import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptAnnouncement } from '../board/index.ts';
import { longestKept } from './facts-expiry.ts';
import { isPrivate } from './private-window.ts';

/** What one meeting announced, by the address of its page. */
interface Entry {
  announced: readonly KeptAnnouncement[];
  /** Milliseconds since 1970. */
  keptAt: number;
}

interface Schema extends DBSchema {
  vergaderingen: { key: string; value: Entry };
}

/** The follow list: what meetings announced, until the papers come. Each of these rejects when the browser refuses. */
export interface FollowShelf {
  /** What meetings announced of late. */
  all(): Promise<KeptAnnouncement[]>;
  /** Puts what a meeting announces in the place of what it announced before. */
  keep(announced: readonly KeptAnnouncement[]): Promise<void>;
  clear(): Promise<void>;
}

/** A meeting goes by its address; files that the reader chose have none, and go by their name. */
const keyOf = ({ from }: KeptAnnouncement): string => from.url || from.paper;

/** The follow list in IndexedDB, kept as long as facts are. `now` gives milliseconds since 1970. */
export function createFollowShelf(now: () => number): FollowShelf {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const open = () =>
    (opened ??= openDB<Schema>('greep-volglijst', 1, {
      upgrade: (database) => void database.createObjectStore('vergaderingen'),
    }));
  const isOld = ({ keptAt }: Entry) => now() - keptAt > longestKept;

  return {
    async all() {
      const entries = await (await open()).getAll('vergaderingen');
      return entries.filter((entry) => !isOld(entry)).flatMap(({ announced }) => announced);
    },
    async keep(announced) {
      const work = (await open()).transaction('vergaderingen', 'readwrite');
      for (let at = await work.store.openCursor(); at; at = await at.continue()) if (isOld(at.value)) void at.delete();
      for (const [key, of] of Map.groupBy(announced, keyOf)) void work.store.put({ announced: of, keptAt: now() }, key);
      await work.done;
    },
    clear: async () => (await open()).clear('vergaderingen'),
  };
}

const noShelf: FollowShelf = {
  all: () => Promise.resolve([]),
  keep: () => Promise.resolve(),
  clear: () => Promise.resolve(),
};

/** The follow list of this browser; in a private window nothing is kept and nothing is used. */
export const followShelf: FollowShelf = isPrivate ? noShelf : createFollowShelf(Date.now);
