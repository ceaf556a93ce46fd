import { municipal } from '../knowledge/rules/kind-rule.ts';
import type { ItemFacts } from '../reading/contract.ts';

/**
 * The papers of a bundle, where one that names no cooperation takes the only name that the others of its body bear; a paper of a
 * municipality takes none.
 */
export function withSharedName(items: readonly ItemFacts[]): ItemFacts[] {
  return items.map((item) => {
    const other = item.cooperationName === null && isOfBoard(item) ? onlyNamed(items, item) : null;
    return other ? named(item, other) : item;
  });
}

function isOfBoard({ body }: ItemFacts): boolean {
  return body !== null && !municipal.includes(body);
}

/** The first item of the same body with a name, when all of them bear one name. */
function onlyNamed(items: readonly ItemFacts[], { body }: ItemFacts): ItemFacts | null {
  const others = items.filter((other) => other.body === body && other.cooperationName !== null);
  return new Set(others.map(({ cooperationName }) => cooperationName)).size === 1 ? (others[0] ?? null) : null;
}

function named(item: ItemFacts, other: ItemFacts): ItemFacts {
  const because = {
    rule: 'Zo heet de samenwerking in de andere stukken van dit bestand.',
    assumes: 'Dit stuk is van dezelfde samenwerking als de andere stukken van dit bestand.',
    evidence: other.because.cooperationName?.evidence ?? [],
  };
  return {
    ...item,
    cooperationName: other.cooperationName,
    because: { ...item.because, cooperationName: because },
  };
}
