import { type RefObject, useLayoutEffect, useState } from 'react';
import { annotationImages } from '../../lib/browser/pdf-resources.ts';
import { recallPlace, rememberPlace } from '../../lib/browser/view-history.ts';
import type { PDFDocumentProxy } from '../../lib/pdf/pdfjs.ts';
import { PageMarks } from '../../lib/place/page-marks.ts';
import { clearView, createPdfView, type PdfView, showDocument } from '../../lib/viewer/create-viewer.ts';
import { followPlace, startAt } from '../../lib/viewer/place.ts';
import { keepFitting } from '../../lib/viewer/zoom.ts';

/** Where the pages go: the element that scrolls and the one inside it. */
export interface ViewPlace {
  container: RefObject<HTMLDivElement | null>;
  pages: RefObject<HTMLDivElement | null>;
}

/** pdf.js' viewer and the marks in its pages. */
export interface Stage {
  view: PdfView;
  pageMarks: PageMarks;
}

/**
 * The viewer, made before there is a document, and the document in it; null until the place for it is there. Layout effects,
 * so that the pages go before everything else.
 */
export function useStage(document: PDFDocumentProxy | null, { container, pages }: ViewPlace): Stage | null {
  const [stage, setStage] = useState<Stage | null>(null);
  useLayoutEffect(() => {
    if (!container.current || !pages.current) return;
    const view = createPdfView({ container: container.current, pages: pages.current, annotationImages });
    const gone = new AbortController();
    keepFitting(view, gone.signal);
    setStage({ view, pageMarks: new PageMarks(view, pages.current, gone.signal) });
    return () => gone.abort();
  }, [container, pages]);
  useLayoutEffect(() => (stage && document ? show(stage.view, document) : undefined), [stage, document]);
  return stage;
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
