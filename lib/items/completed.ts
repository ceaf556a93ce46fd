import type { Entry } from './entry.ts';
import type { AgendaNumber } from './numbers.ts';

/**
 * A run of numbers with the items that the same agenda prints in another form: a bold heading with its explanation between bare
 * lines, a line between rows. They are the missing numbers before, between and right behind those of the run; a list within an
 * item counts anew and is left alone.
 */
export function completed(starts: readonly Entry[], chain: readonly Entry[]): Entry[] {
  if (!chain[0]?.number) return [...chain];
  return [null, ...chain].flatMap((entry, position) => {
    const next = chain[position] ?? null;
    const between = starts.filter(
      ({ index }) => index > (entry?.index ?? -1) && index < (next?.index ?? Number.POSITIVE_INFINITY),
    );
    return [...(entry ? [entry] : []), ...missing(between, entry?.number ?? null, next?.number ?? null)];
  });
}

/** The starts that count on from one number, one by one, to the next of the run. */
function missing(between: readonly Entry[], before: AgendaNumber | null, next: AgendaNumber | null): Entry[] {
  const last = before?.main ?? 0;
  const found: Entry[] = [];
  for (const start of between) {
    const due = last + found.length + 1;
    const isDue = start.number?.sub === 0 && start.number.main === due && (next === null || due < next.main);
    if (isDue && !countsAnew(between, start, last)) found.push(start);
  }
  return found;
}

/** Whether a start is one of a list that began within the item: a number in its form that the agenda has passed. */
function countsAnew(between: readonly Entry[], { style, index }: Entry, last: number): boolean {
  return between.some((other) => other.style.form === style.form && other.index < index && (other.number?.main ?? 0) <= last);
}
