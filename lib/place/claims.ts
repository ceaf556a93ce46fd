import type { Evidence, PageEvidence, Reading } from '../reading/contract.ts';

/** The words on which the claims of the cards rest: who decides, what is asked, what can be done and why. */
export function claimsOf({ items }: Pick<Reading, 'items'>): PageEvidence[] {
  return items.flatMap(({ decisions, asks, council, gaps }) => {
    const claims: Evidence[] = [...decisions, ...asks].map(({ evidence }) => evidence);
    const grounds = [...council.options, ...gaps].flatMap(({ evidence }) => evidence);
    return [...claims, ...grounds].filter((evidence): evidence is PageEvidence => 'page' in evidence);
  });
}
