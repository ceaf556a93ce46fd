import { fixedPoints, formNames, itemOfForm } from '../knowledge/rules/agenda.ts';
import type { LabelField } from '../knowledge/rules/field-labels.ts';
import { answersMail, greetingLine } from '../knowledge/rules/letters.ts';
import { textAt } from '../text/index.ts';
import { columnsOf } from './columns.ts';
import { fieldOf } from './field.ts';
import { type Labelled, labelsOf } from './labels.ts';
import { agendaNumber } from './numbers.ts';
import { textOf } from './passages.ts';
import { largestHeading, paperNumber } from './title.ts';
import type { Passage } from './types.ts';
import { unknownSubject } from './unknown-title.ts';
import { alike, contentWords, shared } from './words.ts';

/** The head of a form in a bundle: where a paper starts, and what it says of itself. */
export interface FormHead {
  /** Index of the first passage of the paper. */
  start: number;
  /** What its field for the subject says, or the heading above its fields. */
  subject: string | null;
  number: string | null;
}

/** How far down its page the head of a form may stand, and how long it may be. */
const reach = 14;
const leastFields = 3;
const leastFacts = 2;
/** What a form says of itself, where persons and file numbers also stand in letters. */
const facts: ReadonlySet<LabelField> = new Set(['body', 'meetingDate', 'treatment', 'number']);

/** Where papers start: heads of forms at the top of a page. Heads that speak of the same subject are one paper. */
export function formHeads(passages: readonly Passage[]): FormHead[] {
  const starts = passages.flatMap(({ page }, index) =>
    passages[index - 1]?.page !== page || startsWithin(passages, index) ? [index] : [],
  );
  const heads: FormHead[] = [];
  starts.forEach((start, position) => {
    if (countsOn(passages, start)) return;
    const head = headOf(passages.slice(start, Math.min(start + 2 * reach + 1, starts[position + 1] ?? passages.length)), start);
    const last = heads.at(-1);
    if (head && !(last && (sameSubject(last, head) || isAnswer(head)))) heads.push(head);
  });
  return heads;
}

/** Whether a form starts in the midst of a page: rows with facts down to the row of its subject, 'Agendapunt', 'Vergadering van', 'Onderwerp'. */
function startsWithin(passages: readonly Passage[], start: number): boolean {
  if (!isFact(passages[start]) || isFact(passages[start - 1])) return false;
  const rows = passages.slice(start, start + reach);
  const subject = rows.findIndex((row) => !isFact(row));
  return subject >= leastFacts && fieldOfRow(rows[subject]) === 'title';
}

function isFact(passage: Passage | undefined): boolean {
  const field = fieldOfRow(passage);
  return field !== null && facts.has(field);
}

/** What the first cell of a row is the label of. */
function fieldOfRow(passage: Passage | undefined): LabelField | null {
  const [label] = passage?.block.kind === 'rij' ? passage.block.cells : [];
  return passage && label ? fieldOf(textAt(passage.page, label)) : null;
}

/** How far down its page a heading may stand that is the title of its paper. */
const titleReach = 3;

/** Where papers start that have no form: a page from `from` on that opens with the title of an item of the agenda as its heading. */
export function titledHeads(passages: readonly Passage[], titles: readonly string[], from: number): FormHead[] {
  return passages.flatMap(({ page }, start) => {
    if (start < from || passages[start - 1]?.page === page) return [];
    const top = passages.slice(start, start + titleReach).filter((passage) => passage.page === page);
    const heading = top.find(({ block }) => block.kind === 'kop');
    const subject = heading ? textOf(heading) : '';
    const isTitle = titles.some((title) => contentWords(title).size > 1 && alike(title, subject) >= 0.8);
    return isTitle ? [{ start, subject, number: null }] : [];
  });
}

/** Heads in reading order; of two at one place, or of one subject behind each other, the first. */
export function withHeads(heads: readonly FormHead[], others: readonly FormHead[]): FormHead[] {
  const all = [...heads, ...others].sort((a, b) => a.start - b.start);
  return all.filter((head, index) => {
    const before = all[index - 1];
    return !before || (before.start !== head.start && !sameSubject(before, head));
  });
}

/** Whether a page opens with a heading that counts on from the one before it in its type, printed in the midst of a page: a list goes on. */
function countsOn(passages: readonly Passage[], start: number): boolean {
  const heading = passages[start];
  const number = agendaNumber(heading?.block.marker ?? '');
  if (!heading || !number) return false;
  const at = passages.findLastIndex((passage, index) => index < start && isHeadingLike(passage, heading));
  const before = passages[at];
  const last = agendaNumber(before?.block.marker ?? '');
  if (!last || passages[at - 1]?.page !== before?.page) return false;
  return number.main === last.main ? number.sub === last.sub + 1 : number.main === last.main + 1 && number.sub <= 1;
}

function isHeadingLike({ block }: Passage, { block: heading }: Passage): boolean {
  return heading.kind === 'kop' && block.kind === 'kop' && block.marker !== null && Math.abs(block.size - heading.size) < 0.5;
}

/** The head of a form in the first passages of a page: a subject or number among other labels, or under the name of a form. */
function headOf(top: readonly Passage[], start: number): FormHead | null {
  const labels = labelsOf(top).filter(({ index }) => index <= 2 * reach);
  const under = headed(top, labels);
  const first = labels.find(({ field, value, index }) => index <= reach && tells(field, value)) ?? under;
  if (!first) return unknownHead(top.slice(0, reach), start) ?? numberedHead(top, start);
  const before = top.slice(0, first.index);
  if (before.some((passage) => fixedPoints.test(textOf(passage)))) return null;
  const near = labels.filter(({ index }) => index <= first.index + reach);
  const fields = new Set(near.map(({ field }) => field));
  const isHeaded = under !== null && fields.intersection(facts).size >= leastFacts;
  const isLetter = top.slice(0, reach).some((passage) => greetingLine.test(textOf(passage)));
  if (fields.size < leastFields && !isHeaded && !isLetter && !before.some(isFormName)) return null;
  const title = near.find(({ field }) => field === 'title')?.value ?? headingOf(top.slice(0, first.index + 1));
  return { start, subject: title, number: paperNumber(top)?.number ?? null };
}

/** A form without one known label: more than one of its values tells something of its paper, and one must be its subject. A table of items is none. */
function unknownHead(top: readonly Passage[], start: number): FormHead | null {
  if (top.some((passage) => columnsOf(passage) !== null)) return null;
  const subject = unknownSubject(top);
  const before = top.slice(
    0,
    top.findIndex(({ block }) => block === subject?.passage.block),
  );
  const isFixed = before.some((passage) => fixedPoints.test(textOf(passage)));
  return subject && !isFixed ? { start, subject: subject.value, number: paperNumber(top)?.number ?? null } : null;
}

/** A page that opens with nothing but 'Agendapunt 2' above its heading or under it: a paper without a form. */
function numberedHead(top: readonly Passage[], start: number): FormHead | null {
  const first = top.slice(0, 2);
  const line = first.find((passage) => itemOfForm.test(textOf(passage).trim()));
  const number = line ? agendaNumber(itemOfForm.exec(textOf(line).trim())?.[1] ?? '') : null;
  const [heading, ...rest] = top.filter((passage) => passage !== line);
  if (!number || heading?.block.kind !== 'kop') return null;
  return { start, subject: headingOf([heading, ...rest]), number: number.printed };
}

function tells(field: LabelField, value: string): boolean {
  return field === 'title' || (field === 'number' && agendaNumber(value) !== null);
}

/** The first fact of a form that has its subject in the heading above it. */
function headed(top: readonly Passage[], labels: readonly Labelled[]): Labelled | null {
  const [first] = labels.filter(({ field, index }) => facts.has(field) && index <= reach);
  return first && headingOf(top.slice(0, first.index)) ? first : null;
}

function headingOf(passages: readonly Passage[]): string | null {
  const heading = largestHeading(passages);
  return heading ? textOf(heading) : null;
}

function isFormName(passage: Passage): boolean {
  return passage.block.kind === 'kop' && formNames.test(textOf(passage));
}

/** A mail that a paper quotes below itself: its subject is an answer. */
function isAnswer({ subject }: FormHead): boolean {
  return answersMail.test(subject ?? '');
}

function sameSubject(a: FormHead, b: FormHead): boolean {
  if (a.number && b.number) return a.number === b.number;
  return !a.subject || !b.subject || shared(a.subject, b.subject) >= 0.5;
}
