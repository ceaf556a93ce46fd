/** From positioned text to blocks over searchable text with a way back to the page. */
export { evidenceOf } from './evidence.ts';
export { fold } from './fold.ts';
export { monthNames } from './months.ts';
export { pageText } from './page-text.ts';
export { foldedAt, textAt } from './range.ts';
export { remembered } from './remembered.ts';
export { markRunning } from './running.ts';
export { structurePage } from './structure.ts';
export type { Block, Cell, PageStructure, Range } from './types.ts';
