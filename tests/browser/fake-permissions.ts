import { type Mock, vi } from 'vitest';

type Change = (permissions: { origins: string[] }) => void;

/** The permissions of a browser for sites, as far as Greep uses them: `answer` is what the reader says when he is asked. */
export function fakePermissions(answer = true) {
  const origins = new Set<string>();
  const added = new Set<Change>();
  const removed = new Set<Change>();
  const event = (listeners: Set<Change>) => ({
    addListener: (act: Change) => listeners.add(act),
    removeListener: (act: Change) => listeners.delete(act),
  });
  const change = (listeners: Set<Change>, given: string[]) => {
    for (const act of listeners) act({ origins: given });
    return true;
  };
  return {
    getAll: async () => ({ origins: [...origins] }),
    contains: async (asked: { origins: string[] }) => asked.origins.every((origin) => origins.has(origin)),
    request: vi.fn(async (asked: { origins: string[] }) => {
      if (!answer) return false;
      for (const origin of asked.origins) origins.add(origin);
      return change(added, asked.origins);
    }),
    remove: vi.fn(async (asked: { origins: string[] }) => {
      for (const origin of asked.origins) origins.delete(origin);
      return change(removed, asked.origins);
    }) as Mock,
    onAdded: event(added),
    onRemoved: event(removed),
  };
}
