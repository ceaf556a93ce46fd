import { endOfTerm, lastDayWords, placedFor } from '../knowledge/rules/deadlines.ts';
import type { RouteFact } from '../reading/contract.ts';
import { fold } from '../text/index.ts';
import type { FoundDate } from './dates.ts';

const close = new RegExp(
  `${lastDayWords.source}(?: (?:op|van|de|maan|dins|woens|donder|vrij|zater|zon|dag|datum|raadsbesluit|besluit|zienswijze|reactie|en|met)|(?:maan|dins|woens|donder|vrij|zater|zon)dag|[\\s:])*$`,
);

/** How far before a date its words are looked for. */
const reach = 60;

const before = (text: string, { from }: FoundDate): string => text.slice(Math.max(0, from - reach), from);

/** Whether words before the date, or before its cell, make it a last day. */
export function isLastDay(folded: string, date: FoundDate): boolean {
  return close.test(before(folded, date)) || endOfTerm.test(folded.slice(date.to, date.to + 40));
}

/** How a last day is said; undefined where the date is none. */
export function limitOf(text: string, date: FoundDate): RouteFact['limit'] {
  const folded = fold(text);
  if (!isLastDay(folded, date) || placedFor.test(before(folded, date))) return undefined;
  return /(?<![a-z])voor\s(?:[a-z]+dag\s)?$/.test(before(folded, date)) ? 'vóór' : 'uiterlijk';
}
