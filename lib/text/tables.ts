import type { Draft } from './drafts.ts';
import type { Block } from './types.ts';

const columnTolerance = 1.2;

/**
 * Numbers the tables of a page and gives each cell its column: cells with the same left side are one column. A heading between rows
 * with the same columns parts a table in groups.
 */
export function numberTables(blocks: readonly Block[], parts: readonly Draft[]): void {
  let table = 0;
  let run: number[] = [];
  blocks.forEach((block, index) => {
    if (block.kind !== 'rij') return;
    const last = run.at(-1);
    if (last !== undefined && !goesOn(blocks.slice(last + 1, index), parts[last], parts[index])) {
      settleColumns(blocks, parts, run);
      run = [];
    }
    if (run.length === 0) table += 1;
    block.table = table;
    run.push(index);
  });
  settleColumns(blocks, parts, run);
}

/** Whether a row is of the table of the row before it: right below it, or under headings and with the same columns. */
function goesOn(between: readonly Block[], before: Draft | undefined, row: Draft | undefined): boolean {
  if (between.length === 0) return true;
  if (!between.every(({ kind }) => kind === 'kop')) return false;
  const [fewer = [], more = []] = [sidesOf(before), sidesOf(row)].sort((a, b) => a.length - b.length);
  return fewer.length > 1 && fewer.every((side) => more.some((other) => Math.abs(side - other) < columnTolerance));
}

/** The left sides of a row's cells, in PDF points. */
function sidesOf(row: Draft | undefined): number[] {
  return row?.cells.map(([first]) => first?.left ?? 0) ?? [];
}

function settleColumns(blocks: readonly Block[], parts: readonly Draft[], run: readonly number[]): void {
  const sides = columnSides(run.flatMap((index) => parts[index]?.cells.map((cell) => cell[0]?.left ?? 0) ?? []));
  for (const index of run) {
    blocks[index]?.cells.forEach((cell, position) => {
      const left = parts[index]?.cells[position]?.[0]?.left ?? 0;
      cell.column = nearest(sides, left);
    });
  }
}

/** The distinct left sides, from left to right, in PDF points. */
function columnSides(lefts: readonly number[]): number[] {
  const sides: number[] = [];
  for (const left of [...lefts].sort((a, b) => a - b)) {
    if (left - (sides.at(-1) ?? Number.NEGATIVE_INFINITY) > columnTolerance * 10) sides.push(left);
  }
  return sides;
}

function nearest(sides: readonly number[], left: number): number {
  const distances = sides.map((side) => Math.abs(side - left));
  return distances.indexOf(Math.min(...distances));
}
