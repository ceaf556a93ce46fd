/** The one place that imports pdf.js' core. `#pdfjs` is its modern build in browsers and the legacy build in Node. */

export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
export { GlobalWorkerOptions, getDocument, PDFWorker } from '#pdfjs';
