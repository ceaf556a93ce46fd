import type { PositionedItem } from '../pdf/types.ts';
import type { PageText } from './page-text.ts';
import type { Segment } from './types.ts';

/** Gap, in font sizes, from which two pieces on one baseline are two cells or columns. */
const cellGap = 1.15;
/** The same where the second piece starts at the left side of a column. */
const columnGap = 0.5;
/** Difference, in PDF points, up to which left sides are one column's. */
const columnTolerance = 1;
/** Difference in baseline, in font sizes, up to which two pieces are one line; a raised footnote number stays in it. */
const sameLine = 0.45;
/** Overlap, in font sizes, from which text drawn again at the same place is a second drawing (false bold). */
const redrawn = 0.5;
/** The widest gap, in font sizes, between the words of a justified line, and how far its gaps may differ, in PDF points. */
const stretchedGap = 6;
const equalGaps = 0.6;
/** The gap, in font sizes, that words of a line with others in columns do not have. */
const cellDistance = 2;
/** A number by letter at the head of a row. */
const rowNumber = /^[A-Z]\.?\d{1,2}\.?$/;
/** Nothing to read: blanks, the dots and dashes of an empty form field, or the sign in the margin that says that a paper is attached, './.'. */
const blank = /^(?:\s*|[.…_\s]{4,}|\s*\.\/\.\s*)$/;

/** The segments of a page in stream order. Turned text, blanks and dotted lines make none. */
export function segments(items: readonly PositionedItem[], { starts }: PageText): Segment[] {
  const runs = stretchedRuns(items);
  const inRuns = new Set(runs.flat());
  const columns = columnSides(items.filter((item) => !inRuns.has(item)));
  const stretched = new Set(runs.filter((run) => !isHead(run, columns)).flat());
  const found: Segment[] = [];
  const isStretchedOn = (before: Segment, item: PositionedItem) =>
    stretched.has(item) && isBeside(before, item) && !isCell(before, item, columns);
  let open: Segment | undefined;
  items.forEach((item, index) => {
    if (!item.upright || blank.test(item.str)) return;
    const start = starts[index] ?? 0;
    if (open && isRedrawn(open, item)) return;
    if (open && (continues(open, item, columns) || isStretchedOn(open, item))) extend(open, item, start);
    else {
      open = opened(item, start);
      found.push(open);
    }
  });
  return found;
}

/** Left sides, rounded to points, of pieces that follow a wide gap, and of those that follow a number such as 'B.1' more than once. */
function columnSides(items: readonly PositionedItem[]): Set<number> {
  const sides = new Set<number>();
  const numbered = new Set<number>();
  items.forEach((item, index) => {
    const [number, before] = [items[index - 2], items[index - 1]];
    if (before?.str.trim() !== '' || before.hasEOL || Math.abs(before.y - item.y) >= 1) return;
    const side = Math.round(item.x);
    const isNumbered = number !== undefined && rowNumber.test(number.str);
    const afterGap = item.x - before.x > cellGap * item.size;
    if (afterGap || (isNumbered && numbered.has(side)))
      for (const by of [-columnTolerance, 0, columnTolerance]) sides.add(side + by);
    if (isNumbered) numbered.add(side);
  });
  return sides;
}

function opened(item: PositionedItem, start: number): Segment {
  const { x, y, width, size, font, str } = item;
  return { start, end: start + str.length, left: x, right: x + width, y, size, font, mixed: false };
}

function continues(open: Segment, item: PositionedItem, columns: ReadonlySet<number>): boolean {
  const size = Math.max(open.size, item.size);
  const gap = item.x - open.right;
  const letter = letterWidth(open);
  const limit = columns.has(Math.round(item.x))
    ? Math.max(columnGap * size, 1.15 * letter)
    : Math.max(cellGap * size, 2.4 * letter);
  return Math.abs(item.y - open.y) <= sameLine * size && gap < limit && gap > -redrawn * size;
}

/** Mean width of a segment's letters, in PDF points: in a typewriter face a blank is as wide, and two end a sentence. */
function letterWidth({ start, end, left, right }: Segment): number {
  return (right - left) / Math.max(1, end - start);
}

function isBeside(before: Pick<Segment, 'y' | 'right'>, item: PositionedItem): boolean {
  const gap = item.x - before.right;
  return Math.abs(item.y - before.y) < 1 && gap >= 0 && gap < stretchedGap * item.size;
}

/** Cells may happen to stand equally far apart, as words do; they stand far apart, and where other rows have cells. */
function isCell(before: Segment, item: PositionedItem, columns: ReadonlySet<number>): boolean {
  return columns.has(Math.round(item.x)) && item.x - before.right > cellDistance * item.size;
}

/** Words of justified lines, line by line: three or more pieces with equal gaps between them, and letters in most. Not the first of each. */
function stretchedRuns(items: readonly PositionedItem[]): PositionedItem[][] {
  const found = new Map<PositionedItem[], PositionedItem[]>();
  let run: PositionedItem[] = [];
  for (const item of items.filter((other) => other.upright && !blank.test(other.str))) {
    const before = run.at(-1);
    if (before && isBeside({ y: before.y, right: before.x + before.width }, item)) run.push(item);
    else run = [item];
    if (run.length > 2 && hasEqualGaps(run)) found.set(run, run.slice(1));
  }
  return [...found.values()];
}

/** Whether each of these stands where other rows have cells: the head of a table whose columns happen to leave equal gaps. */
function isHead(run: readonly PositionedItem[], columns: ReadonlySet<number>): boolean {
  return run.every((item) => columns.has(Math.round(item.x)));
}

function hasEqualGaps(run: readonly PositionedItem[]): boolean {
  const gaps = run.slice(1).map((item, index) => item.x - ((run[index]?.x ?? 0) + (run[index]?.width ?? 0)));
  const words = run.filter((item) => /^[\p{L}(‘“'"]/u.test(item.str)).length;
  return Math.max(...gaps) - Math.min(...gaps) < equalGaps && words > run.length / 2;
}

function isRedrawn(open: Segment, item: PositionedItem): boolean {
  const tolerance = 0.2 * item.size;
  const samePlace = Math.abs(item.y - open.y) < tolerance && Math.abs(item.x - open.left) < tolerance;
  return samePlace && Math.abs(item.x + item.width - open.right) < tolerance;
}

/** The widest piece gives the segment its face and size: a bold word or a footnote number does not. */
function extend(open: Segment, item: PositionedItem, start: number): void {
  open.mixed ||= item.font !== open.font;
  if (item.width > open.right - open.left) {
    open.size = item.size;
    open.font = item.font;
    open.y = item.y;
  }
  open.right = Math.max(open.right, item.x + item.width);
  open.end = start + item.str.length;
}
