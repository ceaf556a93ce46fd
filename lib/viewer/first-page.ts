import type { PdfView } from './create-viewer.ts';
import { onView } from './view-events.ts';

/** Waiting longer than this for a page to be drawn serves nobody: a tab in the background draws none; milliseconds. */
const patience = 2000;

/** Settles when the view has drawn its first page with its text, or when that takes too long. */
export async function firstPageDrawn(view: PdfView): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const done = new AbortController();
  onView(view, ['textlayerrendered', () => resolve()], done.signal);
  const tooLong = setTimeout(resolve, patience);
  await promise;
  clearTimeout(tooLong);
  done.abort();
}
