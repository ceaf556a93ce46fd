import { hangsOn, inYear, looseMoment } from '../../knowledge/rules/announced-subject.ts';
import type { Announced } from '../../reading/contract.ts';
import { datesIn, type FoundDate } from '../dates.ts';

/** When something announced is: a date, or the paper's words for less than a month. */
export type When = Pick<Announced, 'date' | 'dateText'>;

/** The last date, but for one in a clause that hangs on what is announced: ', zodat zij vóór 15 september bij … is'. */
export function dateOf(text: string, near: string | null): FoundDate | null {
  const dates = datesIn(text, near);
  const end = hangsOn.exec(text)?.index ?? text.length;
  return dates.findLast(({ to }) => to <= end) ?? dates.at(-1) ?? null;
}

/** The date, else the year or the season that the words give: 'Partijen evalueren dit in 2029.' */
export function whenOf(text: string, date: FoundDate | null): When {
  if (date) return dated(date);
  const words = inYear.exec(text)?.[1] ?? looseMoment.exec(text)?.[0].toLowerCase();
  return words ? { date: null, dateText: words } : { date: null };
}

/** The date, or the words for one that is less than a month. */
function dated(found: FoundDate): When {
  return found.date ? { date: found.date } : { date: null, dateText: found.dateText };
}

/** Day and month in figures, as a column of last days has them: '19-6', '1/5'. */
const shortDay = /^(\d{1,2})[-/](\d{1,2})$/;
const monthNames = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** '19-6' as a date that can be read in any text: '19 juni'. */
const spelledOut = (words: string): string =>
  words.replace(shortDay, (all, day: string, month: string) => {
    const name = monthNames[Number(month) - 1];
    return name ? `${day} ${name}` : all;
  });

/** What stands under 'Gereed': a date, the last one of a term, or words such as 'n.t.b.'. */
export function readyBy(words: string, near: string | null): When {
  const said = words.trim();
  const found = datesIn(spelledOut(said), near).at(-1);
  if (found) return dated(found);
  return said === '' ? { date: null } : { date: null, dateText: said };
}

/** A month for a quarter: its last, so that dates can be compared as text. */
export function lastMonth(date: string): string {
  return date.replace(/Q(\d)$/, (_, quarter) => String(3 * Number(quarter)).padStart(2, '0'));
}
