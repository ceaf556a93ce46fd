/** The board: a meeting as a table of what its papers ask and what the raad can do, and what leaves Greep from it. Pure. */

export { beforeMeeting } from './appointments.ts';
export { asCalendar, countDeadlines } from './calendar.ts';
export { mainWays, noWays, otherWays, sheetOf, tableOf } from './cells.ts';
export { asHtmlTable, asTsv } from './clipboard.ts';
export { createFollower } from './come.ts';
export { asCsv } from './csv.ts';
export { filterCounts, filteredRows, filterLabels, type RowFilter } from './filters.ts';
export { followReport, followSheet, followTable, keptFrom, settledPapers } from './follow.ts';
export type * from './kept.ts';
export { laterPapers } from './later.ts';
export type * from './leaving.ts';
export { fileName } from './meeting.ts';
export { outcomeOfPaper, outcomesOf, type PaperOutcome } from './outcome.ts';
export { remarksOn, withRemarks } from './remarks.ts';
export { committeeReport, type ReportOptions } from './report.ts';
export type * from './row-content.ts';
export { createRowMaker, rowsOf } from './rows.ts';
export { sortedRows, sortKeys } from './sort.ts';
export type * from './types.ts';
export { asWord } from './word.ts';
