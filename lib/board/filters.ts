import { lastUsableDay } from '../council/index.ts';
import { isAllRead } from './status.ts';
import type { BoardRow, Days, FilterCount } from './types.ts';

export const rowFilters = ['formeel', 'termijn', 'doel'] as const;
/** What a reader can look for among the rows. */
export type RowFilter = (typeof rowFilters)[number];

/** What a filter is called. */
export const filterLabels: Record<RowFilter, string> = {
  formeel: 'raad is aan zet',
  termijn: 'termijn vóór de volgende raad',
  doel: 'stuk zegt niet wat de raad moet doen',
};

/** The first meeting of the raad from today on, as an ISO day; null: none is known. */
function nextRaad({ meetings, today }: Days): string | null {
  const days = meetings.filter(({ body, date }) => body === 'raad' && date >= today).map(({ date }) => date);
  return days.toSorted()[0] ?? null;
}

/** Whether the last day comes before the raad meets again. */
function endsBefore({ content }: BoardRow, raad: string | null): boolean {
  const last = content?.deadline?.isPast ? null : lastUsableDay(content?.deadline);
  return raad !== null && last !== null && last < raad;
}

function matches(row: BoardRow, filter: RowFilter, raad: string | null): boolean {
  if (filter === 'formeel') return row.content?.canFormally ?? false;
  if (filter === 'termijn') return endsBefore(row, raad);
  return row.content?.gaps.some(({ gap }) => gap === 'doel-behandeling') ?? false;
}

/** The rows that a filter leaves, in the order given. */
export function filteredRows(rows: readonly BoardRow[], filter: RowFilter, days: Days): BoardRow[] {
  const raad = nextRaad(days);
  return rows.filter((row) => matches(row, filter, raad));
}

/** How many rows each filter leaves. */
export function filterCounts(rows: readonly BoardRow[], days: Days): FilterCount[] {
  const soFar = isAllRead(rows) ? '' : ' tot nu toe';
  return rowFilters.map((filter) => {
    const isKnown = filter !== 'termijn' || nextRaad(days) !== null;
    const count = isKnown ? filteredRows(rows, filter, days).length : null;
    return { filter, label: filterLabels[filter], count, words: count === null ? null : `${count}${soFar}` };
  });
}
