import { describe, expect, it } from 'vitest';
import { languageOf, legibility } from '../../lib/pipeline/legible.ts';
import { routeSeenFrom } from '../../lib/pipeline/route-seen-from.ts';
import type { RouteFact } from '../../lib/reading/contract.ts';

const step = (body: RouteFact['body'], date: string | null): RouteFact => ({
  body,
  name: String(body),
  date,
  dateText: null,
  step: 'besluit',
  outcome: null,
  evidence: { page: 1, start: 0, end: 1, quote: 'x' },
});
const item = { body: 'algemeen-bestuur', meetingDate: '2026-12-03' } as const;
const when = (route: RouteFact[], today: string) => routeSeenFrom(route, item, today).map((seen) => seen.when);

describe('a route seen from today', () => {
  const route = [step('dagelijks-bestuur', '2026-11-12'), step('algemeen-bestuur', '2026-12-03'), step('raad', '2027-02')];

  it('shows this paper as now until its meeting is over', () => {
    expect(when(route, '2026-11-20')).toEqual(['geweest', 'nu', 'gepland']);
    expect(when(route, '2026-12-03')).toEqual(['geweest', 'nu', 'gepland']);
    expect(when(route, '2026-12-04')).toEqual(['geweest', 'geweest', 'gepland']);
  });

  it.each([
    ['2027-02', '2027-02-28', 'gepland'],
    ['2027-02', '2027-03-01', 'geweest'],
    ['2027-Q1', '2027-03-31', 'gepland'],
    ['2027-Q1', '2027-04-01', 'geweest'],
  ])('counts %s seen from %s as %s', (date, today, expected) => expect(when([step('raad', date)], today)).toEqual([expected]));

  it('says nothing of a step without a date', () => expect(when([step('raad', null)], '2026-11-20')).toEqual([null]));
});

describe('readable text', () => {
  it.each([
    ['', 'leeg'],
    [' \n ', 'leeg'],
    ['Het algemeen bestuur stelt vast', 'leesbaar'],
    ['\ue001\ue002\ue003 \ue004', 'onleesbaar'],
    ['a\ufffd\ufffd', 'onleesbaar'],
  ])('%j is %s', (text, expected) => expect(legibility(text)).toBe(expected));

  it('knows Dutch by its small words', () => {
    expect(languageOf('Het algemeen bestuur van de regio stelt de begroting vast en zendt die aan de raden.')).toBe('nl');
    expect(languageOf('The general board adopts the budget and sends it to all councils within two weeks.')).toBeNull();
  });
});
