import { askColumn } from '../knowledge/rules/agenda.ts';
import type { LabelField } from '../knowledge/rules/field-labels.ts';
import { type Range, textAt } from '../text/index.ts';
import { type BareLabel, bareLabels } from './bare-labels.ts';
import { optionCells, tickedOption } from './boxes.ts';
import { columnsOf } from './columns.ts';
import { datesIn } from './dates.ts';
import { isEmpty } from './empty.ts';
import { fieldOf, isBodyName, labelText } from './field.ts';
import { labelStarts } from './label-starts.ts';
import { textOf } from './passages.ts';
import { rowLabels } from './row-labels.ts';
import type { Passage } from './types.ts';
import { treatmentOfValue } from './value.ts';

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

const longestCell = 70;
const stampOfSecrecy = /^(?:niet )?(?:openbaar|besloten|vertrouwelijk|geheim)$/i;
/** How many options a form lists under one label. */
const mostOptions = 6;
/** What a form prints under its label in one line. */
const oneLine: ReadonlySet<LabelField> = new Set(['title', 'treatment', 'number', 'meetingDate', 'date', 'body', 'secrecy']);
/** The day right behind 'Raad van'; of 'Raad van de gemeente Oudebeek' the words go on otherwise. */
const opensWithDay = /^\s*(?:[a-z]+dag\s)?\d/i;

/** 'Bespreekstuk (besluitvormend)': the word before the brackets is a value itself. */
const inBrackets = /^\s*\([^)]*\)$/;

/** What letter heads print as 'Label value' without a colon; other labels are too common as first words of a sentence. */
const letterHead: ReadonlySet<LabelField> = new Set(['title', 'number', 'date', 'meetingDate', 'person', 'other']);

/** The facts that forms give in these passages, in reading order. Empty fields and fields at their prompt are left out. */
export function labelsOf(passages: readonly Passage[]): Labelled[] {
  const bare = bareLabels(passages);
  return passages.flatMap((passage, index) => {
    const below = underLabels(passages, index);
    const found =
      below.length > 0 ? below : [...inRow(passage, index), ...inLine(passage, index), ...underHeading(passages, index)];
    return found.length > 0
      ? found
      : [
          ...opened(
            passage,
            bare.find((label) => label.index === index),
          ),
          ...ticked(passages, index),
        ];
  });
}

/** The first fact of one of these fields. */
export function labelled(labels: readonly Labelled[], ...fields: readonly LabelField[]): Labelled | null {
  return labels.find(({ field }) => fields.includes(field)) ?? null;
}

function inRow(passage: Passage, index: number): Labelled[] {
  const { page, block } = passage;
  if (columnsOf(passage)) return [];
  const options = optionCells(passage);
  if (options) return ofOptions(passage, index, options);
  return block.cells.flatMap((cell, position) => {
    const text = textAt(page, cell);
    const next = block.cells[position + 1];
    const field =
      fieldOf(text) ??
      (isDayOfBody(passage, position) ? 'meetingDate' : null) ??
      (position === 0 && block.cells.length === 2 && /:\s*$/.test(text) ? 'other' : null);
    if (!field) return inText(passage, cell, index);
    if (block.cells.length % 2 === 1 && !/:\s*$/.test(text) && !endsInStamp(passage)) return [];
    const other = next ? fieldOf(textAt(page, next)) : null;
    return next && (other === null || other === field) ? filled(field, text, { passage, at: passage, index, ...next }) : [];
  });
}

function ofOptions(passage: Passage, index: number, options: Range): Labelled[] {
  const label = passage.page.text.slice(passage.block.from, options.from).trim();
  const field = fieldOf(label);
  return field ? filled(field, label, { passage, at: passage, index, ...options }) : [];
}

/** 'Steller | J. Smit | Ter besluitvorming': behind label and value a word without a label, for treatment or secrecy. */
function endsInStamp({ page, block }: Passage): boolean {
  const last = block.cells.at(-1);
  const words = last ? textAt(page, last).trim() : '';
  return block.cells.length === 3 && (stampOfSecrecy.test(words) || treatmentOfValue(words) !== null);
}

/** 'Raad | 24 september 2026': a body with nothing but a day beside it. */
function isDayOfBody({ page, block }: Passage, position: number): boolean {
  const [label, value] = block.cells.slice(position, position + 2).map((cell) => textAt(page, cell));
  if (!label || !value || !isBodyName(labelText(label))) return false;
  const [day] = datesIn(value);
  return (
    day?.date?.length === 10 &&
    value
      .replace(day.dateText, '')
      .replace(/\b(?:maan|dins|woens|donder|vrij|zater|zon)dag\b/, '')
      .trim() === ''
  );
}

function inLine(passage: Passage, index: number): Labelled[] {
  return passage.block.kind === 'rij' ? [] : inText(passage, passage.block, index);
}

/** 'Label: value' lines, more of them behind each other where lines ran together, and 'Label value' in the cell of a letter head. */
function inText(passage: Passage, range: Range, index: number): Labelled[] {
  const text = textAt(passage.page, range);
  const starts = labelStarts(text);
  if (starts[0]?.start !== 0 && starts.length < 2 && !/^(?:Onderwerp|Betreft)$/.test(starts[0]?.label ?? ''))
    return passage.block.kind === 'rij' ? inCell(passage, range, index) : [];
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

function inCell(passage: Passage, cell: Range, index: number): Labelled[] {
  const text = textAt(passage.page, cell);
  if (text.length > longestCell) return [];
  const words = [...text.matchAll(/\S+/g)].slice(0, 3);
  const last = words.findLast(
    ({ index: at, 0: word }) =>
      /^\p{Lu}/u.test(text) && at + word.length < text.length && fieldOf(text.slice(0, at + word.length)),
  );
  if (!last) return [];
  const end = last.index + last[0].length;
  const field = fieldOf(text.slice(0, end));
  const isMeeting = field === 'meetingDate' && opensWithDay.test(text.slice(end));
  if (!field || !letterHead.has(field) || (field === 'meetingDate' && !isMeeting) || inBrackets.test(text.slice(end))) return [];
  return filled(field, text.slice(0, end), { passage, at: passage, index, from: cell.from + end, to: cell.to });
}

/** Values in the row below a row of labels. */
function underLabels(passages: readonly Passage[], index: number): Labelled[] {
  const [at, passage] = passages.slice(index, index + 2);
  return rowLabels(passages, index).flatMap(({ field, label, place }) => {
    const cell = passage?.block.cells[place];
    return at && passage && cell ? filled(field, label, { passage, at, index, ...cell }) : [];
  });
}

/** The value behind a label without a colon. */
function opened(passage: Passage, label: BareLabel | undefined): Labelled[] {
  if (!label) return [];
  const { from, to } = passage.block;
  const at = { passage, at: passage, index: label.index };
  return filled(label.field, textOf(passage).slice(0, label.length), { ...at, from: from + label.length, to });
}

/** Options with boxes on lines of their own, under the label that is printed above them. */
function ticked(passages: readonly Passage[], index: number): Labelled[] {
  const passage = passages[index];
  const option = passage ? tickedOption(optionText(passage)) : null;
  if (!passage || !option || option.to === option.from) return [];
  const above = passages.slice(Math.max(0, index - mostOptions), index).findLast((before) => !tickedOption(optionText(before)));
  const field = above ? fieldOf(textOf(above)) : null;
  if (!above || !field) return [];
  const { from, to } = passage.block;
  return filled(field, textOf(above), { passage, at: above, index, from, to });
}

/** A box may have been read as the marker of a list item. */
function optionText({ page, block }: Passage): string {
  return `${block.marker ?? ''} ${textAt(page, block)}`;
}

/** A heading or short line that is nothing but a label, with its value in the next paragraph. */
function underHeading(passages: readonly Passage[], index: number): Labelled[] {
  const at = passages[index];
  const next = passages[index + 1];
  if (!at || !next || at.block.kind === 'rij' || next.page !== at.page) return [];
  const field = fieldOf(textOf(at));
  if (!field || !oneLine.has(field)) return [];
  if (next.block.kind === 'rij') return field === 'title' ? besideOthers({ at, next, index }) : [];
  const other = fieldOf(textOf(next));
  const before = /^([^:]{2,40}):/.exec(textOf(next))?.[1];
  const isLabel = before !== undefined && (field !== 'title' || fieldOf(before) !== null);
  if ((other !== null && other !== field) || isLabel || next.block.kind === 'opsomming') return [];
  if (field !== 'title' && (next.block.kind === 'kop' || textOf(next).length > 80)) return [];
  return filled(field, textOf(at), { passage: next, at, index, from: next.block.from, to: next.block.to });
}

/** The value under a label where the next column goes on with a label of its own. */
function besideOthers({ at, next, index }: { at: Passage; next: Passage; index: number }): Labelled[] {
  const { page, block } = next;
  const label = block.cells.findIndex((cell) => {
    const text = textAt(page, cell);
    return fieldOf(text) !== null || inCell(next, cell, index).length > 0 || /^\p{Lu}{6,}/u.test(text);
  });
  const last = label < 0 ? block.cells.at(-1) : block.cells[label - 1];
  return last && label !== 0 ? filled('title', textOf(at), { passage: next, at, index, from: block.from, to: last.to }) : [];
}

function filled(field: LabelField, label: string, place: Omit<Labelled, 'field' | 'label' | 'value'>): Labelled[] {
  const range = chosen(place.passage.page.text, trimmed(place.passage.page.text, place));
  const value = textAt(place.passage.page, range).replaceAll('\t', ' ');
  return isEmpty(value) || /:$/.test(value) || isColumn(field, value) || (field === 'title' && /^\d{1,2}[a-z]?\.?$/.test(value))
    ? []
    : [{ ...place, ...range, field, label: labelText(label), value }];
}

/** Of several options with boxes the one that is ticked. */
function chosen(text: string, { from, to }: Range): Range {
  const option = tickedOption(text.slice(from, to));
  return option ? { from: from + option.from, to: from + option.to } : { from, to };
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
