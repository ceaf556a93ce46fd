import { fixedPoints, groupHeadings, openingOnly } from '../knowledge/rules/agenda.ts';
import type { Range } from '../text/index.ts';
import { isAgenda, type Run } from './agenda-proof.ts';
import { bodiesIn } from './bodies.ts';
import { chains } from './chains.ts';
import { allColumns, type Columns, leadOf, numberCell, subjectCell } from './columns.ts';
import { completed } from './completed.ts';
import { type AgendaNumber, agendaNumber, follows, letteredNumber } from './numbers.ts';
import { textOf } from './passages.ts';
import { roundEntries } from './rounds.ts';
import type { Passage } from './types.ts';
import { unnumbered } from './unnumbered.ts';

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
const ofItself = 'agendapunt';

/** The items of an agenda in these passages; null when they are no agenda. */
export function agendaEntries(passages: readonly Passage[]): Entry[] | null {
  const columns = allColumns(passages);
  const starts = passages.flatMap((passage, index) => entryAt(passage, index, columns) ?? []);
  const [best] = [...chains(starts), ...unnumbered(passages), roundEntries(passages, starts)]
    .filter((run) => run.length > 1)
    .filter(
      (chain) => isAgenda(passages, runOf(passages, chain)) || isAgenda(passages, runOf(passages, completed(starts, chain))),
    )
    .sort((a, b) => score(passages, b) - score(passages, a));
  const all = best ? withSubs(passages, starts, completed(starts, best)) : null;
  return all?.filter((entry, position) => !groups(passages, entry, all[position + 1])) ?? null;
}

function runOf(passages: readonly Passage[], chain: readonly Entry[]): Run {
  const [first] = chain;
  const form = first?.style.form;
  return {
    titles: chain.map((entry) => entryText(passages, entry)),
    start: first?.index ?? 0,
    form: form === 'rij' || form === 'groep' || form === 'ronde' ? form : 'ander',
    numbered: first?.number !== null,
    named: form?.startsWith('kop') === true && form.endsWith(ofItself),
    decided: chain.filter(({ index }) => passages.slice(index + 1, index + 4).some(tellsDecision)).length,
  };
}

const decision = /^(?:genomen |voorgesteld |gevraagd )?(?:besluit|beslissing|conclusie|afspraak)\s?:/i;
/** What minutes say of a body: 'Het college stemt in met', 'Het DB neemt kennis van'. */
const deed =
  /^(?:besl(?:uit|oot)|stem(?:t|de) in|neemt kennis|nam kennis|stel(?:t|de) .*\bvast|gaat akkoord|ging akkoord|machtigt|benoemt|verleent|wijst|keurt|mandateert)\b/i;

function tellsDecision(passage: Passage): boolean {
  const text = textOf(passage);
  const [body] = bodiesIn(text);
  const opensWithBody = body !== undefined && /^(?:het |de )?$/i.test(text.slice(0, body.from));
  return decision.test(text) || (opensWithBody && deed.test(text.slice(body.to).trimStart()));
}

const time = /^\d{1,2}[.:]\d{2}(?:\s?uur)?(?:\s?[-–]\s?\d{1,2}[.:]\d{2}(?:\s?uur)?)?\s+/;

/** The words that an entry starts with: its title as printed, without the time before it, or nothing where only the number stands there. */
export function entryText(passages: readonly Passage[], entry: Entry): string {
  const passage = passages[entry.index];
  return passage && entry.title ? passage.page.text.slice(entry.title.from, entry.title.to).replace(time, '') : '';
}

function entryAt(passage: Passage, index: number, columns: readonly Columns[]): Entry | null {
  return passage.block.kind === 'rij' ? rowEntry(passage, index, columns) : lineEntry(passage, index);
}

const hour = String.raw`\d{1,2}[.:]\d{2}(?:\s?(?:uur|u\b\.?))?`;
const hours = String.raw`${hour}(?:\s?(?:-|–|tot)\s?${hour})?`;
const anyHours = new RegExp(`^${hours}\\s+(?=\\d)|\\s+${hours}$`, 'g');
/** A number and the title in one cell, where narrow columns are read as one with the hour before or behind the number. */
const rowOpening = new RegExp(
  String.raw`^(?:${hours}\s+)?(\d{1,2}(?:\.?[a-z])?)(?:[.)]\s+(?:${hours}\s+)?(?=\S)|\s(?:${hours}\s+)?(?=[A-ZÀ-Þ]))`,
);

/** A row that opens with a number; its title stands under the column of subjects, or next to the number. */
function rowEntry(passage: Passage, index: number, columns: readonly Columns[]): Entry | null {
  const { page, block } = passage;
  const style = { form: 'rij', left: 0 };
  const [first, second] = block.cells;
  const below = subjectCell(passage, columns);
  const marked = block.marker && !hourBefore(passage) ? agendaNumber(block.marker) : null;
  if (marked) return { index, number: marked, title: leadOf(page.text, below ?? first), style };
  const counted = numberCell(passage, columns);
  const under = counted ? agendaNumber(page.text.slice(counted.from, counted.to)) : null;
  if (under && below) return { index, number: under, title: leadOf(page.text, below), style };
  const printed = first ? page.text.slice(first.from, first.to) : '';
  const opening = rowOpening.exec(printed);
  const opened = opening?.[1] ? agendaNumber(opening[1]) : null;
  if (first && opening && opened)
    return { index, number: opened, title: { from: first.from + opening[0].length, to: first.to }, style };
  const number = agendaNumber(printed.replace(anyHours, '')) ?? letteredNumber(printed);
  return number && second ? { index, number, title: leadOf(page.text, (below === first ? null : below) ?? second), style } : null;
}

/** Whether a row opens with its hour, with the number in the cell behind it: '13.05 | 2 | Verslag'. */
function hourBefore({ page, block }: Passage): boolean {
  const [first, second] = block.cells;
  const isHour = /^\d{1,2}[.:]\d{2}$/.test(block.marker ?? '');
  return isHour && first !== undefined && second !== undefined && agendaNumber(page.text.slice(first.from, first.to)) !== null;
}

const lineOpening = new RegExp(String.raw`^(\d{1,2}(?:\.?[a-z])?)[.)]?\s+(?:${hours}\s+)?(?=\p{Lu}|\p{N}e )`, 'u');

function lineEntry(passage: Passage, index: number): Entry | null {
  const { block } = passage;
  const text = textOf(passage);
  const bare = agendaNumber(text);
  if (bare) return { index, number: bare, title: null, style: styleOf(passage, 'los') };
  const marked = block.marker && countsHere(passage) ? agendaNumber(block.marker) : null;
  if (marked) return { index, number: marked, title: block, style: styleOf(passage, tail(block.marker ?? '')) };
  const counted = /^[A-Z]\.?\d{1,2}[.)]?(?=\s+\p{Lu})/u.exec(text);
  const lettered = counted ? letteredNumber(counted[0]) : null;
  if (counted && lettered)
    return {
      index,
      number: lettered,
      title: { from: block.from + counted[0].length, to: block.to },
      style: styleOf(passage, 'letter'),
    };
  const named = /^(?:agenda)?punt\s+(\d{1,2}\.?[a-z]?)\s*[.:–-]?\s*/i.exec(text) ?? lineOpening.exec(text);
  const number = named?.[1] ? agendaNumber(named[1]) : null;
  if (!named || !number) return null;
  const title = named[0].length < text.length ? { from: block.from + named[0].length, to: block.to } : null;
  return { index, number, title, style: styleOf(passage, /^agendapunt/i.test(text) ? ofItself : 'woord') };
}

/** Whether the marker of a line may count items: lists deeper down do so only with the whole number of a sub-item, '3.1', and its subject. */
function countsHere({ page, block }: Passage): boolean {
  if (block.kind === 'kop') return block.level < 4;
  return block.level < 2 || (/^\d{1,2}\.\d/.test(block.marker ?? '') && isSubject(page.text.slice(block.from, block.to)));
}

function styleOf({ block }: Passage, form: string): Style {
  if (block.kind === 'kop') return { form: `kop${block.level} ${form}`, left: 0 };
  return { form: `${block.kind} ${block.strong} ${form}`, left: block.box.left };
}

function tail(marker: string): string {
  return /[.):]*$/.exec(marker)?.[0] ?? '';
}

/** Whether a number counts on from the one before and stays before the next of the agenda. */
function isMissing(number: AgendaNumber, before: AgendaNumber, next: AgendaNumber | null): boolean {
  if (!follows(before, number)) return false;
  return number.main === before.main || next === null || number.main < next.main + Math.sign(next.sub);
}

function score(passages: readonly Passage[], chain: readonly Entry[]): number {
  const fixed = chain.filter((entry) => fixedPoints.test(entryText(passages, entry))).length;
  return chain.length + 3 * fixed - (chain[0]?.number || chain[0]?.style.form === 'ronde' ? 0 : 4);
}

/** The title of a sub-item. */
const longestSubject = 140;
const beslispunt = /\bte \p{Ll}+n\b/u;
/** A list of papers is one item: nothing is decided on each of them. */
const lists = /^[\W\d]*(?:stukken )?ter (?:kennis(?:name|neming|geving)|informatie)/i;

/** The items 'a.', 'b.' of a group that is numbered itself: '2. Hamerstukken'. */
function letteredUnder(passages: readonly Passage[], entry: Entry, end: number): Entry[] {
  const group = passages[entry.index];
  const isGroup = group && groupHeadings.test(textOf(group).trim()) && !lists.test(textOf(group));
  return isGroup ? lettersUnder(passages, entry, end) : [];
}

/** The items 'a.', 'b.' right under a heading with a number, all of them names of a subject and no beslispunten. */
function subjectsUnder(passages: readonly Passage[], entry: Entry, end: number): Entry[] {
  const [heading, first] = passages.slice(entry.index, end);
  if (heading?.block.kind !== 'kop' || first?.block.kind !== 'opsomming') return [];
  const letters = lettersUnder(passages, entry, end);
  const areSubjects = letters.every(({ index }) => isSubject(textOf(passages[index] as Passage)));
  return letters[0]?.index === entry.index + 1 && letters.length > 1 && areSubjects ? letters : [];
}

function isSubject(text: string): boolean {
  return /^\p{Lu}/u.test(text) && text.length < longestSubject && !/[;.]$/.test(text) && !beslispunt.test(text);
}

function lettersUnder(passages: readonly Passage[], { number, index }: Entry, end: number): Entry[] {
  if (!number) return [];
  const letters: Entry[] = [];
  passages.slice(index + 1, end).forEach(({ block }, at) => {
    const letter = String.fromCharCode('a'.charCodeAt(0) + letters.length);
    if (block.marker?.replace(/\W/g, '') !== letter) return;
    const sub = { main: number.main, sub: letters.length + 1, printed: `${number.printed}${letter}` };
    letters.push({
      index: index + 1 + at,
      number: sub,
      title: block,
      style: { form: 'letter', left: block.box.left },
      under: index,
    });
  });
  return letters;
}

/** Whether a start in another style may be an item before the next: a sub-item, what every meeting has, or a number that the agenda skips. */
function fits(passages: readonly Passage[], start: Entry, next: Entry | undefined): boolean {
  if (start.number?.sub !== 0) return true;
  const isSkipped = next?.number?.sub ? next.number.main === start.number.main : next?.number?.main === start.number.main + 1;
  const words = entryText(passages, start);
  return fixedPoints.test(words) || (isSkipped && words !== '' && !groupHeadings.test(words));
}

/** A numbered heading that says what its sub-items have in common, with the first of them right under it: '2. Besluiten' above '2.a'. */
function groups(passages: readonly Passage[], entry: Entry, next: Entry | undefined): boolean {
  const words = entryText(passages, entry).trim();
  const isNext = next?.index === entry.index + 1 && next.under === undefined;
  const isFirst = next?.number?.main === entry.number?.main && next?.number?.sub === 1;
  return isNext && isFirst && entry.number?.sub === 0 && (groupHeadings.test(words) || openingOnly.test(words));
}

/** Adds items in another style that count on within an item: '4a' in a table under '4'. */
function withSubs(passages: readonly Passage[], starts: readonly Entry[], chain: readonly Entry[]): Entry[] {
  return chain.flatMap((entry, position) => {
    const end = chain[position + 1]?.index ?? passages.length;
    const lettered = letteredUnder(passages, entry, end);
    if (lettered.length > 0) return lettered;
    const subjects = subjectsUnder(passages, entry, end);
    if (subjects.length > 0) return [entry, ...subjects];
    const subs: Entry[] = [];
    for (const start of starts) {
      const last = subs.at(-1)?.number ?? entry.number;
      const inside = start.index > entry.index && start.index < end && fits(passages, start, chain[position + 1]);
      if (inside && last && start.number && isMissing(start.number, last, chain[position + 1]?.number ?? null)) subs.push(start);
    }
    return [entry, ...subs];
  });
}
