import {
  agendaWords,
  askColumn,
  closers,
  fixedPoints,
  groupHeadings,
  numberColumn,
  openers,
  paperParts,
  subjectColumn,
} from '../knowledge/rules/agenda.ts';
import type { Range } from '../text/index.ts';
import { type AgendaNumber, agendaNumber, follows, letteredNumber } from './numbers.ts';
import { cellsOf, textOf } from './passages.ts';
import type { Passage } from './types.ts';

/** An item of an agenda as it starts: its number, and where its title stands when it stands in the same passage. */
export interface Entry {
  index: number;
  number: AgendaNumber | null;
  title: Range | null;
  style: Style;
}

/** How an agenda prints its items: entries of one agenda share it. */
interface Style {
  form: string;
  left: number;
}

/** List items of one agenda keep to one left side, give or take the width of their numbers; headings wrap below their number. */
const leftTolerance = 30;
/** How many passages may stand before the first item of an agenda that names itself in its heading. */
const headReach = 40;

/** The items of an agenda in these passages; null when they are no agenda. */
export function agendaEntries(passages: readonly Passage[]): Entry[] | null {
  const starts = passages.flatMap((passage, index) => entryAt(passage, index) ?? []);
  const [best] = [...chains(starts), ...unnumbered(passages)]
    .filter((chain) => isAgenda(passages, chain))
    .sort((a, b) => score(passages, b) - score(passages, a));
  return best ? withSubs(passages, starts, best) : null;
}

const time = /^\d{1,2}[.:]\d{2}(?:\s?uur)?(?:\s?[-–]\s?\d{1,2}[.:]\d{2}(?:\s?uur)?)?\s+/;

/** The words that an entry starts with: its title as printed, without the time before it, or nothing where only the number stands there. */
export function entryText(passages: readonly Passage[], entry: Entry): string {
  const passage = passages[entry.index];
  return passage && entry.title ? passage.page.text.slice(entry.title.from, entry.title.to).replace(time, '') : '';
}

function entryAt(passage: Passage, index: number): Entry | null {
  return passage.block.kind === 'rij' ? rowEntry(passage, index) : lineEntry(passage, index);
}

function rowEntry({ page, block }: Passage, index: number): Entry | null {
  const marked = block.marker ? agendaNumber(block.marker) : null;
  const style = { form: 'rij', left: 0 };
  if (marked) return { index, number: marked, title: block.cells[0] ?? null, style };
  const [first, second] = block.cells;
  const printed = first ? page.text.slice(first.from, first.to) : '';
  const number = agendaNumber(printed) ?? letteredNumber(printed);
  return number && second ? { index, number, title: second, style } : null;
}

function lineEntry(passage: Passage, index: number): Entry | null {
  const { block } = passage;
  const text = textOf(passage);
  const bare = agendaNumber(text);
  if (bare) return { index, number: bare, title: null, style: styleOf(passage, 'los') };
  const marked = block.marker && block.level < 2 + Number(block.kind === 'kop') * 2 ? agendaNumber(block.marker) : null;
  if (marked) return { index, number: marked, title: block, style: styleOf(passage, tail(block.marker ?? '')) };
  const named =
    /^(?:agenda)?punt\s+(\d{1,2}\.?[a-z]?)\s*[.:–-]?\s*/i.exec(text) ??
    /^(\d{1,2}(?:\.?[a-z])?)[.)]?\s+(?=\p{Lu}|\p{N}e )/u.exec(text);
  const number = named?.[1] ? agendaNumber(named[1]) : null;
  if (!named || !number) return null;
  const title = named[0].length < text.length ? { from: block.from + named[0].length, to: block.to } : null;
  return { index, number, title, style: styleOf(passage, 'woord') };
}

function styleOf({ block }: Passage, form: string): Style {
  if (block.kind === 'kop') return { form: `kop${block.level} ${form}`, left: 0 };
  return { form: `${block.kind} ${block.strong} ${form}`, left: block.box.left };
}

function tail(marker: string): string {
  return /[.):]*$/.exec(marker)?.[0] ?? '';
}

function sameStyle(a: Style, b: Style): boolean {
  return a.form === b.form && Math.abs(a.left - b.left) <= leftTolerance;
}

/** Per style the longest run of numbers that can follow each other. */
function chains(starts: readonly Entry[]): Entry[][] {
  const styles: Entry[][] = [];
  for (const start of starts) {
    const group = styles.find(([first]) => first && sameStyle(first.style, start.style));
    if (group) group.push(start);
    else styles.push([start]);
  }
  return styles.map(longestRun).filter((chain) => chain.length > 1);
}

/** The longest row of starts in which each number can follow the one before: per start the best row that ends there. */
function longestRun(starts: readonly Entry[]): Entry[] {
  const length: number[] = [];
  const before: number[] = [];
  for (const [index, start] of starts.entries()) {
    let best = -1;
    for (let at = 0; at < index; at += 1) {
      if ((length[at] ?? 0) > (length[best] ?? 0) && goesOn(starts[at], start)) best = at;
    }
    before.push(best);
    length.push((length[best] ?? 0) + 1);
  }
  const run: Entry[] = [];
  for (let at = length.indexOf(Math.max(0, ...length)); at >= 0; at = before[at] ?? -1) run.unshift(...starts.slice(at, at + 1));
  return run;
}

function goesOn(last: Entry | undefined, next: Entry): boolean {
  return Boolean(last?.number && next.number && follows(last.number, next.number));
}
/** Rows under 'Onderwerp' and 'Voorstel' without numbers, and bulleted lists: the marks of an agenda that does not count. */
function unnumbered(passages: readonly Passage[]): Entry[][] {
  const header = passages.findIndex(isHeaderRow);
  const column =
    header < 0
      ? 0
      : (passages[header]?.block.cells.findIndex((_, cell) =>
          subjectColumn.test(cellsOf(passages[header] as Passage)[cell] ?? ''),
        ) ?? 0);
  const rows =
    header < 0 ? [] : passages.flatMap((passage, index) => (index > header ? (tableEntry(passage, index, column) ?? []) : []));
  const bullets = passages.flatMap((passage, index) => bulletEntry(passage, index) ?? []);
  return [rows, bullets, ...headingRuns(passages)].filter((chain) => chain.length > 1);
}

function tableEntry({ page, block }: Passage, index: number, column: number): Entry | null {
  const isAlone = block.kind !== 'rij' && fixedPoints.test(page.text.slice(block.from, block.to));
  const title = isAlone ? block : block.cells[column];
  return title ? { index, number: null, title, style: { form: 'rij', left: 0 } } : null;
}

function bulletEntry({ block }: Passage, index: number): Entry | null {
  if (block.kind !== 'opsomming' || block.level > 1 || /\d/.test(block.marker ?? '')) return null;
  return { index, number: null, title: block, style: { form: 'streep', left: block.box.left } };
}

/** Headings of one level, where some of them are what every meeting has. */
function headingRuns(passages: readonly Passage[]): Entry[][] {
  return [1, 2, 3]
    .map((level) =>
      passages.flatMap((passage, index): Entry[] => {
        const { block } = passage;
        const isItem =
          block.kind === 'kop' && block.level === level && block.marker === null && !groupHeadings.test(textOf(passage).trim());
        return isItem ? [{ index, number: null, title: block, style: { form: 'kop', left: 0 } }] : [];
      }),
    )
    .map((run) =>
      run.slice(
        Math.max(
          0,
          run.findIndex((entry) => fixedPoints.test(entryText(passages, entry))),
        ),
      ),
    );
}

/** A row of which only the number and the title are filled is no row any more. */
function closesTable(passages: readonly Passage[], entry: Entry, start: Entry): boolean {
  return entry.style.form === 'rij' && start.style.form !== 'rij' && fixedPoints.test(entryText(passages, start));
}

/** Whether a number counts on from the one before and stays before the next of the agenda. */
function isMissing(number: AgendaNumber, before: AgendaNumber, next: AgendaNumber | null): boolean {
  if (!follows(before, number)) return false;
  return number.main === before.main || next === null || number.main < next.main;
}

function isHeaderRow(passage: Passage): boolean {
  if (passage.block.kind !== 'rij') return false;
  const cells = cellsOf(passage).map((cell) => cell.replace(/[:.]$/, '').trim());
  const [subject, number, ask] = [subjectColumn, numberColumn, askColumn].map((column) =>
    cells.some((cell) => column.test(cell)),
  );
  return Boolean(subject && (number || ask));
}

/** Whether a run of entries is an agenda: by the items that every meeting has, by its heading, by the head of its table. */
function isAgenda(passages: readonly Passage[], chain: readonly Entry[]): boolean {
  const titles = chain.map((entry) => entryText(passages, entry));
  const fixed = titles.filter((title) => fixedPoints.test(title)).length;
  const parts = titles.filter((title) => paperParts.test(title)).length;
  const isTable = chain[0]?.style.form === 'rij' && hasHeader(passages);
  if (chain[0]?.number === null && !isTable)
    return titles.some((title) => openers.test(title)) && titles.some((title) => closers.test(title));
  if (fixed >= 2) return true;
  if (parts >= 2) return false;
  const head = passages.slice(Math.max(0, (chain[0]?.index ?? 0) - headReach), chain[0]?.index);
  if (!head.some(namesAgenda)) return fixed === 1 && isTable;
  return fixed === 1 || isTable || head.some(tellsMeeting);
}

function hasHeader(passages: readonly Passage[]): boolean {
  return passages.some(isHeaderRow);
}

/** Whether a heading or large line says that this is an agenda or a list of decisions. */
function namesAgenda(passage: Passage): boolean {
  const text = textOf(passage);
  return text.length < 120 && (passage.block.kind === 'kop' || passage.block.size > 11) && agendaWords.test(text);
}

/** Whether a short line gives a weekday or time, or the label of a meeting: a policy paper called 'agenda' does not. */
function tellsMeeting(passage: Passage): boolean {
  const text = textOf(passage);
  return (
    text.length < 240 &&
    /\b(?:maan|dins|woens|donder|vrij|zater|zon)dag\b|\b\d{1,2}[.:]\d{2}\b(?: uur)?|\b(?:vergaderdatum|vergadering|voorzitter|aanwezig|locatie)\b/i.test(
      text,
    )
  );
}

function score(passages: readonly Passage[], chain: readonly Entry[]): number {
  const fixed = chain.filter((entry) => fixedPoints.test(entryText(passages, entry))).length;
  return chain.length + 3 * fixed - (chain[0]?.number ? 0 : 4);
}

/** Adds items in another style that count on within an item: '4a' in a table under '4'. */
function withSubs(passages: readonly Passage[], starts: readonly Entry[], chain: readonly Entry[]): Entry[] {
  return chain.flatMap((entry, position) => {
    const end = chain[position + 1]?.index ?? Number.POSITIVE_INFINITY;
    const subs: Entry[] = [];
    for (const start of starts) {
      const last = subs.at(-1)?.number ?? entry.number;
      const inside =
        start.index > entry.index && start.index < end && (start.number?.sub !== 0 || closesTable(passages, entry, start));
      if (inside && last && start.number && isMissing(start.number, last, chain[position + 1]?.number ?? null)) subs.push(start);
    }
    return [entry, ...subs];
  });
}
