import { describe, expect, test } from 'vitest';
import { conclude } from '../../lib/council/index.ts';
import type { ItemFacts, SectionFact } from '../../lib/reading/contract.ts';
import { ask, decision, printed, quoted, someItem, someSituation } from './item.ts';

const gapsIn = (facts: Partial<ItemFacts>) => conclude(someItem(facts), someSituation()).gaps;
const linksIn = (facts: Partial<ItemFacts>) => conclude(someItem(facts), someSituation()).principles;
const section = (heading: string, state: SectionFact['state']): SectionFact => ({ heading, state, evidence: quoted(heading) });

describe('what the author should have said', () => {
  test('a heading without text, by the norm for its author', () => {
    const ofBoard = gapsIn({
      kind: 'terugkoppeling',
      body: 'algemeen-bestuur',
      sections: [section('Vervolg (Proces en Uitvoering)', 'leeg')],
    });
    expect(ofBoard).toEqual([
      { gap: 'vervolg', norm: 'A5.10', why: expect.any(String), evidence: [quoted('Vervolg (Proces en Uitvoering)')] },
    ]);
    const ofCollege = gapsIn({
      kind: 'begroting',
      body: 'raad',
      asks: [ask('vaststellen', 'raad')],
      sections: [section('Financiën', 'leeg')],
    });
    expect(ofCollege).toEqual([expect.objectContaining({ gap: 'financiële-gevolgen', norm: 'A7.4' })]);
  });

  test('a filled heading is no gap', () => {
    expect(
      gapsIn({
        kind: 'terugkoppeling',
        body: 'algemeen-bestuur',
        sections: [section('Vervolg', 'gevuld'), section('Financiën', 'gevuld')],
      }),
    ).toEqual([]);
  });

  test("'niet van toepassing' while the paper speaks of it elsewhere", () => {
    const announced = [
      {
        subject: 'harmonisatie van de personeelsregelingen',
        body: null,
        date: null,
        owner: null,
        evidence: quoted('personeelsregelingen'),
      },
    ];
    const found = gapsIn({
      kind: 'terugkoppeling',
      body: 'algemeen-bestuur',
      announced,
      sections: [section('Consequenties', 'nvt'), section('Vervolg', 'nvt')],
    });
    expect(found.map(({ gap }) => gap)).toEqual(['tegenspraak', 'tegenspraak']);
    expect(found.every(({ evidence }) => evidence.length === 2)).toBe(true);
    expect(gapsIn({ kind: 'terugkoppeling', body: 'algemeen-bestuur', sections: [section('Consequenties', 'nvt')] })).toEqual([]);
  });

  test('a proposal to the raad that asks nothing, but not an agenda or a paper of a board', () => {
    const sections = [section('Inleiding', 'gevuld')];
    expect(gapsIn({ kind: 'jaarstukken', body: 'raad', sections })).toEqual([
      expect.objectContaining({ gap: 'doel-behandeling', norm: 'A7.4' }),
    ]);
    expect(gapsIn({ kind: 'agenda', body: 'raad', sections })).toEqual([]);
    expect(gapsIn({ kind: 'jaarstukken', body: 'algemeen-bestuur', sections })).toEqual([]);
    expect(gapsIn({ kind: 'jaarstukken', body: null, sections })).toEqual([]);
  });

  test('a zienswijze is asked without a date', () => {
    const facts = { kind: 'begroting', body: 'raad', asks: [ask('zienswijze-indienen', 'raad')] } satisfies Partial<ItemFacts>;
    expect(gapsIn(facts)).toEqual([expect.objectContaining({ gap: 'termijn', norm: 'A7.4' })]);
    expect(gapsIn({ ...facts, deadlines: [printed('zienswijze', '2026-06-12')] })).toEqual([]);
  });

  test('a draft budget that was sent too late', () => {
    const facts = { kind: 'begroting', body: 'algemeen-bestuur', meetingDate: '2026-07-03' } satisfies Partial<ItemFacts>;
    expect(gapsIn({ ...facts, deadlines: [printed('toezending', '2026-04-11')] })).toEqual([
      expect.objectContaining({ gap: 'termijn', norm: 'A7.9' }),
    ]);
    expect(gapsIn({ ...facts, deadlines: [printed('toezending', '2026-04-10')] })).toEqual([]);
  });

  test('two boards decide and nobody knows what', () => {
    const decisions = [decision('dagelijks-bestuur', 'gevraagd'), decision('algemeen-bestuur', 'gevraagd')];
    expect(gapsIn({ kind: 'mandaat', body: 'algemeen-bestuur', decisions })).toEqual([
      expect.objectContaining({ gap: 'bevoegdheid' }),
    ]);
    const told = decisions.map((entry) => ({ ...entry, part: 'voor zover het zijn bevoegdheden betreft' }));
    expect(gapsIn({ kind: 'mandaat', body: 'algemeen-bestuur', decisions: told })).toEqual([]);
  });
});

describe('links to the guide', () => {
  test('the guide advises against questioning mandates', () => {
    expect(linksIn({ kind: 'mandaat', body: 'algemeen-bestuur' })[0]).toMatchObject({
      id: 'A3',
      recommendation: 1,
      stance: 'raadt-af',
    });
  });

  test('what the law overtook says so, for papers from after the change only', () => {
    const later = linksIn({ kind: 'beleidsplan-vr', body: 'algemeen-bestuur', meetingDate: '2026-03-04' });
    expect(later).toContainEqual(expect.objectContaining({ id: 'A7', recommendation: 8, stance: 'achterhaald' }));
    const earlier = linksIn({ kind: 'beleidsplan-vr', body: 'algemeen-bestuur', meetingDate: '2021-03-04' });
    expect(earlier.some(({ recommendation }) => recommendation === 8)).toBe(false);
  });

  test('the verordening of the own raad gives no advice on powers of a regeling', () => {
    expect(linksIn({ kind: 'verordening', body: 'raad', decider: 'raad' })).toEqual([]);
    expect(linksIn({ kind: 'verordening', body: 'algemeen-bestuur' }).map(({ id }) => id)).toContain('A3');
  });

  test('the link stands under the words that made the kind', () => {
    const because = { kind: { rule: 'titel', assumes: null, evidence: [quoted('Mandaatbesluit')] } };
    expect(linksIn({ kind: 'mandaat', body: 'algemeen-bestuur', because })[0]?.evidence).toEqual([quoted('Mandaatbesluit')]);
  });

  test('what a proposal to the raad should say stands under a proposal to the raad only', () => {
    const a74 = { id: 'A7', recommendation: 4 };
    expect(linksIn({ kind: 'begroting', body: 'raad', decider: 'raad' })).toContainEqual(expect.objectContaining(a74));
    expect(linksIn({ kind: 'begroting', body: 'algemeen-bestuur' })).not.toContainEqual(expect.objectContaining(a74));
  });
});
