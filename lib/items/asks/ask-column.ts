import { treatmentAsks } from '../../knowledge/rules/ask-meetings.ts';
import { agendaHead, tellingWords } from '../../knowledge/rules/ask-places.ts';
import { fold, textAt } from '../../text/index.ts';
import { cellUnder, columnsOf } from '../columns.ts';
import type { Passage } from '../types.ts';
import { proposalHeading } from './places.ts';
import { firstSentence, isInfinitive, verbsIn } from './verbs-in.ts';

/** A cell with more is a text of its own. */
const longestCell = 120;

/** The column of a proposal, as a place in the head of its table, and whether it is the last. */
export interface AskColumn {
  head: Passage;
  place: number;
  last: boolean;
}

/** The column that a head row gives to the proposal; null for other rows. */
export function askColumn(passage: Passage): AskColumn | null {
  const words = cellWords(passage);
  const known = columnsOf(passage)?.ask ?? null;
  const place = known ?? words.findIndex((text, at) => at > 0 && proposalHeading.test(text));
  if (place < 0 || (known === null && !words.some((text) => agendaHead.test(text)))) return null;
  return { head: passage, place, last: place === words.length - 1 };
}

/** Whether a cell stands in the asking column: by its place, or as the last one where that column is the last. */
export function isUnder({ head, place, last }: AskColumn, passage: Passage, at: number): boolean {
  const { cells } = passage.block;
  return cellUnder(head, place, passage) === cells[at] || (at > 0 && at === cells.length - 1 && (last || cells.length === 2));
}

/** Whether the cells of a column are asks, whatever its head is called: 'Vaststellen', 'Ter kennisname', 'Kiezen'. */
export function isAskedInAll(passage: Passage, at: number): boolean {
  const { page, block } = passage;
  const column = block.cells[at]?.column;
  const rows = page.blocks.filter(({ table }) => table === block.table && table > 0);
  const cells = rows.flatMap((row) => row.cells.filter((cell) => cell.column === column && at > 0));
  const [head, ...words] = cells.map((cell) => textAt(page, cell));
  const asking = words.filter(isAsk).length;
  return head !== undefined && !tellingWords.test(fold(head)) && asking > 1 && 3 * asking >= 2 * words.length;
}

function isAsk(text: string): boolean {
  const first = firstSentence(text);
  if (text.length > longestCell || !isInfinitive(first)) return false;
  return verbsIn(first, false).length > 0 || treatmentAsks.some(([words]) => words.test(fold(first)));
}

function cellWords({ page, block }: Passage): string[] {
  return block.cells.map((cell) => fold(textAt(page, cell)).trim());
}
