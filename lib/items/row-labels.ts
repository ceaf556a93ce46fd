import type { LabelField } from '../knowledge/rules/field-labels.ts';
import { fieldOf } from './field.ts';
import { cellsOf } from './passages.ts';
import type { Passage } from './types.ts';

/** A label in a row of labels, with the place of its value among the cells of the next row. */
export interface RowLabel {
  field: LabelField;
  label: string;
  place: number;
}

/**
 * The labels of a form that prints them in one row with their values in the row below. More rows below make a table with a head
 * of columns, and no form, unless they are labels again.
 */
export function rowLabels(passages: readonly Passage[], index: number): RowLabel[] {
  const [row, values, next] = passages.slice(index, index + 3);
  if (!row || !values || !isRow(row) || !isRow(values) || (next && isRow(next) && !isLabels(next))) return [];
  const labels = cellsOf(row);
  const found = labels.flatMap((label, place) => {
    const field = fieldOf(label);
    return field ? [{ field, label, place }] : [];
  });
  const isForm = found.length === labels.length && cellsOf(values).length === labels.length;
  return isForm && !cellsOf(values).some((cell) => fieldOf(cell)) ? found : [];
}

/** Labels again, or a label with its value beside it. */
function isLabels(row: Passage): boolean {
  const isLabel = cellsOf(row).map((label) => fieldOf(label) !== null);
  return isLabel.every(Boolean) || (isLabel[0] === true && isLabel.length % 2 === 0);
}

function isRow({ block }: Passage): boolean {
  return block.kind === 'rij' && block.marker === null;
}
