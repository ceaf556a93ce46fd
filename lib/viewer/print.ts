import type { PDFDocumentProxy, PDFPageProxy } from '../pdf/pdfjs.ts';

/** Dots per inch: sharp enough for text, small enough for a long paper. */
const resolution = 150;

/** PDF points and CSS pixels per inch. */
const pointsPerInch = 72;

/** Draw annotations and form fields as they are filled in now. */
const annotationsAsFilled = 3;

interface PrintOptions {
  signal: AbortSignal;
  /** After each page, counted from 1. */
  onPage: (page: number) => void;
}

/**
 * Draws every page as an image for paper: what the PDF is, without marks. The images are addresses of this page; let go of
 * them with `URL.revokeObjectURL`.
 */
export async function drawForPrint(pdf: PDFDocumentProxy, { signal, onPage }: PrintOptions): Promise<string[]> {
  const images: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    signal.throwIfAborted();
    images.push(await drawPage(await pdf.getPage(number), pdf));
    onPage(number);
  }
  return images;
}

async function drawPage(page: PDFPageProxy, pdf: PDFDocumentProxy): Promise<string> {
  const viewport = page.getViewport({ scale: resolution / pointsPerInch });
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  const printAnnotationStorage = pdf.annotationStorage.print;
  await page.render({ canvas, viewport, intent: 'print', annotationMode: annotationsAsFilled, printAnnotationStorage }).promise;
  const image = Promise.withResolvers<string>();
  canvas.toBlob((blob) => (blob ? image.resolve(URL.createObjectURL(blob)) : image.reject(new Error('no image of the page'))));
  const address = await image.promise;
  canvas.width = 0;
  return address;
}
