/** From bytes to pages of positioned text. The only folder that imports pdf.js. */
export { asReadError, ReadError, type ReadErrorCode, readErrorCodes } from './errors.ts';
export { type AskPassword, hasPdfHeader, type OpenOptions, openPdf, type PdfResources } from './open.ts';
export { positionedPage } from './positions.ts';
export type { PositionedItem, PositionedPage } from './types.ts';
