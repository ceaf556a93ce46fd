const day = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const quarters: Record<string, string> = { Q1: 'eerste', Q2: 'tweede', Q3: 'derde', Q4: 'vierde' };
const isoDay = /^\d{4}-\d{2}(?:-\d{2})?$/u;

/**
 * A date of the Reading in words: '3 juli 2026', 'maart 2026' for 2026-03, 'eerste kwartaal 2026' for 2026-Q1; any other
 * text stays as it is.
 */
export function dateInWords(date: string): string {
  const quarter = quarters[date.slice(5)];
  if (quarter) return `${quarter} kwartaal ${date.slice(0, 4)}`;
  const moment = isoDay.test(date) ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(moment)) return date;
  return (date.length === 7 ? month : day).format(moment);
}

/** A last day in words: 'uiterlijk 12 juni 2026', or 'vóór 12 juni 2026' where that day itself is too late. */
export function lastDayInWords(date: string, before?: true): string {
  return `${before ? 'vóór' : 'uiterlijk'} ${dateInWords(date)}`;
}
