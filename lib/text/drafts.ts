import type { Line } from './lines.ts';
import { type Joint, type Measures, startsNewParagraph } from './paragraphs.ts';
import type { Segment } from './types.ts';

/** A paragraph (one cell) or a row (more) in the making; a cell is its lines from top to bottom. */
export interface Draft {
  cells: Segment[][];
  marker: string | null;
  /** Left side that further lines of the paragraph or item keep to, in PDF points. */
  side: number;
  /** An item of a list whose bullets are drawn and no text: indented under words that lead it in. */
  listed: boolean;
  /** Left side and offset of the marker, or of the first line. */
  left: number;
  start: number;
}

const alignTolerance = 0.8;
/** Line distance, in font sizes, up to which lines of one cell follow each other. */
const stacked = 1.75;
/** The same where the stream runs along a row line by line. */
const tight = 1.4;
/** Words that lead in a list: more than a label. Looked for from the end, where most texts have no colon. */
const leadsIn = /$(?<=\S\s+\S+\s+\S.*:\s*)/s;
/** A heading of an agenda without anything beside it. */
const agendaAlone = /^agenda(?:punten)?\s?:?$/i;
/** How many paragraphs one cell of a table may hold, and its header row may stand above it. */
const tableReach = 15;

/** Collects lines in stream order into paragraphs and table rows. */
export function drafts(raw: string, found: readonly Line[], measures: Measures): Draft[] {
  const all: Draft[] = [];
  for (const line of found) {
    const open = all.at(-1);
    const joint = open && paragraphJoint(raw, open, line);
    if (joint && joinsParagraph(joint, measures)) continue;
    if (joinsRow(raw, all, line)) continue;
    all.push({
      cells: line.pieces.map((piece) => [piece]),
      marker: line.marker,
      listed: open !== undefined && isListed(raw, open, line),
      side: sideOf(line),
      left: line.left,
      start: line.whole[0]?.start ?? 0,
    });
  }
  return all;
}

/**
 * Whether a line without a marker is an item of a list: indented under a sentence that ends in a colon, in small letters under a
 * heading, or level with such an item.
 */
function isListed(raw: string, open: Draft, line: Line): boolean {
  const [piece] = line.pieces;
  const above = open.cells[0]?.at(-1);
  if (line.marker || line.pieces.length > 1 || open.cells.length > 1 || !piece || !above) return false;
  const isAlike = above.font === piece.font;
  if (open.listed) return isAlike && Math.abs(open.left - line.left) < 1;
  const isLed = isAlike ? leadsIn.test(raw.slice(open.start, above.end)) : /^\p{Ll}/u.test(raw.slice(piece.start, piece.end));
  return isLed && line.left > open.left + alignTolerance * piece.size;
}

function sideOf(line: Line): number {
  return line.hangs ? (line.pieces[0]?.left ?? line.left) : line.left;
}

/** A paragraph and the line that may go on with it; null where either is a row or the line opens a list item. */
function paragraphJoint(raw: string, draft: Draft, line: Line): Joint | null {
  const before = draft.cells[0]?.at(-1);
  const [next] = line.pieces;
  if (draft.cells.length > 1 || line.pieces.length > 1 || line.marker || !next || !before) return null;
  return { raw, draft, before, next };
}

function joinsParagraph(joint: Joint, measures: Measures): boolean {
  const { draft, before, next } = joint;
  const [cell = []] = draft.cells;
  if (!below(before, next, stacked * Math.max(1, measures.leading)) || !overlaps(cell, next)) return false;
  if (startsNewParagraph(joint, measures)) return false;
  cell.push(next);
  return true;
}

/** A line joins a row below its last cell, as further cells, or below any of its cells where the stream runs line by line. */
function joinsRow(raw: string, all: Draft[], line: Line): boolean {
  const open = all.at(-1);
  const [piece] = line.whole;
  if (!open || !piece || headsAgenda(raw, open)) return false;
  const joinsLast = line.whole.length === 1 && joinsLastCell(open, piece);
  return joinsLast || joinsTable(all, line.whole) || joinsAsCells(open, line.whole) || joinsLineByLine(raw, open, line.whole);
}

/** Whether the last cell of a row is the heading of an agenda, printed beside a label of the margin: 'Bijlagen | AGENDA'. */
function headsAgenda(raw: string, { cells }: Draft): boolean {
  const [line, ...others] = cells.at(-1) ?? [];
  return line !== undefined && others.length === 0 && agendaAlone.test(raw.slice(line.start, line.end).trim());
}

function joinsLastCell(open: Draft, piece: Segment): boolean {
  const last = open.cells.at(-1);
  const before = last?.at(-1);
  if (open.cells.length < 2 || !last || !before) return false;
  const first = open.cells[0]?.[0];
  const besideFirst = first !== undefined && piece.left > first.left + alignTolerance * piece.size;
  if (!besideFirst || !below(before, piece, stacked) || piece.left < (last[0]?.left ?? 0) - piece.size) return false;
  last.push(piece);
  return true;
}

function joinsAsCells(open: Draft, pieces: readonly Segment[]): boolean {
  const last = open.cells.at(-1);
  const [piece] = pieces;
  if (!last || !piece || piece.left < rightOf(last) || !besideRow(open, piece)) return false;
  open.cells.push(...pieces.map((part) => [part]));
  return true;
}

/** Pieces at a column of the table above, level with the start of several paragraphs: those are one cell, left of them. */
function joinsTable(all: Draft[], pieces: readonly Segment[]): boolean {
  const [piece] = pieces;
  const recent = all.slice(-tableReach);
  if (!piece || !recent.some((draft) => draft.cells.slice(1).some((cell) => aligned(cell, piece)))) return false;
  const start = recent.findLastIndex((draft) => Math.abs((draft.cells[0]?.[0]?.y ?? 0) - piece.y) < 0.5 * piece.size);
  const [first, ...others] = start < 0 ? [] : recent.slice(start);
  const left = [first, ...others].flatMap((draft) => draft?.cells ?? []);
  if (!first || first.cells.length > 1 || piece.left < rightOf(left.flat())) return false;
  all.splice(all.length - others.length, others.length);
  first.cells = [[...(first.cells[0] ?? []), ...others.flatMap(wholeLines)], ...pieces.map((part) => [part])];
  return true;
}

/** The lines of a draft with its marker, as part of a larger cell. */
function wholeLines(draft: Draft): Segment[] {
  const [first, ...others] = draft.cells.flat();
  return first ? [{ ...first, start: draft.start, left: draft.left }, ...others] : [];
}

function joinsLineByLine(raw: string, open: Draft, pieces: readonly Segment[]): boolean {
  if (pieces.length >= open.cells.length) return false;
  const targets = pieces.map((piece) => open.cells.find((cell) => aligned(cell, piece) && besideBottom(open, piece)));
  const coversFirst = targets[0] === open.cells[0];
  if (targets.includes(undefined) || (coversFirst && (pieces.length < 2 || open.cells.length < 3))) return false;
  if (coversFirst && pieces.some((piece) => hadRoom(raw, open, piece))) return false;
  targets.forEach((cell, index) => {
    const piece = pieces[index];
    if (piece) cell?.push(piece);
  });
  return true;
}

/** Whether the first word of a piece had found room in the cell above it: then it opens a row of its own. */
function hadRoom(raw: string, open: Draft, piece: Segment): boolean {
  const at = open.cells.findIndex((cell) => aligned(cell, piece));
  const last = open.cells[at]?.at(-1);
  const next = open.cells[at + 1]?.[0];
  if (!last || !next) return false;
  const text = raw.slice(piece.start, piece.end);
  const word = /^\S*/.exec(text)?.[0].length ?? 0;
  const width = (word / Math.max(1, text.length)) * (piece.right - piece.left);
  return next.left - last.right > width + piece.size;
}

function below(before: Segment, next: Segment, limit: number): boolean {
  const distance = next.y - before.y;
  return distance > 0.4 * next.size && distance <= limit * Math.max(next.size, before.size);
}

function overlaps(cell: readonly Segment[], piece: Segment): boolean {
  return piece.left < rightOf(cell) && piece.right > Math.min(...cell.map((line) => line.left)) - 2 * piece.size;
}

function aligned(cell: readonly Segment[], piece: Segment): boolean {
  return Math.abs((cell[0]?.left ?? Number.NaN) - piece.left) <= alignTolerance * piece.size;
}

/** Whether a piece starts at the height of a row: level with its first line or within it. */
function besideRow(open: Draft, piece: Segment): boolean {
  const heights = open.cells.flat().map((line) => line.y);
  return piece.y >= Math.min(...heights) - 1.6 * piece.size && piece.y <= Math.max(...heights) + 0.6 * piece.size;
}

function besideBottom(open: Draft, piece: Segment): boolean {
  const bottom = Math.max(...open.cells.flat().map((line) => line.y));
  return piece.y > bottom - 0.6 * piece.size && piece.y - bottom <= tight * piece.size;
}

function rightOf(cell: readonly Segment[]): number {
  return Math.max(...cell.map((line) => line.right));
}
