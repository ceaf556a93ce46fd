import type { PdfResources, ReadErrorCode } from '../pdf/index.ts';
import type { DocumentFacts } from '../reading/contract.ts';

/** What the page sends to the paper worker: a paper, once the one before is answered. */
export interface PaperRequest {
  bytes: Uint8Array<ArrayBuffer>;
  resources: PdfResources;
  /** Where the script of pdf.js' own worker stands. */
  pdfWorker: string;
}

/** What the paper worker answers: each page that is read, then the facts or why there are none. */
export type PaperAnswer =
  | { kind: 'page'; page: number; pages: number }
  | { kind: 'facts'; facts: DocumentFacts }
  | { kind: 'failed'; code: ReadErrorCode };
