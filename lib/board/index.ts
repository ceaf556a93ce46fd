/** The board: a meeting as a table of what its papers ask and what the raad can do, and what leaves Greep from it. Pure. */

export { rowsOf } from './rows.ts';
export type * from './types.ts';
