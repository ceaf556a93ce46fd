import { factsDatabase } from './facts-database.ts';
import { longestKept } from './facts-expiry.ts';
import { isPrivate } from './private-window.ts';

/**
 * The meetings that the reader let Greep read and did not stop: these go on by themselves when they are opened again. Each of these
 * rejects with a DOMException when the browser refuses.
 */
export interface BegunMeetings {
  /** Whether this is one of them; `meeting` is its address. */
  has(meeting: string): Promise<boolean>;
  add(meeting: string): Promise<void>;
  remove(meeting: string): Promise<void>;
  /** How many there are. */
  count(): Promise<number>;
  /** Lets go of those of too long ago. */
  tidy(): Promise<void>;
  clear(): Promise<void>;
}

/** The meetings in IndexedDB, kept as long as facts are. `now` gives milliseconds since 1970. */
export function createBegunMeetings(now: () => number): BegunMeetings {
  const open = factsDatabase();
  const isOld = (begunAt: number) => now() - begunAt > longestKept;
  return {
    async has(meeting) {
      const begunAt = await (await open()).get('begonnen', meeting);
      return begunAt !== undefined && !isOld(begunAt);
    },
    async add(meeting) {
      await (await open()).put('begonnen', now(), meeting);
    },
    remove: async (meeting) => (await open()).delete('begonnen', meeting),
    count: async () => (await open()).count('begonnen'),
    async tidy() {
      const { store, done } = (await open()).transaction('begonnen', 'readwrite');
      for (let at = await store.openCursor(); at; at = await at.continue()) if (isOld(at.value)) void at.delete();
      await done;
    },
    clear: async () => (await open()).clear('begonnen'),
  };
}

const none: BegunMeetings = {
  has: () => Promise.resolve(false),
  add: () => Promise.resolve(),
  remove: () => Promise.resolve(),
  count: () => Promise.resolve(0),
  tidy: () => Promise.resolve(),
  clear: () => Promise.resolve(),
};

/** The meetings that this browser remembers; in a private window none. */
export const begunMeetings: BegunMeetings = isPrivate ? none : createBegunMeetings(Date.now);
