import { textAt } from '../text/index.ts';
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

/** The letter of a row, before its title in the first cell: 'a. Halfjaarrapportage | Ter informatie'. */
const letteredRow = /^([a-z])[.)]\s+(?=\p{Lu}|\d)/u;

/** The rows 'a.', 'b.' right under a numbered heading that groups them, 'Financiën'; none where it has text of its own. */
export function rowsUnder(passages: readonly Passage[], { number, index }: Entry, end: number): Entry[] {
  if (!number || passages[index]?.block.kind === 'rij' || passages[index + 1]?.block.kind !== 'rij') return [];
  const letters: Entry[] = [];
  passages.slice(index + 1, end).forEach(({ page, block }, at) => {
    const [first] = block.cells;
    const found = block.kind === 'rij' && first ? letteredRow.exec(textAt(page, first)) : null;
    if (!first || !found || found[1] !== letterAt(letters.length)) return;
    const title = { from: first.from + found[0].length, to: first.to };
    const sub = subOf(number, letters.length);
    letters.push({ index: index + 1 + at, number: sub, title, style: { form: 'letter', left: 0 }, under: index });
  });
  return letters[0]?.index === index + 1 ? letters : [];
}

/** The letter behind a number, where the item has more than one part: 'a) Verslag algemeen bestuur' of '2. a) Verslag algemeen bestuur'. */
const firstLetter = /^a[.)]\s+(?=\p{Lu})/u;

/** The items of a number that prints the first letter behind itself and the others below: '2. a) Verslag', 'b) Besluitenlijst'. */
export function lettersBehind(passages: readonly Passage[], entry: Entry, end: number): Entry[] {
  const passage = passages[entry.index];
  const { number, title } = entry;
  const letter = passage && title ? firstLetter.exec(textAt(passage.page, title)) : null;
  if (!number || !title || !letter) return [];
  const items: Entry[] = [
    { ...entry, number: subOf(number, 0), title: { from: title.from + letter[0].length, to: title.to }, under: entry.index },
  ];
  passages.slice(entry.index + 1, end).forEach(({ block }, at) => {
    const isNext = block.marker?.replace(/\W/g, '') === letterAt(items.length);
    if (isNext)
      items.push({
        ...entry,
        index: entry.index + 1 + at,
        number: subOf(number, items.length),
        title: block,
        under: entry.index,
      });
  });
  return items.length > 1 ? items : [];
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
