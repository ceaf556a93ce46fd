import { useEffect, useState } from 'react';
import type { ReadError } from '../../lib/pdf/index.ts';
import type { PDFDocumentProxy } from '../../lib/pdf/pdfjs.ts';
import type { DocumentFacts, Term } from '../../lib/reading/contract.ts';
import type { PdfView } from '../../lib/viewer/create-viewer.ts';
import { firstPageDrawn } from '../../lib/viewer/first-page.ts';
import { analyse, prepareWorker } from '../../lib/worker/index.ts';

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

/** Reads a document in a worker; what is found of the pages is shown once per frame, that of the first page at once. */
export function useReading(view: PdfView | null, document: PDFDocumentProxy | null): ReadingState {
  const [state, setState] = useState(unread);
  useEffect(prepareWorker, []);
  useEffect(() => {
    return view && document ? read(view, document, setState) : undefined;
  }, [view, document]);
  return state;
}

function read(view: PdfView, document: PDFDocumentProxy, report: (state: ReadingState) => void): () => void {
  const gone = new AbortController();
  const found: Term[] = [];
  let frame = 0;
  let pagesRead = 0;
  const show = () => report({ ...unread, terms: [...found], pagesRead });
  const onPage = (page: number, terms: Term[]) => {
    found.push(...terms);
    pagesRead = page;
    cancelAnimationFrame(frame);
    if (page === 1) show();
    else frame = requestAnimationFrame(show);
  };
  const finish = (facts: DocumentFacts) => report({ terms: facts.terms, pagesRead: facts.pages, facts, error: null });
  const fail = (error: ReadError) => gone.signal.aborted || report({ ...unread, terms: found, pagesRead, error });
  analyse(document, { signal: gone.signal, onPage, afterFirst: firstPageDrawn(view) })
    .finally(() => cancelAnimationFrame(frame))
    .then(finish, fail);
  return () => gone.abort();
}
