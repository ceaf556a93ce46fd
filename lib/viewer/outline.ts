import type { PDFDocumentProxy } from '../pdf/pdfjs.ts';
import type { PdfView } from './create-viewer.ts';

type PdfOutline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];

/** A line of the document's own table of contents. */
export interface OutlineLine {
  title: string;
  /** From 0. */
  depth: number;
  /** Goes there; null for a line that leads nowhere in this document. */
  destination: PdfOutline['dest'];
}

/** The document's own table of contents, in order; empty when it has none. */
export async function outlineOf(document: PDFDocumentProxy): Promise<OutlineLine[]> {
  const lines = (entries: PdfOutline[], depth: number): OutlineLine[] =>
    entries.flatMap(({ title, dest, items }) => [{ title, depth, destination: dest }, ...lines(items, depth + 1)]);
  return lines((await document.getOutline()) ?? [], 0);
}

/** Goes to a line of the table of contents. */
export async function goToLine({ links }: PdfView, { destination }: OutlineLine): Promise<void> {
  if (destination !== null) await links.goToDestination(destination);
}
