import { textAt } from '../../text/index.ts';
import { fieldOf } from '../field.ts';
import { textOf } from '../passages.ts';
import type { Passage } from '../types.ts';

/** The line or row of a form under the name of a paper: 'Doel: ter besluitvorming'. */
export function isFormLine(passage: Passage): boolean {
  const { block, page } = passage;
  const [label, value] = block.cells;
  if (block.kind === 'rij') return label !== undefined && value !== undefined && fieldOf(textAt(page, label)) !== null;
  return block.kind === 'alinea' && fieldOf(/^[^:]*(?=:\s)/.exec(textOf(passage))?.[0] ?? '') !== null;
}
