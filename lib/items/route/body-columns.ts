import type { Body } from '../../reading/words.ts';
import { type Cell, textAt } from '../../text/index.ts';
import { firstBody } from '../bodies.ts';
import { cellUnder, isOneTable } from '../columns.ts';
import { datesIn } from '../dates.ts';
import { isBodyName } from '../field.ts';
import { limitOf } from '../last-days.ts';
import type { Passage, Scope } from '../types.ts';
import { type FoundStep, stepOf } from './step.ts';

/** A column of other papers, whose ways the table plans. */
const otherPapers = /^(?:stuk(?:ken)?|dossier|document)$/i;

/** The steps of a table that has a column for a body, with days under its name: 'Regeling | Raad | AB'. */
export function columnSteps({ head: above, passages }: Scope, near: string | null): FoundStep[] {
  const ofAgenda = above.findLast(isHead);
  let last: Passage | undefined;
  return passages.flatMap((passage) => {
    const head = last && isOneTable(last, passage) ? last : ofAgenda;
    if (isHead(passage)) last = passage;
    if (!head || passage.block.kind !== 'rij') return [];
    return head.block.cells.flatMap((name, place) => stepUnder(head, name, { passage, place, near }));
  });
}

/** A label of a form, whose value names who it is from or for: 'Van: | het college'. */
const isLabel = /:\s*$|^\s*(?:van|aan|voor|afzender|indiener|steller|opsteller)\s*$/i;

/** Whether a row has the name of a body over a column of its own, and no day. */
function isHead({ page, block }: Passage): boolean {
  if (block.kind !== 'rij' || block.cells.length < 2) return false;
  const cells = block.cells.map((cell) => textAt(page, cell));
  if (isLabel.test(cells[0] ?? '') || cells.some((cell) => otherPapers.test(cell.trim()))) return false;
  return cells.slice(1).some((cell) => bodyOver(cell) !== null) && cells.every((cell) => datesIn(cell, null).length === 0);
}

/** What may stand in the cell beside the day: the name of the commission. */
const besideDay = /^(?:[A-ZÀ-Þ][a-zà-ž]+(?: (?:en )?[A-ZÀ-Þ][a-zà-ž]+){0,2})?$/;

/** The body that a column is for: 'AB', 'Raad d.d.'; 'Commissie' is that of the raad. */
function bodyOver(cell: string): Body | null {
  const name = cell.trim().replace(/\s+(?:d\.?d\.?|datum)$/i, '');
  if (/^commissie$/i.test(name)) return 'raadscommissie';
  return isBodyName(name) ? firstBody(name) : null;
}

interface Under {
  passage: Passage;
  place: number;
  near: string | null;
}

function stepUnder(head: Passage, title: Cell, { passage, place, near }: Under): FoundStep[] {
  const name = textAt(head.page, title).trim();
  const body = bodyOver(name);
  const cell = body ? cellUnder(head, place, passage) : null;
  const words = cell ? textAt(passage.page, cell) : '';
  const [date] = datesIn(words, near);
  if (!cell || !date || !body || !besideDay.test(words.replace(date.dateText, '').trim())) return [];
  const { dateText, order } = date;
  const step = stepOf(name, body, 'bespreking');
  const at = { passage, from: cell.from, to: cell.to };
  const limit = limitOf(words, date);
  return [{ body, name, date: date.date, dateText, ...(limit && { limit }), order, step, outcome: null, at, printed: true }];
}
