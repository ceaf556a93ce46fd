/** A text node of a text layer and where its text starts in the page text. */
interface Run {
  node: Text;
  start: number;
}

/** The page text of the contract, as it stands in pdf.js' text layer now. */
export interface LayerText {
  readonly text: string;
  readonly runs: readonly Run[];
}

/**
 * Reads a text layer: pdf.js makes one `span` per text item, in the order of the page text, and a `br` where an item ends a
 * line. Find may split a span's text over elements of its own; the text stays the same. What the structure of a tagged PDF
 * adds (pictures, formulas) is not of the page text.
 */
export function readLayer(layer: Node): LayerText {
  const runs: Run[] = [];
  let text = '';
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, isPageText);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeName === 'BR') text += '\n';
    if (!(node instanceof Text)) continue;
    runs.push({ node, start: text.length });
    text += node.data;
  }
  return { text, runs };
}

function isPageText(node: Node): number {
  const isAdded = node instanceof Element && node.matches('[role="img"], math');
  return isAdded ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
}

/** The words from `start` to `end` of the page text as a range in the text layer; null when they are not there. */
export function rangeIn({ runs }: LayerText, start: number, end: number): Range | null {
  const first = runs[runAt(runs, start)];
  const last = runs[runAt(runs, end - 1)];
  if (!first || !last || end <= start) return null;
  const range = document.createRange();
  range.setStart(first.node, Math.min(start - first.start, first.node.length));
  range.setEnd(last.node, Math.min(end - last.start, last.node.length));
  return range;
}

/** The offset in the page text of a place in a text node; null when the node is not of this layer. */
export function offsetIn({ runs }: LayerText, node: Node, offset: number): number | null {
  const run = runs.find((each) => each.node === node);
  return run ? run.start + offset : null;
}

/** Index of the last run that starts at or before an offset; -1 before the first. */
function runAt(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
