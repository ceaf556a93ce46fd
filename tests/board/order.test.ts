import { describe, expect, test } from 'vitest';
import {
  type BoardRow,
  filterCounts,
  filteredRows,
  type PaperState,
  type RowFilter,
  rowsOf,
  sortedRows,
  sortKeys,
} from '../../lib/board/index.ts';
import { ask, printed, quoted, raadOn } from '../council/item.ts';
import { meetingWith, paper, point, read, today } from './meeting.ts';
import { budget, mandate, report } from './papers.ts';

const numbered = (...numbers: (string | null)[]) =>
  rowsOf(meetingWith(numbers.map((number, at) => point(number, `Punt ${at}`))), new Map(), today);
const numbersOf = (rows: readonly BoardRow[]) => rows.map(({ number }) => number);

describe('the order of an agenda', () => {
  test.each([
    [
      ['10', '4a', '4', '4b', '1'],
      ['1', '4', '4a', '4b', '10'],
    ],
    [
      ['4.10', '4.2', '4.1', '4'],
      ['4', '4.1', '4.2', '4.10'],
    ],
    [
      ['5', '4.b', '4a', '4'],
      ['4', '4a', '4.b', '5'],
    ],
    [
      ['B.1', 'A.2', 'A.10'],
      ['A.2', 'A.10', 'B.1'],
    ],
    [
      ['12 a', '2', '12'],
      ['2', '12', '12 a'],
    ],
  ])('%j becomes %j', (given, expected) => {
    expect(numbersOf(sortedRows(numbered(...given), { by: 'number', direction: 'ascending' }))).toEqual(expected);
  });

  test('what has no number comes last, both ways, in the order of the page', () => {
    const rows = numbered(null, '2', null, '1');
    const titles = (direction: 'ascending' | 'descending') =>
      sortedRows(rows, { by: 'number', direction }).map(({ title }) => title);
    expect(titles('ascending')).toEqual(['Punt 3', 'Punt 1', 'Punt 0', 'Punt 2']);
    expect(titles('descending')).toEqual(['Punt 1', 'Punt 3', 'Punt 0', 'Punt 2']);
  });
});

const papers = ['Begroting', 'Mandaat', 'Terugkoppeling', 'Eigen nota'].map(paper);
const [a, b, c, d] = papers as [
  ReturnType<typeof paper>,
  ReturnType<typeof paper>,
  ReturnType<typeof paper>,
  ReturnType<typeof paper>,
];
const early = { ...budget, meetingDate: null, deadlines: [printed('zienswijze', '2026-05-12')] };
const silent = {
  ...budget,
  number: null,
  asks: [],
  meetingDate: null,
  deadlines: [],
  sections: [],
};
const meeting = meetingWith([
  point('4', 'Ontwerpbegroting', { papers: [a] }),
  point('5', 'Mandaatbesluit', { papers: [b] }),
  point('10', 'Één terugkoppeling', { papers: [c] }),
  point('6', 'Bestuursrapportage', { papers: [d] }),
]);
const rows = rowsOf(meeting, read([a, early], [b, mandate], [c, report], [d, silent]), today);

describe('the order by what papers say', () => {
  test.each([
    ['title', ['6', '10', '5', '4']],
    ['kind', ['4', '6', '5', '10']],
    ['deadline', ['4']],
  ] as const)('%s', (by, expected) => {
    const sorted = numbersOf(sortedRows(rows, { by, direction: 'ascending' }));
    expect(sorted.slice(0, expected.length)).toEqual(expected);
  });

  test.each(sortKeys)('%s: no row is lost', (by) => {
    for (const direction of ['ascending', 'descending'] as const)
      expect(numbersOf(sortedRows(rows, { by, direction })).toSorted()).toEqual(numbersOf(rows).toSorted());
  });
});

describe('filters', () => {
  const days = { meetings: [raadOn('2026-04-21'), raadOn('2026-05-19'), raadOn('2026-06-30')], today };
  const left = (filter: RowFilter, own = days) => numbersOf(filteredRows(rows, filter, own));

  test('a formal way that does not exist on every item', () => {
    expect(left('formeel')).toContain('4');
    expect(rows.filter(({ content }) => content?.canFormally)).toHaveLength(left('formeel').length);
  });

  test('a last day before the raad meets again', () => {
    expect(left('termijn')).toEqual(['4']);
    expect(left('termijn', { ...days, meetings: [raadOn('2026-05-11'), ...days.meetings] })).toEqual([]);
  });

  test('a day on which the raad meets is in time', () => {
    expect(left('termijn', { ...days, meetings: [raadOn('2026-05-12')] })).toEqual([]);
  });

  test('a proposal that does not say what the raad is to do', () => {
    const headings = ['Aanleiding', 'Financiën', 'Vervolg', 'Communicatie', 'Bijlagen'];
    const sections = headings.map((heading) => ({ heading, state: 'gevuld' as const, evidence: quoted(heading) }));
    const open = { ...budget, asks: [ask('bespreken', 'raad')], sections };
    const states = new Map([...read([a, open]), ...[b, c, d].map(({ page }) => [page, { state: 'waits' }] as const)]);
    const [first, ...others] = rowsOf(meeting, states, today);
    expect(first?.content?.gaps.map(({ gap }) => gap)).toContain('doel-behandeling');
    expect(filteredRows([...others, ...(first ? [first] : [])], 'doel', days)).toEqual([first]);
  });

  test('count a row of which one paper is for few, and go on until its other papers are read', () => {
    const secret = { ...mandate, confidential: true };
    const both = meetingWith([point('4', 'Ontwerpbegroting', { papers: [a, b] })]);
    const partly = rowsOf(both, read([a, early], [b, secret]), today);
    expect(partly[0]?.isConfidential).toBe(true);
    expect(filterCounts(partly, days)[0]).toMatchObject({ count: filteredRows(partly, 'formeel', days).length, words: '1' });
    expect(filterCounts(rowsOf(both, read([b, secret]), today), days)[0]?.words).toBe('0 tot nu toe');
  });

  test('are not kept waiting by a closed item, whose papers are left to the reader', () => {
    const closed = meetingWith([point('9', 'Grond', { papers: [a], confidential: true })]);
    expect(filterCounts(rowsOf(closed, new Map(), today), days)[0]?.words).toBe('0');
  });

  test('without meetings nothing is said of them', () => {
    const counts = filterCounts(rows, { meetings: [], today });
    expect(counts.find(({ filter }) => filter === 'termijn')).toMatchObject({ count: null, words: null });
  });

  test('counts say so until every paper is read, and go on saying so where one could not be', () => {
    const words = (states: Parameters<typeof rowsOf>[1]) =>
      filterCounts(rowsOf(meeting, states, today), days).map((each) => each.words)[1];
    const all = read([a, early], [b, mandate], [c, report], [d, silent]);
    const failed: PaperState = { state: 'failed', what: 'Geen pdf.', todo: 'Open het zelf.' };
    expect(words(all)).toBe('1');
    expect(words(new Map([...all].slice(0, 3)))).toBe('1 tot nu toe');
    expect(words(new Map([...all, [d.page, failed]]))).toBe('1 tot nu toe');
  });
});
