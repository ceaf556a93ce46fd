import type { PdfView } from './create-viewer.ts';

/** How much one step enlarges. */
const step = 1.1;

/** Named ways to fit a page, as pdf.js calls them. */
export type Fit = 'auto' | 'page-width' | 'page-fit';

/** Enlarges (positive) or reduces (negative) by steps. */
export function zoom({ viewer }: PdfView, steps: number): void {
  const factor = step ** steps;
  viewer.updateScale({ scaleFactor: factor, drawingDelay: 400 });
}

/** Sets the size: a way to fit, or a factor of the paper's size. */
export function setScale({ viewer }: PdfView, scale: Fit | number): void {
  viewer.currentScaleValue = `${scale}`;
}

const fits: ReadonlySet<string> = new Set<Fit>(['auto', 'page-width', 'page-fit']);

/** Fits the pages anew when the room for them changes, as long as a way to fit is chosen; a size that was chosen stays. */
export function keepFitting({ viewer }: PdfView, signal: AbortSignal): void {
  const { container } = viewer;
  let room = container.offsetWidth;
  const watcher = new ResizeObserver(() => {
    const { offsetWidth } = container;
    // A container that is hidden for a while has no width, and fits as before when it is back.
    if (offsetWidth === 0 || offsetWidth === room) return;
    room = offsetWidth;
    const { currentScaleValue: fit, pagesCount } = viewer;
    if (pagesCount > 0 && fits.has(fit)) viewer.currentScaleValue = fit;
  });
  watcher.observe(container);
  signal.addEventListener('abort', () => watcher.disconnect(), { once: true });
}

/** Turns all pages by a quarter, clockwise or (-1) back. */
export function rotate({ viewer }: PdfView, quarters: 1 | -1): void {
  viewer.pagesRotation = (viewer.pagesRotation + quarters * 90 + 360) % 360;
}
