import { addDays, addWeeks, differenceInCalendarDays, format, isWeekend, parseISO, subDays, subWeeks } from 'date-fns';
import { nl } from 'date-fns/locale/nl';
import { easterSundays, fixedHolidays, fromEaster } from '../knowledge/law/holidays.ts';
import type { Recess } from './profile.ts';

const iso = (date: Date): string => format(date, 'yyyy-MM-dd');

/** Whether a date of the paper is a whole day, not a month or quarter. */
export function isDay(date: string | null | undefined): date is string {
  return !!date && /^\d{4}-\d{2}-\d{2}$/.test(date);
}

/** A day in words: '3 juli 2026'. */
export function dayInWords(day: string): string {
  return format(parseISO(day), 'd MMMM yyyy', { locale: nl });
}

export const dayBefore = (day: string): string => iso(subDays(parseISO(day), 1));
export const weeksBefore = (day: string, weeks: number): string => iso(subWeeks(parseISO(day), weeks));
export const weeksAfter = (day: string, weeks: number): string => iso(addWeeks(parseISO(day), weeks));

function isHoliday(day: string): boolean {
  if (fixedHolidays.some((date) => day.endsWith(`-${date}`))) return true;
  const easter = easterSundays[Number(day.slice(0, 4))];
  return !!easter && fromEaster.some((days) => iso(addDays(parseISO(easter), days)) === day);
}

/**
 * The day on which a statutory term that is counted forwards ends: not in a weekend or on a holiday (Algemene termijnenwet
 * art. 1 lid 1). Terms counted backwards from an event do not move (lid 2).
 */
export function workingDayFrom(day: string): string {
  return isWeekend(parseISO(day)) || isHoliday(day) ? workingDayFrom(iso(addDays(parseISO(day), 1))) : day;
}

/** Whole days from one day to a later one. */
export function daysBetween(from: string, to: string): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from));
}

function takesPapers(day: string, recesses: readonly Recess[]): boolean {
  const inRecess = recesses.some(({ from, to }) => from <= day && day <= to);
  return !inRecess && !isWeekend(parseISO(day)) && !isHoliday(day);
}

/** No recess is longer, so that a mistake in the dates of one does not end the search. */
const longestRecess = 100;

/** The last day on which the griffie takes papers, so many days before a meeting: never in a recess, a weekend or on a holiday. */
export function deliveryDayBefore(meeting: string, days: number, recesses: readonly Recess[]): string {
  const latest = subDays(parseISO(meeting), days);
  const earlier = Array.from({ length: longestRecess }, (_, back) => iso(subDays(latest, back)));
  return earlier.find((day) => takesPapers(day, recesses)) ?? iso(latest);
}
