import { useLayoutEffect, useState } from 'react';
import type { ReadError } from '../../lib/pdf/index.ts';
import type { PDFDocumentProxy } from '../../lib/pdf/pdfjs.ts';
import { chooseMarks } from '../../lib/place/choose-marks.ts';
import type { DocumentFacts, Term } from '../../lib/reading/contract.ts';
import { firstPageDrawn } from '../../lib/viewer/first-page.ts';
import { analyse, prepareWorker } from '../../lib/worker/index.ts';
import { loadAhead } from './later.ts';
import { usualChoice } from './use-mark-choice.ts';
import type { Stage } from './use-stage.ts';

/** How far the reading of a document is. */
export interface ReadingState {
  /** In reading order; grows page after page. */
  terms: readonly Term[];
  pagesRead: number;
  /** All that the document says; null until the last page is read. */
  facts: DocumentFacts | null;
  error: ReadError | null;
}

const unread: ReadingState = { terms: [], pagesRead: 0, facts: null, error: null };

/** How often the screen follows the reading, in milliseconds; its marks follow each time twice as many pages are read. */
const pace = 250;

/** Reads a document in a worker. The marks of its first page are painted at once, the rest is shown now and then. */
export function useReading(stage: Stage | null, document: PDFDocumentProxy | null): ReadingState {
  const [state, setState] = useState(unread);
  useLayoutEffect(prepareWorker, []);
  useLayoutEffect(() => (stage && document ? read(stage, document, setState) : undefined), [stage, document]);
  return state;
}

function read({ view, pageMarks }: Stage, document: PDFDocumentProxy, report: (state: ReadingState) => void): () => void {
  const gone = new AbortController();
  const found: Term[] = [];
  let pagesRead = 0;
  let shown: { terms: readonly Term[]; pages: number } = { terms: [], pages: 0 };
  const pulse = setInterval(() => {
    if (pagesRead >= 2 * shown.pages) shown = { terms: [...found], pages: pagesRead };
    if (pagesRead > 0) report({ ...unread, terms: shown.terms, pagesRead });
  }, pace);
  const onPage = (page: number, terms: Term[]) => {
    found.push(...terms);
    pagesRead = page;
    if (page === 1) pageMarks.show(chooseMarks(terms, usualChoice));
  };
  const finish = (facts: DocumentFacts) => report({ terms: facts.terms, pagesRead: facts.pages, facts, error: null });
  const fail = (error: ReadError) => gone.signal.aborted || report({ ...unread, terms: found, pagesRead, error });
  const drawn = firstPageDrawn(view);
  void drawn.then(loadAhead);
  analyse(document, { signal: gone.signal, onPage, afterFirst: drawn })
    .finally(() => clearInterval(pulse))
    .then(finish, fail);
  return () => gone.abort();
}
