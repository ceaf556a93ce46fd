import { type Range, textAt } from '../text/index.ts';
import type { Passage } from './types.ts';

const box = /(?<ticked>[☑☒✓✔✗✘🗹◉⊠]|\[ ?[xX✓] ?\]|\( ?[xX✓] ?\))|(?<open>[☐❏❑❒□○◯]|\[ {0,2}\]|\( {0,2}\))/gu;

/** Options that a typist marked with letters: 'O Informerend X Besluitvormend'. */
const letter = /(?<=^|\s)(?:(?<ticked>X)|(?<open>O))(?=\s\p{Lu})/gu;

function boxesIn(text: string): RegExpExecArray[] {
  const letters = [...text.matchAll(letter)];
  return letters.length > 1 ? letters : [...text.matchAll(box)];
}

/**
 * The option that is ticked where a form offers several: '☐ informeren ☒ besluiten'. Null when the text has no boxes; an empty
 * range when none is ticked. A box stands before its option, or behind it where the text does not open with one.
 */
export function tickedOption(text: string): Range | null {
  const boxes = boxesIn(text);
  const [first] = boxes;
  if (!first) return null;
  const at = boxes.findIndex(({ groups }) => groups?.['ticked']);
  const ticked = boxes[at];
  if (!ticked) return { from: 0, to: 0 };
  const before = text.slice(0, first.index).trim() === '';
  const from = before ? ticked.index + ticked[0].length : endOf(boxes[at - 1]);
  const to = before ? (boxes[at + 1]?.index ?? text.length) : ticked.index;
  return trimmed(text, { from, to });
}

/** The options of a row that has a cell with a box for each, behind its label where it has one: 'Fase | ☐ Beeldvormend | ☒ Besluitvormend'. Null for other rows. */
export function optionCells({ page, block }: Passage): Range | null {
  const isOption = block.cells.map((cell) => tickedOption(textAt(page, cell)) !== null);
  const first = isOption.indexOf(true);
  const [start, last] = [block.cells[first], block.cells.at(-1)];
  if (!start || !last || first > 1 || isOption.length - first < 2 || isOption.slice(first).includes(false)) return null;
  return { from: start.from, to: last.to };
}

function endOf(found: RegExpExecArray | undefined): number {
  return found ? found.index + found[0].length : 0;
}

function trimmed(text: string, { from, to }: Range): Range {
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  return { from: start, to: start + words.trim().length };
}
