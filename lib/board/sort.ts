import { lastUsableDay } from '../council/index.ts';
import type { BoardRow, Order } from './types.ts';

export const sortKeys = ['number', 'title', 'kind', 'treatment', 'decider', 'deadline'] as const;
/** The columns that rows can be ordered by. */
export type SortKey = (typeof sortKeys)[number];

/** As people order agendas: 4, 4a, 4b, 10; letters without accents and capitals. */
const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

/** A number without what is written between its parts and letters: '4.a' and '4a' are one, '4.1' stays as it is. */
const plainNumber = (number: string): string => number.replace(/[.\s]+(?=\p{L})/gu, '');

type Value = (row: BoardRow) => string | null;

const values: Record<Exclude<SortKey, 'number'>, Value> = {
  title: ({ title }) => title,
  kind: ({ content }) => content?.kind ?? null,
  treatment: ({ treatment }) => treatment,
  decider: ({ content }) => content?.decider ?? null,
  deadline: ({ content }) => lastUsableDay(content?.deadline),
};

/** Of a row within a bundle: the number of its item, then its own. */
const numbersOf = ({ within, number }: BoardRow): string[] =>
  [within, number].flatMap((each) => (each === null ? [] : [plainNumber(each)]));

function byNumber(a: BoardRow, b: BoardRow): number {
  const [x, y] = [numbersOf(a), numbersOf(b)];
  return collator.compare(x[0] ?? '', y[0] ?? '') || collator.compare(x[1] ?? '', y[1] ?? '');
}

const hasValue = (row: BoardRow, by: SortKey): boolean =>
  by === 'number' ? numbersOf(row).length > 0 : values[by](row) !== null;

/** The rows in this order; those that have nothing to order by keep the order of the page, and come last in either direction. */
export function sortedRows(rows: readonly BoardRow[], { by, direction }: Order): BoardRow[] {
  const compare =
    by === 'number' ? byNumber : (a: BoardRow, b: BoardRow) => collator.compare(values[by](a) ?? '', values[by](b) ?? '');
  const turned = direction === 'ascending' ? compare : (a: BoardRow, b: BoardRow) => compare(b, a);
  const known = rows.filter((row) => hasValue(row, by)).toSorted(turned);
  return [...known, ...rows.filter((row) => !hasValue(row, by))];
}
