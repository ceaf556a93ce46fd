import { ofGathering, ofMeetingDay, ofOther } from '../knowledge/rules/unknown-labels.ts';
import type { PageEvidence } from '../reading/contract.ts';
import type { Body, Treatment } from '../reading/words.ts';
import { type Range, textAt } from '../text/index.ts';
import { bodiesIn } from './bodies.ts';
import { optionCells, tickedOption } from './boxes.ts';
import { datesIn } from './dates.ts';
import { fieldOf, isBodyName, labelText } from './field.ts';
import { evidenceIn, textOf } from './passages.ts';
import { stacks } from './stacks.ts';
import type { Passage } from './types.ts';
import { bodyOfValue, dayOfValue, treatmentOfValue } from './value.ts';

/** A value under a label that no known form bears. What it is nothing but, says what it tells. */
export interface Pair extends Range {
  /** Lower case, without colon. */
  label: string;
  value: string;
  passage: Passage;
  index: number;
  body: Body | null;
  /** ISO day. */
  day: string | null;
  treatment: Treatment | null;
}

const longestLabel = 60;
const longestValue = 160;
const longestLine = 110;
const line = /^(\p{Lu}[^:\n\t]{1,60}?)\s?:\s+(?=\S)/u;
/** Of a label without a colon. */
const mostWords = 4;
const ofReport = /:|besluit|verslag|notulen|agenda$|lijst/i;
/** How a label that names no other body or field leads up to the body. */
const beforeBody = /^[^:]*\b(?:voor|aan|van|door|bij|in)(?: de| het)?$/;
/** An abbreviation, explained beside it. */
const abbreviation = /^[A-Z&]{2,6}$/;

/** The pairs of these passages, in reading order. Labels of known forms are left out: `labelsOf` reads them. */
export function pairsOf(passages: readonly Passage[]): Pair[] {
  const stacked = stackedPairs(passages);
  return passages.flatMap((passage, index) => {
    const { block } = passage;
    return block.kind === 'rij'
      ? inRow(passage, index)
      : [...inLine(passage, index), ...atEnd(passage, index), ...stacked.filter((pair) => pair.index === index)];
  });
}

/** Whether the pairs are those of a form: more than one of them tells something of its paper. */
export function isForm(pairs: readonly Pair[]): boolean {
  return pairs.filter(tells).length > 1;
}

/** Whether a pair says whose paper it is, when it is treated or how. */
export function tells({ body, day, treatment }: Pair): boolean {
  return body !== null || day !== null || treatment !== null;
}

/** The words of a pair: its label, where it stands in the same passage, and its value. */
export function evidenceOfPair({ passage, from, to }: Pick<Pair, 'passage' | 'from' | 'to'>): PageEvidence {
  const { block } = passage;
  const isWhole = block.cells.length <= 2;
  return evidenceIn(passage, { from: isWhole ? block.from : from, to });
}

function inRow(passage: Passage, index: number): Pair[] {
  const { page, block } = passage;
  const options = optionCells(passage);
  if (options) return pair(page.text.slice(block.from, options.from).trim(), { passage, index, ...tickedIn(passage, options) });
  if (block.cells.length % 2 === 1) return [];
  return block.cells.flatMap((cell, place) => {
    const value = block.cells[place + 1];
    return place % 2 === 0 && value ? pair(textAt(page, cell), { passage, index, ...value }) : [];
  });
}

function tickedIn({ page }: Passage, { from, to }: Range): Range {
  const option = tickedOption(textAt(page, { from, to })) ?? { from: 0, to: 0 };
  return { from: from + option.from, to: from + option.to };
}

function inLine(passage: Passage, index: number): Pair[] {
  const found = line.exec(textOf(passage));
  const { from, to } = passage.block;
  return found ? pair(found[1] ?? '', { passage, index, from: from + found[0].length, to }) : [];
}

/** The lines that are labels of a form that prints its values under them. */
export function stackedLabels(passages: readonly Passage[]): ReadonlySet<Passage> {
  return new Set(stackedPairs(passages).flatMap(({ index }) => passages[index] ?? []));
}

/** Labels on lines of their own with their values on the next; more of them tell something of the paper. */
function stackedPairs(passages: readonly Passage[]): Pair[] {
  const found = stacks(passages).flatMap(({ at, value, index }) =>
    pair(textOf(at), { passage: value, index, from: value.block.from, to: value.block.to }),
  );
  return isForm(found) ? found : [];
}

/** A line that is no sentence and ends in its value, behind words for a meeting: 'Voor de bijeenkomst van het bestuur'. */
function atEnd(passage: Passage, index: number): Pair[] {
  const text = textOf(passage);
  if (text.length > longestLine || /[.;:?,]$/.test(text) || !/^\p{Lu}/u.test(text)) return [];
  return [...endingInBody(text, passage, index), ...endingInDay(text, passage, index)];
}

function endingInBody(text: string, passage: Passage, index: number): Pair[] {
  const start = bodiesIn(text).at(-1)?.from ?? /\b(?:het )?bestuur\b(?=[^.]{0,40}$)/.exec(text)?.index;
  const label = start ? text.slice(0, start).trimEnd() : '';
  const isLabel = beforeBody.test(label) && ofGathering.test(labelText(label)) && bodiesIn(label).length === 0;
  if (!start || !isLabel) return [];
  return pair(label, { passage, index, from: passage.block.from + start, to: passage.block.to });
}

/** 'Ter bespreking op 10 juni 2027'; a decision or report of a day tells of the past. */
function endingInDay(text: string, passage: Passage, index: number): Pair[] {
  const start = passage.block.kind === 'alinea' ? datesIn(text)[0]?.from : undefined;
  const label = start ? text.slice(0, start).trimEnd() : '';
  const isLabel = ofMeetingDay.test(labelText(label)) && label.split(/\s/).length <= mostWords && !ofReport.test(label);
  return start && isLabel ? pair(label, { passage, index, from: passage.block.from + start, to: passage.block.to }) : [];
}

function pair(words: string, place: Pick<Pair, 'passage' | 'index' | 'from' | 'to'>): Pair[] {
  const label = labelText(words);
  const value = textAt(place.passage.page, place).trim();
  const isOther =
    dayOfValue(words.trim()) !== null ||
    words.length > longestLabel ||
    value.length > longestValue ||
    abbreviation.test(words.trim());
  if (isOther || isBodyName(label) || fieldOf(words) || ofOther.test(label)) return [];
  return [{ ...place, label, value, body: bodyOfValue(value), day: dayOfValue(value), treatment: treatmentOfValue(value) }];
}
