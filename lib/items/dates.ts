import type { ParsedResult } from 'chrono-node';
import { monthNames, type Range, remembered } from '../text/index.ts';
import { dateParser } from './date-parsers.ts';

/** A date in a text: `text.slice(from, to) === dateText`. */
export interface FoundDate extends Range {
  /** A day '2025-11-05', a month '2026-03', a quarter '2026-Q1'; null where the words give less ('begin 2026'). */
  date: string | null;
  dateText: string;
  /** A day that puts dates in order, also where `date` is null. */
  order: string;
}

/** What may stand between days that share a year: 'november en december 2025'. */
const joins = /^\s*(?:,|en|of|\/|&|-|–|tot|tot en met|t\/m)\s*$/;
const opensWithMonth = new RegExp(`^(?:${monthNames})\\b`, 'i');
/** '2025-11-05' */
const isoDayLength = 10;
/** Year of `order` where nothing tells the year: behind all others. */
const unknownYear = '9999';
/** What chrono counts from; of what it gives only what is printed is used. Noon: no time zone moves it to another day. */
const anyDay = new Date('2025-07-01T12:00:00');
/** Words before a month that belong to it in print. */
const partOfMonth = /(?:^|[\s(])((?:begin|medio|half|eind|einde)(?: van)?(?: de maand)? )$/i;
/** A number that something else begins or ends with: an article, an amount, a reference, a span of years. */
const otherNumber = {
  before: /(?:artikel(?:en)?|lid|€|nr\.?|nummer|kenmerk|pagina|blz\.?|bladzijde)\s*$|[\d/.-]$/i,
  after: /^(?:[-/.]\d|\s*%|\d)/,
};
/** Texts without it hold no date: chrono is worth its time only for others. */
const cue =
  /(?<![a-z])(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)|\d[-/.]\d{1,2}[-/.]['’]?\d\d|(?<!\d)\d\d\/\d\d(?:\d\d)?(?!\d)|kwartaal|[qk][1-4](?!\d)|(?:begin|half|halverwege|medio|einde?|voorjaar|zomer|najaar|herfst|winter|loop|helft|halfjaar)[a-z ]{0,20} (?:19|20)\d\d/i;

/**
 * The dates in a Dutch text, in order. A date without a year gets the year that brings it nearest to the date before it in the
 * text, else to `near` (an ISO day, such as the day of the meeting); without either its `date` is null.
 */
export function datesIn(text: string, near: string | null = null): FoundDate[] {
  const results = parsed(text);
  const found: FoundDate[] = [];
  results.forEach((result, index) => {
    found.push(
      foundDate(
        text,
        result,
        yearOf(text, results, { index, before: found.findLast(({ order }) => !order.startsWith(unknownYear))?.order ?? near }),
      ),
    );
  });
  return found;
}

/** The dates as printed, still without the year that others give them. */
const parsed = remembered((text): readonly ParsedResult[] =>
  mayHoldDate(text) ? dateParser.parse(text, anyDay).filter((result) => isDate(text, result)) : [],
);

/** Whether a text may hold a date; far cheaper than reading it. */
export const mayHoldDate = remembered((text) => cue.test(text));

/** A date that is a whole day: its `date` is an ISO day. */
export type FoundDay = FoundDate & { date: string };

/** The dates of a text that are whole days, as `datesIn` gives them. */
export function daysIn(text: string, near: string | null = null): FoundDay[] {
  return datesIn(text, near).filter((found): found is FoundDay => found.date?.length === isoDayLength);
}

/** The first date of a text, or null. */
export function dateIn(text: string, near: string | null = null): FoundDate | null {
  return datesIn(text, near)[0] ?? null;
}

function isDate(text: string, result: ParsedResult): boolean {
  const before = text.slice(0, result.index);
  const after = text.slice(result.index + result.text.length);
  if (otherNumber.before.test(before) && !/^\s*[a-z]/i.test(result.text)) return false;
  if (otherNumber.after.test(after)) return false;
  return result.start.isCertain('year') ? !isSpan(result.text) : isYearless(result);
}

/** '2025/28': numbers that chrono can read as month and year. */
function isSpan(words: string): boolean {
  return /^\d{1,4}\/\d{1,4}$/.test(words) && !/^\d\d\/\d{4}$/.test(words);
}

/** Without a year only full forms count: '13 augustus', '05/11', 'in december', 'het eerste kwartaal'. */
function isYearless(result: ParsedResult): boolean {
  if (result.tags().has('kwartaal')) return result.text.length > 2;
  if (!result.start.isCertain('day')) return opensWithMonth.test(result.text);
  return /[a-z]/i.test(result.text) || /^\d\d\/\d\d$/.test(result.text) || /^\d{1,2}$/.test(result.text);
}

interface Place {
  index: number;
  before: string | null;
}

function yearOf(text: string, results: readonly ParsedResult[], { index, before }: Place): number | null {
  const result = results[index];
  const next = results[index + 1];
  if (!result || result.start.isCertain('year')) return result?.start.get('year') ?? null;
  const between = next ? text.slice(result.index + result.text.length, next.index) : '';
  if (next?.start.isCertain('year') && joins.test(between)) return next.start.get('year');
  return before ? nearestYear(result, before) : null;
}

/** The year that brings day and month nearest to another day. */
function nearestYear(result: ParsedResult, near: string): number {
  const base = Number(near.slice(0, 4));
  const distance = (year: number) => Math.abs(Date.parse(isoDay(result, year)) - Date.parse(near));
  return [base, base - 1, base + 1].reduce((best, year) => (distance(year) < distance(best) ? year : best));
}

function foundDate(text: string, result: ParsedResult, year: number | null): FoundDate {
  const lead = result.start.isCertain('day') ? '' : (partOfMonth.exec(text.slice(0, result.index))?.[1] ?? '');
  const from = result.index - lead.length;
  const to = result.index + result.text.trimEnd().length;
  return {
    from,
    to,
    dateText: text.slice(from, to),
    date: year === null ? null : printed(result, year),
    order: isoDay(result, year ?? Number(unknownYear)),
  };
}

function printed(result: ParsedResult, year: number): string | null {
  if (result.tags().has('ongeveer')) return null;
  if (result.tags().has('kwartaal')) return `${year}-Q${Math.ceil((result.start.get('month') ?? 1) / 3)}`;
  const day = isoDay(result, year);
  return result.start.isCertain('day') ? day : day.slice(0, 7);
}

function isoDay(result: ParsedResult, year: number): string {
  const two = (value: number | null) => String(value ?? 1).padStart(2, '0');
  return `${year}-${two(result.start.get('month'))}-${result.start.isCertain('day') ? two(result.start.get('day')) : '01'}`;
}
