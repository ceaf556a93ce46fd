import type { Term } from '../../lib/reading/contract.ts';
import type { Category } from '../../lib/reading/words.ts';

/** A term of the document and its places: indexes into `reading.terms`, in reading order. */
export interface TermGroup {
  term: string;
  places: number[];
}

/** The terms of the document by category, each in the alphabet. */
export function groupTerms(terms: readonly Term[]): Record<Category, TermGroup[]> {
  const groups: Record<Category, Map<string, TermGroup>> = { rol: new Map(), mandaat: new Map(), besluitroute: new Map() };
  terms.forEach(({ category, term }, index) => {
    const known = groups[category].get(term);
    if (known) known.places.push(index);
    else groups[category].set(term, { term, places: [index] });
  });
  const sorted = (category: Category) => [...groups[category].values()].sort((a, b) => a.term.localeCompare(b.term, 'nl'));
  return { rol: sorted('rol'), mandaat: sorted('mandaat'), besluitroute: sorted('besluitroute') };
}

/** How many places each category has. */
export function countTerms(terms: readonly Term[]): Record<Category, number> {
  const counts: Record<Category, number> = { rol: 0, mandaat: 0, besluitroute: 0 };
  for (const { category } of terms) counts[category] += 1;
  return counts;
}

/** All places of the term at `index`, that one included; empty when there is none. */
export function placesOf(terms: readonly Term[], index: number | null): number[] {
  const here = index === null ? undefined : terms[index];
  if (!here) return [];
  return terms.flatMap(({ term, category }, at) => (term === here.term && category === here.category ? [at] : []));
}

/** The place `step` further (or back) among the places, round the end. */
export function neighbour(places: readonly number[], index: number, step: 1 | -1): number {
  const at = places.indexOf(index) + step;
  return places.at(at % places.length) ?? index;
}
