/** From searchable text to marked terms, page after page. */

export { unexplainedIn } from './field-abbreviations.ts';
export { createMarker } from './marker.ts';
