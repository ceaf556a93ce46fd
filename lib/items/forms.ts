import { fixedPoints, formNames } from '../knowledge/rules/agenda.ts';
import { type Labelled, labelsOf } from './labels.ts';
import { agendaNumber } from './numbers.ts';
import { textOf } from './passages.ts';
import type { Passage } from './types.ts';
import { shared } from './words.ts';

/** The head of a form in a bundle: where a paper starts, and what it says of itself. */
export interface FormHead {
  /** Index of the first passage of the paper. */
  start: number;
  title: Labelled | null;
  number: string | null;
}

/** How far down its page the head of a form may stand, and how long it may be. */
const reach = 14;

/** Where papers start: heads of forms at the top of a page. Heads that speak of the same subject are one paper. */
export function formHeads(passages: readonly Passage[]): FormHead[] {
  const starts = passages.flatMap(({ page }, index) => (passages[index - 1]?.page === page ? [] : [index]));
  const heads: FormHead[] = [];
  starts.forEach((start, position) => {
    const head = headOf(passages.slice(start, Math.min(start + 2 * reach + 1, starts[position + 1] ?? passages.length)), start);
    const last = heads.at(-1);
    if (head && !(last && sameSubject(last, head))) heads.push(head);
  });
  return heads;
}

/** The head of a form in the first passages of a page: a subject or number among other labels, or under the name of a form. */
function headOf(top: readonly Passage[], start: number): FormHead | null {
  const labels = labelsOf(top);
  const first = labels.find(
    ({ field, value, index }) => index <= reach && (field === 'title' || (field === 'number' && agendaNumber(value))),
  );
  if (!first) return null;
  const before = top.slice(0, first.index);
  if (before.some((passage) => fixedPoints.test(textOf(passage)))) return null;
  const near = labels.filter(({ index }) => index <= first.index + reach);
  if (new Set(near.map(({ field }) => field)).size < 3 && !before.some(isFormName)) return null;
  const number = near.find(({ field, value }) => field === 'number' && agendaNumber(value));
  return { start, title: near.find(({ field }) => field === 'title') ?? null, number: number ? number.value : null };
}

function isFormName(passage: Passage): boolean {
  return passage.block.kind === 'kop' && formNames.test(textOf(passage));
}

function sameSubject(a: FormHead, b: FormHead): boolean {
  if (a.number && b.number) return a.number === b.number;
  return !a.title || !b.title || shared(a.title.value, b.title.value) >= 0.5;
}
