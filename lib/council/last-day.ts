import type { Deadline, PrintedDeadline } from '../reading/contract.ts';
import { dayBefore, dayInWords } from './dates.ts';

/** Whether the paper says that it must come before that day. */
export function saysBefore({ date, evidence }: PrintedDeadline): boolean {
  const [day, month] = dayInWords(date).split(' ');
  const written = `0?${day}(?: ${month}|[-/.]0?${Number(date.slice(5, 7))}\\b)`;
  return new RegExp(`\\bv(?:óó|oo)r (?:\\p{L}+dag )?${written}`, 'iu').test(evidence.quote.replace(/\s+/g, ' '));
}

/** The last day on which it can still be done; null without one. */
export function lastUsableDay(deadline: Pick<Deadline, 'date' | 'before'> | null | undefined): string | null {
  if (!deadline?.date) return null;
  return deadline.before ? dayBefore(deadline.date) : deadline.date;
}
