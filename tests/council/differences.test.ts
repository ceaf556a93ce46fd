import { describe, expect, test } from 'vitest';
import { conclude } from '../../lib/council/index.ts';
import type { ItemFacts, Maker } from '../../lib/reading/contract.ts';
import type { Cooperation } from '../../lib/reading/words.ts';
import { ask, printed, quoted, someCooperation, someItem, someSituation, step } from './item.ts';
import { articlesOf, offered, open, option, refused, roomFor } from './reading.ts';

describe('who made the regeling decides who appoints and dismisses', () => {
  const cases: [Maker, boolean][] = [
    ['raden', true],
    ['gemengd', true],
    ['colleges', false],
    ['burgemeesters', false],
    ['colleges-en-burgemeesters', false],
  ];
  test.each(cases)('%s: the raad appoints and dismisses: %s', (maker, may) => {
    const room = roomFor({ kind: 'benoeming-ab-lid', maker, cooperation: 'openbaar-lichaam', domain: 'overig' });
    expect(offered(room).includes('aanwijzen-lid')).toBe(may);
    expect(offered(room).includes('ontslag-lid')).toBe(may);
    expect(refused(room).includes('aanwijzen-lid')).toBe(!may);
    expect(open(room).includes('ontslag-lid')).toBe(!may);
    expect(offered(room)).toContain('verantwoording-lid');
  });

  test.each([
    ['colleges', 'Wgr 19 lid 1'],
    ['burgemeesters', 'Wgr 19 lid 2'],
    ['colleges-en-burgemeesters', 'Wgr 19 lid 3'],
  ] as const)('%s: the member answers to the raad under %s', (maker, article) => {
    const room = roomFor({ kind: 'jaarstukken', body: 'algemeen-bestuur', maker, cooperation: 'openbaar-lichaam' });
    expect(articlesOf(option(room, 'verantwoording-lid'))).toContain(article);
  });

  test('raden: no consent and no zienswijze to the college, the raad decides itself', () => {
    const room = roomFor({ kind: 'regeling-wijzigen', maker: 'raden', cooperation: 'openbaar-lichaam' });
    expect(offered(room)).toContain('besluiten');
    expect(offered(room)).not.toContain('toestemming-regeling');
    expect(offered(room)).not.toContain('zienswijze-regeling');
    expect(room.summary).toMatch(/^Uw raad beslist/);
  });

  test('burgemeesters: consent and zienswijze go to the burgemeester', () => {
    const room = roomFor({
      kind: 'regeling-wijzigen',
      maker: 'burgemeesters',
      cooperation: 'openbaar-lichaam',
      domain: 'overig',
    });
    expect(option(room, 'toestemming-regeling').to).toBe('burgemeester');
    expect(option(room, 'zienswijze-regeling').to).toBe('burgemeester');
  });

  test('raden: no joint enquiry into a regeling of raden', () => {
    const room = roomFor({ kind: 'rekenkamerrapport', maker: 'raden', cooperation: 'openbaar-lichaam' });
    expect(offered(room)).not.toContain('gezamenlijk-onderzoek');
  });
});

describe('a centrumregeling, which is made and changed as any regeling', () => {
  const centre = { kind: 'centrumregeling', cooperation: 'centrumregeling' } as const;

  test('the raad that is asked for consent can give it', () => {
    const room = roomFor({ ...centre, body: 'raad', decider: 'raad', asks: [ask('toestemming-verlenen', 'raad')] });
    expect(option(room, 'toestemming-regeling').to).toBe('college');
    expect(room.summary).toContain('Uw raad kan het college toestemming geven of weigeren');
    expect(open(room)).not.toContain('toestemming-regeling');
  });

  test('a draft with a last day for the zienswijze: that first, consent to the final text later', () => {
    const draft = roomFor({
      ...centre,
      body: 'college',
      decider: 'college',
      asks: [ask('instemmen', 'college')],
      deadlines: [printed('zienswijze', '2026-11-06')],
      route: [
        step('college', 'besluit', '2026-09-01'),
        step('raad', 'zienswijze', '2026-11-06'),
        step('raad', 'besluit', '2026-12-17'),
      ],
    });
    expect(option(draft, 'zienswijze-regeling').deadline?.date).toBe('2026-11-06');
    expect(option(draft, 'toestemming-regeling').deadline).toBeNull();
    expect(draft.summary).toMatch(
      /eerst het ontwerp voor een zienswijze, en op 17 december 2026 de definitieve tekst voor toestemming\..*een zienswijze geven aan het college, uiterlijk 6 november 2026\.$/,
    );
  });

  test.each([
    'Ontwerp wijziging Centrumregeling Beschermd Wonen',
    'Wijziging centrumregeling Wmo',
    'Ontwerp gewijzigde gemeenschappelijke regeling Leerplicht',
    'Centrumregeling jeugd: voorstel tot wijziging',
  ])('a title that says that the regeling itself changes: %s', (title) => {
    const room = roomFor({ ...centre, title, body: 'college' });
    expect(offered(room)).toEqual(expect.arrayContaining(['zienswijze-regeling', 'toestemming-regeling']));
  });

  test('a dienstverleningsovereenkomst under it that the raad decides on takes no consent', () => {
    const facts = { ...centre, body: 'portefeuillehoudersoverleg', decider: 'college', maker: 'colleges' } as const;
    const paper = { ...facts, route: [step('raad', 'besluit')], asks: [ask('adviseren', 'portefeuillehoudersoverleg')] };
    const room = roomFor({ ...paper, title: 'Dienstverleningsovereenkomst centrumregeling jeugdhulp' });
    expect(offered(room)).not.toContain('toestemming-regeling');
    expect(open(room)).toContain('toestemming-regeling');
    expect(room.summary).not.toContain('toestemming');
    expect(offered(roomFor({ ...paper, title: 'Wijziging centrumregeling jeugdhulp' }))).toContain('toestemming-regeling');
  });

  test.each(['Jaarverslag 2026 van de centrumgemeente', 'Stand van zaken centrumregeling'])(
    'another title leaves it a question: %s',
    (title) => {
      const room = roomFor({ ...centre, title, body: 'college' });
      expect(offered(room)).not.toContain('toestemming-regeling');
      expect(open(room)).toEqual(expect.arrayContaining(['zienswijze-regeling', 'toestemming-regeling']));
    },
  );

  test('a change of an openbaar lichaam whose draft is sent for a zienswijze: that too goes before the consent', () => {
    const room = roomFor({
      kind: 'regeling-wijzigen',
      body: 'college',
      decider: 'college',
      maker: 'colleges',
      deadlines: [printed('zienswijze', '2026-11-06')],
      route: [step('raad', 'besluit', '2026-12-17')],
    });
    expect(option(room, 'zienswijze-regeling').deadline?.date).toBe('2026-11-06');
    expect(room.summary).toContain('een zienswijze geven aan het college, uiterlijk 6 november 2026');
  });
});

describe('a veiligheidsregio', () => {
  const region = { cooperationName: 'Veiligheidsregio Zuidrand', body: 'algemeen-bestuur', decider: 'algemeen-bestuur' } as const;

  test('is a collegeregeling with an openbaar lichaam by law: nothing is assumed', () => {
    const room = roomFor({ ...region, kind: 'begroting' });
    expect(room.options.flatMap(({ assumes }) => assumes)).toEqual([]);
  });

  test('has the burgemeester as member: he answers as AB-lid and as burgemeester', () => {
    const room = roomFor({ ...region, kind: 'convenant-politie-om' });
    expect(articlesOf(option(room, 'verantwoording-burgemeester'))).toEqual(['Gemeentewet 180']);
    expect(articlesOf(option(room, 'verantwoording-lid'))).toContain('Wgr 19 lid 1');
    expect(room.summary).toContain('de burgemeester');
  });

  test.each(['veiligheidsregio', 'ggd', 'omgevingsdienst'] as const)('%s: leaving is probably impossible', (domain) => {
    const room = roomFor({ kind: 'uittreding', body: 'college', domain });
    expect(refused(room)).not.toContain('toestemming-regeling');
    const [question] = room.depends.filter(({ instrument }) => instrument === 'toestemming-regeling');
    expect(question?.ask).toMatch(/waarschijnlijk niet.*Wat zegt de regeling over uittreden\?$/);
    expect(offered(room)).not.toContain('toestemming-regeling');
    expect([...offered(room), ...open(room)]).not.toContain('zienswijze-regeling');
    expect(room.summary).toContain('Uittreden kan waarschijnlijk niet');
  });
});

describe('the form of the cooperation', () => {
  test.each(['centrumregeling', 'netwerk', 'geen'] as const)('%s: no board, no article 35', (cooperation: Cooperation) => {
    const room = roomFor({ kind: 'begroting', cooperation });
    expect(offered(room).filter((instrument) => instrument.startsWith('zienswijze'))).toEqual([]);
    expect(refused(room)).not.toContain('zienswijze-begroting');
    const [question] = room.depends.filter(({ instrument }) => instrument === 'zienswijze-begroting');
    expect(question?.ask).toContain('bestaat hier waarschijnlijk niet');
    expect(offered(room)).not.toContain('inlichtingen-bestuur');
    expect(offered(room)).not.toContain('inlichtingen-lid');
  });

  test.each(['bedrijfsvoeringsorganisatie', 'gemeenschappelijk-orgaan'] as const)(
    '%s: one board gets the zienswijze',
    (cooperation) => {
      const room = roomFor({ kind: 'begroting', cooperation });
      expect(option(room, 'zienswijze-begroting').to).toBe('bestuur');
      expect(option(room, 'inlichtingen-bestuur').to).toBe('bestuur');
      expect(room.summary).not.toContain('dagelijks bestuur');
      expect(room.summary).not.toContain('algemeen bestuur');
    },
  );

  test('an unknown form is asked for, not assumed, behind a portefeuillehoudersoverleg', () => {
    const room = roomFor({ kind: 'terugkoppeling', body: 'portefeuillehoudersoverleg', asks: [ask('kennisnemen')] });
    expect(open(room)).toContain('inlichtingen-bestuur');
    expect(offered(room)).not.toContain('inlichtingen-bestuur');
  });
});

describe('what the paper says of the regeling', () => {
  const room = (quote: string, profile = {}) =>
    roomFor(
      {
        kind: 'regionale-visie',
        body: 'portefeuillehoudersoverleg',
        decider: 'algemeen-bestuur',
        cooperation: 'openbaar-lichaam',
        cooperationName: 'Samenwerking Zuidrand',
        meetingDate: '2026-09-11',
        deadlines: [{ of: 'zienswijze', date: '2026-11-14', evidence: quoted('tot en met 14 november') }],
        topics: [{ topic: 'zienswijzen-in-regeling', evidence: quoted(quote) }],
      },
      someSituation({ profile }),
    );

  test.each([
    'De gemeenschappelijke regeling (artikel 12, tweede lid) noemt de visie als besluit waarover de raden vooraf een zienswijze kunnen geven.',
    'Artikel 9 van de regeling bepaalt dat de raden over dit besluit\neen zienswijze naar voren kunnen brengen.',
    'De raden kunnen een zienswijze geven volgens artikel 12 van de regeling.',
  ])('it gives the raden a zienswijze: %s', (quote) => {
    const found = option(room(quote), 'zienswijze-besluit');
    expect(found.deadline?.date).toBe('2026-11-14');
    expect(found.evidence).toContainEqual(quoted(quote));
  });

  test.each([
    ['zienswijze-indienen', true],
    ['vaststellen', false],
  ] as const)('a raad asked for %s on a verordening that the regeling lists: %s', (verb, expected) => {
    const words = 'Artikel 11 van de regeling noemt de verordening als besluit waarover de raden een zienswijze kunnen geven.';
    const verordening = roomFor(
      {
        kind: 'verordening',
        body: 'raad',
        decider: 'raad',
        cooperation: 'openbaar-lichaam',
        meetingDate: '2026-09-11',
        asks: [ask(verb, 'raad')],
        topics: [{ topic: 'zienswijzen-in-regeling', evidence: quoted(words) }],
      },
      someSituation(),
    );
    expect(offered(verordening).includes('zienswijze-besluit')).toBe(expected);
  });

  test.each([
    'De regeling noemt dit besluit niet als besluit waarover de raden een zienswijze geven.',
    'De zienswijze van de raad op de regeling is verwerkt.',
    'Artikel 13a (nieuw): een lijst van besluiten waarover de raden een zienswijze geven.',
  ])('it does not: %s', (quote) => {
    expect(offered(room(quote))).not.toContain('zienswijze-besluit');
  });

  test('what the reader looked up goes first', () => {
    const cooperations = [someCooperation({ form: 'openbaar-lichaam', zienswijzeOn: [] })];
    const quote = 'De regeling noemt dit als besluit waarover de raden een zienswijze geven.';
    expect(offered(room(quote, { cooperations }))).not.toContain('zienswijze-besluit');
  });
});

describe('what the reader knows of the regeling', () => {
  const facts = {
    kind: 'mandaat',
    body: 'algemeen-bestuur',
    decider: 'algemeen-bestuur',
    cooperationName: 'Samenwerking Zuidrand',
    meetingDate: '2026-12-04',
  } as const;
  const knowing = (zienswijzeOn: 'mandaat'[] | null) =>
    someSituation({ profile: { cooperations: [someCooperation({ form: 'openbaar-lichaam', zienswijzeOn })] } });

  test.each([
    ['listed', ['mandaat' as const], { offered: true, open: false }],
    ['looked up and not listed', [], { offered: false, open: false }],
    ['not looked up', null, { offered: false, open: true }],
  ])('%s', (_, zienswijzeOn, expected) => {
    const room = roomFor(facts, knowing(zienswijzeOn));
    expect({ offered: offered(room).includes('zienswijze-besluit'), open: open(room).includes('zienswijze-besluit') }).toEqual(
      expected,
    );
  });

  test('the question says which fact of the regeling settles it', () => {
    const [question] = roomFor(facts, knowing(null)).depends.filter(({ instrument }) => instrument === 'zienswijze-besluit');
    expect(question?.fact).toBe('zienswijzeOn');
  });

  test.each([
    ['yes, where nothing was looked up', { zienswijzeOn: null, zienswijzeAnswers: { mandaat: true } }, true],
    ['no, against the list', { zienswijzeOn: ['mandaat' as const], zienswijzeAnswers: { mandaat: false } }, false],
    ['for another kind only', { zienswijzeOn: ['mandaat' as const], zienswijzeAnswers: { organisatie: false } }, true],
  ])('an answer for one kind goes first: %s', (_, told, expected) => {
    const known = someCooperation({ form: 'openbaar-lichaam', ...told });
    const room = roomFor(facts, someSituation({ profile: { cooperations: [known] } }));
    expect(offered(room).includes('zienswijze-besluit')).toBe(expected);
  });
});

test('delegatie against mandaat: who stays responsible, may it be withdrawn, may the giver still decide', () => {
  const notes = (kind: 'mandaat' | 'delegatie') =>
    (roomFor({ kind, body: 'algemeen-bestuur' }).notes ?? []).map(({ text }) => text).join(' ');
  expect(notes('mandaat')).toMatch(/blijft verantwoordelijk.*mag zelf blijven beslissen.*intrekken/);
  expect(notes('delegatie')).toMatch(/op eigen verantwoordelijkheid.*intrekken/);
});

describe('secrecy, before and after the Gemeentewet changed on 1 April 2023', () => {
  const facts = { kind: 'geheimhouding', body: 'algemeen-bestuur', decider: 'algemeen-bestuur' } as const;
  const noted = (meetingDate: string) => (roomFor({ ...facts, meetingDate }).notes ?? []).map(({ text }) => text).join(' ');

  test('after: only the raad lifts what was given to it, and the text rests on its articles', () => {
    const { why, basis } = option(roomFor({ ...facts, meetingDate: '2023-04-01' }), 'geheimhouding');
    expect(why).toContain('uw raad heft alleen op wat aan de raad zelf is gegeven');
    expect(articlesOf({ basis })).toEqual(expect.arrayContaining(['Gemeentewet 88', 'Gemeentewet 89 lid 4']));
    expect(noted('2023-04-01')).not.toContain('1 april 2023');
  });

  test('before: no text of today, and it says that other articles held', () => {
    const { why, basis } = option(roomFor({ ...facts, meetingDate: '2023-03-31' }), 'geheimhouding');
    expect(why).not.toContain('uw raad heft');
    expect(why).toContain('bekrachtigen in zijn volgende vergadering');
    expect(articlesOf({ basis })).toEqual(['Wgr 23 lid 3', 'Wgr 16 lid 5', 'Woo 5.1']);
    expect(noted('2023-03-31')).toMatch(/van vóór 1 april 2023.*25, 55 en 86/);
  });
});

describe('a province that takes part brings articles of its own', () => {
  const od = { body: 'algemeen-bestuur', decider: 'algemeen-bestuur', domain: 'omgevingsdienst' } as const;
  const other = { ...od, domain: 'ggd' } as const;
  const texts = (facts: Parameters<typeof roomFor>[0], situation = someSituation()) =>
    (roomFor(facts, situation).notes ?? []).map(({ text }) => text);

  test('the supervisor: article 59 and not 35', () => {
    const budget = option(roomFor({ ...od, kind: 'begroting' }), 'zienswijze-toezichthouder');
    expect(articlesOf(budget)).toEqual(['Wgr 59 lid 5']);
    const change = option(roomFor({ ...od, kind: 'begrotingswijziging' }), 'zienswijze-toezichthouder');
    expect(articlesOf(change)).toEqual(['Wgr 59', 'Wgr 59 lid 5']);
    expect(articlesOf(option(roomFor({ ...other, kind: 'begroting' }), 'zienswijze-toezichthouder'))).toEqual(['Wgr 35 lid 5']);
    const old = roomFor({ ...od, kind: 'begroting', meetingDate: '2021-06-01' });
    expect(articlesOf(option(old, 'zienswijze-toezichthouder'))).toEqual(['Wgr 59 lid 4']);
  });

  test('the budget and the regeling: article 59 and 51 beside those for gemeenten only', () => {
    expect(articlesOf(option(roomFor({ ...od, kind: 'begroting' }), 'zienswijze-begroting'))).toContain('Wgr 59');
    const change = roomFor({ domain: 'omgevingsdienst', kind: 'regeling-wijzigen', body: 'college', decider: 'college' });
    expect(articlesOf(option(change, 'zienswijze-regeling'))).toContain('Wgr 51');
    expect(articlesOf(option(change, 'toestemming-regeling'))).toContain('Wgr 51');
    const without = roomFor({ domain: 'ggd', kind: 'regeling-wijzigen', body: 'college', decider: 'college' });
    expect(articlesOf(option(without, 'zienswijze-regeling'))).not.toContain('Wgr 51');
  });

  test('a stichting or vennootschap: article 55a and not 31a', () => {
    const room = roomFor({ ...od, kind: 'deelneming-door-gr' });
    expect(articlesOf(option(room, 'wensen-en-bedenkingen'))).toEqual(['Wgr 55a']);
    expect(room.notes?.flatMap(articlesOf)).toEqual(['Wgr 55a']);
    const without = roomFor({ ...other, kind: 'deelneming-door-gr' });
    expect(articlesOf(option(without, 'wensen-en-bedenkingen'))).toEqual(['Wgr 31a']);
    expect(without.notes?.flatMap(articlesOf)).toEqual(['Wgr 31a']);
  });

  test('that it takes part in an omgevingsdienst is probable, and said so', () => {
    const change = { domain: 'omgevingsdienst', kind: 'regeling-wijzigen', body: 'college' } as const;
    expect(texts(change).join(' ')).toMatch(/De provincie doet waarschijnlijk mee.*provinciale staten.*Kijk in de regeling/);
    expect(texts({ ...od, kind: 'begroting' }).join(' ')).toMatch(/waarschijnlijk.*minister van Binnenlandse Zaken/);
    const cooperations = [someCooperation({ domain: 'omgevingsdienst', province: true })];
    const known = someSituation({ profile: { cooperations } });
    const certain = texts({ ...change, cooperationName: 'Samenwerking Zuidrand' }, known).join(' ');
    expect(certain).toContain('Een provincie doet mee: ook provinciale staten');
    expect(certain).not.toContain('De provincie doet waarschijnlijk');
  });
});

describe('what article 10 wants in a regeling is for one with a board of its own', () => {
  const facts = { body: 'college', decider: 'college', meetingDate: '2026-05-12' } as const;
  const said = (more: Parameters<typeof roomFor>[0]) => conclude(someItem({ ...facts, ...more }), someSituation());
  const texts = (more: Parameters<typeof roomFor>[0]) => {
    const { council, questions } = said(more);
    return [...(council.notes ?? []), ...questions].map(({ text }) => text).join(' ');
  };

  test.each(['regeling-wijzigen', 'regeling-treffen', 'wgr-aanpassing'] as const)('%s', (kind) => {
    const list = /besluiten de raden|bij welke besluiten|inwoners|1 augustus/i;
    expect(texts({ kind, cooperation: 'centrumregeling' })).not.toMatch(list);
    expect(texts({ kind, cooperation: 'centrumregeling' })).toMatch(/[eë]valu/);
    expect(texts({ kind, cooperation: 'openbaar-lichaam' })).toMatch(list);
    expect(texts({ kind })).toMatch(/een eigen bestuur, zoals waarschijnlijk is/);
    const cited = said({ kind, cooperation: 'centrumregeling' }).council.notes?.flatMap(articlesOf) ?? [];
    expect(cited.filter((article) => /^Wgr (?:10|3[45])/.test(article))).toEqual([]);
  });
});

describe('a single board', () => {
  const bvo = { kind: 'mandaat', body: 'bestuur', decider: 'bestuur', cooperation: 'bedrijfsvoeringsorganisatie' } as const;

  test('has no algemeen bestuur to speak of', () => {
    const room = roomFor(bvo);
    expect(option(room, 'standpunt-meegeven').why).toContain('het eigen lid van het bestuur');
    expect(JSON.stringify(room.options)).not.toContain('lid van het algemeen bestuur');
  });

  test('decides itself: the college answers for its part in it, and not for the decision', () => {
    expect(option(roomFor(bvo), 'verantwoording-college').why).not.toContain('blijft verantwoordelijk');
    const central = { kind: 'centrumregeling', body: 'college' } as const;
    expect(option(roomFor(central), 'verantwoording-college').why).toContain('blijft verantwoordelijk');
  });
});

describe('consent beside other points', () => {
  const both = {
    kind: 'toetreding',
    body: 'raad',
    decider: 'raad',
    maker: 'colleges',
    meetingDate: '2026-11-26',
    asks: [ask('toestemming-verlenen', 'raad'), ask('beschikbaar-stellen', 'raad')],
  } satisfies Partial<ItemFacts>;

  test('goes first and is no free choice; the rest is', () => {
    const room = roomFor(both);
    expect(room.options.slice(0, 2).map(({ instrument }) => instrument)).toEqual(['toestemming-regeling', 'besluiten']);
    expect(room.summary).toContain('Uw raad kan het college toestemming geven of weigeren.');
    expect(option(room, 'besluiten').why).toContain('daarover besluit uw raad zelf');
    expect(option(room, 'amendement').why).toContain('De tekst van de regeling hoort daar niet bij');
  });
});
