import { regelingExempts, regelingIncludes, regelingLists } from '../knowledge/rules/topics.ts';
import type { Evidence, ItemFacts } from '../reading/contract.ts';

type Facts = Pick<ItemFacts, 'topics'>;

/** The sentences in which the paper says that the regeling gives the raden a zienswijze on this decision (Wgr 10 lid 5). */
export function listingWords(item: Facts): Evidence[] {
  return spokenIn(item).filter(({ quote }) => regelingLists.test(asLine(quote)));
}

/** The sentences in which the paper says that the regeling exempts this begrotingswijziging from the zienswijze (Wgr 35 lid 6). */
export function exemptingWords(item: Facts): Evidence[] {
  return spokenIn(item).filter(({ quote }) => regelingExempts.test(asLine(quote)));
}

/** Whether the paper says that the regeling exempts this begrotingswijziging, or that it does not; null when it says neither. */
export function exemptedIn(item: Facts): boolean | null {
  if (spokenIn(item).some(({ quote }) => regelingIncludes.test(asLine(quote)))) return false;
  return exemptingWords(item).length > 0 ? true : null;
}

function spokenIn({ topics }: Facts): Evidence[] {
  return topics.flatMap(({ topic, open, evidence }) =>
    !open && (topic === 'zienswijzen-in-regeling' || topic === 'uitzonderingen') ? [evidence] : [],
  );
}

/** A quote may run over lines. */
function asLine(quote: string): string {
  return quote.toLowerCase().replace(/\s+/g, ' ');
}
