/** pdf.js' viewer as the reader makes it, without Greep's work: what the bench measures against. */
import { annotationImages, pdfResources } from '../../../lib/browser/pdf-resources.ts';
import { openPdf } from '../../../lib/pdf/index.ts';
import { createPdfView, showDocument } from '../../../lib/viewer/create-viewer.ts';
import { startAt } from '../../../lib/viewer/place.ts';

const input = document.querySelector('input');
const container = document.querySelector<HTMLDivElement>('#container');
const pages = container?.querySelector<HTMLDivElement>('.pdfViewer');

async function show(file: File): Promise<void> {
  if (!container || !pages) return;
  const pdf = await openPdf(new Uint8Array(await file.arrayBuffer()), { resources: pdfResources });
  const view = createPdfView({ container, pages, annotationImages });
  startAt(view, null, new AbortController().signal);
  showDocument(view, pdf);
}

input?.addEventListener('change', () => {
  const file = input.files?.[0];
  if (file) void show(file);
});
