/**
 * The one place that imports pdf.js' viewer components. The components read pdf.js' core from
 * `globalThis.pdfjsLib`, which the core sets itself: it must be loaded first.
 */

import './pdf-worker.ts';
import 'pdfjs-dist/web/pdf_viewer.css';

export { EventBus, FindState, LinkTarget, PDFFindController, PDFLinkService, PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs';
export type L10n = NonNullable<import('pdfjs-dist/web/pdf_viewer.mjs').PDFViewer['l10n']>;
