/**
 * The one place that imports pdf.js' viewer components, and its worker. The components read pdf.js' core from
 * `globalThis.pdfjsLib`, which the core sets itself: it must be loaded first.
 */

import workerAddress from 'pdfjs-dist/build/pdf.worker.mjs?worker&url';
import { GlobalWorkerOptions } from '../pdf/pdfjs.ts';
import 'pdfjs-dist/web/pdf_viewer.css';

GlobalWorkerOptions.workerSrc = workerAddress;

export { EventBus, FindState, LinkTarget, PDFFindController, PDFLinkService, PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs';
export type L10n = NonNullable<import('pdfjs-dist/web/pdf_viewer.mjs').PDFViewer['l10n']>;
