import type { Draft } from './drafts.ts';
import { firstWordWidth, goesOn, hasRoomFor } from './line-room.ts';
import type { Line } from './lines.ts';
import { monthNames } from './months.ts';
import type { Segment } from './types.ts';

/** What is usual on a page, to tell a heading from a paragraph and a paragraph from the next. */
export interface Measures {
  /** The face and size of most characters. */
  font: string;
  size: number;
  /** Distance between lines of one paragraph, in font sizes. */
  leading: number;
  /** Right side, in PDF points, of the column or cell that a piece stands in. */
  columnRight: Map<Segment, number>;
  /** The lines that stand alone on their baseline. */
  alone: readonly Segment[];
}

const defaultLeading = 1.2;
/** Extra distance, as a share of the leading, from which a line starts a new paragraph. */
const paragraphGap = 1.22;
/** Left sides that differ less than this, in font sizes, and lines nearer than that, are of one column. */
const columnReach = 3;
const stackReach = 3;
/** A word or two that may be a label: no article or preposition that leads on. */
const label =
  /^(?!(?:De|Het|Een|Dit|Deze|Die|Dat|Er|Wij|We|U|Uw|Onze|Als|In|Op|Na|Om)\b)\p{Lu}[\p{L}-]+(?: (?!de$|het$|een$|van$|en$)[\p{L}-]+)?$/u;
/** The end of a line and the start of the next that are one day: '9 december', '2021'. */
const dayWithoutYear = new RegExp(String.raw`(?<!\d)\d{1,2} (?:${monthNames})$`, 'u');
const yearFirst = /^20\d\d(?!\d)/u;
/** How far, in font sizes, a list may be indented in its column. */
const listReach = 6;

/** The usual face, size, leading and right side of a page's lines. */
export function measure(found: readonly Line[]): Measures {
  const pieces = found.flatMap((line) => line.pieces);
  const byFace = tally(pieces.map((piece) => [`${piece.font}|${Math.round(piece.size * 4) / 4}`, piece.end - piece.start]));
  const [font = '', size = '10'] = byFace.split('|');
  const body = pieces.filter((piece) => Math.abs(piece.size - Number(size)) < 0.5);
  return { font, size: Number(size), leading: usualLeading(body), columnRight: columnRights(found), alone: aloneIn(found) };
}

function aloneIn(found: readonly Line[]): Segment[] {
  return found.flatMap(({ pieces: [piece, other] }) => (piece && !other ? [piece] : []));
}

/** The key with the largest total. */
function tally(counts: readonly (readonly [string, number])[]): string {
  const totals = new Map<string, number>();
  for (const [key, count] of counts) totals.set(key, (totals.get(key) ?? 0) + count);
  return [...totals].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0] as [string, number])[0];
}

/** The lower quartile of the distances: lines of one paragraph stand closest. */
function usualLeading(pieces: readonly Segment[]): number {
  const distances = pieces
    .map((piece, index) => (piece.y - (pieces[index - 1]?.y ?? piece.y)) / piece.size)
    .filter((distance) => distance > 0.8 && distance < 2.2)
    .sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 4)] ?? defaultLeading;
}

/** A draft, its last line, and the line below it. */
export interface Joint {
  raw: string;
  draft: Draft;
  before: Segment;
  next: Segment;
}

/** Whether the line below a paragraph's last line opens another paragraph. */
export function startsNewParagraph(joint: Joint, measures: Measures): boolean {
  if (isApart(joint, measures) || changesFace(joint, measures)) return true;
  if (isWithinDay(joint)) return false;
  return (
    (isOutdented(joint) && !runsOn(joint, measures)) ||
    countsOn(joint) ||
    endsItem(joint, measures) ||
    endedOnPurpose(joint, measures)
  );
}

function isApart({ before, next }: Joint, { leading }: Measures): boolean {
  return next.y - before.y > paragraphGap * leading * Math.max(next.size, before.size);
}

function changesFace({ before, next }: Joint, { font }: Measures): boolean {
  if (before.mixed || next.mixed) return false;
  if (Math.abs(next.size - before.size) > 0.08 * before.size) return true;
  return next.font !== before.font && (next.font === font || before.font === font);
}

/** A line left of a list item's text is not part of the item; a line right of a paragraph's side starts another one. */
function isOutdented({ draft, next }: Joint): boolean {
  const side = draft.marker === null ? draft.side : (draft.cells[0]?.[1]?.left ?? draft.side);
  return draft.marker === null ? next.left > side + 1.5 * next.size : next.left < side - 0.7 * next.size;
}

/** Whether a full line breaks off within its sentence, wherever the next one starts: a list may hang in or out. */
function runsOn({ raw, before, next }: Joint, { columnRight }: Measures): boolean {
  const above = raw.slice(before.start, before.end).trimEnd();
  const isFull = roomBehind(before, columnRight) <= firstWordWidth(raw, next);
  const isWithin = /^\p{Ll}/u.test(raw.slice(next.start, next.end)) && !/[.:;?!]$/.test(above);
  return isFull && (isWithin || goesOn.test(above));
}

/** Whether a day stands on the line above and its year on this one: centred lines begin anywhere. */
function isWithinDay({ raw, before, next }: Joint): boolean {
  return yearFirst.test(raw.slice(next.start, next.end)) && dayWithoutYear.test(raw.slice(before.start, before.end).trimEnd());
}

/** Free room behind a line in its column, in PDF points. */
function roomBehind(line: Segment, columnRight: Measures['columnRight']): number {
  return (columnRight.get(line) ?? line.right) - line.right;
}

/** Whether a paragraph that opens with a bare number is followed by the next number: '5 Begroting' and '6 Rondvraag', 'D1' and 'D2'. */
function countsOn({ raw, draft, next }: Joint): boolean {
  const first = draft.cells[0]?.[0];
  const opened = first ? numberOf(raw, first) : null;
  const following = opened === null ? null : numberOf(raw, next);
  return opened !== null && following === opened + 1;
}

function numberOf(raw: string, line: Segment): number | null {
  const found = /^[A-Z]?\.?(\d{1,2})[.)]?\s+\p{Lu}/u.exec(raw.slice(line.start, line.end));
  return found?.[1] ? Number(found[1]) : null;
}

/** Whether the line before ends an item whose bullet is drawn: in a semicolon, or where the next word had found room in the column. */
function endsItem({ raw, draft, before, next }: Joint, { alone }: Measures): boolean {
  if (!draft.listed) return false;
  const above = raw.slice(before.start, before.end).trimEnd();
  const reach = listReach * next.size;
  const column = alone.filter(({ left }) => left > draft.left - reach && left <= draft.left + 1);
  const room = Math.max(...column.map(({ right }) => right)) - before.right;
  return above.endsWith(';') || hasRoomFor(raw, next, room);
}

/** Whether the author ended the line before: the next line's first word had found room on it, or the next is a label of its own. */
function endedOnPurpose({ raw, draft, before, next }: Joint, { columnRight }: Measures): boolean {
  const text = raw.slice(next.start, next.end);
  const room = roomBehind(before, columnRight);
  const first = draft.cells[0]?.[0];
  const above = raw.slice(before.start, before.end).trimEnd();
  if (/^\p{Ll}/u.test(text) && !/[.:;?!]$/.test(above)) return isLabelAbove({ raw, draft, before, next }, room);
  if (goesOn.test(above)) return false;
  const isForm = isLabelled(text) && first !== undefined && isLabelled(raw.slice(first.start, first.end));
  return isForm || hasRoomFor(raw, next, room);
}

/** A first line of a word or two that leaves most of its column free, as a label above its value; no paragraph begins so. */
function isLabelAbove({ raw, draft, before, next }: Joint, room: number): boolean {
  const words = raw.slice(before.start, before.end).trim();
  const isFirst = draft.cells[0]?.length === 1 && draft.marker === null;
  const isAlike = before.font === next.font && before.size === next.size && Math.abs(before.left - next.left) < 1;
  return isFirst && isAlike && label.test(words) && room > before.right - before.left;
}

/** 'Vergaderdatum: 3 juli 2026' */
function isLabelled(text: string): boolean {
  return /^\(?\p{Lu}[\p{L} ()/.-]{1,40}:(?:\s|$)/u.test(text);
}

/** For each piece the right side of the lines stacked with it: of its column or cell. */
function columnRights(found: readonly Line[]): Map<Segment, number> {
  const rights = new Map<Segment, number>();
  for (const run of stacks(found)) {
    const right = Math.max(...run.map((piece) => piece.right));
    for (const piece of run) rights.set(piece, right);
  }
  return rights;
}

/** Lines of one piece that follow each other downwards with about the same left side. */
function stacks(found: readonly Line[]): Segment[][] {
  const runs: Segment[][] = [];
  for (const line of found) {
    const run = runs.at(-1);
    const above = run?.at(-1);
    const [piece, ...others] = line.pieces;
    if (!piece) continue;
    if (run && above && others.length === 0 && isStacked(above, piece)) run.push(piece);
    else runs.push(others.length === 0 ? [piece] : []);
  }
  return runs;
}

function isStacked(above: Segment, piece: Segment): boolean {
  const distance = (piece.y - above.y) / piece.size;
  return distance > 0.4 && distance < stackReach && Math.abs(piece.left - above.left) <= columnReach * piece.size;
}
