import type { Draft } from './drafts.ts';
import type { Measures } from './paragraphs.ts';
import type { Block, PageStructure } from './types.ts';

const longestHeading = 140;
/** Font size against the running text from which a line is a heading of that level, its face apart. */
const headingSizes = [
  [1.35, 1],
  [1.12, 2],
] as const;

/** Settles which blocks are headings and list items, and how deep. Rows stay rows. */
export function blockKinds(structure: PageStructure, parts: readonly Draft[], measures: Measures): void {
  structure.blocks.forEach((block, index) => {
    const draft = parts[index];
    if (!draft) return;
    block.strong = draft.cells
      .flat()
      .every((line) => !line.mixed && (line.font !== measures.font || line.size > 1.12 * measures.size));
    if (block.kind === 'rij') return;
    const level = headingLevel(structure, block, measures);
    if (level > 0) Object.assign(block, { kind: 'kop', level });
    else if (draft.marker !== null || draft.listed) Object.assign(block, { kind: 'opsomming', level: 1 });
  });
  listDepths(structure.blocks, parts);
}

function headingLevel(structure: PageStructure, block: Block, measures: Measures): number {
  const text = structure.text.slice(block.from, block.to);
  const isLine = text.length <= longestHeading && !/[.;,]$/.test(text) && /\p{L}{2}/u.test(text);
  const isBullet = block.marker !== null && !/\d/.test(block.marker);
  if (!isLine || isBullet) return 0;
  const bySize = headingSizes.find(([ratio]) => block.size >= ratio * measures.size)?.[1];
  if (bySize) return bySize;
  return (block.strong && block.size > 0.92 * measures.size) || isCapitals(text) ? 3 : 0;
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{4}/u.test(text) && text === text.toUpperCase();
}

/** Depth of list items by their left side: each further indent within a run of items is one deeper. */
function listDepths(blocks: readonly Block[], parts: readonly Draft[]): void {
  let sides: number[] = [];
  blocks.forEach((block, index) => {
    const side = parts[index]?.left ?? 0;
    if (block.kind !== 'opsomming') sides = [];
    else {
      sides = [...sides.filter((other) => other < side - 0.6 * block.size), side];
      block.level = sides.length;
    }
  });
}
