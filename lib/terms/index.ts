/** From searchable text to marked terms, page after page. */
export { createMarker, type PageMarks, type TermMarker } from './marker.ts';
