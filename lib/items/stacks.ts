import { textAt } from '../text/index.ts';
import { textOf } from './passages.ts';
import type { Passage } from './types.ts';

/** A line that may be a label, with the line under it that may be its value. */
export interface Stack {
  at: Passage;
  value: Passage;
  /** Place of the label among the passages given. */
  index: number;
}

const longestLabel = 40;
const mostWords = 5;
const longestValue = 110;
/** A form stands above the first sentence of its paper. */
const sentence = /^.{60,}[.!?]$/s;

/** The lines of a form that prints its values under its labels, up to the first sentence. */
export function stacks(passages: readonly Passage[]): Stack[] {
  const end = passages.findIndex((passage) => sentence.test(textOf(passage)));
  const form = end < 0 ? passages : passages.slice(0, end);
  return form.flatMap((at, index): Stack[] => {
    const value = form[index + 1];
    const isStack = value && value.page === at.page && isLabel(at) && isValue(at, value);
    return isStack ? [{ at, value, index }] : [];
  });
}

function isLabel(passage: Passage): boolean {
  const text = textOf(passage).trim();
  const isLine = passage.block.kind === 'kop' || passage.block.kind === 'alinea';
  return isLine && text.length <= longestLabel && text.split(/\s+/).length <= mostWords && /^\p{Lu}[^.;,]*[^.;,!?]$/u.test(text);
}

/** A line of its own that is set as no label is. */
function isValue(at: Passage, { block, page }: Passage): boolean {
  const isLine = block.kind === 'alinea' || (block.kind === 'kop' && at.block.kind === 'kop');
  return isLine && block.to - block.from <= longestValue && !/:\s/.test(textAt(page, block));
}
