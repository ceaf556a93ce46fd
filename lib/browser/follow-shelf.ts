import type { DBSchema, IDBPDatabase } from 'idb';
import type { KeptAnnouncement } from '../board/index.ts';
import { longestKept } from './facts-expiry.ts';
import { openOnce } from './open-once.ts';
import { isPrivate } from './private-window.ts';

/** What one paper announced. */
interface Entry {
  announced: readonly KeptAnnouncement[];
  /** Milliseconds since 1970. */
  keptAt: number;
}

/** The address of the page of the meeting, empty for files that the reader chose, and the id of the paper. */
type Key = [url: string, paper: string];

interface Schema extends DBSchema {
  aankondigingen: { key: Key; value: Entry };
}

/** A paper with what it announces now: nothing, where it announces nothing any more. */
export interface AnnouncingPaper {
  /** The address of its page; of a file the SHA-256 of its bytes: files of other meetings may have the same name. */
  id: string;
  announced: readonly KeptAnnouncement[];
}

/** The follow list: what meetings announced, until the papers come. Each of these rejects when the browser refuses. */
export interface FollowShelf {
  /** What meetings announced of late. */
  all(): Promise<KeptAnnouncement[]>;
  /** Puts what papers of a meeting announce in the place of what they announced before. `url` is the address of its page; empty: files. */
  keep(url: string, papers: readonly AnnouncingPaper[]): Promise<void>;
  /** Lets go of what papers announced, in whatever meeting: they are for few now. */
  forget(ids: readonly string[]): Promise<void>;
  /** Lets go of what is too old. */
  tidy(): Promise<void>;
  clear(): Promise<void>;
}

/** What version 1 kept by the titles of papers, which two may share, cannot be told apart any more. */
function upgrade(database: IDBPDatabase<Schema>, from: number): void {
  if (from > 0) database.deleteObjectStore('aankondigingen');
  database.createObjectStore('aankondigingen');
}

/** The follow list in IndexedDB, kept as long as facts are. `now` gives milliseconds since 1970. */
export function createFollowShelf(now: () => number): FollowShelf {
  const open = openOnce<Schema>('greep-volglijst', { version: 2, upgrade });
  const isOld = ({ keptAt }: Entry) => now() - keptAt > longestKept;
  const begin = async () => (await open()).transaction('aankondigingen', 'readwrite');
  type Work = Awaited<ReturnType<typeof begin>>;
  const remove = async ({ store }: Work, isGone: (entry: Entry, paper: string) => boolean) => {
    for (let at = await store.openCursor(); at; at = await at.continue()) if (isGone(at.value, at.key[1])) void at.delete();
  };

  return {
    async all() {
      const entries = await (await open()).getAll('aankondigingen');
      return entries.filter((entry) => !isOld(entry)).flatMap(({ announced }) => announced);
    },
    async keep(url, papers) {
      const work = await begin();
      await remove(work, isOld);
      for (const { id, announced } of papers) {
        if (announced.length > 0) void work.store.put({ announced, keptAt: now() }, [url, id]);
        else void work.store.delete([url, id]);
      }
      await work.done;
    },
    async forget(ids) {
      const work = await begin();
      await remove(work, (_, paper) => ids.includes(paper));
      await work.done;
    },
    async tidy() {
      const work = await begin();
      await remove(work, isOld);
      await work.done;
    },
    clear: async () => (await open()).clear('aankondigingen'),
  };
}

const noShelf: FollowShelf = {
  all: () => Promise.resolve([]),
  keep: () => Promise.resolve(),
  forget: () => Promise.resolve(),
  tidy: () => Promise.resolve(),
  clear: () => Promise.resolve(),
};

/** The follow list of this browser; in a private window nothing is kept and nothing is used. */
export const followShelf: FollowShelf = isPrivate ? noShelf : createFollowShelf(Date.now);
