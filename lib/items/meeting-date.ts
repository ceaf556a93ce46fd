import { groupHeadings } from '../knowledge/rules/agenda.ts';
import type { LabelField } from '../knowledge/rules/field-labels.ts';
import {
  betweenBodyAndDay,
  dayAndHour,
  dayOfPrint,
  gathering,
  namesMeeting,
  opensWithMeeting,
} from '../knowledge/rules/meeting-days.ts';
import { labelOfCommission, ofBodiesThatMeet, ofMeetingDay } from '../knowledge/rules/unknown-labels.ts';
import type { Body } from '../reading/words.ts';
import { textAt } from '../text/index.ts';
import { type BodyContext, bodiesIn, bodyNamed, firstBody } from './bodies.ts';
import { besideDay } from './body-headings.ts';
import { type Candidate, type Found, strongest } from './candidate.ts';
import { datesIn, daysIn, type FoundDay } from './dates.ts';
import { isBodyName } from './field.ts';
import { evidenceOfLabel, type Front } from './front.ts';
import type { Labelled } from './labels.ts';
import { dated } from './meeting-reason.ts';
import { spoken } from './meeting-sentences.ts';
import { evidenceOfPair, isForm } from './pairs.ts';
import { partsOf } from './parts.ts';
import { textOf } from './passages.ts';
import type { Passage, Scope } from './types.ts';
import { bodyOfValue, dayOfValue, holdsDay, treatmentOfValue } from './value.ts';
import { isSameBoard } from './water-board.ts';

const longestLine = 140;
/** Lines of the head of an agenda run together. */
const longestHead = 240;
/** How far from its start a paper has the lines that tell of its meeting. */
const topLines = 12;

/** The day of the meeting that this item is for. */
export function meetingDateOf(scope: Scope, front: Front, body: Body | null): Found<string> | null {
  const told = front.onAgenda
    ? [...headings(front), ...spoken(scope.head, body)]
    : [...lines(front, body), ...inHeading(front, body), ...spoken(scope.passages, body)];
  return strongest([...labels(front, body), ...unknown(front, body), ...told, ...running(front)]);
}

function labels(front: Front, body: Body | null): Candidate<string>[] {
  const has = (wanted: LabelField) => front.own.some(({ field }) => field === wanted);
  const isForm = has('treatment') && has('body') && !has('sender');
  const hasNumber = has('number');
  return front.labels.flatMap((label, index) => {
    const weight = labelWeight(label, { front, before: front.labels[index - 1], body, hasNumber, isForm });
    const found = weight ? (dayOf(label, body) ?? dayNear(label, front.labels)) : undefined;
    if (!weight || !found) return [];
    const assumes = weight < 50 ? `'${label.label}' op het formulier is de dag van de vergadering.` : null;
    return [
      {
        value: found.date,
        rule: `Het formulier geeft de datum onder '${label.label}'.`,
        assumes,
        evidence: [evidenceOfLabel(label)],
        weight,
      },
    ];
  });
}

/** A value that is nothing but a day, under a label that no known form bears: the label or the line next to it speaks of a meeting. */
function unknown({ pairs, onAgenda }: Front, own: Body | null): Candidate<string>[] {
  const inForm = isForm(pairs);
  return pairs.flatMap((pair) => {
    const { day: value, label, body } = pair;
    const named = body ?? bodyOfLabel(label);
    if (!value || (named && !isSameBoard(named, own))) return [];
    const isOfMeeting = named !== null || ofMeetingDay.test(label);
    const isBeside = pairs.some((other) => other.body !== null && Math.abs(other.index - pair.index) <= 1);
    const weight = isOfMeeting ? 86 : isBeside ? 66 : inForm || onAgenda ? 32 : 0;
    const assumes = isOfMeeting ? null : `'${label}' noemt de dag van de vergadering.`;
    const rule = `Het stuk geeft de datum onder '${label}'.`;
    return weight === 0 ? [] : [{ value, rule, assumes, evidence: [evidenceOfPair(pair)], weight }];
  });
}

/** The body in a label, which comes in small letters: 'in d&h', 'datum college'. */
function bodyOfLabel(label: string): Body | null {
  const [, short] = /^(?:in )?(\S{2,4})$/.exec(label) ?? [];
  return firstBody(label) ?? (short ? firstBody(short.toUpperCase()) : null);
}

/** The day in a value; of several meetings in one value that of this body: 'Politieke Avond 30 maart 2027, gemeenteraad 20 april 2027'. */
function dayOf({ value }: Labelled, body: Body | null): FoundDay | undefined {
  const days = daysIn(value);
  const own = bodiesIn(value).find((named) => named.body === body);
  return days.find(({ from }) => own && from >= own.to) ?? days[0];
}

/** A day that the form prints without its year, by the first whole day under its other labels: 'Datum raadsvergadering: 16 december'. */
function dayNear({ value }: Labelled, labels: readonly Labelled[]): FoundDay | undefined {
  const [near] = labels.flatMap((other) => daysIn(other.value));
  return near ? daysIn(value, near.date)[0] : undefined;
}

interface LabelPlace {
  front: Front;
  before: Labelled | undefined;
  body: Body | null;
  hasNumber: boolean;
  /** It says for which body it is and how it is treated, and is no letter or memo of a sender. */
  isForm: boolean;
}

function labelWeight(label: Labelled, { front, before, body, hasNumber, isForm }: LabelPlace): number {
  if (label.field === 'meetingDate') {
    const named = bodyNamed(label.label);
    if (named && body && named !== body) return 0;
    if (isBodyName(label.label) && named !== body) return 0;
    return isBodyName(label.label) && !/vergadering$/.test(label.label) ? 70 : 100;
  }
  if (label.field === 'body') return labelOfCommission.test(label.label) && body !== 'raadscommissie' ? 0 : 95;
  if (label.field !== 'date' || label.label !== 'datum') return 0;
  if (bodiesIn(label.value).some((named) => named.body === body)) return 85;
  if (front.onAgenda) return 90;
  if (before?.field === 'body' && /vergadering|overleg|gremium|bijeenkomst/.test(before.label)) return 85;
  return hasNumber || isForm ? 30 : 0;
}

/** Headings and short lines above an agenda: 'woensdag 28 juni 2023 19:30'. */
function headings({ passages }: Front): Candidate<string>[] {
  return passages.flatMap((passage) => {
    const isOther = groupHeadings.test(textOf(passage).trim()) || dayOfPrint.test(textOf(passage));
    if (passage.block.kind === 'rij') return dayFirst(passage);
    if (textOf(passage).length > longestHead || isOther) return [];
    const weight = passage.block.kind === 'kop' ? 80 : /vergadering\b|\bdatum\b|dag \d/i.test(textOf(passage)) ? 60 : 20;
    return dated(passage, 'De datum staat boven de agenda.', { weight });
  });
}

/** A row above an agenda that opens with the day of its meeting: '12 december 2029, 13.30 uur | Raadzaal'. */
function dayFirst({ page, block }: Passage): Candidate<string>[] {
  const [cell] = block.cells;
  const isDay = cell !== undefined && dayOfValue(textAt(page, cell)) !== null;
  return isDay ? dated({ page, block }, 'De datum staat boven de agenda.', { weight: 60, part: cell }) : [];
}

/** A short line of the form: 'Vergadering van 2 juli 2025', 'AB 24 juni 2027'. */
function lines({ passages }: Front, body: Body | null): Candidate<string>[] {
  const rule = 'Het stuk noemt de dag van de vergadering.';
  return passages.flatMap((passage, index) => [
    ...besideName(passage, rule),
    ...partsOf(passage).flatMap((part) => {
      const text = textAt(passage.page, part);
      if (opensWithMeeting.test(text)) return dated(passage, rule, { weight: 60, part });
      if (text.length > longestLine / 2) return [];
      if (index < topLines && dayOfValue(text) && isOfAgenda(passage, body)) return dated(passage, rule, { weight: 63, part });
      if (namesMeeting.test(text)) return dated(passage, rule, { weight: 88, part });
      const isOwn =
        body !== null &&
        passage.block.kind !== 'opsomming' &&
        namedFirst(text, body) &&
        betweenBodyAndDay.test(textBetween(text, body));
      if (isOwn) return dated(passage, rule, { weight: /besluit|vaststell/i.test(text) ? 67 : 65, part });
      return index < topLines && dayAndHour.test(text) ? dated(passage, rule, { weight: 45, part }) : [];
    }),
  ]);
}

/** The meeting in the second cell of a letter head: 'Werkplein Zuidrand | vergadering d.d. 24 september 2028 agendapunt 5'. */
function besideName({ page, block }: Passage, rule: string): Candidate<string>[] {
  const [, cell] = block.cells.length === 2 ? block.cells : [];
  const isMeeting = cell && opensWithMeeting.test(textAt(page, cell));
  return isMeeting ? dated({ page, block }, rule, { weight: 60, part: cell }) : [];
}

/**
 * Whether another part of the line is the number on the agenda, the treatment or the gathering, and none the meeting of another body: '14 maart 2027 |
 * agendapunt 3 | ter bespreking'.
 */
function isOfAgenda(passage: Passage, body: Body | null): boolean {
  if (bodiesIn(textOf(passage)).some((named) => ofBodiesThatMeet.has(named.body) && named.body !== body)) return false;
  return partsOf(passage).some((part) => {
    const text = textAt(passage.page, part).trim();
    return /^agendapunt \d{1,2}\.?[a-z]?$/i.test(text) || treatmentOfValue(text) !== null || gathering.test(text);
  });
}

/** A heading that names this body with its day, in it or on a line of its own next to it. */
function inHeading({ passages }: Front, body: Body | null): Candidate<string>[] {
  return passages.slice(0, topLines).flatMap((passage, index) => {
    const text = textOf(passage);
    const isOwn = passage.block.kind === 'kop' && body !== null && firstBody(text) === body;
    const line = isOwn ? (bodyOfValue(text) && holdsDay(text) ? passage : besideDay(passages, index)) : null;
    return line ? dated(line, 'De dag staat bij dit orgaan boven het stuk.', { weight: 64 }) : [];
  });
}

/** Whether a line opens with this body; the single board of a paper is called bestuur. */
function namedFirst(text: string, body: Body): boolean {
  return firstBody(text, contextOf(body)) === body;
}

function contextOf(body: Body): BodyContext {
  return { singleBoard: body === 'bestuur', commonOrgan: false };
}

/** What stands between the first body and the first day of a line. */
function textBetween(text: string, body: Body): string {
  const [named] = bodiesIn(text, contextOf(body));
  const [found] = datesIn(text);
  return named && found && found.from >= named.to ? text.slice(named.to, found.from) : text;
}

function running({ running: lines }: Front): Candidate<string>[] {
  return lines.flatMap((passage) =>
    bodiesIn(textOf(passage)).length > 0 ? dated(passage, 'De datum staat in de kop- of voetregel.', { weight: 70 }) : [],
  );
}
