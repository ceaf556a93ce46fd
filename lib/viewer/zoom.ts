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

/** Turns all pages by a quarter, clockwise or (-1) back. */
export function rotate({ viewer }: PdfView, quarters: 1 | -1): void {
  viewer.pagesRotation = (viewer.pagesRotation + quarters * 90 + 360) % 360;
}
