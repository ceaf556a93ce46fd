import { regelingLists } from '../knowledge/rules/topics.ts';
import type { Evidence, ItemFacts } from '../reading/contract.ts';

/** The sentences in which the paper says that the regeling gives the raden a zienswijze on this decision (Wgr 10 lid 5). */
export function listingWords({ topics }: ItemFacts): Evidence[] {
  const spoken = topics.filter(({ topic, open }) => topic === 'zienswijzen-in-regeling' && !open);
  return spoken.map(({ evidence }) => evidence).filter(({ quote }) => regelingLists.test(asLine(quote)));
}

/** A quote may run over lines. */
function asLine(quote: string): string {
  return quote.toLowerCase().replace(/\s+/g, ' ');
}
