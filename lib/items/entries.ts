import {
  decisionOpens,
  deedOfBody,
  fixedPoints,
  groupHeadings,
  incomingGroup,
  informingGroup,
  openingOnly,
} from '../knowledge/rules/agenda.ts';
import { textAt } from '../text/index.ts';
import { isAgenda, type Run } from './agenda-proof.ts';
import { bodiesIn } from './bodies.ts';
import { chains } from './chains.ts';
import { allColumns } from './columns.ts';
import { completed } from './completed.ts';
import { type Entry, isSubject, ofItself } from './entry.ts';
import { lettersBehind, lettersUnder, rowsUnder, withLettered } from './lettered.ts';
import { lineEntry } from './line-entry.ts';
import { type AgendaNumber, follows } from './numbers.ts';
import { textOf } from './passages.ts';
import { restartedEntries } from './restarts.ts';
import { roundEntries } from './rounds.ts';
import { rowEntry } from './row-entry.ts';
import type { Passage } from './types.ts';
import { unnumbered } from './unnumbered.ts';

/** The items of an agenda in these passages; null when they are no agenda. */
export function agendaEntries(passages: readonly Passage[]): Entry[] | null {
  const columns = allColumns(passages);
  const starts = passages.flatMap(
    (passage, index) => (passage.block.kind === 'rij' ? rowEntry(passage, index, columns) : lineEntry(passage, index)) ?? [],
  );
  const [best] = [...chains(starts), ...unnumbered(passages), roundEntries(passages, starts), restartedEntries(passages, starts)]
    .filter((run) => run.length > 1)
    .filter(
      (chain) => isAgenda(passages, runOf(passages, chain)) || isAgenda(passages, runOf(passages, completed(starts, chain))),
    )
    .sort((a, b) => score(passages, b) - score(passages, a));
  const all = best ? withLettered(passages, starts, withSubs(passages, starts, completed(starts, best))) : null;
  return all?.filter((entry, position) => !groups(passages, entry, all[position + 1])) ?? null;
}

function runOf(passages: readonly Passage[], chain: readonly Entry[]): Run {
  const [first] = chain;
  const form = first?.style.form;
  return {
    titles: chain.map((entry) => entryText(passages, entry) || textBelow(passages, entry)),
    start: first?.index ?? 0,
    form: form === 'rij' || form === 'groep' || form === 'ronde' ? form : 'ander',
    numbered: first?.number !== null,
    named: form?.startsWith('kop') === true && form.endsWith(ofItself),
    decided: chain.filter(({ index }) => passages.slice(index + 1, index + 4).some(tellsDecision)).length,
  };
}

/** The line under a number that stands alone, where its title stands; a label of what follows is none: 'Beslispunt:'. */
function textBelow(passages: readonly Passage[], { index }: Entry): string {
  const below = passages[index + 1];
  const text = below ? textOf(below) : '';
  return /:\s*$/.test(text) ? '' : text;
}

function tellsDecision(passage: Passage): boolean {
  const text = textOf(passage);
  const [body] = bodiesIn(text);
  const opensWithBody = body !== undefined && /^(?:het |de )?$/i.test(text.slice(0, body.from));
  return decisionOpens.test(text) || (opensWithBody && deedOfBody.test(text.slice(body.to).trimStart()));
}

const time = /^\d{1,2}[.:]\d{2}(?:\s?uur)?(?:\s?[-–]\s?\d{1,2}[.:]\d{2}(?:\s?uur)?)?\s+/;

/** The words that an entry starts with: its title as printed, without the time before it, or nothing where only the number stands there. */
export function entryText(passages: readonly Passage[], entry: Entry): string {
  const passage = passages[entry.index];
  return passage && entry.title ? textAt(passage.page, entry.title).replace(time, '') : '';
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

/** The items 'a.', 'b.' of a group that is numbered itself: '2. Hamerstukken'. */
function letteredUnder(passages: readonly Passage[], entry: Entry, end: number): Entry[] {
  const group = passages[entry.index];
  const isGroup = group && groupHeadings.test(textOf(group).trim()) && !informingGroup.test(textOf(group));
  return isGroup ? lettersUnder(passages, entry, { end }) : [];
}

/** The items 'a.', 'b.' right under a heading with a number, all of them names of a subject and no beslispunten. */
function subjectsUnder(passages: readonly Passage[], entry: Entry, end: number): Entry[] {
  const [heading, first] = passages.slice(entry.index, end);
  if (heading?.block.kind !== 'kop' || first?.block.kind !== 'opsomming') return [];
  const letters = lettersUnder(passages, entry, { end });
  const areSubjects = letters.every(({ index }) => isSubject(textOf(passages[index] as Passage)));
  return letters[0]?.index === entry.index + 1 && letters.length > 1 && areSubjects ? letters : [];
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
    const isList = incomingGroup.test(entryText(passages, entry));
    const parts = isList ? [] : [...rowsUnder(passages, entry, end), ...lettersBehind(passages, entry, end)];
    if (parts.length > 0) return parts;
    const lettered = isList ? [] : letteredUnder(passages, entry, end);
    if (lettered.length > 0) return lettered;
    const subjects = isList ? [] : subjectsUnder(passages, entry, end);
    if (subjects.length > 0) return [entry, ...subjects];
    const subs: Entry[] = [];
    for (const start of starts) {
      const last = subs.at(-1)?.number ?? entry.number;
      if (isList && start.number?.main === entry.number?.main) continue;
      const inside = start.index > entry.index && start.index < end && fits(passages, start, chain[position + 1]);
      if (inside && last && start.number && isMissing(start.number, last, chain[position + 1]?.number ?? null)) subs.push(start);
    }
    return [entry, ...subs];
  });
}
