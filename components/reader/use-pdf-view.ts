import { type RefObject, useLayoutEffect, useState } from 'react';
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

/** pdf.js' viewer, made once; null until the place for it is there. */
function useView({ container, pages }: ViewPlace): PdfView | null {
  const [view, setView] = useState<PdfView | null>(null);
  useLayoutEffect(() => {
    if (!container.current || !pages.current) return;
    setView(createPdfView({ container: container.current, pages: pages.current, annotationImages }));
  }, [container, pages]);
  return view;
}

/** Shows a document where the reader left it, and remembers where he leaves it now. */
function show(view: PdfView, document: PDFDocumentProxy): () => void {
  const gone = new AbortController();
  const fingerprint = document.fingerprints[0] ?? '';
  const place = followPlace(view, gone.signal);
  const keep = () => {
    const last = place();
    if (last) rememberPlace(fingerprint, last);
  };
  startAt(view, recallPlace(fingerprint), gone.signal);
  addEventListener('pagehide', keep, { signal: gone.signal });
  showDocument(view, document);
  return () => {
    keep();
    gone.abort();
    clearView(view);
  };
}

/** A document in pdf.js' viewer. The viewer is made before there is a document: pages come first, all else follows. */
export function usePdfView(document: PDFDocumentProxy | null, place: ViewPlace): PdfView | null {
  const view = useView(place);
  useLayoutEffect(() => {
    return view && document ? show(view, document) : undefined;
  }, [view, document]);
  return view;
}
