import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conclude } from '../../lib/council/index.ts';
import type { ItemFacts, Maker } from '../../lib/reading/contract.ts';
import { bodies, cooperations, kinds, verbs } from '../../lib/reading/words.ts';
import { ask, decision, printed, raadOn, someItem, someSituation, step } from './item.ts';
import { offered } from './reading.ts';

const makers: Maker[] = ['raden', 'colleges', 'burgemeesters', 'colleges-en-burgemeesters', 'gemengd'];
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
    maker: maybe(makers),
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

const walk = (holds: (item: ItemFacts, result: ReturnType<typeof conclude>) => void) =>
  fc.assert(
    fc.property(anyItem, anySituation, (item, situation) => holds(item, conclude(item, situation))),
    { numRuns: 1500 },
  );

const withoutBoard: readonly (string | null)[] = ['centrumregeling', 'netwerk', 'geen'];
const consentKinds: readonly string[] = [
  'regeling-wijzigen',
  'regeling-treffen',
  'toetreding',
  'uittreding',
  'opheffing',
  'centrumregeling',
  'wgr-aanpassing',
];
const budgetKinds: readonly string[] = ['begroting', 'begrotingswijziging', 'bvo-begroting'];

describe('over kind × form × maker × stage', () => {
  test('every item has a true first sentence: whole, filled, ended', () => {
    walk((_, { council }) => {
      expect(council.summary).toMatch(/^[A-Z].*\.$/);
      expect(JSON.stringify(council)).not.toMatch(/undefined|NaN|Invalid Date|\{\w+\}/);
    });
  });

  test('every option, question and refusal has a basis, and informal ones one of guide or practice', () => {
    walk((_, { council }) => {
      for (const { basis } of [...council.options, ...council.depends, ...council.not, ...(council.notes ?? [])])
        expect(basis.length).toBeGreaterThan(0);
      for (const { standing, basis } of council.options) {
        if (standing === 'informeel') expect(basis.some((entry) => 'guide' in entry || 'practice' in entry)).toBe(true);
        else expect(basis.some((entry) => 'law' in entry)).toBe(true);
      }
    });
  });

  test('no pair that the law forbids', () => {
    walk((item, { council }) => {
      const room = offered(council);
      if (!budgetKinds.includes(item.kind)) expect(room).not.toContain('zienswijze-begroting');
      if (!consentKinds.includes(item.kind)) expect([...room]).not.toContain('toestemming-regeling');
      if (withoutBoard.includes(item.cooperation)) {
        for (const instrument of [
          'zienswijze-begroting',
          'zienswijze-begrotingswijziging',
          'zienswijze-besluit',
          'inlichtingen-bestuur',
          'inlichtingen-lid',
          'adviescommissie',
          'gezamenlijk-onderzoek',
        ] as const)
          expect(room).not.toContain(instrument);
      }
      if (item.maker !== 'raden' && item.maker !== 'gemengd')
        for (const instrument of ['ontslag-lid', 'aanwijzen-lid'] as const) expect(room).not.toContain(instrument);
      if (item.maker === 'raden')
        for (const instrument of ['toestemming-regeling', 'zienswijze-regeling', 'gezamenlijk-onderzoek'] as const)
          expect(room).not.toContain(instrument);
      if (item.domain === 'veiligheidsregio') expect(room).not.toContain('ontslag-lid');
      if (item.cooperation === 'bedrijfsvoeringsorganisatie') expect(room).not.toContain('inlichtingen-lid');
    });
  });

  test('the zienswijze goes to the right body', () => {
    walk(({ cooperation, maker }, { council }) => {
      for (const { instrument, to } of council.options) {
        if (instrument === 'zienswijze-regeling') expect(['college', 'burgemeester']).toContain(to);
        if (instrument === 'zienswijze-begroting') expect(['dagelijks-bestuur', 'bestuur']).toContain(to);
        if (instrument === 'zienswijze-toezichthouder') expect(['gedeputeerde-staten', 'minister']).toContain(to);
        if (instrument === 'zienswijze-begroting' && cooperation === 'bedrijfsvoeringsorganisatie') expect(to).toBe('bestuur');
        if (instrument === 'zienswijze-regeling' && maker === 'colleges') expect(to).toBe('college');
      }
    });
  });

  test('an instrument stands under one heading only, and rights that always exist stand last', () => {
    walk((_, { council }) => {
      const names = [...council.options, ...council.depends, ...council.not].map(({ instrument }) => instrument);
      expect(new Set(names).size).toBe(names.length);
      const firstRight = council.options.findIndex(({ always }) => always);
      expect(council.options.slice(firstRight).every(({ always }) => always)).toBe(true);
    });
  });

  test('what is not verified says waarschijnlijk; what is too late says what is left', () => {
    walk((_, { council }) => {
      for (const { certainty, standing, why, usable } of council.options) {
        if (certainty !== 'V' && standing === 'formeel') expect(why).toContain('waarschijnlijk');
        if (usable === 'te laat') expect(why).toContain('vraag naar de uitkomst');
        if (usable === 'geen vergadering vóór het besluit') expect(why).toContain('extra vergadering');
      }
    });
  });

  test('a computed date says so and shows its rule', () => {
    walk((_, { council }) => {
      for (const { deadline } of council.options) {
        if (deadline?.date && !deadline.printed) expect(deadline.rule).toMatch(/^berekend: .+/);
      }
    });
  });

  test('at most five links to the guide', () => {
    walk((_, { principles }) => {
      expect(principles.length).toBeLessThanOrEqual(5);
    });
  });
});
