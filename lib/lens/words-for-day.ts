import type { Evidence } from '../reading/contract.ts';

/** The first words that name a day: others do not show why that day is the last. */
export function sayingDay(evidence: readonly Evidence[], date: string): Evidence[] {
  const day = new RegExp(`(?<!\\d)0?${Number(date.slice(8, 10))}(?!\\d)`);
  return evidence.filter(({ quote }) => day.test(quote)).slice(0, 1);
}
