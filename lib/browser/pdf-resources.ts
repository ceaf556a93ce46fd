import { browser } from 'wxt/browser';
import type { PdfResources } from '../pdf/index.ts';

const folder = (path: string) => new URL(path, browser.runtime.getURL('/')).href;

/** Where the extension carries pdf.js' own data. */
export const pdfResources: PdfResources = {
  cMapUrl: folder('pdfjs/cmaps/'),
  standardFontDataUrl: folder('pdfjs/standard_fonts/'),
  wasmUrl: folder('pdfjs/wasm/'),
  iccUrl: folder('pdfjs/iccs/'),
};

/** Where the extension carries the icons of pdf.js' annotations. */
export const annotationImages = folder('pdfjs/images/');
