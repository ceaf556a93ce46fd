import { type RefObject, useEffect, useState } from 'react';
import { guideFile } from '../../lib/browser/own-guide.ts';
import { annotationImages, pdfResources } from '../../lib/browser/pdf-resources.ts';
import { asReadError, openPdf } from '../../lib/pdf/index.ts';
import type { PDFDocumentProxy } from '../../lib/pdf/pdfjs.ts';
import { clearView, createPdfView, type PdfView, showDocument } from '../../lib/viewer/create-viewer.ts';
import { onView } from '../../lib/viewer/view-events.ts';

interface Place {
  container: RefObject<HTMLDivElement | null>;
  pages: RefObject<HTMLDivElement | null>;
}

/** The reader's copy in pdf.js' viewer, or why it cannot be shown. */
interface CopyView {
  view: PdfView | null;
  problem: string | null;
}

const gone = 'Het bestand is niet meer in deze browser. Voeg het opnieuw toe.';

async function openCopy(signal: AbortSignal): Promise<PDFDocumentProxy | null> {
  const file = await guideFile();
  if (!file || signal.aborted) return null;
  return openPdf(new Uint8Array(await file.arrayBuffer()), { resources: pdfResources });
}

/** Shows the reader's copy of the guide, first at a page (from 1) of that file. */
export function useCopyView({ container, pages }: Place, first: number): CopyView {
  const [shown, setShown] = useState<CopyView>({ view: null, problem: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: it opens once; the reader turns the pages after that.
  useEffect(() => {
    if (!container.current || !pages.current) return;
    const closed = new AbortController();
    const view = createPdfView({ container: container.current, pages: pages.current, annotationImages });
    const start = () => {
      view.viewer.currentScaleValue = 'page-width';
      view.viewer.currentPageNumber = Math.min(Math.max(first, 1), view.viewer.pagesCount);
    };
    onView(view, ['pagesinit', start], closed.signal);
    let document: PDFDocumentProxy | null = null;
    openCopy(closed.signal).then(
      (opened) => {
        document = opened;
        if (closed.signal.aborted) return void opened?.loadingTask.destroy();
        if (opened) showDocument(view, opened);
        setShown({ view, problem: opened ? null : gone });
      },
      (error) => setShown({ view: null, problem: asReadError(error).message }),
    );
    return () => {
      closed.abort();
      clearView(view);
      void document?.loadingTask.destroy();
    };
  }, []);
  return shown;
}
