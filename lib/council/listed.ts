import { regelingExempts, regelingIncludes, regelingLists } from '../knowledge/rules/topics.ts';
import type { Evidence, ItemFacts } from '../reading/contract.ts';

type Facts = Pick<ItemFacts, 'topics'>;

/** The sentences in which the paper says that the regeling gives the raden a zienswijze on this decision (Wgr 10 lid 5). */
export function listingWords(item: Facts): Evidence[] {
  return spokenIn(item).filter(({ quote }) => regelingLists.test(asLine(quote)));
}

/** Whether the paper says that the regeling exempts this begrotingswijziging from the zienswijze (Wgr 35 lid 6), or that it does not; null when it says neither. */
export function exemptedIn(item: Facts): boolean | null {
  const lines = spokenIn(item).map(({ quote }) => asLine(quote));
  if (lines.some((line) => regelingIncludes.test(line))) return false;
  return lines.some((line) => regelingExempts.test(line)) ? true : null;
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
