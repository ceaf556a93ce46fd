import { type Cell, fold } from '../../text/index.ts';
import { pointsOf } from '../sentences.ts';
import type { Passage, Scope } from '../types.ts';
import { type Point, proposalHeading } from './places.ts';
import { firstSentence, isInfinitive } from './verbs-in.ts';

const infinitive = /(?<![a-z])te [a-z]{2,}n(?![a-z])/;
/** Another column of the head of an agenda: in other tables 'Voorstel' is no ask. */
const agendaColumn = /^(?:nr\.?|nummer|no\.?|onderwerp(?:en)?|agendapunt(?:en)?|punt|agenda|titel|stuk|omschrijving)$/;
const longestNoun = 60;

/**
 * Cells of an agenda's rows that are beslispunten: 'De besluitenlijst vast te stellen.'; under a column head such as
 * 'Voorstel' also nouns: 'Ter kennisname'.
 */
export function cellPoints({ head, passages }: Scope): Point[] {
  const column = [...head, ...passages].map((passage) => askColumn(passage)).find((found) => found !== null) ?? null;
  return passages.flatMap((passage) =>
    passage.block.cells.flatMap((cell, index) => {
      const asked =
        column !== null &&
        askColumn(passage) === null &&
        (cell.column === column || (index === 1 && passage.block.cells.length === 2));
      return pointsOf(passage, cell).flatMap((point) => pointIn(point, asked));
    }),
  );
}

function pointIn(point: ReturnType<typeof pointsOf>[number], asked: boolean): Point[] {
  const first = firstSentence(point.text);
  const isPoint = isInfinitive(first) && (infinitive.test(fold(first)) || (asked && first.length < longestNoun));
  return isPoint ? [{ ...point, of: null, generic: asked }] : [];
}

/** The column that a head row gives to the proposal; null for other rows. */
function askColumn({ page, block }: Passage): number | null {
  const isHead = (cell: Cell) => proposalHeading.test(fold(page.text.slice(cell.from, cell.to)).trim());
  const isAgenda = block.cells.some((cell) => agendaColumn.test(fold(page.text.slice(cell.from, cell.to)).trim()));
  return isAgenda ? (block.cells.slice(1).find(isHead)?.column ?? null) : null;
}
