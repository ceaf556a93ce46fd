import { type Range, textAt } from '../text/index.ts';
import type { Entry } from './entry.ts';
import type { AgendaNumber } from './numbers.ts';
import { textOf } from './passages.ts';
import type { Passage } from './types.ts';

/** 'A-stukken', 'B agenda': a group that is called by a letter. */
const letteredGroup = /^\W*([A-H])[\s-]?(?:stukken|punten|agenda|lijst)\W*$/i;

/** The letter by which a heading calls its group: 'A' of 'A-stukken'; null for other headings. */
export function letterOf(heading: Passage): string | null {
  return letteredGroup.exec(textOf(heading))?.[1]?.toUpperCase() ?? null;
}

/** Where the items of a number stand, which print its letters only. */
interface Below {
  /** Index behind the last passage of the number. */
  end: number;
  /** The letter that comes first, counted from 0. */
  first?: number;
}

/** The items 'a.', 'b.' below a number, each with a marker of its own. */
export function lettersUnder(passages: readonly Passage[], entry: Entry, below: Below): Entry[] {
  return counted(passages, entry, {
    ...below,
    read: ({ block }) => ({ letter: block.marker?.replace(/\W/g, ''), title: block }),
  });
}

/** The letter of a row, before its title in the first cell: 'a. Halfjaarrapportage | Ter informatie'. */
const letteredRow = /^([a-z])[.)]\s+(?=\p{Lu}|\d)/u;

/** The rows 'a.', 'b.' right under a numbered heading that groups them, 'Financiën'; none where it has text of its own. */
export function rowsUnder(passages: readonly Passage[], entry: Entry, end: number): Entry[] {
  if (passages[entry.index]?.block.kind === 'rij') return [];
  const letters = counted(passages, entry, { end, read: letterOfRow });
  return letters[0]?.index === entry.index + 1 ? letters : [];
}

function letterOfRow({ page, block }: Passage): Lettered {
  const [cell] = block.kind === 'rij' ? block.cells : [];
  const found = cell && letteredRow.exec(textAt(page, cell));
  return found ? { letter: found[1], title: { from: cell.from + found[0].length, to: cell.to } } : null;
}

/** The letter behind a number, where the item has more than one part: 'a) Verslag algemeen bestuur' of '2. a) Verslag algemeen bestuur'. */
const firstLetter = /^a[.)]\s+(?=\p{Lu})/u;

/** The items of a number that prints the first letter behind itself and the others below: '2. a) Verslag', 'b) Besluitenlijst'. */
export function lettersBehind(passages: readonly Passage[], entry: Entry, end: number): Entry[] {
  const passage = passages[entry.index];
  const { number, title, index } = entry;
  const letter = passage && title ? firstLetter.exec(textAt(passage.page, title)) : null;
  const others = letter ? lettersUnder(passages, entry, { end, first: 1 }) : [];
  if (!number || !title || !letter || others.length === 0) return [];
  const own = { from: title.from + letter[0].length, to: title.to };
  return [{ ...entry, number: subOf(number, 0), title: own, under: index }, ...others];
}

/** The letter that a passage opens with and the title behind it; null where it has none. */
type Lettered = { letter: string | undefined; title: Range } | null;

/** The passages below a number that count on by letters. */
function counted(
  passages: readonly Passage[],
  { number, index }: Entry,
  { end, first = 0, read }: Below & { read: (passage: Passage) => Lettered },
): Entry[] {
  const items: Entry[] = [];
  if (!number) return items;
  passages.slice(index + 1, end).forEach((passage, at) => {
    const place = first + items.length;
    const found = read(passage);
    if (found?.letter !== letterAt(place)) return;
    const style = { form: 'letter', left: passage.block.box.left };
    items.push({ index: index + 1 + at, number: subOf(number, place), title: found.title, style, under: index });
  });
  return items;
}

function subOf(number: AgendaNumber, at: number): AgendaNumber {
  return { main: number.main, sub: at + 1, printed: `${number.printed}${letterAt(at)}` };
}

function letterAt(at: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + at);
}

/** A run with the items that are counted by the letter of their group ('A1' under 'A-stukken'), beside the numbers of what opens and closes the meeting. */
export function withLettered(passages: readonly Passage[], starts: readonly Entry[], run: readonly Entry[]): Entry[] {
  const letters = new Set(passages.map(letterOf));
  const isLettered = ({ number }: Entry) => number !== null && number.sub > 0 && letters.has(number.printed.charAt(0));
  const lettered = starts.filter(isLettered);
  if (lettered.length < 2) return [...run];
  return [...run.filter((entry) => !isLettered(entry)), ...lettered].sort((a, b) => a.index - b.index);
}
