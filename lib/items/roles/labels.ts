import type { Role } from '../../reading/contract.ts';
import { type Range, textAt } from '../../text/index.ts';
import { columnsOf } from '../columns.ts';
import { fieldValue } from '../empty.ts';
import { partsOf } from '../parts.ts';
import { textOf } from '../passages.ts';
import { sentencesOf } from '../sentences.ts';
import { stacks } from '../stacks.ts';
import type { Passage } from '../types.ts';
import { isFunction, isLabelOfPerson } from './functions.ts';
import { nameIn } from './names.ts';
import { rolesIn } from './persons.ts';
import { isLabelled, isRoleLabel, isSomebody, nameBehindUnit, namesPerson, unbroken, withValue } from './value.ts';

const labelLine = /^([^:\n\t]{4,50}?)\s*:\s*(\S.*)$/;
/** Up to three words before a colon. */
const innerLabel = /(?<=[\s|·])(?:[A-Za-zÀ-ž-]+ ){0,2}[A-Za-zÀ-ž-]+: ?(?=\S)/g;
/** The end of a value before a sentence that opens with a label of its own: '. Genodigden: hoofdofficier van justitie'. */
const nextLabel = /(?<=\p{Ll}{3})\.\s(?=\p{Lu}[\p{Ll} ]{2,30}:\s)/u;
/** A person's name with an office and a party is shorter. */
const longestInner = 60;
/** Longer cells are text. */
const longestCell = 70;

/** The persons behind the labels of a form, on a line or in the cells of a row. */
export function labelRoles(passage: Passage): Role[] {
  const { page, block } = passage;
  if (block.kind !== 'rij') {
    const ranges = [block, ...sentencesOf(passage).slice(1), ...partsOf(passage).slice(1)];
    return [...ranges.flatMap((range) => inLine(passage, range)), ...innerRoles(passage, block)];
  }
  return block.cells.flatMap((cell, index) => {
    const label = unbroken(textAt(page, cell).replace(/[\s:]+$/, ''));
    const value = block.cells[index + 1];
    const named = value ? isLabelled(label, fieldValue(textAt(page, value))) : false;
    if (value && named && isForm(passage, index)) return withValue(label, passage, value);
    const paired = value ? slashed(passage, cell, value) : [];
    return [...paired, ...inLine(passage, cell), ...unseparated(passage, cell), ...innerRoles(passage, cell)];
  });
}

/** The persons on the line under a label of a form: 'Steller' above 'S. Oudejans, accountmanager'. */
export function stackedRoles(passages: readonly Passage[]): Role[] {
  return stacks(passages).flatMap(({ at, value }) => {
    const [label, words] = [textOf(at).trim(), textOf(value).trim()];
    return isLabelOfPerson(label, words) || (isRoleLabel(label) && isHolder(label, words))
      ? withValue(label, value, value.block)
      : [];
  });
}

/** Whether a line under a label names who holds that role; of an office with a name, only the portefeuillehouder: lines may have run together. */
function isHolder(label: string, words: string): boolean {
  if (/^portefeuille/i.test(label)) return namesPerson(words);
  return isFunction(label, words) || nameIn(words) !== null || nameBehindUnit(words) !== null;
}

/** Whether text is one word, as the head of a column is. */
export function isHeadWord(text: string): boolean {
  return /^[A-ZÀ-Þ]?[a-zà-ž]+(?:-[a-zà-ž]+)?:?$/.test(text);
}

/** Whether a cell is a label with its value beside it: not the head of a column. */
function isForm({ page, block }: Passage, index: number): boolean {
  const text = (at: number) => page.text.slice(block.cells[at]?.from ?? 0, block.cells[at]?.to ?? 0);
  if (block.cells.length === 2 || /:\s*$/.test(text(index))) return true;
  if (index === 0 && isLabelOfPerson(text(0), text(1))) return true;
  const isHead = isHeadWord(text(index + 1)) && !isFunction(text(index), text(index + 1));
  if (columnsOf({ page, block }) !== null) return false;
  return index % 2 === 0 && block.cells.length % 2 === 0 && !isHead;
}

function inLine(passage: Passage, range: Range): Role[] {
  const text = textAt(passage.page, range);
  const match = labelLine.exec(text);
  if (!match?.[1] || !match[2] || !isLabelled(match[1].trim(), match[2])) return [];
  const from = text.indexOf(match[2], match[1].length);
  const next = innerLabels(text).find((label) => label.from > from)?.from ?? text.length;
  const end = from + text.slice(from, next).search(nextLabel);
  return withValue(match[1].trim(), passage, { from: range.from + from, to: range.from + (end < from ? next : end) });
}

/** Labels with a person further on in a line: 'Raad: 25 september Wethouder: J. Verhaak Steller: E. Toon'. */
function innerRoles(passage: Passage, range: Range): Role[] {
  const text = textAt(passage.page, range);
  const labels = innerLabels(text);
  return labels.flatMap(({ label, value }, index) => {
    const to = Math.min(labels[index + 1]?.from ?? text.length, value + longestInner);
    const isNamed = isSomebody(fieldValue(text.slice(value, to)));
    return isNamed ? withValue(label, passage, { from: range.from + value, to: range.from + to }) : [];
  });
}

/** The labels of roles within a line: the most words before a colon that are one. */
function innerLabels(text: string): { label: string; from: number; value: number }[] {
  if (!text.includes(':')) return [];
  return Array.from(text.matchAll(innerLabel)).flatMap(({ index, 0: words }) => {
    const starts = [0, ...Array.from(words.trimEnd().matchAll(/ /g), (blank) => blank.index + 1)];
    const start = starts.find((at) => isOffice(words.slice(at).replace(/[\s:]+$/, '')));
    const label = words.slice(start).replace(/[\s:]+$/, '');
    const isFirst = !/[:.|·]/.test(text.slice(0, index));
    return start === undefined || isFirst ? [] : [{ label, from: index + start, value: index + words.length }];
  });
}

function isOffice(label: string): boolean {
  return isRoleLabel(label) || rolesIn(label).some(({ from, to, who }) => from === 0 && to === label.length && who === null);
}

/** Two labels in one cell with two values beside them: 'Afdeling / steller' and 'Ruimte / F. Kuiper'. */
function slashed(passage: Passage, cell: Range, value: Range): Role[] {
  const labels = textAt(passage.page, cell).split(/\s\/\s/);
  const values = partsAtSlash(textAt(passage.page, value), value.from);
  if (labels.length < 2 || labels.length !== values.length) return [];
  return values.flatMap((range, at) => {
    const label = labels[at]?.replace(/[\s:]+$/, '') ?? '';
    return isRoleLabel(label) ? withValue(label, passage, range) : [];
  });
}

function partsAtSlash(text: string, offset: number): Range[] {
  const slashes = Array.from(text.matchAll(/\s\/\s/g), ({ index, 0: words }) => ({ from: index, to: index + words.length }));
  return [...slashes, { from: text.length, to: text.length }].map(({ from }, at) => ({
    from: offset + (slashes[at - 1]?.to ?? 0),
    to: offset + from,
  }));
}

/** 'Steller O. Timmermans' in the cell of a letter head. */
function unseparated(passage: Passage, cell: Range): Role[] {
  const text = textAt(passage.page, cell);
  if (text.length > longestCell) return [];
  const ends = Array.from(text.matchAll(/\s+/g), ({ index }) => index).slice(0, 3);
  const end = ends.findLast((at) => isRoleLabel(text.slice(0, at)) && !/[a-z] [A-ZÀ-Þ][a-zß-ÿ]+$/.test(text.slice(0, at)));
  const isPerson = end !== undefined && namesPerson(text.slice(end));
  return isPerson ? withValue(text.slice(0, end), passage, { from: cell.from + end + 1, to: cell.to }) : [];
}
