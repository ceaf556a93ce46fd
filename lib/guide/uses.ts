import type { PrincipleId } from '../knowledge/guide/ids.ts';
import type { PageEvidence, PrincipleLink, Reading } from '../reading/contract.ts';

/** A word of the document that leads to a principle, and all its places. */
export interface LeadingWord {
  term: string;
  places: PageEvidence[];
}

/** Where a principle plays in a document: in which items and why, and at which words. */
export interface PrincipleUses {
  items: { title: string; link: PrincipleLink }[];
  words: LeadingWord[];
}

/** Where a principle, with its recommendations, plays in a document; items and words in the order of the document. */
export function usesOf(of: PrincipleId, { items, terms }: Reading): PrincipleUses {
  const belongs = (id: string) => id === of || id.startsWith(`${of}.`);
  const leading = Map.groupBy(
    terms.filter(({ principles }) => principles.some(belongs)),
    ({ term }) => term,
  );
  return {
    items: items.flatMap(({ title, principles }) => principles.filter(({ id }) => id === of).map((link) => ({ title, link }))),
    words: [...leading].map(([term, places]) => ({ term, places: places.map(({ evidence }) => evidence) })),
  };
}
