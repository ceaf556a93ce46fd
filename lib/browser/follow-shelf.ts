import type { DBSchema } from 'idb';
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

/** The address of the page of the meeting, empty for files that the reader chose, and the title of the paper. */
type Key = [url: string, paper: string];

interface Schema extends DBSchema {
  aankondigingen: { key: Key; value: Entry };
}

/** Papers of one meeting. */
export interface PapersOf {
  /** The address of its page; empty: files that the reader chose. */
  url: string;
  /** Their titles. */
  papers: readonly string[];
}

/** The follow list: what meetings announced, until the papers come. Each of these rejects when the browser refuses. */
export interface FollowShelf {
  /** What meetings announced of late. */
  all(): Promise<KeptAnnouncement[]>;
  /** Puts what papers of a meeting announce in the place of what they announced before: nothing, where they announce nothing any more. */
  keep(of: PapersOf, announced: readonly KeptAnnouncement[]): Promise<void>;
  /** Lets go of what is too old. */
  tidy(): Promise<void>;
  clear(): Promise<void>;
}

/** The follow list in IndexedDB, kept as long as facts are. `now` gives milliseconds since 1970. */
export function createFollowShelf(now: () => number): FollowShelf {
  const open = openOnce<Schema>('greep-volglijst', {
    version: 1,
    upgrade: (database) => void database.createObjectStore('aankondigingen'),
  });
  const isOld = ({ keptAt }: Entry) => now() - keptAt > longestKept;
  const begin = async () => (await open()).transaction('aankondigingen', 'readwrite');
  const sweep = async ({ store }: Awaited<ReturnType<typeof begin>>) => {
    for (let at = await store.openCursor(); at; at = await at.continue()) if (isOld(at.value)) void at.delete();
  };

  return {
    async all() {
      const entries = await (await open()).getAll('aankondigingen');
      return entries.filter((entry) => !isOld(entry)).flatMap(({ announced }) => announced);
    },
    async keep({ url, papers }, announced) {
      const work = await begin();
      await sweep(work);
      for (const paper of papers) void work.store.delete([url, paper]);
      for (const [paper, of] of Map.groupBy(announced, ({ from }) => from.paper))
        void work.store.put({ announced: of, keptAt: now() }, [url, paper]);
      await work.done;
    },
    async tidy() {
      const work = await begin();
      await sweep(work);
      await work.done;
    },
    clear: async () => (await open()).clear('aankondigingen'),
  };
}

const noShelf: FollowShelf = {
  all: () => Promise.resolve([]),
  keep: () => Promise.resolve(),
  tidy: () => Promise.resolve(),
  clear: () => Promise.resolve(),
};

/** The follow list of this browser; in a private window nothing is kept and nothing is used. */
export const followShelf: FollowShelf = isPrivate ? noShelf : createFollowShelf(Date.now);
