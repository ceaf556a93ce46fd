/** From searchable text to marked terms, page after page. */
export { createMarker } from './marker.ts';
