import { describe, expect, test } from 'vitest';
import { outcomesOf } from '../../lib/board/index.ts';
import { ask } from '../council/item.ts';
import { paper, read, readingOf, type Told, today } from './meeting.ts';
import { budget, mandate } from './papers.ts';

const proposal = paper('Raadsvoorstel zienswijze ontwerpbegroting 2027');
const minutes: Told = {
  title: 'Besluitenlijst 21 april 2026',
  kind: 'vergaderverslag',
  body: 'raad',
  asks: [ask('vaststellen', 'raad')],
};

interface Case {
  name: string;
  items: Told[];
  short: string;
  answer?: string;
}

describe('what the button beside a paper says', () => {
  test.each<Case>([
    { name: 'the raad is next', items: [budget], short: 'de raad is aan zet, uiterlijk 12 juni 2026', answer: 'een zienswijze' },
    { name: 'no day known', items: [{ ...budget, deadlines: [], meetingDate: null }], short: 'de raad is aan zet' },
    { name: 'another decides', items: [mandate], short: 'de raad is hier niet aan zet', answer: 'Het algemeen bestuur' },
    { name: 'about the meeting itself', items: [minutes], short: 'gelezen' },
    { name: 'of several subjects', items: [mandate, budget], short: 'de raad is aan zet, uiterlijk 12 juni 2026' },
  ])('$name: $short', ({ items, short, answer = '' }) => {
    const outcome = { page: proposal.page, short, answer: expect.stringContaining(answer) };
    expect(outcomesOf(read([proposal, ...items]), today)).toEqual([outcome]);
  });

  test('nothing of a paper that waits, could not be read or is for few', () => {
    const closed = { ...budget, confidential: true };
    expect(outcomesOf(new Map([[proposal.page, { state: 'waits' }]]), today)).toEqual([]);
    expect(outcomesOf(read([proposal, budget, closed]), today)).toEqual([]);
    const scan = { ...readingOf([budget]), scannedPages: [1, 2, 3, 4] };
    expect(outcomesOf(new Map([[proposal.page, { state: 'read', reading: scan }]]), today)).toEqual([]);
  });
});
