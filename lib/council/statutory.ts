import { wgrRenewed } from '../knowledge/law/article.ts';
import { accountsDate, budgetDate, type StatutoryDate } from '../knowledge/law/terms.ts';
import type { Circumstances } from './circumstances.ts';
import { deciderOf } from './deciders.ts';
import { dayOf } from './moments.ts';

/** The first day (ISO) that is too late, in the year in which the term falls, by the law of `lawDate`. */
export function tooLate(date: StatutoryDate, year: number, lawDate: string): string {
  return `${year}-${lawDate < wgrRenewed ? date.before2022 : date.before}`;
}

/**
 * The day (ISO) before which the law wants the decision taken (Wgr 34 lid 2 and 4); null where the paper itself names the day of
 * the decision, or the law none.
 */
export function lawfulEnd(facts: Circumstances): string | null {
  const { item, rule, lawDate } = facts;
  const year = item.cycle?.year;
  if (year === undefined || dayOf(deciderOf(facts), item)) return null;
  if (rule.terms.includes('begroting')) return tooLate(budgetDate, year - 1, lawDate);
  return rule.terms.includes('jaarrekening') ? tooLate(accountsDate, year + 1, lawDate) : null;
}
