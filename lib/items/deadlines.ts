import {
  dayOf,
  lastDaysOf,
  lastDayWords,
  otherLastDay,
  otherLastDaysOf,
  sendsBy,
  standsFor,
} from '../knowledge/rules/deadlines.ts';
import type { PrintedDeadline } from '../reading/contract.ts';
import { fold, foldedAt, textAt } from '../text/index.ts';
import { cellUnder } from './columns.ts';
import { daysIn, type FoundDay, mayHoldDate } from './dates.ts';
import { isLastDay, limitOf } from './last-days.ts';
import { sentenceOverPage } from './over-page.ts';
import { evidenceIn, textOf } from './passages.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import type { ItemSource, Passage } from './types.ts';

/**
 * The days before which somebody can do something, as the paper prints them ('zienswijze uiterlijk 11 juni 2027', 'fatale datum
 * raadsbesluit'), and the days of sending to the raden and of offering to the board, from which the law counts. Whole days only.
 */
export function deadlinesOf({ scope }: ItemSource, { meetingDate }: { meetingDate: string | null }): PrintedDeadline[] {
  const found = scope.passages.flatMap((passage, at) =>
    mayHoldDate(textOf(passage))
      ? [...wordsOf(passage), ...underHead(scope.passages, at), ...overPage(scope.passages, at)].flatMap((words, index, all) =>
          deadlineIn(words, { near: meetingDate, before: all[index - 1] ?? null }),
        )
      : [],
  );
  return found.filter((one, index) => found.findIndex(({ of, date }) => of === one.of && date === one.date) === index);
}

/** The sentence that goes on on the next page, with its place on the first. */
function overPage(passages: readonly Passage[], at: number): Sentence[] {
  const broken = sentenceOverPage(passages, at);
  return broken ? [{ ...broken.last, text: broken.text }] : [];
}

/** A longer row has sentences in its cells. */
const longestRow = 200;

/** The sentences of a paragraph; a row of a table or form is one. */
function wordsOf(passage: Passage): readonly Sentence[] {
  const { from, to, kind } = passage.block;
  const isShort = kind === 'rij' && to - from < longestRow;
  return isShort ? [{ passage, from, to, text: textOf(passage).replaceAll('\t', ' ') }] : sentencesOf(passage);
}

const inHead = new RegExp(`${lastDayWords.source}\\s*:?$`);

/** How far up the head of a table is looked for. */
const mostRows = 60;

/** The days in a row under heads that ask for a last day: 'Zienswijze uiterlijk'. Each is read behind the words of its head. */
function underHead(passages: readonly Passage[], at: number): Sentence[] {
  const passage = passages[at];
  if (passage?.block.kind !== 'rij') return [];
  const head = passages.slice(Math.max(0, at - mostRows), at).findLast((before) => isHead(before, passage));
  return (head?.block.cells ?? []).flatMap((title, place) => {
    const words = head ? textAt(head.page, title) : '';
    const cell = head && inHead.test(fold(words).trim()) ? cellUnder(head, place, passage) : null;
    return cell ? [{ passage, ...cell, text: `${words} ${textAt(passage.page, cell)}` }] : [];
  });
}

function isHead({ page, block }: Passage, { page: own, block: row }: Passage): boolean {
  const isAbove = page === own && block.kind === 'rij' && block.table === row.table;
  return isAbove && block.cells.some((cell) => inHead.test(foldedAt(page, cell).trim()));
}

function deadlineIn(words: Sentence, { near, before }: { near: string | null; before: Sentence | null }): PrintedDeadline[] {
  const dates = daysIn(words.text, near);
  if (dates.length === 0) return [];
  const folded = fold(words.text);
  const last = dates.find((date) => isLastDay(folded, date) && !sendsBy.test(folded.slice(date.to)));
  const told = before && standsFor.test(folded) ? [folded, fold(before.text)] : [folded];
  const of = last ? whatEnds(told) : null;
  if (last && of) return [deadline(of, last, words)];
  const event = dayOf.map(([kind, pattern]) => ({ kind, match: pattern.exec(folded) })).find(({ match }) => match !== null);
  const on = event
    ? nearest(
        dates.filter((date) => !isLastDay(folded, date)),
        event.match?.index ?? 0,
      )
    : null;
  return event && on ? [deadline(event.kind, on, words)] : [];
}

/** The date that stands nearest to a place in the text. */
function nearest(dates: readonly FoundDay[], place: number): FoundDay | null {
  return dates.toSorted((a, b) => Math.abs(a.from - place) - Math.abs(b.from - place))[0] ?? null;
}

/** What a last day is the last day of, by the words of its sentence, else of the sentence before it. */
function whatEnds([own = '', ...before]: readonly string[]): PrintedDeadline['of'] | null {
  const told = otherLastDay.test(own) ? [] : [own, ...before].map((text) => kindOf(lastDaysOf, text));
  return told.find((of) => of !== null) ?? kindOf(otherLastDaysOf, own);
}

function kindOf(kinds: typeof lastDaysOf, folded: string): PrintedDeadline['of'] | null {
  return kinds.find(([, words]) => words.test(folded))?.[0] ?? null;
}

function deadline(of: PrintedDeadline['of'], day: FoundDay, { passage, from, to, text }: Sentence): PrintedDeadline {
  const isBefore = limitOf(text, day) === 'vóór';
  return { of, date: day.date, ...(isBefore && { before: true }), evidence: evidenceIn(passage, { from, to }) };
}
