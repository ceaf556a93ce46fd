import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conclude } from '../../lib/council/index.ts';
import type { ItemFacts } from '../../lib/reading/contract.ts';
import { bodies, cooperations, kinds, verbs } from '../../lib/reading/words.ts';
import { everyCombination, makers } from './every.ts';
import { invariants, wrongs } from './invariants.ts';
import { ask, decision, printed, raadOn, someItem, someSituation, step } from './item.ts';

const domains = ['veiligheidsregio', 'ggd', 'omgevingsdienst', 'jeugdhulp', 'overig'] as const;
const maybe = <T>(values: readonly T[]) => fc.constantFrom(null, ...values);
const day = fc.constantFrom('2019-05-08', '2022-06-30', '2022-07-01', '2026-06-01', '2026-07-03', '2027-02-10');

const anyItem: fc.Arbitrary<ItemFacts> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    body: maybe(bodies),
    decider: maybe(bodies),
    cooperation: maybe(cooperations),
    cooperationName: maybe(['Veiligheidsregio Zuidrand', 'Omgevingsdienst Lage Gouw (ODLG)', 'Samenwerking Zuidrand']),
    maker: fc.constantFrom(...makers),
    domain: maybe(domains),
    province: maybe([true, false]),
    meetingDate: fc.option(day, { nil: null }),
    version: fc.constantFrom(
      { status: null, label: null },
      { status: 'ontwerp' as const, label: null },
      { status: 'vastgesteld' as const, label: null },
    ),
    cycle: fc.constantFrom(null, { year: 2027, stage: 'ontwerpbegroting' as const }),
    asks: fc.array(
      fc.tuple(fc.constantFrom(...verbs), maybe(bodies)).map(([verb, of]) => ask(verb, of)),
      { maxLength: 3 },
    ),
    decisions: fc.array(
      fc
        .tuple(
          fc.constantFrom(...bodies),
          fc.constantFrom('genomen' as const, 'gevraagd' as const, 'volgt' as const),
          maybe(['2026-07-03', '2026-09']),
        )
        .map(([body, state, date]) => decision(body, state, date)),
      { maxLength: 2 },
    ),
    deadlines: fc.array(
      fc
        .tuple(fc.constantFrom('zienswijze' as const, 'toezending' as const, 'besluit' as const), day)
        .map(([of, date]) => printed(of, date)),
      { maxLength: 2 },
    ),
    route: fc.array(
      fc
        .tuple(maybe(bodies), fc.constantFrom('besluit' as const, 'advies' as const), maybe(['2026-07-03', '2026-Q1']))
        .map(([body, kind, date]) => step(body, kind, date)),
      { maxLength: 2 },
    ),
  })
  .map(someItem);

const anySituation = fc
  .record({ today: day, raad: fc.array(day, { maxLength: 2 }) })
  .map(({ today, raad }) => someSituation({ today, profile: { meetings: raad.map(raadOn) } }));

/** Longer than a walk over all combinations takes on a busy machine. */
const patience = 300_000;

describe('every kind × form × maker × stage', () => {
  test('keeps all invariants, and refuses nothing that another form or maker would give', { timeout: patience }, () => {
    const found = new Set<string>();
    const refused = new Map<string, readonly string[]>();
    const given: { key: string; instrument: string; where: string }[] = [];
    for (const { kind, form, maker, stage, item } of everyCombination) {
      const conclusions = conclude(item, someSituation());
      for (const wrong of wrongs(item, conclusions)) found.add(wrong);
      const key = `${kind}, ${stage}`;
      const { options, not } = conclusions.council;
      if (form === null && maker === null)
        refused.set(
          key,
          not.map(({ instrument }) => instrument),
        );
      const where = `${form}, ${maker}`;
      for (const { instrument } of options) if (refused.get(key)?.includes(instrument)) given.push({ key, instrument, where });
    }
    expect([...found]).toEqual([]);
    expect(given).toEqual([]);
  });

  test('walks every kind in every form', () => {
    expect(everyCombination).toHaveLength(kinds.length * (cooperations.length + 1) * makers.length * 9);
  });
});

test('any paper, on any day, for any raad, keeps all invariants', { timeout: patience }, () => {
  fc.assert(
    fc.property(anyItem, anySituation, (item, situation) => {
      expect(wrongs(item, conclude(item, situation))).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});

test('there are invariants to break', () => expect(Object.keys(invariants).length).toBeGreaterThan(15));
