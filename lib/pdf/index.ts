/** From bytes to pages of positioned text. The only folder that imports pdf.js' core. */
export { asReadError, ReadError, type ReadErrorCode } from './errors.ts';
export {
  type AskPassword,
  openPdf,
  type PdfResources,
  pdfWorkerAddress,
  preparePdfWorker,
  startPdfWorker,
  takePdfWorker,
} from './open.ts';
export { GlobalWorkerOptions } from './pdfjs.ts';
export { positionedPage } from './positions.ts';
