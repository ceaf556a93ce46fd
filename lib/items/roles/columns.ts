import { bodyAsHolder } from '../../knowledge/rules/role-fields.ts';
import type { Role } from '../../reading/contract.ts';
import { type PageStructure, textAt } from '../../text/index.ts';
import { cellUnder, columnsOf, isOneTable } from '../columns.ts';
import { fieldOf } from '../field.ts';
import { cellsOf } from '../passages.ts';
import type { Passage } from '../types.ts';
import { treatmentOfValue } from '../value.ts';
import { isHeadWord } from './labels.ts';
import { nameIn, surnameIn } from './names.ts';
import { rolesIn } from './persons.ts';
import { isRoleLabel, withValue } from './value.ts';

/** Rows that are looked at under the head of a column. */
const mostRows = 40;
/** The items of an agenda share their page. */
const headsByPage = new WeakMap<PageStructure, readonly Passage[]>();
const officeHead = /^(?:wethouder|bestuurder|gedeputeerde|heemraad|collegelid)$/i;
const headOfWords = /^[A-ZÀ-Þ][A-Za-zÀ-ž.& ]{1,25}$/;

/** The persons under the head of a column: 'Fractie | Indiener | Handtekening'. */
export function columnRoles(passages: readonly Passage[]): Role[] {
  return passages.flatMap((head, index) => (isHead(head) ? under(head, rowsBelow(passages, index)) : []));
}

/** The rows of a table up to the next row of heads; a form that prints values under labels has one. */
function rowsBelow(passages: readonly Passage[], index: number): Passage[] {
  const [head, above] = [passages[index] as Passage, passages[index - 1]];
  const isForm = head.block.cells.length === 2 || (above !== undefined && isOneTable(above, head));
  const below = passages.slice(index + 1, index + 1 + (isForm ? 1 : mostRows));
  const end = below.findIndex((row) => !isOneTable(row, head) || areHeads(cellsOf(row)));
  return end < 0 ? below : below.slice(0, end);
}

/** The person of an item in a row of an agenda, under a head that stands above all items: 'Nr | Onderwerp | Portefeuillehouder'. */
export function agendaRoles(passages: readonly Passage[], heads: readonly Passage[]): Role[] {
  return passages.flatMap((row) => {
    if (row.block.kind !== 'rij' || isHead(row)) return [];
    const head = headOn(row) ?? heads.findLast((passage) => isAgenda(passage));
    return head ? underAgenda(head, row) : [];
  });
}

/** A row of words of which one is a role; a row of two is one only where both are labels. */
function isHead(passage: Passage): boolean {
  const words = passage.block.kind === 'rij' ? cellsOf(passage) : [];
  const isPair = words.length === 2 && words.every((word) => isRoleLabel(word) || (fieldOf(word) !== null && !isHolder(word)));
  return words.some(isOfPersons) && (isPair || areHeads(words));
}

/** Whether the head of a column is that of persons: 'Portefeuillehouder', 'Wethouder'. */
function isOfPersons(word: string): boolean {
  return isRoleLabel(word) || officeHead.test(word);
}

function isHolder(text: string): boolean {
  return bodyAsHolder.test(text) || rolesIn(text).length > 0;
}

function areHeads(words: readonly string[]): boolean {
  return words.length > 2 && words.every((word) => isHeadWord(word) || (headOfWords.test(word) && !isNamed(word)));
}

function isNamed(text: string): boolean {
  return nameIn(text) !== null || rolesIn(text).some(({ who }) => who !== null);
}

function under(head: Passage, rows: readonly Passage[]): Role[] {
  const words = cellsOf(head);
  return head.block.cells.flatMap(({ column }, at) =>
    isOfPersons(words[at] ?? '') ? rows.flatMap((row) => inColumn(words[at] ?? '', row, column)) : [],
  );
}

function inColumn(label: string, row: Passage, column: number): Role[] {
  const cell = row.block.cells.find((one) => one.column === column);
  return cell && isPerson(textAt(row.page, cell)) ? withValue(label, row, cell) : [];
}

function isAgenda(passage: Passage): boolean {
  return isHead(passage) && columnsOf(passage) !== null;
}

/** The last head above a row on its page; a heading between them parts the tables, not the columns. */
function headOn({ page, block }: Passage): Passage | undefined {
  return agendaHeads(page).findLast((head) => head.block.to < block.from);
}

function agendaHeads(page: PageStructure): readonly Passage[] {
  const heads = headsByPage.get(page) ?? page.blocks.map((block) => ({ page, block })).filter((passage) => isAgenda(passage));
  headsByPage.set(page, heads);
  return heads;
}

function underAgenda(head: Passage, row: Passage): Role[] {
  const words = cellsOf(head);
  const place = words.findIndex(isOfPersons);
  const last = place === words.length - 1 ? row.block.cells.at(-1) : undefined;
  const cell = cellUnder(head, place, row) ?? last;
  return cell && isPerson(textAt(row.page, cell)) ? withValue(words[place] ?? '', row, cell) : [];
}

/** Whether a cell is a person and no more: a name, an office with one, or a surname alone; a label of another field is none. */
function isPerson(text: string): boolean {
  const value = text.trim();
  if (treatmentOfValue(value) !== null) return false;
  if (fieldOf(value) !== null || isRoleLabel(value)) return /^[a-z]/.test(value) && rolesIn(value).length > 0;
  return nameIn(value) !== null || surnameIn(value) !== null || rolesIn(value).some(({ from }) => from === 0);
}
