import type { DocumentFacts } from '../../lib/reading/contract.ts';

/** Whether not one page could be read: every page is a scan, or its letters say nothing. */
export function isUnreadable({
  pages,
  scannedPages,
  garbledPages,
}: Pick<DocumentFacts, 'pages' | 'scannedPages' | 'garbledPages'>): boolean {
  return scannedPages.length + garbledPages.length === pages;
}
