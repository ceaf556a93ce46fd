import { describe, expect, test } from 'vitest';
import {
  asCalendar,
  committeeReport,
  countDeadlines,
  filterCounts,
  followTable,
  rowsOf,
  tableOf,
} from '../../lib/board/index.ts';
import type { ItemFacts } from '../../lib/reading/contract.ts';
import { ask, quoted } from '../council/item.ts';
import { meetingWith, paper, point, read, today } from './meeting.ts';

const own = { body: 'raad', decider: 'raad', meetingDate: '2026-05-19', asks: [ask('vaststellen', 'raad')] } as const;
const agenda: Partial<ItemFacts> = { ...own, asks: [...own.asks], title: 'Vaststellen agenda', kind: 'agenda' };
const minutes: Partial<ItemFacts> = { ...agenda, title: 'Besluitenlijst 21 april 2026', kind: 'vergaderverslag' };
const note: Partial<ItemFacts> = {
  ...agenda,
  title: 'Nota gezondheid 2027',
  kind: 'gezondheidsnota',
  announced: [
    {
      subject: 'De raad stelt de nota vast',
      body: 'raad',
      date: '2026-05-19',
      owner: null,
      evidence: quoted('De raad stelt de nota vast'),
    },
  ],
};
const [first, second, third] = [paper('Agenda'), paper('Besluitenlijst'), paper('Nota')];
const meeting = meetingWith([
  point('1', 'Vaststellen agenda', { papers: [first] }),
  point('2', 'Besluitenlijst 21 april 2026', { papers: [second] }),
  point('3', 'Nota gezondheid 2027', { papers: [third] }),
]);
const rows = rowsOf(meeting, read([first, agenda], [second, minutes], [third, note]), today);

describe('a point about the meeting itself', () => {
  test('tells nothing that the raad can do, has no last day and is not counted as the turn of the raad', () => {
    const { head, rows: lines } = tableOf(rows);
    const cells = (name: string) => lines.map((cellsOf) => cellsOf[head.indexOf(name)]);
    expect(cells('Wat kan de raad').slice(0, 2)).toEqual(['', '']);
    expect(cells('Termijn').slice(0, 2)).toEqual(['', '']);
    expect(countDeadlines(rows)).toBe(1);
    expect(filterCounts(rows, { meetings: [], today }).find(({ filter }) => filter === 'formeel')?.count).toBe(1);
  });

  test('stands in the table of the document only', () => {
    const { sections } = committeeReport(meeting, rows, { today });
    expect(sections.map(({ heading }) => heading)).toEqual(['3. Nota gezondheid 2027']);
  });
});

describe('the day on which the raad itself decides', () => {
  test('is called so, and once', async () => {
    const { rows: lines } = followTable(rows, { today });
    expect(lines.map(([when, , , what]) => [when, what])).toEqual([['19 mei 2026', 'De raad besluit']]);
    expect(await asCalendar(meeting, rows, { now: new Date('2026-05-01T12:00:00Z') })).toContain('SUMMARY:De raad besluit (Nota');
  });
});
