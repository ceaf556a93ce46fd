/** The board: a meeting as a table of what its papers ask and what the raad can do, and what leaves Greep from it. Pure. */

export { type Days, filterCounts, filteredRows, filterLabels, nextRaad, type RowFilter } from './filters.ts';
export { rowsOf } from './rows.ts';
export { type Order, sortedRows, sortKeys } from './sort.ts';
export type * from './types.ts';
