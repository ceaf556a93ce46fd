import type { LabelField } from '../knowledge/rules/field-labels.ts';
import { fieldOf } from './field.ts';
import { textOf } from './passages.ts';
import type { Passage } from './types.ts';

/** A label that opens a line without a colon, as far as it goes: `text.slice(0, length)`. */
export interface BareLabel {
  index: number;
  field: LabelField;
  length: number;
}

const longestLine = 260;
/** Lines that open with no label, between those that do: values that go on. */
const farthest = 3;
const leastFields = 3;
const own: ReadonlySet<LabelField> = new Set(['number', 'body', 'meetingDate', 'date', 'treatment', 'sender']);

/**
 * The labels of a form that prints 'titel Convenant meldkamer' with neither colon nor gap. A first word proves nothing; a run of
 * such lines does, when it has a subject and two other facts of its own.
 */
export function bareLabels(passages: readonly Passage[]): BareLabel[] {
  const runs: BareLabel[][] = [];
  for (const label of passages.flatMap((passage, index) => openingLabel(passage, index))) {
    const run = runs.at(-1);
    if (run && label.index - (run.at(-1)?.index ?? 0) <= farthest) run.push(label);
    else runs.push([label]);
  }
  return runs.filter(isForm).flat();
}

function isForm(run: readonly BareLabel[]): boolean {
  const fields = new Set(run.map(({ field }) => field));
  const facts = [...fields].filter((field) => own.has(field)).length;
  return fields.has('title') && fields.size >= leastFields && facts >= 2;
}

function openingLabel(passage: Passage, index: number): BareLabel[] {
  const text = textOf(passage);
  if (passage.block.kind === 'rij' || text.length > longestLine) return [];
  const words = [...text.matchAll(/\S+/g)].slice(0, 3);
  const ends = words.map((word) => word.index + word[0].length).filter((end) => end < text.length);
  const length = ends.findLast((end) => !/[:.,;]$/.test(text.slice(0, end)) && fieldOf(text.slice(0, end)));
  const field = length === undefined ? null : fieldOf(text.slice(0, length));
  return field && length !== undefined ? [{ index, field, length }] : [];
}
