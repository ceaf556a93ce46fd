import {
  asCalendar,
  asCsv,
  asHtmlTable,
  asTsv,
  asWord,
  type BoardRow,
  committeeReport,
  countDeadlines,
  fileName,
  followReport,
  followSheet,
  type Later,
  type Leaving,
  remarksOn,
  sheetOf,
  type Table,
  tableOf,
  withRemarks,
} from '../../lib/board/index.ts';
import type { Meeting } from '../../lib/ris/index.ts';
import { copyBoth, copyRefused } from '../ui/copy.ts';
import { count } from '../ui/count.ts';
import { saveFile, saveText } from '../ui/save-text.ts';

/** What can leave the board. */
export interface ToExport {
  meeting: Meeting;
  rows: readonly BoardRow[];
  /** The filter that left these rows, in words; absent: they are all. */
  only?: string | undefined;
  /** Announcements of earlier meetings of which the papers are in this one. */
  later: readonly Later[];
  /** ISO day. */
  today: string;
}

/** What became of it, said to the reader; `toCopy`: the text that the browser did not let the page copy. */
export interface Outcome {
  said: string;
  toCopy?: string;
}

type Export = (what: ToExport, leaving: Leaving) => Promise<Outcome>;

const saved = (name: string): Outcome => ({ said: `Bewaard als ${name}, in de map met uw downloads.` });

/** A table of rows, with what these alone do not show under it. */
const remarked = (table: Table, { meeting, rows, only }: ToExport, leaving: Leaving): Table =>
  withRemarks(table, remarksOn(meeting, rows, { only, ...leaving }));

async function copyTable(what: ToExport, leaving: Leaving): Promise<Outcome> {
  const { rows } = what;
  const table = remarked(tableOf(rows, leaving), what, leaving);
  const plain = asTsv(table);
  if (!(await copyBoth({ plain, html: asHtmlTable(table) }))) return { said: copyRefused, toCopy: plain };
  return { said: `Gekopieerd: een tabel met ${count(rows.length, 'punt', 'punten')}. U kunt haar nu plakken.` };
}

async function saveWord({ meeting, rows, only, today }: ToExport, leaving: Leaving): Promise<Outcome> {
  const name = fileName(meeting, { type: 'docx' });
  saveFile(await asWord(committeeReport(meeting, rows, { today, only, ...leaving })), name);
  return saved(name);
}

async function saveCsv(what: ToExport, leaving: Leaving): Promise<Outcome> {
  const name = fileName(what.meeting, { type: 'csv' });
  saveText(asCsv(remarked(sheetOf(what.rows, leaving), what, leaving)), name, 'text/csv;charset=utf-8');
  return saved(name);
}

async function saveCalendar({ meeting, rows }: ToExport, leaving: Leaving): Promise<Outcome> {
  const name = fileName(meeting, { of: 'termijnen', type: 'ics' });
  saveText(await asCalendar(meeting, rows, { now: new Date(), ...leaving }), name, 'text/calendar;charset=utf-8');
  const days = count(countDeadlines(rows, leaving), 'termijn', 'termijnen');
  return { said: `${saved(name).said} Open dat bestand om ${days} in uw agenda te zetten.` };
}

async function saveFollowWord({ meeting, rows, only, later, today }: ToExport, leaving: Leaving): Promise<Outcome> {
  const name = fileName(meeting, { of: 'termijnagenda', type: 'docx' });
  saveFile(await asWord(followReport(meeting, rows, { today, only, later, ...leaving })), name);
  return saved(name);
}

async function saveFollowCsv(what: ToExport, leaving: Leaving): Promise<Outcome> {
  const { meeting, rows, later, today } = what;
  const name = fileName(meeting, { of: 'termijnagenda', type: 'csv' });
  const table = followSheet(rows, { today, later, ...leaving });
  saveText(asCsv(remarked(table, what, leaving)), name, 'text/csv;charset=utf-8');
  return saved(name);
}

const ways = {
  table: copyTable,
  word: saveWord,
  csv: saveCsv,
  calendar: saveCalendar,
  'follow-word': saveFollowWord,
  'follow-csv': saveFollowCsv,
} satisfies Record<string, Export>;

/** A way out of the board. */
export type ExportId = keyof typeof ways;

const failed =
  'Dat is niet gelukt: er is niets bewaard, en op dit scherm is niets veranderd. Probeer het opnieuw. Lukt het dan weer niet, laad dan de pagina opnieuw.';

/** Copies or saves; what fails is said, with what to do. */
export async function runExport(id: ExportId, what: ToExport, leaving: Leaving): Promise<Outcome> {
  try {
    return await ways[id](what, leaving);
  } catch (error) {
    console.error(error);
    return { said: failed };
  }
}
