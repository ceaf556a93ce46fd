import { itemOfForm } from '../../knowledge/rules/agenda.ts';
import { inlineLabel, purpose, remarkBehind, takesNote } from '../../knowledge/rules/ask-places.ts';
import { anyInfinitive } from '../../knowledge/rules/verbs.ts';
import { fold, foldedAt, type Range } from '../../text/index.ts';
import { foldedOf, textOf } from '../passages.ts';
import { pointsOf } from '../sentences.ts';
import type { Passage, Scope } from '../types.ts';
import { askColumn, isAskedInAll, isUnder } from './ask-column.ts';
import { leadsIn } from './lead.ts';
import type { Point } from './places.ts';
import { firstSentence, isInfinitive, verbsIn } from './verbs-in.ts';

/** Words of another text: what an erratum changes. */
const quoted = /^["“‘„]/;
const longestNoun = 60;

/**
 * What stands in an agenda's table as a beslispunt: 'De besluitenlijst vast te stellen.'; under a column head such as 'Voorstel'
 * also nouns: 'Ter kennisname'. A list in a cell may stand apart from its row, up to the heading of a paper behind it.
 */
export function cellPoints({ head, passages }: Scope): Point[] {
  const asking = [...head, ...passages].map((passage) => askColumn(passage)).find((found) => found !== null) ?? null;
  const ofPaper = passages.findIndex(({ block }) => block.kind === 'kop');
  return passages.flatMap((passage, index) => {
    const isBesideRow = index > 0 && (ofPaper < 0 || index < ofPaper);
    if (passage.block.kind !== 'rij')
      return [...labelledPoints(passage, head), ...(asking && head.length > 0 && isBesideRow ? listed(passage) : [])];
    return rowPoints(passage, (at) => {
      if (askColumn(passage) !== null || itemOfForm.test(textOf(passage).trim())) return false;
      return asking ? isUnder(asking, passage, at) : head.length > 0 && isAskedInAll(passage, at);
    });
  });
}

/** The beslispunten in the cells of a row: those of its asking column where that has any, as the subject is only explained beside them. */
function rowPoints(passage: Passage, isAsked: (at: number) => boolean): Point[] {
  const points = passage.block.cells.map((cell, at) => {
    const proposal = proposalIn(passage, cell);
    const asked = proposal !== null || isAsked(at);
    return { asked, found: pointsOf(passage, proposal ?? cell).flatMap((point) => pointIn(point, asked)) };
  });
  const sure = points.filter(({ asked, found }) => asked && found.some(({ text }) => verbsIn(text, false).length > 0));
  return (sure.length > 0 ? sure : points).flatMap(({ found }) => found);
}

/** Lines that are nothing but a beslispunt: under an agenda item, also counted, and 'Voor kennisgeving aan te nemen.' in a paper. */
export function linePoints({ head, passages }: Scope): Point[] {
  const isLine = ({ block }: Passage) =>
    block.kind === 'alinea' || (head.length > 0 && block.kind === 'opsomming' && /\d/.test(block.marker ?? ''));
  return passages
    .slice(1)
    .filter((passage) => isLine(passage) && (head.length > 0 || takesNote.test(foldedOf(passage))))
    .flatMap((passage) => pointsOf(passage, passage.block).flatMap((point) => pointIn(point, false)));
}

/** The proposal in an entry that is no row: '5. Verkoop paviljoen (bijlage) Voorstel: in te stemmen met de verkoop'. */
function labelledPoints(passage: Passage, head: readonly Passage[]): Point[] {
  const proposal = head.length > 0 ? proposalIn(passage, passage.block) : null;
  return proposal ? pointsOf(passage, proposal).flatMap((point) => pointIn(point, true)) : [];
}

/** What stands behind a label within a cell: 'Zienswijzen (ter besluitvorming) Voorstel: de nota vast te stellen'. */
function proposalIn({ page }: Passage, { from, to }: Range): Range | null {
  const starts = Array.from(
    foldedAt(page, { from, to }).matchAll(/[.)\n]\s*|\s(?=voorstel: )/g),
    (end) => end.index + end[0].length,
  );
  const start = starts.find((at) => inlineLabel.test(page.folded.slice(from + at, to)));
  const label = start === undefined ? null : inlineLabel.exec(page.folded.slice(from + start, to));
  return label ? { from: from + (start ?? 0) + label[0].length, to } : null;
}

function listed(passage: Passage): Point[] {
  return passage.block.kind === 'opsomming' ? pointsOf(passage, passage.block).flatMap((point) => pointIn(point, true)) : [];
}

function pointIn(point: ReturnType<typeof pointsOf>[number], asked: boolean): Point[] {
  const first = firstSentence(point.text).replace(remarkBehind, '');
  const isPoint =
    !quoted.test(first) &&
    !leadsIn(point.text) &&
    isInfinitive(first) &&
    !purpose.test(fold(first)) &&
    (anyInfinitive.test(fold(first)) || (asked && (isNoun(first) || verbsIn(first, false).length > 0)));
  return isPoint ? [{ ...point, of: null, generic: asked }] : [];
}

/** 'Ter kennisname', 'Het verslag vaststellen': what the column of a proposal holds without 'te'. */
function isNoun(text: string): boolean {
  return text.length < longestNoun || (text.length < 3 * longestNoun && /[a-z]en[.;]?$/.test(text));
}
