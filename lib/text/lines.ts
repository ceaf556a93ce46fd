import { isMarker, isNumbering, leadingMarker } from './markers.ts';
import type { Segment } from './types.ts';

/** The segments that stand next to each other on one baseline, in stream order; a marker is set apart. */
export interface Line {
  /** The pieces without the marker, and with it. */
  pieces: Segment[];
  whole: Segment[];
  marker: string | null;
  /** The marker stands apart, so that further lines of the item start below its text. */
  hangs: boolean;
  /** Left side of the marker, or of the first piece. */
  left: number;
  y: number;
}

const sameBaseline = 0.45;
/** The gap, in font sizes, between a bullet and its words; a dash farther off fills a cell of its own. */
const markerDistance = 3;

/** Groups segments that follow each other from left to right on one baseline. */
export function lines(raw: string, parts: readonly Segment[]): Line[] {
  const groups: Segment[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && besides(before, part)) last.push(part);
    else groups.push([part]);
  }
  return groups.map((group) => toLine(raw, group));
}

function besides(before: Segment, part: Segment): boolean {
  return Math.abs(part.y - before.y) <= sameBaseline * Math.max(part.size, before.size) && part.left >= before.right;
}

function toLine(raw: string, group: readonly Segment[]): Line {
  const pieces = mergeInnerMarkers(raw, group);
  const [first, second] = pieces;
  if (!first) throw new RangeError('a line has at least one segment');
  const place = { whole: pieces, left: first.left, y: first.y };
  const text = raw.slice(first.start, first.end);
  if (second && numbers(raw, text, second)) return { ...place, pieces: pieces.slice(1), marker: text.trim(), hangs: true };
  return { ...place, ...withoutMarker(text, pieces, first) };
}

/** Whether a first piece is the marker of what stands beside it; a bare number only before words. */
function numbers(raw: string, text: string, beside: Segment): boolean {
  return isMarker(text) || (isNumbering(text) && /^\p{L}/u.test(raw.slice(beside.start, beside.end)));
}

/** A bullet inside a row ('Bijlagen:  •  Register') belongs to the piece after it. */
function mergeInnerMarkers(raw: string, group: readonly Segment[]): Segment[] {
  const merged: Segment[] = [];
  for (const part of group) {
    const before = merged.at(-1);
    const isNear = before && part.left - before.right < markerDistance * part.size;
    const opensPart = isNear && merged.length > 1 && isMarker(raw.slice(before.start, before.end));
    if (opensPart) merged[merged.length - 1] = { ...part, start: before.start, left: before.left };
    else merged.push(part);
  }
  return merged;
}

function withoutMarker(text: string, pieces: Segment[], first: Segment): Pick<Line, 'pieces' | 'marker' | 'hangs'> {
  const found = pieces.length === 1 ? leadingMarker(text) : null;
  if (!found) return { pieces, marker: null, hangs: false };
  const share = found.length / text.length;
  const left = first.left + share * (first.right - first.left);
  return { pieces: [{ ...first, start: first.start + found.length, left }], marker: found.marker, hangs: false };
}
