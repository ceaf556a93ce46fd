import type { Cell } from '../../text/index.ts';
import { bodiesIn } from '../bodies.ts';
import { cellUnder } from '../columns.ts';
import { datesIn } from '../dates.ts';
import { isBodyName } from '../field.ts';
import type { Passage } from '../types.ts';
import { type FoundStep, stepOf } from './step.ts';

/** A column of other papers, whose ways the table plans. */
const otherPapers = /^(?:stuk(?:ken)?|dossier|document)$/i;

/** The steps of a table that has a column for a body, with days under its name: 'Regeling | Raad | AB'. */
export function columnSteps(passages: readonly Passage[], near: string | null): FoundStep[] {
  return passages.flatMap((passage, index) => {
    const head = passage.block.kind === 'rij' ? passages.findLast((row, at) => at < index && isHead(row, passage)) : undefined;
    return head ? head.block.cells.flatMap((name, place) => stepUnder(head, name, { passage, place, near })) : [];
  });
}

/** Whether a row above in the table has the name of a body over a column of its own, and no day. */
function isHead({ page, block }: Passage, { page: own, block: row }: Passage): boolean {
  if (block.kind !== 'rij' || page !== own || block.table !== row.table || block.cells.length < 2) return false;
  const cells = block.cells.map((cell) => page.text.slice(cell.from, cell.to));
  if (cells.some((cell) => otherPapers.test(cell.trim()))) return false;
  return cells.slice(1).some((cell) => isBodyName(cell.trim())) && cells.every((cell) => datesIn(cell, null).length === 0);
}

interface Under {
  passage: Passage;
  place: number;
  near: string | null;
}

function stepUnder(head: Passage, title: Cell, { passage, place, near }: Under): FoundStep[] {
  const name = head.page.text.slice(title.from, title.to).trim();
  const cell = isBodyName(name) ? cellUnder(head, place, passage) : null;
  const words = cell ? passage.page.text.slice(cell.from, cell.to) : '';
  const [date] = datesIn(words, near);
  const [named] = bodiesIn(name);
  if (!cell || !date || !named || words.replace(date.dateText, '').trim() !== '') return [];
  const { dateText, order } = date;
  const step = stepOf(name, named.body, 'bespreking');
  const at = { passage, from: cell.from, to: cell.to };
  return [{ body: named.body, name, date: date.date, dateText, order, step, outcome: null, at, printed: true }];
}
