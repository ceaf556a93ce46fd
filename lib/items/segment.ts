import { closingItems, groupHeadings, letteredHeadings, namesItems, openers } from '../knowledge/rules/agenda.ts';
import type { PageStructure } from '../text/index.ts';
import { bodiesIn } from './bodies.ts';
import { agendaEntries, entryText } from './entries.ts';
import type { Entry } from './entry.ts';
import { type FormHead, formHeads, titledHeads, withHeads } from './forms.ts';
import { agendaNumber } from './numbers.ts';
import { passagesOf, textOf } from './passages.ts';
import { isRound } from './rounds.ts';
import { entryTitle, paperNumber, paperTitle } from './title.ts';
import type { Passage, Scope } from './types.ts';
import { alike } from './words.ts';

/** 'AB29-003', '2028/114'. */
const codeLine = /^(?:[A-Z]{1,5}[-\s]?)?\d{2,4}[-./]\d{2,6}$/;

/** Points between lines that are told apart. */
const closeBy = 3;

/** How many lines of a bundle before its first paper are a cover. */
const longestCover = 20;

/** The agenda items and papers of a document, in reading order: one paper, an agenda, or an agenda with papers behind it. */
export function scopesOf(pages: readonly PageStructure[]): Scope[] {
  const passages = passagesOf(pages);
  const heads = formHeads(passages);
  // A form at the start may be that of the agenda itself, or of the mail or letter that it comes with.
  const papers = heads[0]?.start === 0 ? heads.slice(1) : heads;
  const agendaPart = passages.slice(0, papers[0]?.start);
  const entries = agendaEntries(agendaPart);
  if (entries) {
    const titles = entries.map((entry) => entryText(agendaPart, entry));
    const all = withHeads(papers, titledHeads(passages, titles, (entries.at(-1)?.index ?? 0) + 1));
    return bundled(agendaScopes(passages.slice(0, all[0]?.start), entries), paperScopes(passages, all));
  }
  if (heads.length > 1) {
    const cover = passages.slice(0, heads[0]?.start).slice(0, longestCover);
    return paperScopes(passages, heads).map((paper) => ({ ...paper, cover }));
  }
  return [paperScope(passages)];
}

/**
 * The items of an agenda, each read from its paper where that stands behind the agenda, then the papers of no item. A paper takes
 * number, meeting and group from its item, and what the agenda says of it.
 */
function bundled(items: readonly Scope[], papers: readonly Scope[]): Scope[] {
  const isPaperOfNone = (paper: Scope) => !items.some((item) => isPaperOf(item, paper));
  const read = items.flatMap((item) => {
    const own = papers.filter((paper) => items.find((one) => isPaperOf(one, paper)) === item);
    return own.length > 0 ? own.map((paper) => ofItem(paper, item)) : [item];
  });
  return [...read, ...papers.filter(isPaperOfNone)];
}

function isPaperOf(item: Scope, paper: Scope): boolean {
  if (item.number && paper.number) return agendaKey(item.number) === agendaKey(paper.number);
  return alike(item.title, paper.title) >= 0.6;
}

function agendaKey(number: string): string {
  const parsed = agendaNumber(number);
  return parsed ? `${parsed.main}.${parsed.sub}` : number;
}

function ofItem(paper: Scope, item: Scope): Scope {
  const { number, numberAt, numberUnder } = paper.number ? paper : item;
  const { group } = item;
  return { ...paper, number, numberAt, numberUnder, group, head: [...item.head, ...item.passages], entry: item };
}

function paperScopes(passages: readonly Passage[], heads: readonly FormHead[]): Scope[] {
  return heads.map((head, index) => paperScope(passages.slice(head.start, heads[index + 1]?.start)));
}

function paperScope(passages: Passage[]): Scope {
  const { title, at } = paperTitle(passages);
  const printed = paperNumber(passages);
  return {
    number: printed?.number ?? null,
    numberAt: printed?.at ?? null,
    numberUnder: null,
    title,
    titleAt: at,
    passages,
    head: [],
    cover: [],
    paper: true,
    group: null,
  };
}

/** The items of an agenda, and those of the agenda of another body that the same sheet prints under it, for the same day. */
function agendaScopes(passages: readonly Passage[], entries: readonly Entry[]): Scope[] {
  const at = nextAgenda(passages, entries.at(-1)?.index ?? 0);
  const later = at < 0 ? null : agendaEntries(passages.slice(at));
  if (!later) return itemScopes(passages, entries);
  const form = passages.slice(0, entries[0]?.index).filter(({ block }) => block.kind !== 'kop');
  const others = agendaScopes(passages.slice(at), later).map((item) => ({ ...item, head: [...form, ...item.head] }));
  return [...itemScopes(passages.slice(0, at), entries), ...others];
}

/** Index of a heading behind an agenda that names a body, with an opening counted '1' right under it; -1 for none. */
function nextAgenda(passages: readonly Passage[], last: number): number {
  return passages.findIndex(({ block }, index) => {
    const next = passages[index + 1];
    if (index <= last || block.kind !== 'kop' || !next || agendaNumber(next.block.marker ?? '')?.main !== 1) return false;
    return openers.test(textOf(next)) && bodiesIn(textOf(passages[index] as Passage)).length > 0;
  });
}

/** Each item with what belongs to it; the heading of its group and what stands under that heading go to all items of the group. */
function itemScopes(passages: readonly Passage[], entries: readonly Entry[]): Scope[] {
  const head = passages.slice(0, entries[0]?.index);
  const groups = groupsIn(passages, entries);
  const items = entries.map((entry, position): Scope => {
    const own = upTo(passages, entry.index, entries[position + 1]?.index);
    const split = own.findIndex((passage, at) => at > 0 && isGroupHeading(passage) && !isOwnLine(passages, entry.index + at));
    const { title, at } = entryTitle(own, entryText(passages, entry));
    const group = closingItems.test(title) ? null : groupOf(groups, own[0]);
    return {
      number: entry.number?.printed ?? null,
      numberAt: entry.number ? (own[0] ?? null) : null,
      numberUnder: entry.under === undefined ? null : (passages[entry.under] ?? null),
      title,
      titleAt: at,
      passages: split < 0 ? own : own.slice(0, split),
      head: [...head, ...(group?.intro ?? [])],
      cover: [],
      paper: false,
      group: group?.heading ?? null,
    };
  });
  return items.map((item) => ({ ...item, head: [...item.head, ...sharedWords(items, item)] }));
}

/** The passages of an item; a line with nothing but a code right above the next one belongs to that. */
function upTo(passages: readonly Passage[], start: number, next = passages.length): Passage[] {
  const last = passages[next - 1];
  const isCode = next < passages.length && next - 1 > start && last !== undefined && codeLine.test(textOf(last).trim());
  return passages.slice(start, isCode ? next - 1 : next);
}

interface Group {
  heading: Passage;
  /** What stands between the heading and the first item under it. */
  intro: Passage[];
}

function groupsIn(passages: readonly Passage[], entries: readonly Entry[]): Group[] {
  return passages.flatMap((heading, index) => {
    if (!isGroupHeading(heading) || entries.some((entry) => entry.index === index) || isOwnLine(passages, index)) return [];
    const next = entries.find((entry) => entry.index > index)?.index;
    const after = passages.slice(index + 1, next);
    const other = after.findIndex(isGroupHeading);
    return [
      {
        heading,
        intro: next === undefined || index < (entries[0]?.index ?? 0) ? [] : after.slice(0, other < 0 ? undefined : other),
      },
    ];
  });
}

/** 'Ter bespreking' in plain type closer to the item above it than to the one below belongs to that item. */
function isOwnLine(passages: readonly Passage[], index: number): boolean {
  const [before, line, after] = passages.slice(Math.max(0, index - 1), index + 2);
  if (!before || !line || !after || index === 0) return false;
  if (hangsBelow(before, line) && !standsApart(before, line, after)) return true;
  if (line.block.kind === 'kop') return isUnderTitle([before, line, after]);
  if (line.block.marker !== null || line.page !== before.page) return false;
  const isIndented = line.block.box.left > before.block.box.left + closeBy && before.block.kind !== 'rij';
  const gap = line.block.box.top - before.block.box.bottom;
  return isIndented || (line.page === after.page && gap + closeBy < after.block.box.top - line.block.box.bottom);
}

/** 'TER BESPREKING' in smaller type right under the numbered title of an item, with what is said of it below: it is that item's own. */
function isUnderTitle([before, line, after]: readonly [Passage, Passage, Passage]): boolean {
  const isTitle = before.block.marker !== null && before.page === line.page && line.block.size < before.block.size;
  const [above, below] = [line.block.box.top - before.block.box.bottom, after.block.box.top - line.block.box.bottom];
  const isSaidOf = after.page === line.page && after.block.kind === 'alinea' && after.block.marker === null;
  return isTitle && isSaidOf && above < line.block.size * 1.5 && above <= below + closeBy;
}

/** A line in no larger type that begins where the words of the list item right above it begin, not where its number stands. */
function hangsBelow({ page, block: item }: Passage, line: Passage): boolean {
  const isSame = line.page === page && line.block.marker === null && line.block.size <= item.size;
  return isSame && item.kind === 'opsomming' && item.marker !== null && line.block.box.left > item.box.left - 2 * closeBy;
}

/** A bold line that is as far from the plain item above it as from the one below it heads what follows. */
function standsApart({ block: item }: Passage, { block: line }: Passage, after: Passage): boolean {
  const isHead = line.kind === 'kop' && line.strong && !item.strong && after.block.marker !== null;
  return isHead && line.box.top - item.box.bottom + closeBy >= after.block.box.top - line.box.bottom;
}

/** The last group heading that is printed above an item, wherever it stands in the stream. */
function groupOf(groups: readonly Group[], item: Passage | undefined): Group | null {
  if (!item) return null;
  const above = groups.filter(({ heading }) => isAbove(heading, item));
  return above.sort((a, b) => (isAbove(a.heading, b.heading) ? -1 : 1)).at(-1) ?? null;
}

function isAbove(a: Passage, b: Passage): boolean {
  return a.page === b.page ? a.block.box.top < b.block.box.top : a.page.page < b.page.page;
}

function isGroupHeading(passage: Passage): boolean {
  const { kind, marker } = passage.block;
  const text = textOf(passage).trim();
  if (kind === 'kop' && letteredHeadings.test(text)) return true;
  const isChapter = kind !== 'opsomming' || /\d/.test(marker ?? '');
  return kind !== 'rij' && ((isChapter && groupHeadings.test(text)) || isRound(passage));
}

/** Words under another item that name this one by its number: 'De onderwerpen 3.a en 3.b komen samen aan de orde.' */
function sharedWords(all: readonly Scope[], scope: Scope): Passage[] {
  const { number } = scope;
  if (!number) return [];
  return all
    .filter((other) => other !== scope)
    .flatMap(({ passages }) => passages)
    .filter((passage) =>
      new RegExp(String.raw`(?<![\w.])${number.replace('.', String.raw`\.`)}(?![\w.])`).test(
        namesItems.exec(textOf(passage))?.[1] ?? '',
      ),
    );
}
