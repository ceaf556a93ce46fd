import { type Category, categories } from '../reading/words.ts';

/** What is painted in the page: the three categories, and the words that were asked for from the panel. */
export type Layer = Category | 'bewijs';

/** Ranges per layer. */
export type Painted = ReadonlyMap<Layer, readonly Range[]>;

const layers: readonly Layer[] = [...categories, 'bewijs'];

/** Paints ranges with the CSS Custom Highlight API, in place of what was painted; their look is in highlights.css. */
export function paint(pages: Iterable<Painted>): void {
  const all = [...pages];
  for (const layer of layers) {
    const highlight = new Highlight(...all.flatMap((page) => page.get(layer) ?? []));
    highlight.priority = layers.indexOf(layer);
    CSS.highlights.set(`greep-${layer}`, highlight);
  }
}

/** Takes everything away. */
export function clearPaint(): void {
  for (const layer of layers) CSS.highlights.delete(`greep-${layer}`);
}
