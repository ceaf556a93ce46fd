import type { Category } from '../../lib/reading/words.ts';
import './marks.css';

/** How a category is marked in the page: its own colour and its own line. */
export const Swatch = ({ category }: { category: Category }) => (
  <span className="greep-swatch" data-category={category} aria-hidden="true" />
);
