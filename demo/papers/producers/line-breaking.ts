import type { PDFFont } from 'pdf-lib';
import { hyphenate } from './hyphenation.ts';
import type { Node } from './markup.ts';

export type Face = 'regular' | 'bold' | 'italic';
export type Fonts = Record<Face, PDFFont>;
/** Words of one face that stand next to each other on a line. */
interface Run {
  text: string;
  face: Face;
}
export type Line = Run[];

const faces: Record<string, Face> = { b: 'bold', i: 'italic', th: 'bold' };
const hard = '\n';

/** The runs of a node, in order; an inner tag sets the face, `<br/>` gives a run that is a line break. */
export function runsOf(node: Node, face: Face = 'regular'): Run[] {
  if (typeof node === 'string') return [{ text: node, face }];
  if (node.tag === 'br') return [{ text: hard, face }];
  return node.children.flatMap((child) => runsOf(child, faces[node.tag] ?? face));
}

/** What may stand alone on a line: a word with the blank after it, or a part of a word up to a soft hyphen. */
function pieces(runs: Run[]): Run[] {
  return runs.flatMap(({ text, face }) =>
    (hyphenate(text).match(/\n|[^\s\u00ad]+(?:\u00ad|[ \u00a0]+)?|[ ]+/gu) ?? []).map((piece) => ({ text: piece, face })),
  );
}

const shown = (text: string) => text.replace('\u00ad', '');
const atEnd = (text: string) => text.replace('\u00ad', '-').trimEnd();

function join(line: Run[]): Line {
  const joined: Line = [];
  for (const [i, { text, face }] of line.entries()) {
    const written = i === line.length - 1 ? atEnd(text) : shown(text);
    const before = joined.at(-1);
    if (before?.face === face) before.text += written;
    else joined.push({ text: written, face });
  }
  return joined;
}

/** Breaks runs into lines of at most `width` points, between words and at the soft hyphens of known words. */
export function breakLines(runs: Run[], fonts: Fonts, { size, width }: { size: number; width: number }): Line[] {
  const lines: Run[][] = [[]];
  let used = 0;
  for (const piece of pieces(runs)) {
    const room = fonts[piece.face].widthOfTextAtSize(atEnd(piece.text.replace(hard, '')), size);
    if (piece.text === hard || (used + room > width && used > 0)) {
      lines.push([]);
      used = 0;
    }
    if (piece.text === hard) continue;
    lines.at(-1)?.push(piece);
    used += fonts[piece.face].widthOfTextAtSize(shown(piece.text), size);
  }
  return lines.map(join);
}
