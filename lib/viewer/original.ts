import type { PDFDocumentProxy } from '../pdf/pdfjs.ts';

/** An address of the document's own bytes, for as long as this page lives or until it is revoked. */
async function addressOf(document: PDFDocumentProxy): Promise<string> {
  const bytes = await document.getData();
  return URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }));
}

/** Saves the original, byte for byte: no marks, nothing filled in. */
export async function saveOriginal(document: PDFDocumentProxy, name: string): Promise<void> {
  const address = await addressOf(document);
  const link = Object.assign(window.document.createElement('a'), { href: address, download: name || 'stuk.pdf' });
  link.click();
  URL.revokeObjectURL(address);
}

/** Shows the original in the browser's own viewer, in a new tab. */
export async function openOriginal(document: PDFDocumentProxy, address: string | null): Promise<void> {
  window.open(address ?? (await addressOf(document)), '_blank');
}
