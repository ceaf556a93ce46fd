import type { DocumentFacts, ItemFacts } from '../../lib/reading/contract.ts';

/** Facts of a paper, as far as keeping them looks at them. */
export function someFacts(title: string, items: Partial<ItemFacts>[] = []): DocumentFacts {
  return {
    title,
    pages: 3,
    language: 'nl',
    scannedPages: [],
    garbledPages: [],
    items: items as ItemFacts[],
    terms: [],
    abbreviations: [],
    unexplained: [],
    unread: [],
  };
}
