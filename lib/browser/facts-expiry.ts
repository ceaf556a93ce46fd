/** What is known of a kept entry without opening it. */
export interface KeptEntry {
  /** Rules and hash. */
  key: string;
  /** UTF-16 units of the facts as JSON. */
  size: number;
  /** When it was read, and when it was last used; milliseconds since 1970. */
  readAt: number;
  usedAt: number;
}

const day = 24 * 60 * 60 * 1000;

/** What comes from papers is kept this long at most, in milliseconds. */
export const longestKept = 90 * day;

/** An address is taken to give the same paper this long, in milliseconds: a griffie may put a new version there. */
export const addressHolds = day;

/** All facts together; about the papers of a hundred meetings. */
const mostUnits = 50_000_000;

/** The entries that must go: those of other rules, those that are too old, and of the rest the least recently used above the limit. */
export function leaving<E extends KeptEntry>(entries: readonly E[], { now, rules }: { now: number; rules: string }): E[] {
  const holds = ({ key, readAt }: E) => key.startsWith(`${rules} `) && now - readAt <= longestKept;
  const byUse = entries.filter(holds).toSorted((a, b) => b.usedAt - a.usedAt);
  let total = 0;
  const staying = new Set(
    byUse.filter(({ size }) => {
      total += size;
      return total <= mostUnits;
    }),
  );
  return entries.filter((entry) => !staying.has(entry));
}
