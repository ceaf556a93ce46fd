import type { Meeting } from '../ris/index.ts';
import { count } from '../wording/index.ts';
import type { Leaving, Table } from './leaving.ts';
import { isAllRead } from './status.ts';
import type { BoardRow } from './types.ts';

/** What leaves of a meeting, and as what part of it. */
export interface Sent extends Leaving {
  /** The filter that left these rows, in words, so that a part is not taken for the whole; absent: they are all. */
  only?: string | undefined;
}

/** How many points there are, and that all their papers are read where that is so. */
export function pointsLine({ incomplete }: Meeting, rows: readonly BoardRow[]): string {
  const points = `${count(rows.length, 'punt', 'punten')}.`;
  if (!isAllRead(rows) || incomplete.length > 0) return points;
  return `${points} Alle ${rows.some(({ isConfidential }) => isConfidential) ? 'openbare ' : ''}stukken zijn gelezen.`;
}

/** How many of them are read; nothing where all are. */
function unreadLine(rows: readonly BoardRow[]): string[] {
  if (isAllRead(rows)) return [];
  const papers = rows.filter(({ status }) => status.state !== 'no paper' && status.state !== 'closed');
  const read = papers.filter(({ status }) => status.state === 'read').length;
  return [`Nog niet alles is gelezen: van ${papers.length} punten met stukken zijn er ${read} helemaal gelezen.`];
}

/** What is for few and goes along, and what of it does not: what the reader keeps back, or Greep did not read. */
function confidentialLines(rows: readonly BoardRow[], { includeConfidential = false }: Leaving): string[] {
  const isIn = ({ withheld }: BoardRow) => includeConfidential && withheld !== null;
  const left = rows.filter((row) => row.isConfidential && !isIn(row)).length;
  const told = rows.some(isIn) ? ['Hierin staat de inhoud van vertrouwelijke stukken. Deel die alleen waar dat mag.'] : [];
  const out = `De inhoud van vertrouwelijke stukken is weggelaten (bij ${count(left, 'punt', 'punten')}).`;
  return left > 0 ? [...told, out] : told;
}

const unfinished: Record<Meeting['incomplete'][number], string> = {
  'laadt nog': 'De agendapagina was nog aan het laden: misschien staat hier niet alles.',
  'stukken in een register': 'Sommige stukken staan op een eigen pagina van het informatiesysteem en zijn niet meegenomen.',
};

/** What the rows alone do not show: that they are a part of the agenda, that not all is read, or that something was left out. */
export function remarksOn({ incomplete }: Meeting, rows: readonly BoardRow[], { only, ...leaving }: Sent): string[] {
  const part = only ? [`Niet de hele agenda, alleen de punten waarvoor geldt: ${only}.`] : [];
  return [...part, ...unreadLine(rows), ...confidentialLines(rows, leaving), ...incomplete.map((each) => unfinished[each])];
}

/** A table with remarks under it, apart from its rows so that a spreadsheet sorts these alone. */
export function withRemarks({ head, rows }: Table, remarks: readonly string[]): Table {
  const line = (text: string) => head.map((name) => (name === 'Onderwerp' ? text : ''));
  return { head, rows: [...rows, ...['', ...remarks].slice(remarks.length > 0 ? 0 : 1).map(line)] };
}
