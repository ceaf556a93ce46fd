import { groupHeadings } from '../../knowledge/rules/agenda.ts';
import { outcomeHead } from '../../knowledge/rules/decide.ts';
import { behindTitle, decisionLine, legend, wordsInTitle } from '../../knowledge/rules/treatments.ts';
import type { Body, Treatment } from '../../reading/words.ts';
import { evidenceOf } from '../../text/index.ts';
import type { Candidate } from '../candidate.ts';
import { columnsOf } from '../columns.ts';
import { cellsOf, hitIn, hitsIn, textOf } from '../passages.ts';
import type { Passage, Scope } from '../types.ts';
import { treatmentOfValue } from '../value.ts';
import { candidate, isDebate, named, told, treatmentIn, weightOf } from './candidates.ts';

const inBrackets = /[([]([^()[\],]{4,40})(?:,[^()[\]]{1,80})?[)\]]/g;
/** 'bespreken alleen indien vooraf aangemeld' */
const onCondition = /(?<![a-z])(?:alleen|indien|tenzij|als|mits)(?![a-z])/i;
const longestCell = 40;
/** How many lines of an item on an agenda may say how it is treated. */
export const reach = 6;

/** In the agenda's own entry: a column, words in brackets behind the title, a line under it, or the title itself. */
export function entry({ passages, head, title }: Scope, body: Body | null): Candidate<Treatment>[] {
  const [first] = passages;
  if (!first) return [];
  const said = inTitle(first, title);
  if (head.length === 0) return said;
  return [
    ...columns(first, head, body),
    ...atEnd(first, body),
    ...underLead(first, body),
    ...betweenBrackets(first, body),
    ...passages.slice(1, reach).flatMap((passage) => underTitle(passage, body)),
    ...taken(passages),
    ...said,
  ];
}

function inTitle(first: Passage, title: string): Candidate<Treatment>[] {
  const words = wordsInTitle.exec(title)?.[0];
  return words ? named(first, words, { rule: 'Het onderwerp zegt het zelf.', weight: 60 }) : [];
}

function betweenBrackets(first: Passage, body: Body | null): Candidate<Treatment>[] {
  const rule = 'Het staat tussen haakjes achter het onderwerp.';
  return hitsIn([first], inBrackets).flatMap(({ groups: [, words = ''] }) => {
    const weight = isDebate(words, body) ? weightOf.opiniërend : /^presentatie$/i.test(words) ? 50 : 95;
    return onCondition.test(words) ? [] : named(first, words, { rule, weight });
  });
}

/** A line of its own, or what such a line opens with. */
function underTitle(passage: Passage, body: Body | null): Candidate<Treatment>[] {
  const words = textOf(passage).trim();
  if (outcomeHead.test(words)) return [];
  const isLine = passage.block.kind !== 'rij' && groupHeadings.test(words);
  const label = isLine ? words : openingOf(words);
  return label ? underWords(passage, label, body) : [];
}

/** What words under an item say of its treatment; a bespreekstuk is decided on where a decision is asked. */
function underWords(passage: Passage, words: string, body: Body | null): Candidate<Treatment>[] {
  return named(passage, words, { ...underItem, weight: isDebate(words, body) ? weightOf.opiniërend : underItem.weight });
}

/** 'Ontwerpbeleidsplan 2028 oordeelsvormend', where the words ran together with the column beside them. */
function atEnd(first: Passage, body: Body | null): Candidate<Treatment>[] {
  const words = behindTitle.exec(textOf(first))?.[0];
  const rule = 'Het staat achter het onderwerp.';
  return words ? named(first, words, { rule, weight: isDebate(words, body) ? weightOf.opiniërend : 91 }) : [];
}

const underItem = { rule: 'De agenda zegt het onder dit punt.', weight: 93 };

/** A sentence or part of what stands under an item that is nothing but a treatment: 'Oordeelsvormend · voorzitter: …'. */
function openingOf(words: string): string {
  if (decisionLine.test(words)) return '';
  const parts = words
    .split(/\s?[·•|;]\s?|\.(?:\s|$)/)
    .flatMap((part) =>
      part.split(/(?<=^(?:ter [a-zà-ž]+|(?:beeld|oordeels|menings|besluit)vormend|opiniërend|informerend)):\s/i),
    );
  return parts.find((part) => part.length < longestCell && treatmentOfValue(part.trim())) ?? '';
}

/** The same under the title in the cell of a table. */
function underLead(first: Passage, body: Body | null): Candidate<Treatment>[] {
  const { page, block } = first;
  return block.cells.flatMap(({ lead, to }) => {
    const opening = openingOf(page.text.slice(lead, to).trim());
    return opening ? underWords(first, opening, body) : [];
  });
}

/** The decision that minutes print under an item: 'Besluit: kennisgenomen'. */
function taken(passages: readonly Passage[]): Candidate<Treatment>[] {
  return passages.slice(1, reach).flatMap((passage) => {
    const hit = hitIn(passage, decisionLine);
    const value = hit ? (treatmentIn(hit.groups[1] ?? '') ?? 'besluitvormend') : null;
    return hit && value ? told(value, 'Zo is over dit punt besloten.', { hit, weight: 44 }) : [];
  });
}

/** A column of the agenda: a word or two; or a whole sentence in the column that says what is asked. */
function columns(first: Passage, head: readonly Passage[], body: Body | null): Candidate<Treatment>[] {
  if (first.block.kind !== 'rij') return [];
  const asks = head.map(columnsOf).find((found) => found !== null && found.ask !== null);
  const last = cellsOf(first).at(-1) ?? '';
  const short = cellsOf(first)
    .slice(1)
    .map((cell) => (cell.length < longestCell ? cell : (cell.split(/;\s/)[0] ?? '')))
    .filter((cell) => cell.length < longestCell)
    .flatMap((cell) => {
      const weight = isDebate(cell, body) ? weightOf.opiniërend : 92;
      return named(first, cell, { rule: 'De agenda zegt het in een kolom bij dit punt.', weight });
    });
  const letters = cellsOf(first)
    .slice(1)
    .flatMap((cell) => byLegend(first, cell));
  const isAsked = asks && last.length >= longestCell;
  return isAsked
    ? [...short, ...letters, ...named(first, last, { rule: 'De agenda zegt in een kolom wat er wordt gevraagd.', weight: 45 })]
    : [...short, ...letters];
}

/** A letter in a column that the same page explains. */
function byLegend(row: Passage, cell: string): Candidate<Treatment>[] {
  if (!/^\p{Lu}{1,3}$/u.test(cell)) return [];
  const found = Array.from(row.page.text.matchAll(legend)).find(([, letter]) => letter === cell);
  const value = found?.[2] ? treatmentIn(found[2]) : null;
  if (!found || !value) return [];
  const evidence = evidenceOf(row.page, { from: found.index, to: found.index + found[0].length });
  return candidate(value, 'De agenda legt de letter in de kolom zo uit.', { weight: 92, evidence });
}
