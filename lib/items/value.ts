import { boardOrMembers, severalAddressed } from '../knowledge/rules/body-words.ts';
import { treatmentWords } from '../knowledge/rules/treatments.ts';
import { fillers, ofBodiesThatMeet } from '../knowledge/rules/unknown-labels.ts';
import type { Body, Treatment } from '../reading/words.ts';
import { fold } from '../text/index.ts';
import { bodiesIn, bodyNamed } from './bodies.ts';
import { datesIn, daysIn, mayHoldDate } from './dates.ts';

const longestBody = 90;
const longestDay = 60;
const longestTreatment = 60;
/** Names, and what stands in brackets or behind a stroke. */
const names = /(?<!\p{L})\p{Lu}[\p{L}\p{N}'’.&-]*|\([^)]*\)/gu;
const hour = /\d{1,2}[.:]\d{2}(?:\s?[-–]\s?\d{1,2}[.:]\d{2})?/g;

/** The body of a value that is nothing but its name, with or without that of the cooperation or municipality and a day. */
export function bodyOfValue(text: string): Body | null {
  if (text.length > longestBody || severalAddressed.test(text)) return null;
  const named = bodiesIn(text);
  const value = named[0]?.body ?? (boardOrMembers.test(text) ? bodyNamed(text) : null);
  if (!value || !ofBodiesThatMeet.has(value) || named.some(({ body }) => body !== value)) return null;
  const other = named.reduce((rest, { name }) => rest.replace(name, ' '), text.replace(boardOrMembers, ' '));
  return isNothing(withoutDays(other).replace(hour, ' ').replace(names, ' ')) ? value : null;
}

/** The day (ISO) of a value that is nothing but a day, with or without weekday, hour, place and the body that meets. */
export function dayOfValue(text: string): string | null {
  if (text.length > longestDay || !mayHoldDate(text)) return null;
  const [day, other] = datesIn(text);
  if (day?.date?.length !== 10 || other) return null;
  const rest = text.replace(day.dateText, ' ').replace(hour, ' ');
  const isNamed = bodyOfValue(text) !== null;
  return isNamed || isNothing(rest.replace(/,\s.*$/, ' ')) ? day.date : null;
}

/** Whether a text holds a day of a year. */
export function holdsDay(text: string): boolean {
  return daysIn(text).length > 0;
}

/** The treatment of a value that is nothing but a word for it: 'hamerstuk', 'ter vaststelling door het AB'. */
export function treatmentOfValue(text: string): Treatment | null {
  if (text.length > longestTreatment) return null;
  const folded = fold(text);
  const value = treatmentWords.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
  if (!value) return null;
  const bare = bodiesIn(text).reduce((rest, { name }) => rest.replace(fold(name), ' '), folded);
  return isNothing(treatmentWords.reduce(without, bare).replace(/\([^)]*\)/g, ' ')) ? value : null;
}

function without(text: string, [, pattern]: (typeof treatmentWords)[number]): string {
  return text.replace(new RegExp(pattern, 'g'), ' ');
}

function withoutDays(text: string): string {
  return datesIn(text).reduce((rest, { dateText }) => rest.replace(dateText, ' '), text);
}

function isNothing(rest: string): boolean {
  return !/[\p{L}\p{N}]/u.test(rest.replace(fillers, ' '));
}
