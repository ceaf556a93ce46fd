import type { Role } from '../../reading/contract.ts';
import { type Cell, textAt } from '../../text/index.ts';
import { isOneTable } from '../columns.ts';
import { evidenceIn } from '../passages.ts';
import type { Passage } from '../types.ts';
import { signedFunction } from './functions.ts';
import { nameIn } from './names.ts';
import { rolesIn } from './persons.ts';

/** Who signs beside each other, with their offices in the row under their names: 'T. Wolters | G. Lansink' above 'voorzitter | secretaris'. */
export function signedRows(passages: readonly Passage[]): Role[] {
  return passages.flatMap((row, index) => {
    const above = passages[index - 1];
    return above && areNames(above) && isUnder(above, row)
      ? row.block.cells.flatMap((cell, at) => signedIn(row, cell, { above, at }))
      : [];
  });
}

function areNames({ page, block }: Passage): boolean {
  return block.cells.length > 1 && block.cells.every((cell) => nameIn(textAt(page, cell)) === textAt(page, cell).trim());
}

function isUnder(above: Passage, row: Passage): boolean {
  return isOneTable(above, row) && above.block.cells.length === row.block.cells.length;
}

function signedIn(row: Passage, cell: Cell, { above, at }: { above: Passage; at: number }): Role[] {
  const name = above.block.cells[at];
  const who = name ? textAt(above.page, name).trim() : '';
  const words = textAt(row.page, cell).trim();
  const [known] = rolesIn(words);
  const role = known?.from === 0 ? words : signedFunction(who, words)?.role;
  return role ? [{ role, who, evidence: evidenceIn(row, cell) }] : [];
}
