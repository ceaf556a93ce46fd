import type { Segment } from './types.ts';

/** Room that a next word needs beside its own width, in font sizes. */
const wordGap = 0.6;

/** Words that no sentence or line of a form ends in, looked for from the end. */
export const goesOn = /$(?<=\p{L}{2}.*\s(?:de|het|een|op|van|in|te|en|aan|voor|met|uit|naar|tot|bij))/u;

/** The width of the first word of a line, in PDF points. */
export function firstWordWidth(raw: string, line: Segment): number {
  const text = raw.slice(line.start, line.end);
  const word = /^\S*/.exec(text)?.[0] ?? '';
  return (breadth(word) / Math.max(1, breadth(text))) * (line.right - line.left);
}

/** Whether the first word of a line had found this room, in PDF points, on the line before: its author began a new one. */
export function hasRoomFor(raw: string, line: Segment, room: number): boolean {
  return room > firstWordWidth(raw, line) + wordGap * line.size;
}

/** How much of a line words take in a usual face, in ordinary letters: 'Wonen' is broader than 'titel'. */
function breadth(text: string): number {
  const narrow = text.match(/[fijlrt.,:;'’() ]/g)?.length ?? 0;
  const capital = text.match(/\p{Lu}/gu)?.length ?? 0;
  const broad = text.match(/[mwMW]/g)?.length ?? 0;
  return text.length - 0.4 * narrow + 0.3 * capital + 0.4 * broad;
}
