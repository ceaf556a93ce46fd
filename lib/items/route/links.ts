import {
  actsOn,
  adjacent,
  beforeLastDay,
  beforeReceiver,
  beginsAnew,
  beside,
  besideClause,
  clauseAside,
  dayOfItself,
  determiners,
  goesOn,
  jointDates,
  laidBefore,
  onlyNamed,
  openingClause,
  ownDeed,
} from '../../knowledge/rules/route-days.ts';
import type { Body } from '../../reading/words.ts';
import { fold } from '../../text/index.ts';
import { bodiesIn, type NamedBody } from '../bodies.ts';
import type { FoundDate } from '../dates.ts';

/** Bodies that stand beside each other: 'de raden en provinciale staten'. */
export type Group = readonly NamedBody[];

/** A date with the bodies it belongs to. */
export interface Link {
  date: FoundDate;
  bodies: readonly NamedBody[];
}

/** 'wij' is who acts only near the date. */
const farthestPronoun = 80;

/** The bodies of a sentence in groups that act together. */
export function groupsOf(text: string, bodies: readonly NamedBody[]): Group[] {
  const groups: NamedBody[][] = [];
  for (const body of bodies) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && body.from > last.to && beside.test(fold(text.slice(last.to, body.from)))) group.push(body);
    else groups.push([body]);
  }
  return groups;
}

/** Each date of a sentence with the group that acts then: by what stands between them, the part the body plays, and nearness. */
export function linksOf(text: string, groups: readonly Group[], dates: readonly FoundDate[]): Link[] {
  const lists = listsOf(text, dates);
  return lists.flatMap((list) => {
    const group = bestGroup(text, groups, { date: list[0], dates });
    if (!group) return [];
    if (list.length === group.length && list.length > 1)
      return list.flatMap((date, index) => (group[index] ? [{ date, bodies: [group[index]] }] : []));
    return list.map((date) => ({ date, bodies: group }));
  });
}

/** Dates that share their words: 'november en december 2025'. */
export function listsOf(text: string, dates: readonly FoundDate[]): FoundDate[][] {
  const lists: FoundDate[][] = [];
  for (const date of dates) {
    const last = lists.at(-1)?.at(-1);
    if (last && jointDates.test(text.slice(last.to, date.from))) lists.at(-1)?.push(date);
    else lists.push([date]);
  }
  return lists;
}

interface Among {
  date: FoundDate | undefined;
  /** All dates of the sentence. */
  dates: readonly FoundDate[];
}

function bestGroup(text: string, groups: readonly Group[], { date, dates }: Among): Group | null {
  if (!date) return null;
  let best: { group: Group; score: number } | null = null;
  for (const group of groups) {
    const told = scoreOf(text, group, date);
    const score = told !== null && isBehindOther(group, date, dates) ? told - 1 : told;
    if (score !== null && (!best || score > best.score)) best = { group, score };
  }
  return best?.group ?? null;
}

/** Whether another date stands between a date and the bodies behind it. */
function isBehindOther([first]: Group, date: FoundDate, dates: readonly FoundDate[]): boolean {
  return first !== undefined && dates.some((other) => other.from >= date.to && other.to <= first.from);
}

/** How well a date fits a group; null when another clause stands between them. */
function scoreOf(text: string, group: Group, date: FoundDate): number | null {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return null;
  const words = first.from > date.from ? text.slice(date.to, first.from) : text.slice(last.to, date.from);
  if (/[;]/.test(words)) return null;
  const between = words.replace(clauseAside, ' ');
  if (isObject(text, first)) return -1;
  const isNear = adjacent.test(between) || dayOfItself.test(between);
  const near = first.from < date.from && isNear && !isPronoun(first) ? 3 : 0;
  if (isPronoun(first) && first.from > 0 && between.length > farthestPronoun) return null;
  const isNext = (first.from > date.from ? beginsAnew : goesOn).test(fold(between)) ? 1 : 0;
  const isReceiver =
    first.from > date.from && beforeLastDay.test(text.slice(0, date.from)) && beforeReceiver.test(fold(between)) ? 0.8 : 0;
  const isLaidBefore =
    first.from > date.from && beforeReceiver.test(fold(between)) && /^ voor(?![a-z])/.test(text.slice(last.to)) ? 1 : 0;
  return (
    near +
    isReceiver +
    isLaidBefore +
    actsIn(text, first, between) -
    isNext -
    between.length / 60 -
    (isAside(text, first, date) ? 2.5 : 0)
  );
}

/** 'Het algemeen bestuur heeft de commissie ingesteld': a sentence that opens with a body acts on the one behind its verb. */
function isObject(text: string, { from }: NamedBody): boolean {
  const before = fold(text.slice(0, from));
  return actsOn.test(before) && bodiesIn(text.slice(0, from)).length > 0;
}

/** Whether a body is named without acting; where its own day stands behind it, it acts. */
export function isOnlyNamed(text: string, { from, to, name }: NamedBody): boolean {
  const isDated = /^ (?:op|van|d\.?d\.?) (?:[a-z]+dag )?\d/.test(text.slice(to));
  return !isPronoun({ name }) && !isDated && onlyNamed.test(fold(text.slice(0, from)));
}

/** 'Voordat het college op … besluit,': within its own clause a body acts. */
function actsIn(text: string, body: NamedBody, between: string): number {
  const opens = /(?:^|\s)(?:voordat|nadat) (?:(?:de|het|alle) )?$/i.test(text.slice(0, body.from));
  return opens && !between.includes(',') ? 2 : part(text, body);
}

/** The part a body plays: who acts or where it happens, who receives, whose it is. */
function part(text: string, body: NamedBody): number {
  if (isPronoun(body)) return pronounPart(text.slice(0, body.from), body.name);
  const before = fold(text.slice(0, body.from)).replace(determiners, ' ').trimEnd();
  if (laidBefore.test(before)) return 2.5;
  if (/(?:^|\s)(?:na|voor|voordat|nadat|sinds|behalve)$/.test(before)) return -0.5;
  if (/(?:^|\s)(?:aan|naar|tot|bij|met|richting|over)$/.test(before)) return 1;
  if (ownDeed.test(before)) return 2;
  return /(?:^|\s)(?:van|der|tussen|uit)$/.test(before) ? 0.5 : 2;
}

/** 'u' with whom it is discussed, or whom it is laid before. */
function pronounPart(before: string, name: string): number {
  if (/^u$/i.test(name) && /(?:^|\s)(?:legt|leggen) $/.test(before)) return 2.2;
  return /(?:^|\s)met $/.test(before) ? 1.2 : 0.8;
}

/** Whether a body is meant by a pronoun: 'u', 'wij'. */
export function isPronoun({ name }: Pick<NamedBody, 'name'>): boolean {
  return /^(?:wij|onze?|uw?|aan u)(?![a-zà-ž])/i.test(name);
}

/** Whether a body stands in a clause about another: ', waarin de zes burgemeesters zitting hebben,'. */
function isAside(text: string, body: NamedBody, date: FoundDate): boolean {
  if (/^u$/i.test(body.name)) return false;
  const before = text.slice(0, body.from);
  const opening = openingClause.test(before);
  if (opening && text.slice(body.to, date.from).includes(',')) return true;
  const clause = besideClause.exec(before);
  return clause !== null && date.from < clause.index;
}

/** A body, at each of the pronouns (a global pattern) that stand for it. */
export function pronoun(text: string, words: RegExp, body: Body | null): NamedBody[] {
  if (!body) return [];
  return Array.from(text.matchAll(words), ({ index, 0: name }) => ({ body, from: index, to: index + name.length, name }));
}
