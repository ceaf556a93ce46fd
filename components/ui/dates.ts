const day = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const quarters: Record<string, string> = { Q1: 'eerste', Q2: 'tweede', Q3: 'derde', Q4: 'vierde' };

/** A date of the Reading in words: '3 juli 2026', 'maart 2026' for 2026-03, 'eerste kwartaal 2026' for 2026-Q1; another text stays as it is. */
export function dateInWords(date: string): string {
  const quarter = quarters[date.slice(5)];
  if (quarter) return `${quarter} kwartaal ${date.slice(0, 4)}`;
  const moment = new Date(date);
  if (Number.isNaN(moment.getTime())) return date;
  return (date.length === 7 ? month : day).format(moment);
}
