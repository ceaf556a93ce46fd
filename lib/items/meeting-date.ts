import { groupHeadings } from '../knowledge/rules/agenda.ts';
import type { LabelField } from '../knowledge/rules/field-labels.ts';
import type { Body } from '../reading/words.ts';
import type { Range } from '../text/index.ts';
import { type BodyContext, bodiesIn, bodyNamed } from './bodies.ts';
import { type Candidate, type Found, strongest } from './candidate.ts';
import { datesIn } from './dates.ts';
import { isBodyName } from './field.ts';
import { evidenceOfLabel, type Front } from './front.ts';
import type { Labelled } from './labels.ts';
import { evidenceIn, textOf } from './passages.ts';
import { sentencesOf } from './sentences.ts';
import type { Passage, Scope } from './types.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;
const longestLine = 140;
/** Lines of the head of an agenda run together. */
const longestHead = 240;
const adopted =
  /\b(?:aldus|zoals)\b.{0,40}\b(?:vastgesteld|besloten)\b|\bin (?:zijn|haar|de) (?:openbare )?vergadering van\b|\bin (?:\p{L}+ )?vergadering bijeen\b/iu;
/** The closing formula of a decision; of several bodies that decide, one signs. */
const closing = /^\W*aldus (?:vastgesteld|besloten)\b/i;
/** A line that opens with its meeting: 'Overleg van 15 september 2026, agendapunt 4.' */
const ofMeeting = /^(?:overleg|vergadering|bijeenkomst)\s(?:van|op|d\.?d\.?)\s.{0,20}\d{4}.{0,100}$/iu;
const sentHere = /^(?:dit|deze|bijgaande?)\s.{3,80}\bwordt\b.{0,60}\bter \p{L}+ (?:aan|voorgelegd aan)\b/iu;
const meets =
  /\b(?:bespro|besprek|spreekt|vergadert|besluit op|beslist op|behandel|geagendeerd|agenda|vergadering|voorgelegd|besluitvorming|vaststell|komt aan de orde)/i;
/** A day with its hour in a short line at the top: when the board meets. */
const topLines = 12;
const dayAndHour = /\b(?:maan|dins|woens|donder|vrij)dag\b.{6,30}\b\d{1,2}[.:]\d{2}\b/i;
const yourMeeting =
  /^[\s,(]*(?:vergadert|bespreekt|behandelt|besluit|spreekt) (?:u\b|uw (?:raad|bestuur))|\buw vergadering van\s*$/i;
const between =
  /^[\s,(]*(?:(?:van|op|d\.?d\.?|dd|\([^()]{2,30}\)|:|-|\||in|zijn|haar|de|openbare|spreekt|vergadert|besluit|beslist|bespreekt dit|behandelt dit|hierover|daarover|vergadering|bijeenkomst|gemeente\s\p{Lu}\S+|regio\s\p{Lu}\S+|(?:maan|dins|woens|donder|vrij)dag)[\s,(]*)*$/iu;

/** The day of the meeting that this item is for. */
export function meetingDateOf(scope: Scope, front: Front, body: Body | null): Found<string> | null {
  const told = front.onAgenda
    ? headings(front)
    : [
        ...lines(front, body),
        ...sentTo(scope.passages, body),
        ...addressed(scope.passages),
        ...adoptions(scope.passages, body),
        ...sentences(scope.passages, body),
      ];
  return strongest([...labels(front, body), ...told, ...running(front)]);
}

function labels(front: Front, body: Body | null): Candidate<string>[] {
  const has = (wanted: LabelField) => front.own.some(({ field }) => field === wanted);
  const isForm = has('treatment') && has('body') && !has('sender');
  const hasNumber = has('number');
  return front.labels.flatMap((label, index) => {
    const weight = labelWeight(label, { front, before: front.labels[index - 1], body, hasNumber, isForm });
    const found = weight ? dayOf(label, body) : undefined;
    if (!weight || !found?.date) return [];
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

/** The day in a value; of several meetings in one value that of this body: 'Politieke Avond 30 maart 2027, gemeenteraad 20 april 2027'. */
function dayOf({ value }: Labelled, body: Body | null): ReturnType<typeof datesIn>[number] | undefined {
  const days = datesIn(value).filter(({ date }) => date && day.test(date));
  const own = bodiesIn(value).find((named) => named.body === body);
  return days.find(({ from }) => own && from >= own.to) ?? days[0];
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
    return isBodyName(label.label) ? (named === body ? 70 : 0) : 100;
  }
  if (label.field === 'body') return /^(?:commissie|forum)$/.test(label.label) && body !== 'raadscommissie' ? 0 : 95;
  if (label.field !== 'date' || label.label !== 'datum') return 0;
  if (front.onAgenda) return 90;
  if (before?.field === 'body' && /vergadering|overleg|gremium|bijeenkomst/.test(before.label)) return 85;
  return hasNumber || isForm ? 30 : 0;
}

/** Headings and short lines above an agenda: 'woensdag 28 juni 2023 19:30'. */
function headings({ passages }: Front): Candidate<string>[] {
  return passages.flatMap((passage) => {
    const isGroup = groupHeadings.test(textOf(passage).trim());
    if (passage.block.kind === 'rij' || textOf(passage).length > longestHead || isGroup) return [];
    const weight = passage.block.kind === 'kop' ? 80 : /\bvergadering\b|\bdatum\b|dag \d/i.test(textOf(passage)) ? 60 : 20;
    return dated(passage, 'De datum staat boven de agenda.', { weight });
  });
}

/** A short line of the form: 'Vergadering van 2 juli 2025', 'AB 24 juni 2027'. */
function lines({ passages }: Front, body: Body | null): Candidate<string>[] {
  const rule = 'Het stuk noemt de dag van de vergadering.';
  return passages.flatMap((passage, index) =>
    partsOf(passage).flatMap((part) => {
      const text = passage.page.text.slice(part.from, part.to);
      if (ofMeeting.test(text)) return dated(passage, rule, { weight: 60, part });
      if (text.length > longestLine / 2) return [];
      if (/^(?:voor de )?\p{L}*\s?-?(?:vergadering|bijeenkomst|zitting)\b/iu.test(text))
        return dated(passage, rule, { weight: 88, part });
      const isOwn = body !== null && namedFirst(text, body) && between.test(textBetween(text, body));
      if (isOwn) return dated(passage, rule, { weight: /besluit|vaststell/i.test(text) ? 67 : 65, part });
      return index < topLines && dayAndHour.test(text) ? dated(passage, rule, { weight: 45, part }) : [];
    }),
  );
}

/** The parts of a line of the form: the cells of a row, or what stands between upright strokes. */
function partsOf({ page, block }: Passage): Range[] {
  if (block.kind === 'rij') return block.cells.length > 2 ? block.cells : [];
  const text = page.text.slice(block.from, block.to);
  const ends = [...text.matchAll(/\s[|·•]\s/g)].map((stroke) => ({ at: stroke.index, next: stroke.index + stroke[0].length }));
  return [...ends, { at: text.length, next: text.length }].map(({ at }, index) => ({
    from: block.from + (ends[index - 1]?.next ?? 0),
    to: block.from + at,
  }));
}

/** Whether a line opens with this body; the single board of a paper is called bestuur. */
function namedFirst(text: string, body: Body): boolean {
  const [named] = bodiesIn(text, contextOf(body));
  return named?.body === body;
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

function adoptions(passages: readonly Passage[], body: Body | null): Candidate<string>[] {
  return passages.flatMap((passage) => {
    const text = textOf(passage);
    const formula = adopted.exec(text);
    if (!formula) return [];
    const named = bodiesIn(text).map((found) => found.body);
    const isOther = named.length > 0 && body !== null && !named.includes(body);
    if (isOther && !closing.test(text)) return [];
    const told = { weight: isOther ? 40 : 75, part: behind(passage, formula.index) };
    return dated(passage, 'Het stuk is in deze vergadering vastgesteld.', told);
  });
}

/** A passage from a place in its text on, when a day stands there. */
function behind({ page, block }: Passage, start: number): Range {
  const range = { from: block.from + start, to: block.to };
  return datesIn(page.text.slice(range.from, range.to)).length > 0 ? range : block;
}

/** 'Op donderdag 28 januari 2027 vergadert u over', 'in uw vergadering van 3 maart'. */
function addressed(passages: readonly Passage[]): Candidate<string>[] {
  return passages.slice(0, 12).flatMap((passage) => {
    const text = textOf(passage);
    if (!/\bu\b|\buw\b/i.test(text)) return [];
    const found = datesIn(text).find(
      (one) =>
        one.date && day.test(one.date) && (yourMeeting.test(text.slice(one.to)) || yourMeeting.test(text.slice(0, one.from))),
    );
    if (!found?.date) return [];
    const { from } = passage.block;
    const evidence = [evidenceIn(passage, { from: from + found.from, to: from + found.to })];
    return [{ value: found.date, rule: 'De tekst noemt uw vergadering met haar dag.', assumes: null, evidence, weight: 55 }];
  });
}

/** 'Dit verslag wordt op 3 december 2026 ter kennisname aan het algemeen bestuur gezonden.' */
function sentTo(passages: readonly Passage[], body: Body | null): Candidate<string>[] {
  return passages.flatMap((passage) =>
    sentencesOf(passage).flatMap((sentence) => {
      const isSent = sentHere.test(sentence.text) && bodiesIn(sentence.text).some((named) => named.body === body);
      return isSent ? dated(passage, 'Het stuk noemt de vergadering waar het heen gaat.', { weight: 58, part: sentence }) : [];
    }),
  );
}

/** Running text that names the body with a day and says that it meets on it: 'wordt besproken in de raad van 11 februari 2025'. */
function sentences(passages: readonly Passage[], body: Body | null): Candidate<string>[] {
  if (!body) return [];
  return passages.flatMap((passage) => {
    const text = textOf(passage);
    if (!meets.test(text)) return [];
    const bodies = bodiesIn(text).filter((named) => named.body === body);
    return datesIn(text).flatMap((found) => {
      const named = bodies.find(({ to }) => to <= found.from && between.test(text.slice(to, found.from)));
      if (!named || !found.date || !day.test(found.date) || !meets.test(sentenceAround(text, found.from))) return [];
      const { from } = passage.block;
      const evidence = [evidenceIn(passage, { from: from + named.from, to: from + found.to })];
      return [
        {
          value: found.date,
          rule: 'De tekst noemt de vergadering waarin het stuk aan de orde komt.',
          assumes: null,
          evidence,
          weight: 50,
        },
      ];
    });
  });
}

function sentenceAround(text: string, at: number): string {
  const end = text.indexOf('. ', at);
  return text.slice(text.lastIndexOf('. ', at) + 1, end < 0 ? undefined : end);
}

function running({ running: lines }: Front): Candidate<string>[] {
  return lines.flatMap((passage) =>
    bodiesIn(textOf(passage)).length > 0 ? dated(passage, 'De datum staat in de kop- of voetregel.', { weight: 70 }) : [],
  );
}

interface Told {
  weight: number;
  /** Of the searchable text of the page; the whole passage where it is left out. */
  part?: Range;
}

function dated(passage: Passage, rule: string, { weight, part = passage.block }: Told): Candidate<string>[] {
  const text = passage.page.text.slice(part.from, part.to);
  const found = datesIn(text).find(({ date }) => date && day.test(date));
  if (!found?.date) return [];
  const evidence = [evidenceIn(passage, { from: part.from + found.from, to: part.from + found.to })];
  return [{ value: found.date, rule, assumes: null, evidence, weight }];
}
