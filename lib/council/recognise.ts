import type { ItemFacts } from '../reading/contract.ts';
import type { KnownCooperation } from './profile.ts';

/** Whether a text holds a name as whole words; a hyphen joins words ('Zuidrand' is not in 'Zuidrand-Noord'). */
function holdsName(text: string, name: string): boolean {
  const escaped = name.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return escaped.length > 1 && new RegExp(`(?<![\\p{L}\\p{N}-])${escaped}(?![\\p{L}\\p{N}-])`, 'iu').test(text);
}

const namesOf = ({ name, shortNames }: KnownCooperation): string[] => [name, ...shortNames];

/** The longest name of a cooperation that stands in a text; its length, 0 when none does. */
function nameIn(text: string, known: KnownCooperation): number {
  return Math.max(
    0,
    ...namesOf(known)
      .filter((name) => holdsName(text, name))
      .map(({ length }) => length),
  );
}

/** The one cooperation whose name holds what the paper calls it ('Veiligheidsregio'); null when several do. */
function heldBy(text: string, cooperations: readonly KnownCooperation[]): KnownCooperation | null {
  const short = text.replace(/\s*\([^)]*\)/g, '').trim();
  const found = cooperations.filter((known) => short.length > 3 && holdsName(known.name, short));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/**
 * The reader's own cooperation that an item is about, by name or short name, the longest first: in what the paper calls it, or
 * in the title where the paper names none. Null: none of them.
 */
export function recognise(
  item: Pick<ItemFacts, 'cooperationName' | 'title'>,
  cooperations: readonly KnownCooperation[],
): KnownCooperation | null {
  const text = item.cooperationName ?? item.title;
  const named = cooperations.filter((known) => nameIn(text, known) > 0);
  const [longest] = named.toSorted((a, b) => nameIn(text, b) - nameIn(text, a));
  return longest ?? (item.cooperationName ? heldBy(item.cooperationName, cooperations) : null);
}
