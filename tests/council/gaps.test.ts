import { describe, expect, test } from 'vitest';
import { conclude } from '../../lib/council/index.ts';
import type { ItemFacts, SectionFact } from '../../lib/reading/contract.ts';
import type { Verb } from '../../lib/reading/words.ts';
import { ask, decision, printed, quoted, someItem, someSituation } from './item.ts';

const gapsIn = (facts: Partial<ItemFacts>) => conclude(someItem(facts), someSituation()).gaps;
const linksIn = (facts: Partial<ItemFacts>) => conclude(someItem(facts), someSituation()).principles;
const section = (heading: string, state: SectionFact['state'], more: Partial<SectionFact> = {}): SectionFact => ({
  heading,
  state,
  evidence: quoted(heading),
  ofForm: true,
  ...more,
});
const denied = (heading: string, elsewhere: SectionFact['elsewhere']) =>
  section(heading, 'nvt', { said: quoted('n.v.t.'), elsewhere: elsewhere ?? [] });

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
      raised: { influence: null, others: quoted('de andere raden') },
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

  test('a heading of the form of any other name, and one of the author', () => {
    const sections = [section('Communicatie', 'leeg'), { ...section('De huisvesting', 'leeg'), ofForm: undefined }];
    const facts = { kind: 'terugkoppeling', body: 'algemeen-bestuur', sections } as Partial<ItemFacts>;
    expect(gapsIn(facts)).toEqual([expect.objectContaining({ gap: 'leeg-kopje', evidence: [quoted('Communicatie')] })]);
    expect(gapsIn({ ...facts, sections: [section('Bijlagen', 'leeg')] })).toEqual([]);
  });

  test("'n.v.t.' under headings while the paper speaks of it elsewhere: both quotes, and no verdict", () => {
    const staff = [{ effect: 'personeel' as const, evidence: quoted('De personeelsregelingen worden gelijk.') }];
    const facts = { kind: 'terugkoppeling', body: 'algemeen-bestuur' } satisfies Partial<ItemFacts>;
    const found = gapsIn({ ...facts, sections: [denied('Kanttekeningen', staff), denied('Consequenties', staff)] });
    expect(found).toEqual([
      {
        gap: 'tegenspraak',
        norm: 'A5.10',
        why: 'Onder ‘Kanttekeningen’ en ‘Consequenties’ staat: niet van toepassing. Elders gaat het stuk over personeel.',
        evidence: [quoted('n.v.t.'), quoted('n.v.t.'), quoted('De personeelsregelingen worden gelijk.')],
      },
    ]);
    expect(gapsIn({ ...facts, sections: [denied('Consequenties', [])] })).toEqual([]);
  });

  test("'n.v.t.' under what comes next while the paper announces something", () => {
    const announced = [{ subject: 'evaluatie', body: null, date: null, owner: null, evidence: quoted('evaluatie') }];
    const facts = { kind: 'terugkoppeling', body: 'algemeen-bestuur', sections: [denied('Vervolg', [])] } as Partial<ItemFacts>;
    expect(gapsIn({ ...facts, announced })).toEqual([
      expect.objectContaining({ gap: 'tegenspraak', evidence: [quoted('n.v.t.'), quoted('evaluatie')] }),
    ]);
    expect(gapsIn(facts)).toEqual([]);
  });

  test('a proposal to the raad that asks nothing, but not an agenda, a line on one or a paper of a board', () => {
    const sections = [section('Inleiding', 'gevuld'), section('Argumenten', 'gevuld')];
    expect(gapsIn({ kind: 'jaarstukken', body: 'raad', sections })).toEqual([
      expect.objectContaining({ gap: 'doel-behandeling', norm: 'A7.4' }),
    ]);
    expect(gapsIn({ kind: 'jaarstukken', body: 'raad', sections: sections.slice(1) })).toEqual([]);
    const evidence = [{ url: 'https://ris.voorbeeld.nl/agenda', quote: 'hamerstuk' }];
    const because = { treatment: { rule: 'De agenda noemt dit punt zo.', assumes: null, evidence } };
    const onAgenda = { kind: 'jaarstukken', body: 'raad', sections, treatment: 'besluitvormend', because } as const;
    expect(gapsIn(onAgenda).map(({ gap }) => gap)).toEqual(['doel-behandeling']);
    expect(gapsIn({ ...onAgenda, because: {} })).toEqual([]);
    expect(gapsIn({ kind: 'agenda', body: 'raad', sections })).toEqual([]);
    expect(gapsIn({ kind: 'jaarstukken', body: 'algemeen-bestuur', sections })).toEqual([]);
    expect(gapsIn({ kind: 'jaarstukken', body: null, sections })).toEqual([]);
  });

  describe('a proposal that the raad only hears', () => {
    const sections = [section('Inleiding', 'gevuld'), section('Argumenten', 'gevuld')];
    const facts = (verb: Verb, raised: ItemFacts['raised']): Partial<ItemFacts> => ({
      kind: 'begroting',
      body: 'raad',
      asks: [ask(verb, 'raad')],
      deadlines: [printed('zienswijze', '2026-06-12')],
      sections,
      raised,
    });
    const others = quoted('de andere raden');
    const influence = quoted('uw raad kan');

    test.each<[Verb, ItemFacts['raised'], string[]]>([
      ['kennisnemen', { influence: null, others }, ['doel-behandeling']],
      ['kennisnemen', { influence, others }, []],
      ['zienswijze-indienen', { influence: null, others }, []],
      ['kennisnemen', { influence, others: null }, ['vier-perspectieven']],
    ])('%s, with %j: %j', (verb, raised, expected) => {
      expect(gapsIn(facts(verb, raised)).map(({ gap }) => gap)).toEqual(expected);
    });

    test('the perspectives are asked of a proposal to a raad only', () => {
      expect(gapsIn({ ...facts('kennisnemen', { influence, others: null }), body: 'algemeen-bestuur' })).toEqual([]);
    });
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
    const change = { ...facts, kind: 'begrotingswijziging', deadlines: [printed('toezending', '2026-04-11')] } as const;
    expect(gapsIn({ ...change, deadlines: [...change.deadlines] })).toEqual([]);
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

  test('what the paper leaves out comes first, in the words of that gap and at its place', () => {
    const facts = { kind: 'terugkoppeling', body: 'algemeen-bestuur', sections: [section('Vervolg', 'leeg')] } as const;
    const [first] = linksIn({ ...facts, sections: [...facts.sections] });
    expect(first).toMatchObject({ id: 'A5', recommendation: 10, stance: 'steunt', evidence: [quoted('Vervolg')] });
    expect(first?.why).toBe('Onder het kopje ‘Vervolg’ staat niet wat er hierna gebeurt. De gids vraagt daar wel om.');
  });

  test('a zienswijze that is asked is linked at the words that ask it, once', () => {
    const asked = { ...ask('zienswijze-indienen', 'raad'), evidence: quoted('een zienswijze in te dienen') };
    const links = linksIn({ kind: 'begroting', body: 'raad', asks: [asked] });
    const onA71 = links.filter(({ id, recommendation }) => id === 'A7' && recommendation === 1);
    expect(onA71).toEqual([expect.objectContaining({ evidence: [quoted('een zienswijze in te dienen')] })]);
  });

  test('the reason names this paper and this cooperation', () => {
    const facts = { kind: 'kadernota', body: 'algemeen-bestuur', cooperationName: 'Regio Zuidrand' } as const;
    const whys = linksIn({ ...facts, cycle: { year: 2028, stage: 'kaders' } }).map(({ why }) => why);
    expect(whys[0]).toBe('De planning van Regio Zuidrand hoort de raden genoeg tijd te geven voor de kadernota 2028.');
    expect(whys.join(' ')).not.toMatch(/[{}]/);
  });

  test('a warning of the guide is never pushed out', () => {
    const headings = ['Financiën', 'Vervolg', 'Communicatie', 'Juridisch'].map((heading) => section(heading, 'leeg'));
    const links = linksIn({ kind: 'mandaat', body: 'algemeen-bestuur', sections: headings });
    expect(links[0]).toMatchObject({ id: 'A3', stance: 'raadt-af' });
    expect(new Set(links.map(({ id, recommendation }) => `${id}.${recommendation}`)).size).toBe(links.length);
  });

  test('raden that are still to come on the route are named with their place', () => {
    const step = { body: 'raad', name: 'Raden', date: '2099-03-01', dateText: '1 maart 2099', step: 'zienswijze', outcome: null };
    const route = [{ ...step, evidence: quoted('De raden') }] as ItemFacts['route'];
    const facts = { kind: 'kadernota', body: 'algemeen-bestuur', cooperationName: 'Regio Zuidrand', route } as const;
    expect(linksIn(facts)).toContainEqual(expect.objectContaining({ id: 'A7', recommendation: 7 }));
  });
});
