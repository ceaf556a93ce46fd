import { bodyLabels } from '../../knowledge/labels.ts';
import { handledAs, lastDay, officials, outcomeColumn, parties, whenColumn, whoColumn } from '../../knowledge/rules/route.ts';
import type { Body } from '../../reading/words.ts';
import { type Cell, fold, type Range, textAt } from '../../text/index.ts';
import { firstSentence } from '../asks/verbs-in.ts';
import { type BodyContext, bodiesIn, firstBody } from '../bodies.ts';
import { datesIn, type FoundDate } from '../dates.ts';
import { isEmpty } from '../empty.ts';
import { limitOf } from '../last-days.ts';
import { textOf } from '../passages.ts';
import type { Passage } from '../types.ts';
import type { Voices } from './sentence-steps.ts';
import { coordinated, type FoundStep, printedIn, stepOf } from './step.ts';

/** The longest line of a form that names a body. */
const longestAbove = 60;

/** A head that asks for last days. */
const ofLastDays = /^(?:uiterlijk|deadline)/;

/** What the head of a table says of its columns. */
interface Columns {
  /** The days are last days. */
  limits: boolean;
  /** The table says with whom it was coordinated: names nobody knows are officials or partners. */
  coordination: boolean;
  outcome: number | null;
  when: number;
  table: number;
  page: number;
}

/** What dates without a year stand near, and what short names mean in the paper. */
type Setting = Pick<Voices, 'near' | 'context'>;

/** The steps that tables and form fields give: a row with a body in one cell and a date in another. */
export function rowSteps(passages: readonly Passage[], setting: Setting): FoundStep[] {
  let columns: Columns | null = null;
  return passages.flatMap((passage, index) => {
    if (passage.block.kind !== 'rij') return [];
    if (isDayOfAbove(passage)) return dayOfAbove(passage, passages[index - 1], setting);
    const head = headOf(passage);
    if (head) columns = head;
    if (head) return [];
    const own = columns && columns.table === passage.block.table && columns.page === passage.page.page ? columns : null;
    return own ? stepsIn(passage, own, setting) : pairsOf(passage, setting.near).flatMap((part) => stepsIn(part, null, setting));
  });
}

/** A row that only gives the day of the body on the line above: 'Commissie | Bestuur' and 'd.d. | 9 september 2025'. */
function isDayOfAbove({ page, block }: Passage): boolean {
  const [label] = block.cells;
  return label !== undefined && /^d\.?d\.?\s?:?$/i.test(textAt(page, label).trim());
}

function dayOfAbove(passage: Passage, above: Passage | undefined, { near, context }: Setting): FoundStep[] {
  const { page, block } = passage;
  const [, value] = block.cells;
  const [found] = value ? datesIn(textAt(page, value), near) : [];
  const words = above ? textOf(above) : '';
  const body = /^commissie(?![a-z])/i.test(words) ? 'raadscommissie' : firstBody(words, context);
  if (!above || !found || !body || words.length > longestAbove) return [];
  return [printedIn(passage, { ...found, body, step: stepOf(words, body, 'bespreking') })];
}

/** The value beside the name of a body, when it is a remark with one date: 'Naar raad? | Ja, ter informatie op 19 november 2026'. */
function remarkOf({ page, block }: Passage, near: string | null): Cell | undefined {
  const [label, value] = block.cells;
  if (!label || !value || block.cells.length !== 2 || label.to - label.from > 30) return undefined;
  const words = textAt(page, value);
  const isRemark = words.length < 80 && datesIn(words, near).length === 1 && bodiesIn(words).length === 0;
  return isRemark && bodiesIn(textAt(page, label)).length === 1 ? value : undefined;
}

/** The pairs of label and value of a form that prints two beside each other; other rows as they are. */
function pairsOf(passage: Passage, near: string | null): Passage[] {
  const { page, block } = passage;
  const { cells } = block;
  const isDate = (at: number) => {
    const cell = cells[at];
    return cell !== undefined && isDateCell(textAt(page, cell), near);
  };
  const starts = cells.length === 4 ? [0, 2] : [];
  if (!starts.some((at) => !isDate(at) && isDate(at + 1))) return [passage];
  return starts.map((at) => pairAt(passage, at));
}

function pairAt({ page, block }: Passage, at: number): Passage {
  const cells = block.cells.slice(at, at + 2);
  return { page, block: { ...block, cells, from: cells[0]?.from ?? block.from, to: cells.at(-1)?.to ?? block.to } };
}

function headOf({ page, block }: Passage): Columns | null {
  const heads = block.cells.map((cell) => ({ cell, text: fold(textAt(page, cell)).trim() }));
  const who = heads.find(({ text }) => whoColumn.test(text));
  const when = heads.find(({ text }) => whenColumn.test(text));
  if (!who || !when || heads.some(({ text }) => datesIn(text, null).length > 0 || bodiesIn(text).length > 0)) return null;
  const outcome = heads.find(({ text }) => outcomeColumn.test(text))?.cell.column ?? null;
  const coordination = /afstem|afgestemd|besproken|gremi|overleg|voorgelegd|instantie/.test(who.text) || outcome !== null;
  const limits = ofLastDays.test(when.text);
  return { coordination, limits, outcome, when: when.cell.column, table: block.table, page: page.page };
}

function stepsIn(passage: Passage, columns: Columns | null, { near, context }: Setting): FoundStep[] {
  const { page, block } = passage;
  const text = (cell: Range) => textAt(page, cell);
  if (lastDay.test(fold(text(block)))) return [];
  const { cell, date } = whenIn(passage, columns, near);
  if (!cell && !columns?.coordination) return [];
  const others = block.cells.filter((other) => other !== cell && !isEmpty(text(other)));
  const name = nameCell(others, { text, columns, context });
  if (!name) return [];
  const outcome = columns ? outcomeOf(others, text, columns) : null;
  const stepBy = (body: Body | null) =>
    columns?.coordination ? coordinated(outcome, body) : stepOf(text(block), body, 'bespreking');
  const at = { passage, from: name.from, to: name.to };
  const told = { ...date, outcome, at, printed: true };
  return bodiesOf(text(name), columns, context).map((body) => ({
    ...told,
    name: nameIn(text(name), body),
    body,
    step: stepBy(body),
  }));
}

interface When {
  cell: Cell | undefined;
  date: Pick<FoundStep, 'date' | 'dateText' | 'limit' | 'order'>;
}

/** When a row says that it is: a date, else the words in the column of the dates. */
function whenIn(passage: Passage, columns: Columns | null, near: string | null): When {
  const { page, block } = passage;
  const text = (cell: Range) => textAt(page, cell);
  const dated = block.cells.find((cell) => isDateCell(text(cell), near)) ?? remarkOf(passage, near);
  const last = dated ? lastOf(datesIn(text(dated), near)) : null;
  if (dated && last) {
    const limit = limitIn(passage, { date: last, dated, columns });
    return { cell: dated, date: { date: last.date, dateText: last.dateText, ...(limit && { limit }), order: last.order } };
  }
  const vague = columns ? block.cells.find(({ column }) => column === columns.when) : undefined;
  const dateText = vague && !isEmpty(text(vague)) ? text(vague) : null;
  return { cell: vague, date: { date: null, dateText, order: null } };
}

interface Told extends Pick<Voices, 'context'> {
  text: (cell: Range) => string;
  columns: Columns | null;
}

/** The cell that names who; in a row of a plan the subject of the step may stand before it. */
function nameCell(cells: readonly Cell[], { text, columns, context }: Told): Cell | null {
  const named = cells.filter((cell) => {
    const words = text(cell);
    return words.length < 160 && !handledAs.test(fold(words)) && bodiesIn(firstSentence(words), context).length > 0;
  });
  const short = named.find((cell) => (bodiesIn(text(cell), context)[0]?.from ?? 99) < 5) ?? named[0];
  if (short) return short;
  if (!columns) return null;
  const party = cells.find((cell) => parties.test(fold(text(cell))) && text(cell).length < 80);
  return party ?? (columns.coordination ? (cells[0] ?? null) : null);
}

function bodiesOf(name: string, columns: Columns | null, context: BodyContext): (Body | null)[] {
  const found = bodiesIn(name, context);
  const first = found[0];
  if (first)
    return together(
      name,
      found.map(({ body }) => body),
      first.to,
    );
  if (!columns) return [];
  if (columns.coordination && officials.test(fold(name))) return ['ambtelijk-overleg'];
  if (parties.test(fold(name))) return ['andere-partij'];
  return columns.coordination ? [null] : [];
}

/** 'Burgemeester en raad' are two; of 'Dagelijks bestuur aan de raden' the first acts. */
function together(name: string, bodies: readonly Body[], end: number): Body[] {
  return /^\s*(?:,|en|\/|&|\+)\s/.test(name.slice(end)) ? [...new Set(bodies)] : bodies.slice(0, 1);
}

function outcomeOf(cells: readonly Cell[], text: (cell: Range) => string, { outcome }: Columns): string | null {
  const cell = outcome === null ? undefined : cells.find(({ column }) => column === outcome);
  return cell ? text(cell) : null;
}

/** A cell that is a date, with few words about it ('uiterlijk 11 juni 2027', 'Ja, 18 december 2024'). */
function isDateCell(text: string, near: string | null): boolean {
  const dates = datesIn(text, near);
  const words = dates.reduce((left, { dateText }) => left.replace(dateText, ''), text).replace(/[.\s_…]{4,}/g, '');
  return dates.length > 0 && words.trim().length <= 26 && bodiesIn(text).length === 0;
}

/** The last day of a span: what ends then must be done by then. */
function lastOf(dates: readonly FoundDate[]): FoundDate | null {
  return dates.at(-1) ?? null;
}

/** Whether the day in a cell is a last day: by the words before it in the row, or the head of its column. */
function limitIn({ page, block }: Passage, { date, dated, columns }: { date: FoundDate; dated: Cell; columns: Columns | null }) {
  if (columns?.limits && dated.column === columns.when) return 'uiterlijk';
  const shift = dated.from - block.from;
  return limitOf(page.text.slice(block.from, dated.to), { ...date, from: date.from + shift, to: date.to + shift });
}

/** Who, as the cell names it; a question of a form ('Naar raad?') is no name. */
function nameIn(words: string, body: Body | null): string {
  return body && /\?\s*$/.test(words) ? bodyLabels[body].name : clean(words);
}

/** The words that name who, without what makes them a label: 'Datum college:' is the college. */
function clean(name: string): string {
  return name.replace(/[\s:]+$/, '').replace(/^(?:vergader)?datum\s+(?:van (?:de |het )?)?/i, '');
}
