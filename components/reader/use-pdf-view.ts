import { type RefObject, useEffect, useState } from 'react';
import { annotationImages } from '../../lib/browser/pdf-resources.ts';
import { recallPlace, rememberPlace } from '../../lib/browser/view-history.ts';
import type { PDFDocumentProxy } from '../../lib/pdf/pdfjs.ts';
import { clearView, createPdfView, type PdfView, showDocument } from '../../lib/viewer/create-viewer.ts';
import { followPlace, startAt } from '../../lib/viewer/place.ts';

/** Where the pages go: the element that scrolls and the one inside it. */
export interface ViewPlace {
  container: RefObject<HTMLDivElement | null>;
  pages: RefObject<HTMLDivElement | null>;
}

/** Shows a document in pdf.js' viewer, where the reader left it; null until it is made. */
export function usePdfView(document: PDFDocumentProxy, { container, pages }: ViewPlace): PdfView | null {
  const [view, setView] = useState<PdfView | null>(null);
  useEffect(() => {
    if (!container.current || !pages.current) return;
    const made = createPdfView({ container: container.current, pages: pages.current, annotationImages });
    const gone = new AbortController();
    const fingerprint = document.fingerprints[0] ?? '';
    const place = followPlace(made, gone.signal);
    const keep = () => {
      const last = place();
      if (last) rememberPlace(fingerprint, last);
    };
    startAt(made, recallPlace(fingerprint), gone.signal);
    addEventListener('pagehide', keep, { signal: gone.signal });
    showDocument(made, document);
    setView(made);
    return () => {
      keep();
      gone.abort();
      clearView(made);
      setView(null);
    };
  }, [document, container, pages]);
  return view;
}
