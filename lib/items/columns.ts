import {
  agendaColumn,
  askColumn,
  dayColumn,
  hourMarker,
  numberColumn,
  otherColumn,
  shortSubject,
  subjectColumn,
} from '../knowledge/rules/agenda.ts';
import type { Cell, Range } from '../text/index.ts';
import { cellsOf } from './passages.ts';
import type { Passage } from './types.ts';

/** The head of an agenda's table, and what its columns hold, as places among its cells; null where there is no such column. */
export interface Columns {
  head: Passage;
  subject: number;
  ask: number | null;
  number: number | null;
}

/** A shorter first line is a number, a time or a label. */
const shortestTitle = 8;
const tellsAsk = /voorstel|besl(?:uit|iss|ispunt)|gevraagd|vragen|advies/i;
const columnWords = [subjectColumn, askColumn, numberColumn, otherColumn];

/** The columns that a row heads: 'Nr. | Onderwerp | Voorstel'. Null when it is no head of a table of subjects. */
export function columnsOf(passage: Passage): Columns | null {
  if (passage.block.kind !== 'rij') return null;
  const printed = cellsOf(passage);
  const colons = printed.filter((cell) => /:\s*$/.test(cell)).length;
  if (colons > 0 && colons < printed.length) return null;
  const cells = printed.map((cell) => cell.replace(/^(?:#|nr\.?)\s+(?=\S)|[:.]\s*$/gi, '').trim());
  const place = (pattern: RegExp) => cells.findIndex((cell) => pattern.test(cell));
  const short = place(agendaColumn) < 0 ? -1 : place(shortSubject);
  const subject = short < 0 ? place(subjectColumn) : short;
  const [ask, number] = [askPlace(cells), place(numberColumn)];
  const heads = cells.filter((cell, at) => at === short || columnWords.some((pattern) => pattern.test(cell))).length;
  if (subject < 0 || 2 * heads <= cells.length || (short >= 0 && place(dayColumn) >= 0)) return null;
  return { head: passage, subject, ask: ask < 0 ? null : ask, number: number < 0 || number === subject ? null : number };
}

/** Of a column that says how an item is treated and one that says what is asked, the latter: 'Behandeling | Voorstel'. */
function askPlace(cells: readonly string[]): number {
  const telling = cells.findIndex((cell) => askColumn.test(cell) && tellsAsk.test(cell));
  return telling < 0 ? cells.findIndex((cell) => askColumn.test(cell)) : telling;
}

/** The heads of columns in these passages; a table that goes on over pages may repeat its own. */
export function allColumns(passages: readonly Passage[]): Columns[] {
  return passages.flatMap((passage) => columnsOf(passage) ?? []);
}

/** The cell of a row under the column of subjects; under a head on another page, where sides are counted anew, the one in its place. */
export function subjectCell(passage: Passage, all: readonly Columns[]): Cell | null {
  const own = all.find(({ head }) => isOneTable(head, passage)) ?? all[0];
  return own ? cellUnder(own.head, own.subject, passage) : null;
}

/** The cell of a row under the column of numbers, where that is not the first. */
export function numberCell(passage: Passage, all: readonly Columns[]): Cell | null {
  const own = all.find(({ head }) => isOneTable(head, passage));
  return own?.number ? cellUnder(own.head, own.number, passage) : null;
}

/** The cell of a row under one of a head; where the head is centred or sides are counted anew, the one in its place, the row's number counted as a cell. */
export function cellUnder(head: Passage, place: number, passage: Passage): Cell | null {
  const { cells, marker } = passage.block;
  const below = isOneTable(head, passage) && cells.find(({ column }) => column === head.block.cells[place]?.column);
  if (below) return below;
  const before = marker === null || cells.length === head.block.cells.length ? 0 : 1;
  if (cells.length + before === head.block.cells.length) return cells[place - before] ?? null;
  return isOneTable(head, passage) ? null : (cells[placeOnFirstPage(head, place, passage)] ?? null);
}

/**
 * Where a row has the cell under a head, by a row with as many cells on the page of that head that opens with its hour or with its number
 * as this one does; -1 where there is none.
 */
function placeOnFirstPage({ page, block }: Passage, place: number, { block: own }: Passage): number {
  const isTimed = (marker: string | null) => hourMarker.test(marker ?? '');
  const row = page.blocks.find(
    ({ table, cells, marker }) =>
      table === block.table && cells.length === own.cells.length && isTimed(marker) === isTimed(own.marker),
  );
  return row?.cells.findIndex(({ column }) => column === block.cells[place]?.column) ?? -1;
}

/** The title in a cell: the lines at its head that are set apart from what is said under them, else all of it. */
export function leadOf(text: string, cell: Cell): Range;
export function leadOf(text: string, cell: Cell | null | undefined): Range | null;
export function leadOf(text: string, cell: Cell | null | undefined): Range | null {
  if (!cell) return null;
  const words = text.slice(cell.from, cell.lead).trim();
  const isTitle = cell.lead < cell.to && words.length >= shortestTitle && !/[:,]$/.test(words);
  return isTitle ? { from: cell.from, to: cell.lead } : cell;
}

/** Whether two rows stand in one table. */
export function isOneTable(a: Passage, b: Passage): boolean {
  return a.page === b.page && a.block.table === b.block.table;
}
