import { askColumn } from '../knowledge/rules/agenda.ts';
import { type LabelField, labelFields } from '../knowledge/rules/field-labels.ts';
import type { Range } from '../text/index.ts';
import { isEmpty } from './empty.ts';
import { textOf } from './passages.ts';
import type { Passage } from './types.ts';

/** A value that a form gives beside, behind or under a label. */
export interface Labelled extends Range {
  field: LabelField;
  /** Lower case, without colon. */
  label: string;
  value: string;
  /** Where the value stands; `from` and `to` are its range in the searchable text of that page. */
  passage: Passage;
  /** Where the label stands. */
  at: Passage;
  /** Place of `at` among the passages given. */
  index: number;
}

const longestLabel = 70;
/** What a form prints under its label in one line. */
const oneLine: ReadonlySet<LabelField> = new Set(['title', 'treatment', 'number', 'meetingDate', 'date', 'body']);
/** What letter heads print as 'Label value' without a colon; other labels are too common as first words of a sentence. */
const letterHead: ReadonlySet<LabelField> = new Set(['title', 'number', 'date', 'meetingDate', 'person', 'other']);

/** The facts that forms give in these passages, in reading order. Empty fields and fields at their prompt are left out. */
export function labelsOf(passages: readonly Passage[]): Labelled[] {
  return passages.flatMap((passage, index) => [
    ...inRow(passage, index),
    ...inLine(passage, index),
    ...underHeading(passages, index),
  ]);
}

/** The first fact of one of these fields. */
export function labelled(labels: readonly Labelled[], ...fields: readonly LabelField[]): Labelled | null {
  return labels.find(({ field }) => fields.includes(field)) ?? null;
}

/** What a label stands for; null when the words are no label of a form. */
export function fieldOf(text: string): LabelField | null {
  if (text.length > longestLabel || !/^[\p{L}(#]/u.test(text)) return null;
  const label = labelText(text);
  return labelFields.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}

function labelText(text: string): string {
  return text
    .replace(/[\s:]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function inRow(passage: Passage, index: number): Labelled[] {
  const { page, block } = passage;
  return block.cells.flatMap((cell, position) => {
    const text = page.text.slice(cell.from, cell.to);
    const next = block.cells[position + 1];
    const field = fieldOf(text) ?? (position === 0 && block.cells.length === 2 && /:\s*$/.test(text) ? 'other' : null);
    if (!field) return inText(passage, cell, index);
    if (block.cells.length % 2 === 1 && !/:\s*$/.test(text)) return [];
    return next && !fieldOf(page.text.slice(next.from, next.to))
      ? filled(field, text, { passage, at: passage, index, ...next })
      : [];
  });
}

function inLine(passage: Passage, index: number): Labelled[] {
  return passage.block.kind === 'rij' ? [] : inText(passage, passage.block, index);
}

/** 'Label: value' lines, more of them behind each other where lines ran together, and 'Label value' in the cell of a letter head. */
function inText(passage: Passage, range: Range, index: number): Labelled[] {
  const text = passage.page.text.slice(range.from, range.to);
  const starts = [...text.matchAll(/(?<=^|\s)(\p{Lu}[^:\n\t]{1,60}?|\([\p{L} ]+\) [^:\n\t]{1,40}?)\s?:(?=\s)/gu)].flatMap(
    (found) => knownLabel(found[1] ?? '', found.index, found.index + found[0].length),
  );
  if (starts[0]?.start !== 0 && starts.length < 2) return passage.block.kind === 'rij' ? inCell(passage, range, index) : [];
  return starts.flatMap(({ field, label, end }, position) =>
    filled(field, label, {
      passage,
      at: passage,
      index,
      from: range.from + end,
      to: range.from + (starts[position + 1]?.start ?? text.length),
    }),
  );
}

/** The shortest tail of the words before a colon that is a label: 'Openbaar Auteur:' ends in 'Auteur'. */
function knownLabel(
  words: string,
  start: number,
  end: number,
): { field: LabelField; label: string; start: number; end: number }[] {
  const parts = [...words.matchAll(/(?<=^|\s)\S/g)].map(({ index }) => index);
  const from = parts.find((part) => /[\p{Lu}(]/u.test(words[part] ?? '') && fieldOf(words.slice(part)));
  const field = from === undefined ? null : fieldOf(words.slice(from));
  return field && from !== undefined ? [{ field, label: words.slice(from), start: start + from, end }] : [];
}

function inCell(passage: Passage, cell: Range, index: number): Labelled[] {
  const text = passage.page.text.slice(cell.from, cell.to);
  if (text.length > longestLabel) return [];
  const words = [...text.matchAll(/\S+/g)].slice(0, 3);
  const last = words.findLast(
    ({ index: at, 0: word }) =>
      /^\p{Lu}/u.test(text) && at + word.length < text.length && fieldOf(text.slice(0, at + word.length)),
  );
  if (!last) return [];
  const end = last.index + last[0].length;
  const field = fieldOf(text.slice(0, end));
  if (!field || !letterHead.has(field)) return [];
  return filled(field, text.slice(0, end), { passage, at: passage, index, from: cell.from + end, to: cell.to });
}

/** A heading or short line that is nothing but a label, with its value in the next paragraph. */
function underHeading(passages: readonly Passage[], index: number): Labelled[] {
  const at = passages[index];
  const next = passages[index + 1];
  if (!at || !next || at.block.kind === 'rij' || next.page !== at.page) return [];
  const field = fieldOf(textOf(at));
  if (!field || !oneLine.has(field)) return [];
  if (next.block.kind === 'rij') return field === 'title' ? besideOthers({ at, next, index }) : [];
  if (fieldOf(textOf(next)) || /^[^:]{2,40}:/.test(textOf(next)) || next.block.kind === 'opsomming') return [];
  if (field !== 'title' && (next.block.kind === 'kop' || textOf(next).length > 80)) return [];
  return filled(field, textOf(at), { passage: next, at, index, from: next.block.from, to: next.block.to });
}

/** The value under a label where the next column goes on with a label of its own. */
function besideOthers({ at, next, index }: { at: Passage; next: Passage; index: number }): Labelled[] {
  const { page, block } = next;
  const label = block.cells.findIndex((cell) => {
    const text = page.text.slice(cell.from, cell.to);
    return fieldOf(text) !== null || inCell(next, cell, index).length > 0 || /^\p{Lu}{6,}/u.test(text);
  });
  const last = label < 0 ? block.cells.at(-1) : block.cells[label - 1];
  return last && label !== 0 ? filled('title', textOf(at), { passage: next, at, index, from: block.from, to: last.to }) : [];
}

function filled(field: LabelField, label: string, place: Omit<Labelled, 'field' | 'label' | 'value'>): Labelled[] {
  const range = trimmed(place.passage.page.text, place);
  const value = place.passage.page.text.slice(range.from, range.to).replaceAll('\t', ' ');
  return isEmpty(value) || /:$/.test(value) || isColumn(field, value)
    ? []
    : [{ ...place, ...range, field, label: labelText(label), value }];
}

/** 'Onderwerp' beside 'Voorstel' heads a column. */
function isColumn(field: LabelField, value: string): boolean {
  return field === 'title' && askColumn.test(value);
}

/** A range without blanks, leading colons and dot leaders at its ends. */
function trimmed(text: string, { from, to }: Range): Range {
  const all = text.slice(from, to);
  const before = /^[\s:]*/.exec(all)?.[0].length ?? 0;
  const after = /(?:[\s._…]{4,}|\s+)$/.exec(all)?.[0].length ?? 0;
  return { from: Math.min(to, from + before), to: Math.max(from + before, to - after) };
}
