import { type Cell, fold } from '../../text/index.ts';
import { pointsOf } from '../sentences.ts';
import type { Passage, Scope } from '../types.ts';
import { type Point, proposalHeading } from './places.ts';
import { firstSentence, isInfinitive } from './verbs-in.ts';

const infinitive = /(?<![a-z])te [a-z]{2,}n(?![a-z])/;
/** Another column of the head of an agenda: in other tables 'Voorstel' is no ask. */
const agendaColumn =
  /^(?:nr\.?|nummer|no\.?|(?:onderwerp(?:en)?|agendapunt(?:en)?|punt|agenda|titel|stuk|omschrijving)(?: (?:en|\/|&) [a-z]+)?)$/;
/** An infinitive that says what something is for: 'met verzoek om de termijn te verlengen'. */
const purpose =
  /^[^;]*?(?<!te geven |te verlenen |te nemen |te sturen )(?<![a-z])(?:om|teneinde|zonder) [^;]*?te [a-z]{2,}n(?![a-z])/;
const longestNoun = 60;

/** The column of a proposal, and whether it is the last of its table. */
interface AskColumn {
  column: number;
  last: boolean;
}

/**
 * Cells of an agenda's rows that are beslispunten: 'De besluitenlijst vast te stellen.'; under a column head such as
 * 'Voorstel' also nouns: 'Ter kennisname'.
 */
export function cellPoints({ head, passages }: Scope): Point[] {
  const asking = [...head, ...passages].map((passage) => askColumn(passage)).find((found) => found !== null) ?? null;
  return passages.flatMap((passage) =>
    passage.block.cells.flatMap((cell, index) => {
      const asked = asking !== null && askColumn(passage) === null && isUnder(asking, passage.block.cells, index);
      return pointsOf(passage, cell).flatMap((point) => pointIn(point, asked));
    }),
  );
}

/** Whether a cell stands in the asking column: by its place, or as the last one where that column is the last. */
function isUnder({ column, last }: AskColumn, cells: readonly Cell[], index: number): boolean {
  return cells[index]?.column === column || (index > 0 && index === cells.length - 1 && (last || cells.length === 2));
}

function pointIn(point: ReturnType<typeof pointsOf>[number], asked: boolean): Point[] {
  const first = firstSentence(point.text);
  const isPoint = isInfinitive(first) && !purpose.test(fold(first)) && (infinitive.test(fold(first)) || (asked && isNoun(first)));
  return isPoint ? [{ ...point, of: null, generic: asked }] : [];
}

/** 'Ter kennisname', 'Het verslag vaststellen': what the column of a proposal holds without 'te'. */
function isNoun(text: string): boolean {
  return text.length < longestNoun || (text.length < 3 * longestNoun && /[a-z]en[.;]?$/.test(text));
}

/** The column that a head row gives to the proposal; null for other rows. */
function askColumn({ page, block }: Passage): AskColumn | null {
  const isHead = (cell: Cell) => proposalHeading.test(fold(page.text.slice(cell.from, cell.to)).trim());
  const isAgenda = block.cells.some((cell) => agendaColumn.test(fold(page.text.slice(cell.from, cell.to)).trim()));
  const found = isAgenda ? block.cells.slice(1).find(isHead) : undefined;
  return found ? { column: found.column, last: found === block.cells.at(-1) } : null;
}
