import { severalBodies } from '../knowledge/rules/body-words.ts';
import { boards } from '../knowledge/rules/decide.ts';
import { reportOf } from '../knowledge/rules/papers.ts';
import { notBinding } from '../knowledge/rules/route.ts';
import type { Body } from '../reading/words.ts';
import { textAt } from '../text/index.ts';
import { bodiesIn } from './bodies.ts';
import { one } from './body-reason.ts';
import type { Candidate } from './candidate.ts';
import { daysIn } from './dates.ts';
import type { Front } from './front.ts';
import { firstPart } from './paper-name.ts';
import { partsOf } from './parts.ts';
import { textOf } from './passages.ts';
import type { Passage } from './types.ts';
import { bodyOfValue, dayOfValue, holdsDay } from './value.ts';

/** How far down a paper the heading with its meeting may stand. */
const reach = 8;
/** How many lines a letter head has at least before the paper itself begins. */
const headLines = 3;
const longestLine = 110;

/** A heading that is nothing but a body, with its day or with a line of a day next to it; and one that a report names. */
export function headed({ passages, onAgenda }: Front): Candidate<Body>[] {
  const top = onAgenda ? [] : passages.slice(0, reach);
  return [
    ...withoutEarlier(top).flatMap((passage) => meeting(passage, { index: top.indexOf(passage), top })),
    ...top.flatMap(reported),
    ...top.slice(0, headLines).flatMap(inLetterHead),
  ];
}

/** Of the rows that open a paper and each give a body and its day, only the last in time: 'Dagelijks bestuur | 20 november', 'Algemeen bestuur | 11 december'. */
function withoutEarlier(top: readonly Passage[]): readonly Passage[] {
  const days = top.map(dayOfBody);
  const end = days.indexOf(null);
  const strip = days.slice(0, end < 0 ? days.length : end);
  const last = strip.toSorted().at(-1);
  return top.filter((_, index) => index >= strip.length || days[index] === last);
}

/** The day in a row that is nothing but a body and its day; null for other passages. */
function dayOfBody(passage: Passage): string | null {
  const text = textOf(passage);
  return passage.block.kind === 'rij' && bodyOfValue(text) ? (daysIn(text)[0]?.date ?? null) : null;
}

/**
 * A line at the top, or the last part of one, that is nothing but a body: 'Werkbedrijf Aa • Stuurgroep Huisvesting'. A college or a
 * board stands there as who writes; an overleg writes no letters.
 */
function inLetterHead(passage: Passage): Candidate<Body>[] {
  const last = passage.block.kind === 'alinea' ? partsOf(passage).at(-1) : undefined;
  const value = last ? bodyOfValue(textAt(passage.page, last).trim()) : null;
  if (!last || !value || !notBinding.has(value)) return [];
  const range = { from: last.from - passage.block.from, to: last.to - passage.block.from };
  return one(passage, value, { rule: 'Dit orgaan staat boven het stuk.', weight: 86, range });
}

/** Whether the passage next to a line that names a body is a day, alone or before its first stroke, so that the two are one head. */
export function besideDay(passages: readonly Passage[], index: number): Passage | null {
  const near = [passages[index + 1], passages[index - 1]];
  return near.find((other) => other !== undefined && dayOfValue(firstPart(textOf(other))) !== null) ?? null;
}

function meeting(passage: Passage, { index, top }: { index: number; top: readonly Passage[] }): Candidate<Body>[] {
  const text = textOf(passage);
  const value = isHead(passage) ? bodyOfValue(text) : null;
  if (!value) return [];
  const hasDay = holdsDay(text) || besideDay(top, index) !== null;
  if (!hasDay && index > 0) return [];
  const rule = hasDay ? 'Dit orgaan staat met zijn dag boven het stuk.' : 'Dit orgaan staat boven het stuk.';
  return one(passage, value, { rule, weight: hasDay ? 83 : 30, range: { from: 0, to: text.length } });
}

/** A heading; or a row or short line with a day in it. */
function isHead(passage: Passage): boolean {
  return passage.block.kind === 'kop' || (passage.block.kind !== 'opsomming' && holdsDay(textOf(passage)));
}

/** 'Terugkoppeling stuurgroep Spoorzone': of a body that meets, where nothing tells who the report is for. */
function reported(passage: Passage): Candidate<Body>[] {
  const text = textOf(passage);
  if (passage.block.kind !== 'kop' || text.length > longestLine || !reportOf.test(text)) return [];
  const [named] = bodiesIn(text);
  if (!named || boards.has(named.body) || severalBodies.test(named.name)) return [];
  return one(passage, named.body, { rule: 'Het stuk doet verslag van dit orgaan.', weight: 50, range: named });
}
