import type { Range } from '../text/index.ts';
import type { AgendaNumber } from './numbers.ts';

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

/** The title of a sub-item. */
const longestSubject = 140;
const beslispunt = /\bte \p{Ll}+n\b/u;
/** Whether words are the name of a subject: short, no sentence and no beslispunt. */
export function isSubject(text: string): boolean {
  return /^\p{Lu}/u.test(text) && text.length < longestSubject && !/[;.]$/.test(text) && !beslispunt.test(text);
}
