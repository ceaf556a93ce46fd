import { describe, expect, test } from 'vitest';
import { ask, decision, printed, quoted, someCooperation, someItem, someSituation, step } from './item.ts';
import { articlesOf, offered, open, option, refused, roomFor } from './reading.ts';

const safetyRegion = { cooperationName: 'Veiligheidsregio Zuidrand', domain: 'veiligheidsregio' } as const;
const ab = { body: 'algemeen-bestuur', decider: 'algemeen-bestuur' } as const;

describe('the mistakes that a naive reader of the law makes', () => {
  test('1. besluitvormend on a paper of the AB gives the raad no decision', () => {
    const room = roomFor({
      ...ab,
      kind: 'convenant-politie-om',
      treatment: 'besluitvormend',
      asks: [ask('instemmen', 'algemeen-bestuur')],
    });
    expect(offered(room)).not.toContain('besluiten');
    expect(offered(room)).not.toContain('amendement');
    expect(room.summary).toContain('stemt niet mee');
  });

  test.each([
    ['a letter that only informs', { body: 'raad', treatment: 'informerend' }],
    ['a memo for a stuurgroep', { body: 'stuurgroep', asks: [ask('adviseren', 'stuurgroep')] }],
  ] as const)('1a. %s holds no draft decision of the raad, though the route names one', (_, facts) => {
    const room = roomFor({
      kind: 'overig',
      ...facts,
      asks: 'asks' in facts ? [...facts.asks] : [],
      route: [step('raad', 'besluit')],
    });
    expect(offered(room)).not.toContain('amendement');
    expect(offered(room)).not.toContain('besluiten');
  });

  const college = {
    body: 'college',
    decider: 'college',
    kind: 'overeenkomst-gemeente',
    asks: [ask('besluiten', 'college')],
  } as const;
  const told = (quote: string) => ({ ...step('raad', 'besluit', '2026-11-02'), evidence: quoted(quote) });

  test.each([
    'Het geld\nstaat in de begroting die de raad op 2 november 2026 heeft\nvastgesteld.',
    'De zes raden hebben tussen 15 januari en 26 februari 2026 ieder besloten om de commissie voor te stellen.',
    'Dat past in de meerjarenraming die u in november 2026 hebt vastgesteld.',
    'Toestemming van de raden is dan ook niet aan de orde.',
    'Een besluit van de raad is niet nodig.',
    'Het woonprogramma werd op 2 november 2026 door de raad vastgesteld.',
  ])('1b. what the raad has decided earlier is not for the raad to decide: %s', (quote) => {
    const room = roomFor({ ...college, asks: [...college.asks], route: [told(quote)] });
    expect(room.summary).toMatch(/^Het college beslist/);
    expect(offered(room)).not.toContain('besluiten');
    expect(offered(room)).not.toContain('amendement');
  });

  test.each([
    'De raad beslist op 2 november 2026.',
    'Zodra de raad op 2 november 2026 heeft besloten, tekent het college.',
    'De raad heeft tot 2 november 2026 om te besluiten.',
  ])('1b. what it has still to decide is: %s', (quote) => {
    const room = roomFor({ ...college, asks: [...college.asks], route: [told(quote)] });
    expect(room.summary).toMatch(/^Uw raad beslist/);
  });

  test.each(['kadernota', 'jaarstukken'] as const)('2. %s: no statutory zienswijze, and it says so', (kind) => {
    const room = roomFor({ ...ab, kind, asks: [ask('vaststellen', 'algemeen-bestuur')] });
    expect(offered(room).filter((instrument) => instrument.startsWith('zienswijze'))).toEqual([]);
    expect(open(room)).toContain('zienswijze-besluit');
    expect(refused(room)).toContain('zienswijze-begroting');
  });

  test.each([
    ['Reactie op zienswijzen begroting 2030', 'van de begroting een zienswijze'],
    ['Reactienota zienswijzen eerste begrotingswijziging 2030', 'van de begrotingswijziging een zienswijze'],
  ])(
    '2a. an answer to zienswijzen on money: the supervisor comes after the budget is adopted, not the answer: %s',
    (title, after) => {
      const room = roomFor({ kind: 'reactienota', body: 'dagelijks-bestuur', decider: 'dagelijks-bestuur', title });
      expect(room.summary).toContain(`na de vaststelling ${after}`);
      expect(option(room, 'zienswijze-toezichthouder').why).not.toContain('reactie op de zienswijzen');
    },
  );

  test.each([
    ['Zienswijzen op de kadernota 2030', null],
    ['Reactienota zienswijzen wijziging gemeenschappelijke regeling', null],
    ['Reactienota', { year: 2030, stage: 'kaders' }],
  ] as const)('2a. on another zienswijze there is no way to the supervisor: %s', (title, cycle) => {
    const room = roomFor({ kind: 'reactienota', body: 'dagelijks-bestuur', decider: 'dagelijks-bestuur', title, cycle });
    expect([...offered(room), ...open(room)]).not.toContain('zienswijze-toezichthouder');
  });

  test('3. a zienswijze on the regeling goes to the own college, one on the budget to the DB', () => {
    const regeling = roomFor({ kind: 'regeling-wijzigen', body: 'college', decider: 'college', maker: 'colleges' });
    expect(option(regeling, 'zienswijze-regeling').to).toBe('college');
    const budget = roomFor({ ...ab, kind: 'begroting' });
    expect(option(budget, 'zienswijze-begroting').to).toBe('dagelijks-bestuur');
  });

  test('4. the raad cannot dismiss the AB-lid in a collegeregeling, nor anybody in a veiligheidsregio', () => {
    const collegeMade = roomFor({
      kind: 'benoeming-ab-lid',
      maker: 'colleges',
      cooperation: 'openbaar-lichaam',
      domain: 'overig',
    });
    expect(offered(collegeMade)).not.toContain('ontslag-lid');
    const region = roomFor({ kind: 'benoeming-ab-lid', ...safetyRegion });
    expect(offered(region)).not.toContain('ontslag-lid');
    const asked = [collegeMade, region].map(({ depends }) => depends.find(({ instrument }) => instrument === 'ontslag-lid')?.ask);
    expect(asked[0]).toMatch(/waarschijnlijk niet ontslaan.*dat is het college.*Zegt de regeling/);
    expect(asked[1]).toMatch(/waarschijnlijk niet.*ontslaan: de wet zelf/);
  });

  test('5. the terms of before 1 July 2022 hold for papers of then only', () => {
    const now = option(roomFor({ ...ab, kind: 'begroting', meetingDate: '2026-07-03' }), 'zienswijze-begroting').deadline;
    expect(now?.rule).toContain('12 weken');
    const then = option(roomFor({ ...ab, kind: 'begroting', meetingDate: '2021-07-02' }), 'zienswijze-begroting').deadline;
    expect(then?.rule).toContain('8 weken');
    expect(then?.rule).toContain('tot 1 juli 2022');
  });

  test('6. an omgevingsdienst has the minister as supervisor', () => {
    const room = roomFor({ ...ab, kind: 'begroting', domain: 'omgevingsdienst' });
    expect(option(room, 'zienswijze-toezichthouder').to).toBe('minister');
    expect(articlesOf(option(room, 'zienswijze-toezichthouder'))).toContain('Wgr 59 lid 5');
    const other = roomFor({ ...ab, kind: 'begroting', domain: 'veiligheidsregio' });
    expect(option(other, 'zienswijze-toezichthouder').to).toBe('gedeputeerde-staten');
  });

  test('7. secrecy rests on the articles of today, and only the AB confirms it', () => {
    const secrecy = option(roomFor({ ...ab, kind: 'geheimhouding', meetingDate: '2026-02-04' }), 'geheimhouding');
    expect(articlesOf(secrecy)).toEqual(expect.arrayContaining(['Wgr 23 lid 3', 'Gemeentewet 87', 'Gemeentewet 89 lid 4']));
    expect(articlesOf(secrecy).filter((article) => /Gemeentewet (25|55|86)\b/.test(article))).toEqual([]);
    expect(secrecy.why).toContain('Het algemeen bestuur moet');
    expect(secrecy.why).not.toMatch(/raad (moet )?bekrachtig/);
  });

  test('8. consent is no free choice and takes no conditions', () => {
    const room = roomFor({
      kind: 'regeling-wijzigen',
      body: 'raad',
      decider: 'raad',
      asks: [ask('toestemming-verlenen', 'raad')],
    });
    const { why } = option(room, 'toestemming-regeling');
    expect(why).toContain('alleen om strijd met het recht of het algemeen belang');
    expect(why).toContain('voorwaarden stellen kan waarschijnlijk niet');
  });

  test.each(['organisatie', 'overeenkomst'] as const)('9. %s is a power of the DB', (kind) => {
    const room = roomFor({ kind, body: 'dagelijks-bestuur' });
    expect(room.summary).toMatch(/^Het dagelijks bestuur beslist/);
    expect(room.notes?.flatMap(articlesOf).some((article) => article.startsWith('Wgr 33b'))).toBe(true);
  });

  test('10. beleidsplan: overleg; risicoprofiel: wensen; crisisplan: nothing by law', () => {
    const plan = roomFor({ ...ab, kind: 'beleidsplan-vr' });
    expect(offered(plan)).toContain('overleg-beleidsplan');
    expect(offered(plan).filter((instrument) => instrument.startsWith('zienswijze'))).toEqual([]);
    const profile = roomFor({ ...ab, kind: 'risicoprofiel' });
    expect(offered(profile)).toContain('wensen-risicoprofiel');
    const crisis = roomFor({ ...ab, kind: 'crisisplan' });
    expect(offered(crisis)).not.toContain('overleg-beleidsplan');
    const control = roomFor({ ...ab, kind: 'meldkamer' });
    expect(control.notes?.flatMap(articlesOf)).toContain('Wvr 35 lid 3');
  });

  test('11. no amendement and no motie on the budget of the cooperation', () => {
    const room = roomFor({ ...ab, kind: 'begroting' });
    expect(offered(room)).not.toContain('amendement');
    expect(refused(room)).toContain('amendement-op-gr-stuk');
    expect(option(room, 'motie').to).toBe('college');
    expect(option(room, 'motie').why).toContain('richt zich niet tot de samenwerking');
  });

  test('12. refusing to pay is no option', () => {
    const room = roomFor({ ...ab, kind: 'begroting', ...safetyRegion });
    expect(refused(room)).toContain('weigeren-te-betalen');
    expect(room.not.find(({ instrument }) => instrument === 'weigeren-te-betalen')?.basis).toContainEqual({
      law: 'Gemeentewet',
      article: '194',
      paragraph: null,
    });
    expect(room.notes?.map(({ text }) => text).join(' ')).toContain('waarschijnlijk een verplichte uitgave');
  });

  test('13. the georganiseerd overleg is no gemeenschappelijk orgaan, the AB of a waterschap no algemeen bestuur of a regeling', () => {
    expect(offered(roomFor({ kind: 'personeel', body: 'georganiseerd-overleg' }))).not.toContain('zienswijze-begroting');
    expect(offered(roomFor({ kind: 'overig', body: 'waterschap-ab' }))).not.toContain('inlichtingen-bestuur');
  });

  test('14. a joint enquiry and an adviescommissie take all raden', () => {
    const report = roomFor({
      kind: 'rekenkamerrapport',
      body: 'raad',
      maker: 'colleges',
      cooperation: 'openbaar-lichaam',
      meetingDate: '2026-09-01',
    });
    expect(option(report, 'gezamenlijk-onderzoek').why).toContain('alleen kan dat niet');
    const committee = roomFor({ ...ab, kind: 'adviescommissie' });
    expect(option(committee, 'adviescommissie').why).toContain('alle raden');
  });
});

describe('what must not be said without knowing', () => {
  test('nothing is certain that rests on an assumption', () => {
    const room = roomFor({ kind: 'benoeming-ab-lid', body: 'college' });
    expect(refused(room)).not.toContain('ontslag-lid');
    expect(open(room)).toEqual(expect.arrayContaining(['ontslag-lid', 'aanwijzen-lid']));
  });

  test('an assumption is named, and goes when the reader settles it', () => {
    const facts = { ...ab, kind: 'begroting', cooperationName: 'Samenwerking Zuidrand' } as const;
    expect(option(roomFor(facts), 'zienswijze-begroting').assumes).toHaveLength(1);
    const known = someSituation({ profile: { cooperations: [someCooperation({ form: 'openbaar-lichaam' })] } });
    expect(option(roomFor(facts, known), 'zienswijze-begroting').assumes).toEqual([]);
  });

  test('a correction of the reader is certain', () => {
    const corrections = { stuk: { maker: 'raden', cooperation: 'openbaar-lichaam' } } as const;
    const room = roomFor({ kind: 'benoeming-ab-lid', body: 'raad' }, someSituation({ corrections }));
    expect(offered(room)).toContain('aanwijzen-lid');
  });

  test('a decided budget leaves the supervisor', () => {
    const room = roomFor({
      ...ab,
      kind: 'begroting',
      meetingDate: '2023-06-28',
      decisions: [decision('algemeen-bestuur', 'genomen', '2023-06-28')],
    });
    expect(option(room, 'zienswijze-begroting').usable).toBe('te laat');
    expect(option(room, 'zienswijze-toezichthouder').usable).toBe('ja');
    expect(option(room, 'zienswijze-toezichthouder').later).toBeUndefined();
  });

  test('a budget without a day of decision is past when the law wanted it decided', () => {
    const budget = {
      kind: 'begroting',
      body: 'raad',
      cooperation: 'openbaar-lichaam',
      cycle: { year: 2026, stage: 'ontwerpbegroting' },
    } as const;
    const on = (today: string) => roomFor({ ...budget, meetingDate: '2025-06-19' }, someSituation({ today }));
    expect(option(on('2025-09-14'), 'motie').usable).toBe('ja');
    expect(option(on('2025-09-15'), 'motie').usable).toBe('te laat');
    expect(option(on('2025-09-15'), 'motie').why).toContain(
      'moest dit vóór 15 september 2025 zijn vastgesteld: vraag naar de uitkomst',
    );
    const letter = { ...budget, body: 'dagelijks-bestuur' } as const;
    expect(option(roomFor(letter, someSituation({ today: '2025-09-15' })), 'termijnagenda').usable).toBe('te laat');
    expect(option(on('2025-09-15'), 'zienswijze-toezichthouder')).toMatchObject({ usable: 'ja' });
    expect(option(on('2025-09-15'), 'zienswijze-toezichthouder').later).toBeUndefined();
    const dated = roomFor({ ...budget, ...ab, meetingDate: '2025-10-01' }, someSituation({ today: '2025-09-20' }));
    expect(option(dated, 'motie').usable).toBe('ja');
    const accounts = { ...letter, kind: 'jaarstukken', cycle: { year: 2024, stage: 'jaarstukken' } } as const;
    expect(option(roomFor(accounts, someSituation({ today: '2025-07-15' })), 'termijnagenda').usable).toBe('te laat');
    expect(option(roomFor(accounts, someSituation({ today: '2025-07-14' })), 'termijnagenda').usable).toBe('ja');
  });

  test('the supervisor comes after the decision, and not before it', () => {
    const later = (meetingDate: string) =>
      option(roomFor({ ...ab, kind: 'begroting', meetingDate }), 'zienswijze-toezichthouder').later;
    expect(later('2026-07-03')).toBe(true);
    expect(later('2026-05-29')).toBeUndefined();
    expect(
      option(roomFor({ ...ab, kind: 'begroting', meetingDate: '2026-07-03' }), 'zienswijze-begroting').later,
    ).toBeUndefined();
  });

  test.each([
    [
      'a raadsvoorstel before its committee',
      { kind: 'overig', body: 'raadscommissie', asks: [ask('adviseren', 'raadscommissie')] },
    ],
    ['a nota in a round that discusses', { kind: 'gezondheidsnota', body: 'raad', asks: [ask('bespreken', 'raad')] }],
  ] as const)('%s is for the raad to decide', (_, { asks, ...facts }) => {
    const room = roomFor({ ...facts, asks: [...asks], treatment: 'opiniërend', decider: 'raad' });
    expect(offered(room)).toEqual(expect.arrayContaining(['besluiten', 'amendement']));
  });

  test('a committee that talks of what a board decides gives the raad no decision', () => {
    const asks = [ask('adviseren', 'raadscommissie')];
    const room = roomFor({ kind: 'begroting', body: 'raadscommissie', treatment: 'opiniërend', decider: 'raad', asks });
    expect(offered(room)).not.toContain('besluiten');
  });

  test('a paper of another kind about a regeling leaves the raad the questions to its board', () => {
    const about = { kind: 'overig', body: 'college', cooperation: 'openbaar-lichaam', cooperationName: 'GGD Zuidrand' } as const;
    const answers = { ...about, title: 'Wachttijden bij GGD Zuidrand' };
    expect(offered(roomFor(answers))).toContain('inlichtingen-bestuur');
    expect(offered(roomFor({ ...answers, cooperation: 'netwerk' }))).not.toContain('inlichtingen-bestuur');
    expect(offered(roomFor({ ...about, title: 'Nota grondbeleid' }))).not.toContain('inlichtingen-bestuur');
  });

  test('a text without body and ask gives no room and no claim', () => {
    expect(roomFor({})).toEqual({ summary: expect.stringContaining('niet herkend'), options: [], depends: [], not: [] });
    expect(someItem({}).kind).toBe('overig');
  });

  test('two kinds in one title give the rights of both', () => {
    const room = roomFor({
      kind: 'begrotingswijziging',
      body: 'raadscommissie',
      title: 'Tweede begrotingswijziging 2026 en ontwerpbegroting 2027',
      cycle: { year: 2026, stage: 'wijziging' },
      cycles: [
        { year: 2026, stage: 'wijziging', evidence: quoted('2026') },
        { year: 2027, stage: 'ontwerpbegroting', evidence: quoted('2027') },
      ],
      route: [step('raad', 'besluit', '2026-06-28')],
      deadlines: [printed('zienswijze', '2026-07-01')],
    });
    expect(offered(room)).toEqual(expect.arrayContaining(['zienswijze-begroting', 'zienswijze-begrotingswijziging']));
    expect(option(room, 'zienswijze-begroting').why).toContain('de ontwerpbegroting 2027');
    expect(
      offered(roomFor({ ...ab, kind: 'begrotingswijziging', title: 'Eerste wijziging van de begroting 2026' })),
    ).not.toContain('zienswijze-begroting');
  });
});
