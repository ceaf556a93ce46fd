import type { Range } from '../text/index.ts';
import type { AgendaNumber } from './numbers.ts';
import type { Passage } from './types.ts';

/** An item of an agenda as it starts: its number, and where its title stands when it stands in the same passage. */
export interface Entry {
  index: number;
  number: AgendaNumber | null;
  title: Range | null;
  style: Style;
  /** Index of the item that a sub-item stands under, where only that prints the first part of its number. */
  under?: number;
}

/** How an agenda prints its items: entries of one agenda share it. */
export interface Style {
  form: string;
  left: number;
}

/** The form of an entry that opens with 'Agendapunt'. */
export const ofItself = 'agendapunt';

/** How far apart the sides of lines that stand below each other may be. */
const sameSide = 4;

/** Whether two passages are set in the same way, as the items of one list are: as headings of one level, as bullets on one side. */
export function isSetAs({ block: a }: Passage, { block: b }: Passage): boolean {
  return a.kind === b.kind && a.level === b.level && Math.abs(a.box.left - b.box.left) < sameSide;
}

/** The title of a sub-item. */
const longestSubject = 140;
const beslispunt = /\bte \p{Ll}+n\b/u;
/** Whether words are the name of a subject: short, no sentence and no beslispunt. */
export function isSubject(text: string): boolean {
  return /^\p{Lu}/u.test(text) && text.length < longestSubject && !/[;.]$/.test(text) && !beslispunt.test(text);
}
