import type { PdfView } from './create-viewer.ts';
import { onView, type ViewLocation } from './view-events.ts';

/** How a document is first shown: as wide as fits, but not much larger than paper. */
const firstScale = 'auto';

/** Shows a fresh document at a place, or at its beginning. */
export function startAt(view: PdfView, place: ViewLocation | null, signal: AbortSignal): void {
  const start = () => {
    view.viewer.currentScaleValue = `${place ? asScale(place.scale) : firstScale}`;
    view.viewer.container.scrollTop = 0;
    if (!place || place.pageNumber > view.viewer.pagesCount) return;
    view.viewer.pagesRotation = place.rotation;
    const { pageNumber, left, top } = place;
    view.viewer.scrollPageIntoView({ pageNumber, destArray: [null, { name: 'XYZ' }, left, top, null] });
  };
  onView(view, ['pagesinit', start], signal);
}

/** Follows the place that is shown; gives the last one. */
export function followPlace(view: PdfView, signal: AbortSignal): () => ViewLocation | null {
  let last: ViewLocation | null = null;
  onView(
    view,
    [
      'updateviewarea',
      ({ location }) => {
        last = location;
      },
    ],
    signal,
  );
  return () => last;
}

/** pdf.js gives a scale as a name or as a percentage, and takes a name or a factor. */
function asScale(scale: number | string): number | string {
  return typeof scale === 'number' ? scale / 100 : scale;
}
