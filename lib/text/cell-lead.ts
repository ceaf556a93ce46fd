import { goesOn, hasRoomFor } from './line-room.ts';
import type { Segment } from './types.ts';

/** Of the size of the title, from which words under it are set smaller. */
const smaller = 0.95;

/** How a line of a sentence ends; 'Warmtebedrijf B.V.' is a name. */
const sentenceEnd = /[,:;?!]$|(?<!\p{Lu}\.\p{Lu})\.$/u;

/** Which line of a cell is the first under its title: set in another face, or begun by the author on a line of its own; -1: none is. */
export function lineUnderTitle(raw: string, cell: readonly Segment[]): number {
  const [first] = cell;
  const inOtherFace = cell.findIndex(({ font, size }) => first && (font !== first.font || size < smaller * first.size));
  return inOtherFace < 0 ? firstOfSentences(raw, cell) : inOtherFace;
}

/** The first line of the sentences that stand under a title in the same face: the line above it ends early, and as no sentence does. */
function firstOfSentences(raw: string, cell: readonly Segment[]): number {
  const lines = cell.map(({ start, end }) => raw.slice(start, end).trim());
  if (!/[.?!]$/.test(lines.at(-1) ?? '')) return -1;
  const right = Math.max(...cell.map((line) => line.right));
  return cell.findIndex((line, index) => {
    const above = cell[index - 1];
    const words = lines[index - 1] ?? '';
    const isTitle = above !== undefined && !sentenceEnd.test(words) && !goesOn.test(words);
    return isTitle && /^\p{Lu}/u.test(lines[index] ?? '') && hasRoomFor(raw, line, right - above.right);
  });
}
