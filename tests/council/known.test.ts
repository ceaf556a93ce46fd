import { describe, expect, test } from 'vitest';
import type { KnownCooperation } from '../../lib/council/profile.ts';
import { recognise } from '../../lib/council/recognise.ts';
import type { ItemFacts } from '../../lib/reading/contract.ts';
import { ask, quoted, someCooperation, someItem, someSituation } from './item.ts';
import { articlesOf, offered, open, option, refused, roomFor } from './reading.ts';

const zuidrand = { cooperationName: 'Samenwerking Zuidrand' } as const;
const ab = { body: 'algemeen-bestuur', decider: 'algemeen-bestuur' } as const;
const knowing = (facts: Partial<KnownCooperation>, profile = {}) =>
  someSituation({ profile: { ...profile, cooperations: [someCooperation(facts)] } });

describe('a cooperation is recognised', () => {
  const maasdal = someCooperation({ name: 'Veiligheidsregio Maasdal', shortNames: ['VRMD', 'de veiligheidsregio'] });
  const north = someCooperation({ name: 'Samenwerking Zuidrand-Noord' });
  const cooperations = [someCooperation({}), north, maasdal];
  const cases: [string, Partial<ItemFacts>, KnownCooperation | null][] = [
    ['by its name', { cooperationName: 'Veiligheidsregio Maasdal' }, maasdal],
    ['by its name with more behind it', { cooperationName: 'Veiligheidsregio Maasdal (VRMD)' }, maasdal],
    ['by a short name', { cooperationName: 'VRMD' }, maasdal],
    ['by a short name in the title, where the paper names none', { title: 'Ontwerpbegroting 2027 VRMD' }, maasdal],
    ['not by the title where the paper names another', { title: 'Brief aan VRMD', cooperationName: 'GGD Oeverland' }, null],
    ['not by a part of a word', { title: 'De VRMDX-systemen' }, null],
    ['not by the first half of a name', { cooperationName: 'Samenwerking Zuidrand-Noord' }, north],
    ['by the half that only one has', { cooperationName: 'Veiligheidsregio' }, maasdal],
    ['not by the half that two have', { cooperationName: 'Samenwerking' }, null],
  ];
  test.each(cases)('%s', (...[, facts, expected]) => expect(recognise(someItem(facts), cooperations)).toBe(expected));

  test('and named as the reader does where the paper does not', () => {
    const situation = someSituation({ profile: { cooperations: [maasdal] } });
    expect(roomFor({ ...ab, kind: 'begroting', title: 'Begroting VRMD' }, situation).summary).toContain(
      'de begroting van Veiligheidsregio Maasdal',
    );
  });
});

describe('what the reader knows takes the assumptions away', () => {
  test('form, maker and province leave nothing to assume', () => {
    const facts = { ...ab, ...zuidrand, kind: 'begroting' } as const;
    const assumed = (situation = someSituation()) => roomFor(facts, situation).options.flatMap(({ assumes }) => assumes);
    expect(assumed()).not.toEqual([]);
    expect(assumed(knowing({ form: 'openbaar-lichaam', maker: 'colleges', province: false }))).toEqual([]);
  });

  test('a province takes the supervision to the minister', () => {
    const situation = knowing({ form: 'openbaar-lichaam', province: true });
    const supervisor = option(roomFor({ ...ab, ...zuidrand, kind: 'begroting' }, situation), 'zienswijze-toezichthouder');
    expect(supervisor).toMatchObject({ to: 'minister', assumes: [] });
  });

  test('the kind of cooperation brings its law', () => {
    const room = roomFor({ ...zuidrand, kind: 'uittreding', body: 'college' }, knowing({ domain: 'ggd' }));
    expect(room.summary).toContain('Wet publieke gezondheid');
  });

  test('a waterschap and a province have their part in a change of the regeling', () => {
    const texts = (facts: Partial<KnownCooperation>) =>
      (roomFor({ ...zuidrand, kind: 'regeling-wijzigen', body: 'college' }, knowing(facts)).notes ?? [])
        .map(({ text }) => text)
        .join(' ');
    expect(texts({ waterschap: true })).toContain('waterschap');
    expect(texts({ province: true })).toContain('provinciale staten');
    expect(texts({ province: true, waterschap: true })).toContain('eigen hoofdstuk');
    expect(texts({ province: false, waterschap: false })).not.toMatch(/provincie|waterschap/);
  });
});

describe('transferred or mandated decides who stays responsible', () => {
  const room = (tasks: KnownCooperation['tasks']) =>
    roomFor({ ...ab, ...zuidrand, kind: 'overeenkomst' }, knowing({ form: 'openbaar-lichaam', maker: 'colleges', tasks }));
  const notes = (tasks: KnownCooperation['tasks']) => (room(tasks).notes ?? []).map(({ text }) => text).join(' ');

  test('mandated: the college answers, may decide itself and withdraw', () => {
    expect(articlesOf(option(room('gemandateerd'), 'verantwoording-college'))).toEqual([
      'Awb 10:2',
      'Awb 10:7',
      'Gemeentewet 169 lid 1',
    ]);
    expect(notes('gemandateerd')).toMatch(/college blijft verantwoordelijk.*zelf blijven beslissen.*intrekken/);
  });

  test('transferred: the board answers, and getting the task back takes another regeling', () => {
    expect(offered(room('overgedragen'))).not.toContain('verantwoording-college');
    expect(open(room('overgedragen'))).not.toContain('verantwoording-college');
    expect(notes('overgedragen')).toMatch(/op eigen verantwoordelijkheid.*waarschijnlijk alleen terug met een andere regeling/);
  });

  test('not known: it asks', () => {
    expect(room(null).depends.find(({ instrument }) => instrument === 'verantwoording-college')).toMatchObject({ fact: 'tasks' });
  });

  test('a veiligheidsregio gets its tasks by transfer, by law', () => {
    const region = roomFor({ ...ab, kind: 'overeenkomst', domain: 'veiligheidsregio' });
    expect([...offered(region), ...open(region)]).not.toContain('verantwoording-college');
  });
});

describe('begrotingswijzigingen that the regeling exempts', () => {
  const facts = { ...ab, ...zuidrand, kind: 'begrotingswijziging' } as const;
  const room = (exemptsBudgetChanges: boolean | null) =>
    roomFor(facts, knowing({ form: 'openbaar-lichaam', exemptsBudgetChanges }));

  test('none: the zienswijze rests on no assumption', () =>
    expect(option(room(false), 'zienswijze-begrotingswijziging').assumes).toEqual([]));
  test('not known: it assumes, and says so', () =>
    expect(option(room(null), 'zienswijze-begrotingswijziging').assumes).toEqual([expect.stringContaining('zondert')]));
  test('some: it asks whether this is one', () => {
    expect(offered(room(true))).not.toContain('zienswijze-begrotingswijziging');
    expect(open(room(true))).toContain('zienswijze-begrotingswijziging');
  });
  test('the exemption is of the zienswijze to the supervisor too (35 lid 6 names lid 5)', () => {
    expect(option(room(false), 'zienswijze-toezichthouder').assumes.join()).not.toContain('zondert');
    expect(option(room(null), 'zienswijze-toezichthouder').assumes).toContainEqual(expect.stringContaining('zondert'));
    expect(offered(room(true))).not.toContain('zienswijze-toezichthouder');
    expect(open(room(true))).toContain('zienswijze-toezichthouder');
    expect(room(true).summary).not.toContain('gedeputeerde staten');
    expect(articlesOf(option(room(false), 'zienswijze-toezichthouder'))).toEqual(['Wgr 35 lid 6', 'Wgr 35 lid 5']);
  });
  test('whether it came in time hangs on the exemption too', () => {
    const on = (exemptsBudgetChanges: boolean | null) => {
      const { notes } = roomFor({ ...facts, meetingDate: '2026-07-03' }, knowing({ exemptsBudgetChanges }));
      return notes?.find(({ text }) => text.includes('10 april 2026'));
    };
    expect(on(false)?.text).toMatch(/^De begrotingswijziging moest uiterlijk 10 april 2026 naar de raden: 12 weken/);
    expect(on(null)?.text).toMatch(/^De begrotingswijziging moest waarschijnlijk uiterlijk 10 april.*Kijk in de regeling/);
    expect(articlesOf(on(null) ?? { basis: [] })).toEqual(['Wgr 35 lid 6', 'Wgr 35 lid 1']);
    expect(on(true)).toBeUndefined();
  });
  test.each(['jaarstukken', 'organisatie'] as const)(
    '%s: that a wijziging gives a zienswijze is said with the exemption',
    (kind) => {
      const { notes } = roomFor({ ...facts, kind }, knowing({ form: 'openbaar-lichaam', exemptsBudgetChanges: true }));
      const said = notes?.filter(({ text }) => text.includes('begrotingswijziging') && text.includes('zienswijze')) ?? [];
      expect(said.map(({ text }) => text)).toEqual([
        expect.stringContaining('tenzij de regeling die soort wijziging uitzondert'),
      ]);
    },
  );
  test.each([
    ['begroting', 'openbaar-lichaam'],
    ['bvo-begroting', 'bedrijfsvoeringsorganisatie'],
  ] as const)('a %s has no exemption', (kind, form) => {
    const budget = roomFor({ ...zuidrand, kind }, knowing({ form, exemptsBudgetChanges: true }));
    expect(offered(budget)).toEqual(expect.arrayContaining(['zienswijze-begroting', 'zienswijze-toezichthouder']));
    expect(articlesOf(option(budget, 'zienswijze-toezichthouder'))).toEqual(['Wgr 35 lid 5']);
  });
});

describe('what the paper says of its own begrotingswijziging', () => {
  const facts = { ...ab, ...zuidrand, kind: 'begrotingswijziging' } as const;
  const room = (quote: string, exemptsBudgetChanges: boolean | null = null) =>
    roomFor(
      { ...facts, topics: [{ topic: 'zienswijzen-in-regeling', evidence: quoted(quote) }] },
      knowing({ form: 'openbaar-lichaam', exemptsBudgetChanges }),
    );
  const exempted = [
    'Ingevolge artikel 31, vierde lid, van de regeling behoeven dergelijke\nwijzigingen niet voor zienswijze aan de raden en aan het algemeen bestuur van het hoogheemraadschap te worden voorgelegd.',
    'Deze wijziging hoeft op grond van de gemeenschappelijke regeling niet voor een zienswijze naar de raden.',
    'Omdat de bijdrage gelijk blijft, is een zienswijze volgens artikel 24 van de regeling niet nodig.',
    'Volgens de GR hoeft voor een wijziging zonder gevolgen voor de bijdrage geen zienswijze te worden gevraagd.',
    'De regeling zondert begrotingswijzigingen zonder hogere bijdrage uit van de zienswijzeprocedure.',
    'Deze wijziging is in artikel 28, lid 6 van de regeling uitgezonderd van de zienswijzeprocedure.',
  ];
  const not = [
    'Omdat de deelnemersbijdrage verandert valt deze wijziging niet onder de\nuitzonderingen van artikel 28, lid 6 van de regeling.',
    'Deze begrotingswijziging is in de regeling niet uitgezonderd van de zienswijze.',
  ];
  const silent = [
    'Het college stelt voor om op grond van artikel 35 van de regeling geen zienswijze in te dienen.',
    'De raden kunnen op grond van de regeling een zienswijze geven.',
    'Op grond van artikel 24 van de regeling leggen wij de wijziging voor een zienswijze voor.',
  ];

  test.each(exempted)('it is exempted: %s', (quote) => {
    expect(offered(room(quote))).not.toContain('zienswijze-begrotingswijziging');
    expect(open(room(quote))).toContain('zienswijze-begrotingswijziging');
  });
  test.each(exempted)('the question names who says so, with the words beside it: %s', (quote) => {
    const asked = room(quote).depends.filter(({ instrument }) => instrument.startsWith('zienswijze'));
    expect(asked).toHaveLength(2);
    for (const { ask: question, evidence } of asked) {
      expect(question).toMatch(/^Volgens dit stuk zondert/);
      expect(evidence).toEqual([quoted(quote)]);
    }
  });
  test.each(exempted)('whether this one is exempted is asked only where the paper speaks of a sort: %s', (quote) => {
    const isOfSort = /^Volgens de GR|^De regeling zondert begrotingswijzigingen/.test(quote);
    const asked = room(quote).depends.filter(({ instrument }) => instrument.startsWith('zienswijze'));
    for (const { ask: question } of asked) expect(question.includes('Valt deze wijziging daaronder?')).toBe(isOfSort);
    expect((room(quote).notes ?? []).map(({ text }) => text).join()).not.toContain(
      'welke begrotingswijzigingen zijn uitgezonderd',
    );
  });
  test('and the settings have no words', () => {
    const told = room('De raden kunnen een zienswijze geven.', true).depends.filter(({ ask: question }) =>
      question.includes('Valt'),
    );
    expect(told.map(({ ask: question, evidence }) => [question.split(' zondert')[0], evidence])).toEqual([
      ['Volgens uw instellingen', undefined],
      ['Volgens uw instellingen', undefined],
    ]);
  });
  test.each(not)('it is not: %s', (quote) =>
    expect(option(room(quote, true), 'zienswijze-begrotingswijziging').assumes).toEqual([]),
  );
  test.each(silent)('it says neither: %s', (quote) =>
    expect(option(room(quote), 'zienswijze-begrotingswijziging').assumes).toEqual([expect.stringContaining('zondert')]),
  );
  test('and the reader looked up that it is not: the raden keep their zienswijze', () =>
    expect(offered(room(exempted[0] ?? '', false))).toContain('zienswijze-begrotingswijziging'));
});

describe('a regional vision that the paper lets a board adopt', () => {
  const facts = {
    ...zuidrand,
    kind: 'regionale-visie',
    body: 'portefeuillehoudersoverleg',
    decider: 'algemeen-bestuur',
  } as const;
  const asked = (situation = knowing({})) =>
    roomFor(facts, situation).depends.filter(({ instrument }) => instrument === 'besluiten' || instrument === 'amendement');

  test('it asks whether the tasks were transferred, and not whether the raden adopt it in the planning', () => {
    expect(asked().map(({ fact }) => fact)).toEqual(['tasks', 'tasks']);
    expect(asked()[0]?.ask).toMatch(/^Volgens dit stuk beslist het bestuur van Samenwerking Zuidrand.*overgedragen/);
    expect(asked(knowing({ tasks: 'gemandateerd' }))).toHaveLength(2);
  });
  test('transferred tasks, or a regeling that lists it, leave nothing to ask', () => {
    expect(asked(knowing({ tasks: 'overgedragen' }))).toEqual([]);
    expect(asked(knowing({ zienswijzeOn: ['regionale-visie'] }))).toEqual([]);
  });
  test('without a board that decides the planning tells', () =>
    expect(open(roomFor({ ...facts, decider: null }))).toContain('besluiten'));
});

describe('leaving', () => {
  const facts = { ...zuidrand, kind: 'uittreding', body: 'college', decider: 'college', maker: 'colleges' } as const;
  test('that the reader rules out is refused, on his word', () => {
    const room = roomFor(facts, knowing({ domain: 'overig', canLeave: false }));
    expect(refused(room)).toContain('toestemming-regeling');
    expect(room.summary).toContain('volgens uw instellingen');
  });
  test('that he allows rests on no assumption', () =>
    expect(option(roomFor(facts, knowing({ canLeave: true })), 'toestemming-regeling').assumes).toEqual([]));
  test('of which he says nothing is offered on an assumption', () =>
    expect(option(roomFor(facts), 'toestemming-regeling').assumes).not.toEqual([]));
  test('from what the law prescribes is not offered, whatever the reader says', () => {
    const room = roomFor(facts, knowing({ domain: 'omgevingsdienst', canLeave: true }));
    expect(offered(room)).not.toContain('toestemming-regeling');
    expect(open(room)).toContain('toestemming-regeling');
  });
});

test('who sits there, and who the others are, stand in the sentences by name', () => {
  const situation = knowing(
    {
      form: 'openbaar-lichaam',
      seat: 'geen',
      seatedFor: 'wethouder De Vries',
      participants: ['Aldermeer', 'Brakelen', 'Oeverland'],
    },
    { gemeente: 'Aldermeer' },
  );
  const room = roomFor({ ...ab, ...zuidrand, kind: 'mandaat' }, situation);
  expect(room.summary).toContain('kan wethouder De Vries vooraf bevragen');
  const begroting = roomFor({ ...ab, ...zuidrand, kind: 'begroting', asks: [ask('vaststellen', 'algemeen-bestuur')] }, situation);
  expect(option(begroting, 'afstemmen-raden').why).toContain('de raden van Brakelen en Oeverland');
});
