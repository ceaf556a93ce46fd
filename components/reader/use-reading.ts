import { useEffect, useRef, useState } from 'react';
import type { ReadError } from '../../lib/pdf/index.ts';
import type { PDFDocumentProxy } from '../../lib/pdf/pdfjs.ts';
import type { DocumentFacts, Term } from '../../lib/reading/contract.ts';
import { analyse } from '../../lib/worker/index.ts';

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

/** Reads a document in a worker; what is found of the pages is shown once per frame. */
export function useReading(document: PDFDocumentProxy): ReadingState {
  const [state, setState] = useState(unread);
  const found = useRef<Term[]>([]);
  useEffect(() => {
    const gone = new AbortController();
    let frame = 0;
    found.current = [];
    const show = (pagesRead: number) => setState({ ...unread, terms: [...found.current], pagesRead });
    const onPage = (page: number, terms: Term[]) => {
      found.current.push(...terms);
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => show(page));
    };
    const finish = (facts: DocumentFacts) => setState({ terms: facts.terms, pagesRead: facts.pages, facts, error: null });
    const fail = (error: ReadError) => !gone.signal.aborted && setState((last) => ({ ...last, error }));
    analyse(document, { signal: gone.signal, onPage })
      .then(finish, fail)
      .finally(() => cancelAnimationFrame(frame));
    return () => gone.abort();
  }, [document]);
  return state;
}
