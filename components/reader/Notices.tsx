import { isUnreadable } from '../../lib/council/index.ts';
import type { DocumentFacts } from '../../lib/reading/contract.ts';
import { Notice, ReadingNotice } from '../panel/Notice.tsx';
import { count } from '../ui/count.ts';
import type { ReadingState } from './use-reading.ts';

/** What is wrong with the text of the document as a whole; null: nothing. */
function problemWith(facts: DocumentFacts): string | null {
  const { pages, scannedPages, garbledPages } = facts;
  if (scannedPages.length === pages) {
    return 'In deze PDF staat geen leesbare tekst; waarschijnlijk is het een scan. U kunt de bladzijden bekijken, maar Greep kan ze niet lezen. Vraag de griffie om het stuk als tekst.';
  }
  if (isUnreadable(facts)) {
    return 'De letters in deze PDF zijn niet te lezen: het bestand zegt niet welke tekens het zijn. U kunt de bladzijden bekijken, maar Greep kan ze niet lezen. Vraag de griffie om een nieuwe versie.';
  }
  const unread = scannedPages.length + garbledPages.length;
  return unread > 0 ? `${count(unread, 'bladzijde kon', 'bladzijden konden')} niet worden gelezen.` : null;
}

/** What the reader must know before reading on: still busy, or part of it could not be read. */
export function Notices({ progress, pages }: { progress: ReadingState; pages: number }) {
  if (progress.error) return <Notice tone="let-op">{progress.error.message}</Notice>;
  if (!progress.facts) return <ReadingNotice page={progress.pagesRead} pages={pages} />;
  const problem = problemWith(progress.facts);
  return problem === null ? null : <Notice tone="let-op">{problem}</Notice>;
}
