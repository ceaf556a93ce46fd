import { parseISO } from 'date-fns';
import { datesIn, type FoundDate } from '../items/index.ts';
import { isCalendarDay } from './schema.ts';

/** The days that somebody typed or pasted: ISO, in order and once each; `unclear` holds words that look like a date and are no day. */
export interface TypedDays {
  days: string[];
  unclear: string[];
}

/**
 * The days in a text such as '12 maart, 9 april en 11 juni 2026'. A list of meetings goes forward in time: a day without a year
 * gets the year that keeps it so; without any year the first day is the one nearest to `today` (ISO).
 */
export function typedDays(text: string, today: string): TypedDays {
  const found = datesIn(text);
  const unclear = found.filter((each) => !dayAndMonth(each)).map(({ dateText }) => dateText);
  const dated = inYears(found.filter(dayAndMonth), today);
  const days = dated.filter(isCalendarDay);
  const impossible = dated.filter((day) => !isCalendarDay(day)).map((day) => day.split('-').reverse().join('-'));
  return { days: [...new Set(days)].toSorted(), unclear: [...unclear, ...impossible] };
}

/** The one day in a text; null when there is none, or more than one. */
export function typedDay(text: string, today: string): string | null {
  const { days, unclear } = typedDays(text, today);
  return days.length === 1 && unclear.length === 0 ? (days[0] ?? null) : null;
}

/** How an ISO day begins. */
const yearLength = 4;

/** Whether the words name a day of a month; not 'maart 2026' or 'het eerste kwartaal'. */
function dayAndMonth({ date, dateText }: FoundDate): boolean {
  if (date !== null) return /^\d{4}-\d{2}-\d{2}$/.test(date);
  return /^\d{1,2}(?!\d)(?!\s*(?:e|ste|de)?\s*kwartaal)/i.test(dateText);
}

/** The days with their years: as written, else after the last day before it, or before the first day that has a year. */
function inYears(found: readonly FoundDate[], today: string): string[] {
  const first = found.findIndex(hasYear);
  const days: string[] = [];
  found.forEach((each, index) => {
    const last = days.at(-1);
    const next = found[first]?.date;
    if (hasYear(each)) days.push(each.date ?? '');
    else if (next && index < first) days.push(onOrBefore(monthDay(each), next));
    else days.push(last ? onOrAfter(monthDay(each), last) : nearest(monthDay(each), today));
  });
  return days;
}

const hasYear = ({ dateText }: FoundDate): boolean => /\d{4}|\d[-/.]\d{1,2}[-/.]\d/.test(dateText);
const monthDay = ({ order }: FoundDate): string => order.slice(yearLength);
const yearOf = (day: string): number => Number(day.slice(0, yearLength));

function onOrBefore(day: string, last: string): string {
  const year = yearOf(last);
  return `${year}${day}` <= last ? `${year}${day}` : `${year - 1}${day}`;
}

function onOrAfter(day: string, first: string): string {
  const year = yearOf(first);
  return `${year}${day}` >= first ? `${year}${day}` : `${year + 1}${day}`;
}

function nearest(day: string, today: string): string {
  const distance = (full: string) => Math.abs(parseISO(full).getTime() - parseISO(today).getTime());
  const year = yearOf(today);
  const days = [year, year + 1, year - 1].map((each) => `${each}${day}`);
  return days.reduce((best, full) => (distance(full) < distance(best) ? full : best));
}
