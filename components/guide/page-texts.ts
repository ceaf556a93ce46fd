import { pdfResources } from '../../lib/browser/pdf-resources.ts';
import { openPdf, positionedPage } from '../../lib/pdf/index.ts';
import '../../lib/viewer/pdf-worker.ts';

/**
 * The text of every page of a PDF, without the spaces between its parts.
 * @throws {ReadError}
 */
export async function pageTexts(file: File): Promise<string[]> {
  const document = await openPdf(new Uint8Array(await file.arrayBuffer()), { resources: pdfResources });
  try {
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
    const pages = await Promise.all(numbers.map((number) => positionedPage(document, number)));
    return pages.map(({ items }) => items.map(({ str }) => str).join(''));
  } finally {
    await document.loadingTask.destroy();
  }
}
