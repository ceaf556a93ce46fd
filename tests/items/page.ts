import type { PositionedItem, PositionedPage } from '../../lib/pdf/types.ts';
import { markRunning, type PageStructure, structurePage } from '../../lib/text/index.ts';

const left = 60;
const lineHeight = 15;
const indent = 18;
/** Gaps between columns differ, as they do where a table has them; equal ones are those of a justified line. */
const columnGap = 24;
const styles = [
  ['# ', { size: 18, font: 'vet' }],
  ['## ', { size: 13, font: 'vet' }],
  ['* ', { size: 10, font: 'vet' }],
] as const;
const plain = { size: 10, font: 'gewoon' };

/**
 * Pages as a word processor lays them out, from lines of text: '# ' and '## ' large headings, '* ' a bold line, ' | ' between the
 * cells of a row (rows that follow each other share their columns), two blanks per indent, '---' a next page. An empty line is
 * white space.
 */
export function pagesOf(text: string): PageStructure[] {
  const pages = text
    .replace(/^\n/, '')
    .split(/^---\n/m)
    .map((part, index) => structurePage(positioned(part, index + 1)));
  markRunning(pages);
  return pages;
}

function positioned(text: string, number: number): PositionedPage {
  const lines = text.split('\n');
  let columns: number[] = [];
  const items = lines.flatMap((line, index) => {
    if (!isRow(line)) columns = [];
    else if (columns.length === 0) columns = columnsOf(lines.slice(index));
    return itemsOf(line, 60 + index * lineHeight, columns);
  });
  return { number, width: 595, height: 842, items, failed: false };
}

function isRow(line: string): boolean {
  return / \|(?: |$)/.test(line);
}

function cellsOf(line: string): string[] {
  return line.split(/ \|(?: |$)/);
}

/** Left sides of the columns of the rows that a page goes on with. */
function columnsOf(lines: readonly string[]): number[] {
  const end = lines.findIndex((line) => !isRow(line));
  const rows = lines.slice(0, end < 0 ? undefined : end).map(cellsOf);
  const widths = Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? '', plain.size))),
  );
  return widths.map(
    (_, column) => left + widths.slice(0, column).reduce((sum, width, before) => sum + width + columnGap + 4 * before, 0),
  );
}

function widthOf(text: string, size: number): number {
  return text.length * size * 0.5;
}

function itemsOf(line: string, y: number, columns: readonly number[]): PositionedItem[] {
  const depth = (/^ */.exec(line)?.[0].length ?? 0) / 2;
  const words = line.trim();
  const [prefix, style] = styles.find(([start]) => words.startsWith(start)) ?? ['', plain];
  const cells = cellsOf(words.slice(prefix.length));
  return cells.flatMap((cell, column) => {
    const x = columns[column] ?? left + depth * indent;
    const hasEOL = column === cells.length - 1;
    return cell === '' ? [] : [{ str: cell, x, y, width: widthOf(cell, style.size), ...style, hasEOL, upright: true }];
  });
}
