import { describe, expect, test } from 'vitest';
import { typedDay, typedDays } from '../../lib/profile/index.ts';

const today = '2026-11-29';

describe('days that are typed or pasted', () => {
  test.each([
    ['12 maart, 9 april en 11 juni 2026', ['2026-03-12', '2026-04-09', '2026-06-11']],
    ['12 maart\n9 april\n11 juni 2026', ['2026-03-12', '2026-04-09', '2026-06-11']],
    ['8 januari, 17 september en 10 december 2026', ['2026-01-08', '2026-09-17', '2026-12-10']],
    ['17 december, 14 januari 2027', ['2026-12-17', '2027-01-14']],
    ['10 december 2026, 14 januari, 18 februari', ['2026-12-10', '2027-01-14', '2027-02-18']],
    ['12, 19 en 26 maart 2026', ['2026-03-12', '2026-03-19', '2026-03-26']],
    ['do. 12 maart, do. 9 april en do. 11 juni 2026', ['2026-03-12', '2026-04-09', '2026-06-11']],
    ['Donderdag 8 januari 2026 20.00 uur - Raadsvergadering', ['2026-01-08']],
    ['12-3-2026; 09-04-2026\n2026-06-11', ['2026-03-12', '2026-04-09', '2026-06-11']],
    ['11 juni 2026, 12 maart 2026, 11 juni 2026', ['2026-03-12', '2026-06-11']],
    ['17 december, 14 januari en 11 juni', ['2026-12-17', '2027-01-14', '2027-06-11']],
    ['5 nov', ['2026-11-05']],
    ['geen datum', []],
  ])('%s', (text, days) => expect(typedDays(text, today)).toEqual({ days, unclear: [] }));

  test.each([
    ['31 februari 2026 en 12 maart 2026', ['31-02-2026'], ['2026-03-12']],
    ['12 maart 2026 en in april 2026', ['april 2026'], ['2026-03-12']],
    ['eerste kwartaal 2026', ['eerste kwartaal 2026'], []],
  ])('what is no day is said: %s', (text, unclear, days) => expect(typedDays(text, today)).toEqual({ days, unclear }));

  test.each([
    ['20 juli 2026', '2026-07-20'],
    ['20-7-2026', '2026-07-20'],
    ['20 juli t/m 30 augustus 2026', null],
    ['30 februari 2026', null],
    ['', null],
  ])('one day: %s', (text, day) => expect(typedDay(text, today)).toBe(day));
});
