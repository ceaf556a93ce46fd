/**
 * The Reading: everything Greep knows of a document, as one plain, serialisable value.
 *
 * Offsets are UTF-16 units in the page text: pdf.js' text items (`disableNormalization: true`, no marked
 * content) in stream order, with `\n` after an item that has `hasEOL`. Pages count from 1. Dates are ISO.
 * `null` means: not in the document.
 */

export type * from './agenda.ts';
export type * from './council.ts';
export type * from './document.ts';
export type * from './evidence.ts';
export type * from './item.ts';
