import { describe, expect, test } from 'vitest';
import { deliveryDayBefore } from '../../lib/council/dates.ts';
import type { Profile } from '../../lib/council/profile.ts';
import type { ItemFacts } from '../../lib/reading/contract.ts';
import { printed, raadOn, someSituation } from './item.ts';
import { option, roomFor } from './reading.ts';

const budget = {
  kind: 'begroting',
  body: 'algemeen-bestuur',
  decider: 'algemeen-bestuur',
  domain: 'ggd',
  meetingDate: '2026-07-10',
  deadlines: [printed('zienswijze', '2026-06-26')],
} satisfies Partial<ItemFacts>;
const committeeOn = (date: string, name: string | null = null) => ({ body: 'raadscommissie' as const, date, name });
const meetings = [
  raadOn('2026-05-21'),
  raadOn('2026-06-18'),
  raadOn('2026-07-02'),
  committeeOn('2026-05-07'),
  committeeOn('2026-06-04', 'Commissie Bestuur'),
];
const planned = (profile: Partial<Profile>, today = '2026-05-01', facts: Partial<ItemFacts> = budget) =>
  option(roomFor(facts, someSituation({ today, profile })), 'zienswijze-begroting').planning;

describe('counted back over the own meetings', () => {
  test('to the last raad in time, its committee and the day of delivery', () => {
    expect(planned({ meetings, deliveryDays: 10 })).toEqual({
      raad: '2026-06-18',
      committee: { date: '2026-06-04', name: 'Commissie Bestuur' },
      delivery: '2026-05-22',
      warnings: [],
    });
  });

  test('without a committee in the calendar: from the raad itself', () => {
    expect(planned({ meetings: [raadOn('2026-06-18')], deliveryDays: 10 })).toMatchObject({
      committee: null,
      delivery: '2026-06-08',
      warnings: [],
    });
  });

  test('without a number of days: no day of delivery', () => expect(planned({ meetings })?.delivery).toBeNull());
  test('without meetings: nothing', () => expect(planned({ deliveryDays: 10 })).toBeUndefined());
  test('without a last day: nothing', () =>
    expect(planned({ meetings }, '2026-05-01', { ...budget, meetingDate: null, deadlines: [] })).toBeUndefined());
  test('after the last raad in time: nothing, for it is not usable', () =>
    expect(planned({ meetings }, '2026-06-19')).toBeUndefined());
});

describe('the day of delivery', () => {
  const recess = [{ from: '2026-04-25', to: '2026-05-10' }];
  test.each([
    ['an ordinary day', '2026-06-04', 7, '2026-05-28'],
    ['a Saturday goes back to Friday', '2026-06-04', 5, '2026-05-29'],
    ['Whit Monday goes back over the weekend', '2026-06-04', 10, '2026-05-22'],
    ['a day in a recess goes back before it', '2026-05-21', 14, '2026-04-24'],
  ] as const)('%s', (...[, meeting, days, expected]) => expect(deliveryDayBefore(meeting, days, recess)).toBe(expected));

  test('a recess without an end does not end the search in a wrong day far back', () =>
    expect(deliveryDayBefore('2026-06-04', 7, [{ from: '0000-01-01', to: '9999-12-31' }])).toBe('2026-05-28'));
});

describe('what is too tight is said', () => {
  test('papers that are late for the last raad', () => {
    const warnings = planned({ meetings, deliveryDays: 10 }, '2026-05-30')?.warnings;
    expect(warnings).toEqual([expect.stringContaining('uiterlijk op 22 mei 2026 bij de griffie')]);
  });

  test('no committee any more before the last raad', () => {
    const warnings = planned({ meetings, deliveryDays: 10 }, '2026-06-05')?.warnings;
    expect(warnings).toContainEqual(expect.stringContaining('vergadert geen commissie meer'));
  });

  const close = { ...budget, deadlines: [printed('zienswijze', '2026-07-02')] };
  test('little time for the written answer that the law requires', () => {
    const warnings = planned({ meetings }, '2026-06-05', close)?.warnings.join(' ');
    expect(warnings).toContain('zitten 8 dagen');
    expect(warnings).toContain('schriftelijke antwoord met redenen');
  });

  test('but not before 1 July 2022, when no answer was required', () => {
    const then = { ...close, meetingDate: '2022-06-30', deadlines: [printed('zienswijze', '2022-06-23')] };
    const facts = planned({ meetings: [raadOn('2022-06-22')] }, '2022-05-01', then);
    expect(facts).toMatchObject({ raad: '2022-06-22', warnings: [] });
  });

  test('and not for the regeling, where the law requires no answer', () => {
    const facts = {
      kind: 'regeling-wijzigen',
      body: 'college',
      decider: 'college',
      maker: 'colleges',
      meetingDate: '2026-07-07',
      deadlines: [printed('zienswijze', '2026-07-03')],
    } as const;
    const situation = someSituation({ today: '2026-06-05', profile: { meetings } });
    const { planning } = option(roomFor({ ...facts, deadlines: [...facts.deadlines] }, situation), 'zienswijze-regeling');
    expect(planning).toMatchObject({ raad: '2026-07-02', warnings: [expect.stringContaining('geen commissie')] });
  });
});

describe('the day on which the raad received a paper', () => {
  const draft = { kind: 'regeling-wijzigen', body: 'college', decider: 'college', maker: 'colleges' } as const;
  const told = (received: string) => someSituation({ today: '2026-04-01', corrections: { stuk: { received } } });

  test('is asked where a term runs from it', () =>
    expect(option(roomFor(draft), 'zienswijze-regeling').deadline).toMatchObject({ date: null, asks: 'received' }));

  test('sets the term once it is told, with rule and start', () => {
    const { deadline, basis } = option(roomFor(draft, told('2026-03-25')), 'zienswijze-regeling');
    expect(deadline).toEqual({
      date: '2026-05-20',
      from: '2026-03-25',
      rule: 'berekend: 8 weken na ontvangst op 25 maart 2026.',
      printed: false,
    });
    expect(basis).not.toContainEqual(expect.objectContaining({ law: 'Algemene termijnenwet' }));
  });

  test('that makes the term end on a holiday moves it, on the Algemene termijnenwet', () => {
    const { deadline, basis } = option(roomFor(draft, told('2026-03-30')), 'zienswijze-regeling');
    expect(deadline?.date).toBe('2026-05-26');
    expect(deadline?.rule).toMatch(/feestdag; waarschijnlijk loopt de termijn dan tot en met 26 mei 2026/);
    expect(basis).toContainEqual(expect.objectContaining({ law: 'Algemene termijnenwet' }));
  });

  test('goes before the day of sending, and after a printed last day', () => {
    const sent = { ...draft, deadlines: [printed('toezending', '2026-03-20')] };
    expect(option(roomFor(sent, told('2026-03-25')), 'zienswijze-regeling').deadline?.from).toBe('2026-03-25');
    const last = { ...draft, deadlines: [printed('zienswijze', '2026-05-01')] };
    expect(option(roomFor(last, told('2026-03-25')), 'zienswijze-regeling').deadline).toMatchObject({
      date: '2026-05-01',
      printed: true,
    });
  });

  test('does not move the twelve weeks of a budget for a holiday', () => {
    const facts = { kind: 'begroting', body: 'dagelijks-bestuur', domain: 'ggd' } as const;
    const { deadline } = option(roomFor(facts, told('2026-03-02')), 'zienswijze-begroting');
    expect(deadline).toMatchObject({ date: '2026-05-25', from: '2026-03-02' });
  });
});
