import type { PdfView } from '../viewer/create-viewer.ts';
import { onView } from '../viewer/view-events.ts';
import type { MarkPart } from './choose-marks.ts';
import type { PageMarks } from './page-marks.ts';

/** How long a page may take to show its text after a jump to it; milliseconds. */
const patience = 3000;

/** Words that are shown stand this far below the top of the view: a share of its height. */
const restingPlace = 0.3;

/**
 * Brings words into view and gives their range: goes to the page, waits for its text, then moves to the words.
 * Null when the page does not get its text in time.
 */
export async function jumpTo(view: PdfView, marks: PageMarks, part: MarkPart): Promise<Range | null> {
  if (!marks.textOf(part.page)) {
    view.viewer.scrollPageIntoView({ pageNumber: part.page });
    await textDrawn(view, part.page);
  }
  const range = marks.rangeOf(part);
  if (range) scrollTo(view.viewer.container, range.getBoundingClientRect());
  return range;
}

/** Resolves when the page has its text layer, or when that takes too long. */
async function textDrawn(view: PdfView, page: number): Promise<void> {
  const drawn = Promise.withResolvers<void>();
  const done = new AbortController();
  onView(view, ['textlayerrendered', ({ pageNumber }) => pageNumber === page && drawn.resolve()], done.signal);
  const tooLong = setTimeout(drawn.resolve, patience);
  await drawn.promise;
  clearTimeout(tooLong);
  done.abort();
}

/** Scrolls only as far as needed: words that are well in view stay where they are. */
function scrollTo(container: HTMLElement, words: DOMRect): void {
  const view = container.getBoundingClientRect();
  const margin = 40;
  if (words.top < view.top + margin || words.bottom > view.bottom - margin) {
    container.scrollTop += words.top - view.top - view.height * restingPlace;
  }
  if (words.left < view.left || words.right > view.right) container.scrollLeft += words.left - view.left - margin;
}
