import { describe, expect, test } from 'vitest';
import type { ItemFacts } from '../../lib/reading/contract.ts';
import { ask, decision, printed, raadOn, someSituation, step } from './item.ts';
import { articlesOf, offered, option, roomFor } from './reading.ts';

const ab = { body: 'algemeen-bestuur', decider: 'algemeen-bestuur' } as const;

/** A kadernota on which the law gives the raad no right, and the paper asks for a reaction. */
const inviting: Partial<ItemFacts> = {
  ...ab,
  kind: 'kadernota',
  domain: 'omgevingsdienst',
  meetingDate: '2027-07-08',
  cycle: { year: 2028, stage: 'kaders' },
  deadlines: [printed('reactie', '2027-02-12')],
};

const situations: [string, Partial<ItemFacts>, string, string][] = [
  [
    'a mandaatbesluit of which the DB has decided its part',
    {
      ...ab,
      kind: 'mandaat',
      meetingDate: '2026-12-04',
      cooperationName: 'Samenwerking Zuidrand',
      decisions: [decision('dagelijks-bestuur', 'genomen'), decision('algemeen-bestuur', 'gevraagd', '2026-12-04')],
    },
    '2026-11-20',
    'Het algemeen bestuur beslist op 4 december 2026 over het mandaatbesluit van Samenwerking Zuidrand; het dagelijks bestuur heeft zijn deel al vastgesteld. Uw raad stemt niet mee, maar kan het eigen lid van het algemeen bestuur vooraf bevragen.',
  ],
  [
    'a mandaatbesluit that DB and AB both still take',
    {
      ...ab,
      kind: 'mandaat',
      meetingDate: '2026-12-04',
      decisions: [
        decision('dagelijks-bestuur', 'gevraagd', '2026-11-12'),
        decision('algemeen-bestuur', 'gevraagd', '2026-12-04'),
      ],
    },
    '2026-11-01',
    'Het algemeen bestuur beslist op 4 december 2026 over het mandaatbesluit; het dagelijks bestuur beslist op 12 november 2026 over zijn eigen deel. Uw raad stemt niet mee, maar kan het eigen lid van het algemeen bestuur vooraf bevragen.',
  ],
  [
    'a draft budget with a printed date',
    {
      ...ab,
      kind: 'begroting',
      domain: 'veiligheidsregio',
      cooperationName: 'Veiligheidsregio Maasdal',
      meetingDate: '2026-07-03',
      cycle: { year: 2027, stage: 'ontwerpbegroting' },
      deadlines: [printed('zienswijze', '2026-06-12')],
    },
    '2026-05-01',
    'Het algemeen bestuur beslist op 3 juli 2026 over de ontwerpbegroting 2027 van Veiligheidsregio Maasdal. Uw raad kan een zienswijze geven aan het dagelijks bestuur, uiterlijk 12 juni 2026.',
  ],
  [
    'a raadsvoorstel on a budget',
    {
      kind: 'begroting',
      body: 'raad',
      decider: 'raad',
      domain: 'veiligheidsregio',
      cooperationName: 'Veiligheidsregio Maasdal',
      meetingDate: '2025-06-19',
      cycle: { year: 2026, stage: 'ontwerpbegroting' },
      asks: [ask('kennisnemen', 'raad'), ask('zienswijze-indienen', 'raad')],
      route: [step('raad', 'besluit', '2025-06-19'), step('algemeen-bestuur', 'besluit', '2025-06-20')],
    },
    '2025-06-01',
    'Uw raad wordt op 19 juni 2025 gevraagd een zienswijze in te dienen op de ontwerpbegroting 2026 van Veiligheidsregio Maasdal; daarna beslist het algemeen bestuur op 20 juni 2025. Uw raad kan een zienswijze geven aan het dagelijks bestuur, uiterlijk 19 juni 2025.',
  ],
  [
    'an adopted budget',
    {
      ...ab,
      kind: 'begroting',
      cooperation: 'openbaar-lichaam',
      province: false,
      cooperationName: 'Regio Vlietdelta',
      meetingDate: '2023-06-28',
      cycle: { year: 2024, stage: 'begroting' },
      decisions: [decision('algemeen-bestuur', 'genomen', '2023-06-28')],
    },
    '2023-07-10',
    'Het algemeen bestuur heeft op 28 juni 2023 besloten over de begroting 2024 van Regio Vlietdelta. Een zienswijze geven aan het dagelijks bestuur kan niet meer. Uw raad kan nog een zienswijze sturen aan gedeputeerde staten.',
  ],
  [
    'a kadernota on which the raad takes a position',
    {
      kind: 'kadernota',
      body: 'raad',
      decider: 'raad',
      domain: 'omgevingsdienst',
      cooperationName: 'Omgevingsdienst Lage Gouw (ODLG)',
      cycle: { year: 2026, stage: 'kaders' },
      asks: [ask('instemmen', 'raad')],
      route: [step('raad', 'besluit', '2024-12-18'), step('algemeen-bestuur', 'besluit', '2025-02-13')],
      deadlines: [printed('besluit', '2025-01-17')],
    },
    '2024-12-01',
    'Uw raad beslist op 18 december 2024 over zijn standpunt over de kadernota 2026 van Omgevingsdienst Lage Gouw; daarna beslist het algemeen bestuur op 13 februari 2025. Uw raad kan het voorstel aannemen, wijzigen of verwerpen. Het standpunt moet uiterlijk 17 januari 2025 binnen zijn.',
  ],
  [
    'a college that leaves, which it may only with the consent that the raad decides on',
    {
      kind: 'uittreding',
      body: 'college',
      decider: 'college',
      cooperation: 'openbaar-lichaam',
      cooperationName: 'Recreatieschap De Lorn',
      meetingDate: '2029-02-13',
      asks: [ask('besluiten', 'college')],
      route: [step('college', 'besluit', '2029-02-13'), step('raad', 'besluit', '2029-03-27')],
    },
    '2029-02-01',
    'Uw raad beslist op 27 maart 2029 over toestemming voor de uittreding uit Recreatieschap De Lorn. Uw raad kan waarschijnlijk het college toestemming geven of weigeren.',
  ],
  [
    'a kadernota without a right, on which the paper invites a reaction',
    inviting,
    '2026-12-01',
    'Het algemeen bestuur beslist op 8 juli 2027 over de kadernota 2028. Uw raad stemt niet mee, maar kan het eigen lid van het algemeen bestuur vooraf bevragen. Voor een reactie noemt het stuk 12 februari 2027 als laatste dag.',
  ],
  [
    'a kadernota on which the dagelijks bestuur asks a zienswijze that the law does not give',
    {
      ...inviting,
      body: 'dagelijks-bestuur',
      asks: [ask('zienswijze-indienen', 'raad')],
      deadlines: [printed('zienswijze', '2027-02-12')],
    },
    '2026-12-01',
    'Uw raad wordt gevraagd een zienswijze in te dienen op de kadernota 2028; daarna beslist het algemeen bestuur. Uw raad stemt niet mee, maar kan het eigen lid van het algemeen bestuur vooraf bevragen. Voor een zienswijze noemt het stuk 12 februari 2027 als laatste dag.',
  ],
  [
    'the same when that day is past',
    inviting,
    '2027-02-13',
    'Het algemeen bestuur beslist op 8 juli 2027 over de kadernota 2028. Uw raad stemt niet mee, maar kan het eigen lid van het algemeen bestuur vooraf bevragen.',
  ],
  [
    'the same where the day itself is too late',
    { ...inviting, deadlines: [{ ...printed('reactie', '2027-02-12'), before: true }] },
    '2027-02-11',
    'Het algemeen bestuur beslist op 8 juli 2027 over de kadernota 2028. Uw raad stemt niet mee, maar kan het eigen lid van het algemeen bestuur vooraf bevragen. Voor een reactie zegt het stuk: vóór 12 februari 2027.',
  ],
  [
    'the same on that day',
    { ...inviting, deadlines: [{ ...printed('reactie', '2027-02-12'), before: true }] },
    '2027-02-12',
    'Het algemeen bestuur beslist op 8 juli 2027 over de kadernota 2028. Uw raad stemt niet mee, maar kan het eigen lid van het algemeen bestuur vooraf bevragen.',
  ],
  [
    'an energiestrategie of which the day in the raad is past',
    {
      kind: 'res',
      body: 'raad',
      meetingDate: '2027-05-20',
      asks: [ask('kennisnemen', 'raad')],
      route: [step('raad', 'besluit', '2027-05-20')],
    },
    '2027-06-01',
    'Uw raad zou op 20 mei 2027 beslissen over de regionale energiestrategie. Uw raad kan ook het college om verantwoording vragen.',
  ],
  [
    'consent to a change of the regeling',
    {
      kind: 'regeling-wijzigen',
      body: 'raad',
      decider: 'raad',
      cooperation: 'bedrijfsvoeringsorganisatie',
      cooperationName: 'Inkoopbureau Jeugdhulp Oeverland',
      meetingDate: '2026-12-09',
      asks: [ask('toestemming-verlenen', 'raad')],
    },
    '2026-12-01',
    'Uw raad wordt op 9 december 2026 gevraagd toestemming te geven voor de wijziging van de regeling van Inkoopbureau Jeugdhulp Oeverland; daarna beslissen de colleges. Uw raad kan het college toestemming geven of weigeren.',
  ],
  [
    'a draft regeling sent to the raad',
    {
      kind: 'regeling-wijzigen',
      body: 'college',
      decider: 'college',
      maker: 'colleges',
      meetingDate: '2026-03-17',
      deadlines: [printed('toezending', '2026-03-25')],
    },
    '2026-03-10',
    'Het college beslist op 17 maart 2026 over de wijziging van de regeling. Uw raad kan een zienswijze geven aan het college, uiterlijk 20 mei 2026 (berekend).',
  ],
  [
    'wensen en bedenkingen on a coöperatie',
    {
      kind: 'deelneming-door-gemeente',
      body: 'raad',
      decider: 'college',
      cooperationName: 'Gebiedscoöperatie Waldermarke',
      meetingDate: '2025-02-11',
      asks: [ask('wensen-en-bedenkingen', 'raad')],
      route: [step('college', 'besluit', '2025-03-04')],
    },
    '2025-02-01',
    'Uw raad wordt op 11 februari 2025 gevraagd wensen en bedenkingen te geven over de deelneming van de gemeente aan Gebiedscoöperatie Waldermarke; daarna beslist het college op 4 maart 2025. Uw raad kan wensen en bedenkingen geven aan het college, uiterlijk 11 februari 2025.',
  ],
  [
    'an investment that a list of decisions puts off',
    { ...ab, kind: 'investering', meetingDate: '2025-09-03', decisions: [decision('algemeen-bestuur', 'volgt')] },
    '2026-06-01',
    'Het algemeen bestuur heeft op 3 september 2025 het besluit over de investering uitgesteld. Uw raad stemt niet mee, maar kan het eigen lid van het algemeen bestuur erover bevragen.',
  ],
  [
    'a mandaatbesluit of which a list of decisions gives the outcome',
    { ...ab, kind: 'mandaat', meetingDate: '2025-09-03', decisions: [decision('algemeen-bestuur', 'genomen', '2025-09-03')] },
    '2026-06-01',
    'Het algemeen bestuur heeft op 3 september 2025 besloten over het mandaatbesluit. Uw raad stemde niet mee, maar kan het eigen lid van het algemeen bestuur erover bevragen.',
  ],
  [
    'a view on a budget that the raad decides on before the last day for it',
    {
      kind: 'begroting',
      body: 'raad',
      decider: 'raad',
      cooperation: 'openbaar-lichaam',
      meetingDate: '2027-05-18',
      asks: [ask('zienswijze-indienen', 'raad'), ask('opdragen', 'raad')],
      deadlines: [printed('zienswijze', '2027-06-11')],
    },
    '2027-05-01',
    'Uw raad wordt op 18 mei 2027 gevraagd een zienswijze in te dienen op de begroting; daarna beslist het algemeen bestuur. Uw raad kan het voorstel aannemen, wijzigen of verwerpen. De zienswijze moet uiterlijk 11 juni 2027 bij het dagelijks bestuur zijn.',
  ],
  [
    'a letter in which the college informs the raad',
    { kind: 'terugkoppeling', body: 'raad', treatment: 'informerend', cooperationName: 'Inkoop Jeugdhulp Vaarlanden' },
    '2026-06-01',
    'Hier wordt niets besloten: uw raad wordt gevraagd kennis te nemen van de informatie over Inkoop Jeugdhulp Vaarlanden. Uw raad kan er vragen over stellen of het onderwerp op de agenda zetten.',
  ],
  [
    'a budget of a year that is over',
    {
      ...ab,
      kind: 'begroting',
      cycle: { stage: 'begroting', year: 2024 },
      meetingDate: '2023-06-28',
      decisions: [decision('algemeen-bestuur', 'genomen', '2023-06-28')],
    },
    '2026-06-01',
    'Het algemeen bestuur heeft op 28 juni 2023 besloten over de begroting 2024. Een zienswijze geven aan het dagelijks bestuur kan niet meer: vraag naar de uitkomst.',
  ],
  [
    'a convenant of a veiligheidsregio that is past',
    { ...ab, kind: 'convenant-politie-om', cooperationName: 'Veiligheidsregio Flevoland', meetingDate: '2025-09-03' },
    '2026-06-01',
    'Het algemeen bestuur zou op 3 september 2025 beslissen over het convenant met politie en Openbaar Ministerie van Veiligheidsregio Flevoland. Uw raad stemt niet mee, maar kan de burgemeester erover bevragen.',
  ],
  [
    'a terugkoppeling',
    {
      body: 'algemeen-bestuur',
      kind: 'terugkoppeling',
      treatment: 'informerend',
      asks: [ask('kennisnemen', 'algemeen-bestuur')],
    },
    '2026-06-01',
    'Hier wordt niets besloten: het algemeen bestuur wordt gevraagd kennis te nemen van de terugkoppeling. Uw raad kan er vragen over stellen of het onderwerp op de agenda zetten.',
  ],
  [
    'a regional vision that the raad will adopt',
    {
      kind: 'regionale-visie',
      body: 'portefeuillehoudersoverleg',
      decider: 'raad',
      cooperationName: 'Regio Duinstroom',
      meetingDate: '2025-07-02',
    },
    '2025-06-20',
    'Hier wordt nog niets besloten: uw raad beslist later over de regionale visie van Regio Duinstroom. Uw raad kan dan het voorstel aannemen, wijzigen of verwerpen.',
  ],
  [
    'a presentation to an AB of a strategy that the raden adopt on a day that is known',
    {
      kind: 'res',
      body: 'algemeen-bestuur',
      decider: 'raad',
      treatment: 'beeldvormend',
      meetingDate: '2026-12-03',
      route: [step('algemeen-bestuur', 'informeren', '2026-12-03'), step('raad', 'besluit', '2027-03-11')],
    },
    '2026-11-20',
    'Hier wordt nog niets besloten: uw raad beslist op 11 maart 2027 over de regionale energiestrategie. Uw raad kan dan het voorstel aannemen, wijzigen of verwerpen.',
  ],
  [
    'a visie that a college adopts for its part before the raad does',
    {
      kind: 'regionale-visie',
      body: 'college',
      decider: 'raad',
      cooperationName: 'Regio Duinstroom',
      asks: [ask('vaststellen', 'college')],
    },
    '2025-06-20',
    'Uw raad beslist over de regionale visie van Regio Duinstroom. Uw raad kan het voorstel aannemen, wijzigen of verwerpen.',
  ],
  [
    'a visie on which portefeuillehouders, who cannot bind, are asked to agree',
    {
      kind: 'regionale-visie',
      body: 'portefeuillehoudersoverleg',
      decider: 'raad',
      cooperationName: 'Regio Duinstroom',
      asks: [ask('instemmen')],
    },
    '2025-06-20',
    'Hier wordt nog niets besloten: uw raad beslist later over de regionale visie van Regio Duinstroom. Uw raad kan dan het voorstel aannemen, wijzigen of verwerpen.',
  ],
  [
    'a beleidsplan of a veiligheidsregio',
    { ...ab, kind: 'beleidsplan-vr', cooperationName: 'Veiligheidsregio Zuidrand', meetingDate: '2026-10-02' },
    '2026-08-01',
    'Het algemeen bestuur beslist op 2 oktober 2026 over het beleidsplan van Veiligheidsregio Zuidrand. Uw raad kan met de burgemeester overleggen over het ontwerp, uiterlijk 1 oktober 2026 (berekend).',
  ],
  [
    'a mandaat of GS on the agenda of an AB',
    {
      kind: 'mandaat-door-college',
      body: 'algemeen-bestuur',
      decider: 'gedeputeerde-staten',
      decisions: [decision('gedeputeerde-staten', 'genomen', '2024-05-14')],
    },
    '2024-09-01',
    'Gedeputeerde staten hebben op 14 mei 2024 besloten over het mandaat van het college. Uw raad stemde niet mee, maar kan het college om verantwoording vragen.',
  ],
  [
    'an own decision of the raad of an unknown kind',
    { kind: 'overig', body: 'raad', decider: 'raad', meetingDate: '2026-06-25', asks: [ask('vaststellen', 'raad')] },
    '2026-06-01',
    'Uw raad beslist op 25 juni 2026 over dit agendapunt. Uw raad kan het voorstel aannemen, wijzigen of verwerpen.',
  ],
  [
    'the round of questions at the end of a meeting',
    { kind: 'agenda', body: 'algemeen-bestuur', meetingDate: '2026-12-03' },
    '2026-06-01',
    'Dit punt gaat over de vergadering zelf: hier wordt niets besloten.',
  ],
  [
    'the annual accounts of a company, whose name ends in a full stop',
    {
      kind: 'jaarstukken',
      body: 'andere-partij',
      decider: 'andere-partij',
      cooperation: 'geen',
      cooperationName: 'Afvalwerk N.V.',
      meetingDate: '2027-06-15',
      asks: [ask('vaststellen', 'andere-partij')],
    },
    '2027-05-20',
    'Een andere partij beslist op 15 juni 2027 over de jaarstukken van Afvalwerk N.V. Uw raad stemt niet mee, maar kan om uitleg vragen in een informatiebijeenkomst.',
  ],
  [
    'an item of which only the body is known',
    { kind: 'overig', body: 'algemeen-bestuur' },
    '2026-06-01',
    'Greep vindt hier geen gevraagd besluit. Uw raad kan er vragen over stellen of het onderwerp op de agenda zetten. Het soort stuk is niet herkend: dit kan uw raad altijd.',
  ],
];

describe('the first sentence says who decides, what is asked, what the raad can do, until when', () => {
  test.each(situations)('%s', (...[, facts, today, expected]) => {
    expect(roomFor(facts, someSituation({ today })).summary).toBe(expected);
  });
});

describe('the first sentence names who decides by law', () => {
  const asked: Partial<ItemFacts> = {
    kind: 'benoeming-ab-lid',
    body: 'raad',
    decider: 'raad',
    meetingDate: '2027-11-16',
    cooperationName: 'Recreatieschap Plassengordel',
    asks: [ask('benoemen', 'raad')],
  };

  test('a raad that is asked to appoint the member decides, and does so as raden made the regeling', () => {
    const room = roomFor(asked);
    expect(room.summary).toBe(
      'Uw raad beslist op 16 november 2027 over de aanwijzing van het lid van het algemeen bestuur van Recreatieschap Plassengordel. Uw raad kan het voorstel aannemen, wijzigen of verwerpen.',
    );
    expect(option(room, 'aanwijzen-lid').assumes.join()).toContain('De raden hebben de regeling getroffen');
    expect(roomFor({ ...asked, maker: 'colleges' }).summary).toContain('daarna beslist het college');
  });

  test.each([
    ['a veiligheidsregio', { domain: 'veiligheidsregio' }, 'in een veiligheidsregio zijn alle burgemeesters lid'],
    ['a regeling of burgemeesters', { maker: 'burgemeesters' }, 'in een regeling van burgemeesters zitten de burgemeesters zelf'],
  ] as const)('nobody appoints the member in %s, whoever is asked', (_, facts, why) => {
    const college: Partial<ItemFacts> = { ...asked, body: 'college', decider: 'college', asks: [] };
    for (const paper of [asked, college]) {
      const room = roomFor({ ...paper, ...facts });
      expect(room.summary).toMatch(
        /^Niemand beslist over de aanwijzing van het lid van het algemeen bestuur van Recreatieschap Plassengordel\. /,
      );
      expect(room.summary).toContain(why);
      expect(offered(room)).not.toContain('besluiten');
      expect(offered(room)).not.toContain('amendement');
    }
  });

  test('a regeling of raden with others is changed by the raad, and by the others for their part', () => {
    const room = roomFor({ kind: 'regeling-wijzigen', body: 'college', maker: 'gemengd', cooperation: 'openbaar-lichaam' });
    expect(room.summary).toMatch(/^Uw raad beslist over de wijziging van de regeling\./);
    expect(room.notes?.map(({ text }) => text).join()).toContain('troffen deze regeling met anderen');
  });

  test('the supervisor decides on supervision, whatever its letter asks of the board', () => {
    const letter = roomFor({
      ...ab,
      kind: 'toezicht',
      province: false,
      asks: [ask('vaststellen', 'algemeen-bestuur')],
      decisions: [decision('algemeen-bestuur', 'gevraagd')],
    });
    expect(letter.summary).toMatch(/^Gedeputeerde staten beslissen over het besluit van de toezichthouder;/);
    expect(letter.summary).toContain('het algemeen bestuur beslist over zijn eigen deel');
    const minister = roomFor({ kind: 'toezicht', body: 'minister', decider: 'minister' });
    expect(minister.summary).toMatch(/^De minister beslist /);
  });

  test('in a veiligheidsregio the supervisor may be the commissaris van de Koning', () => {
    const room = roomFor({ kind: 'toezicht', domain: 'veiligheidsregio' });
    expect(room.summary).toMatch(/^Gedeputeerde staten beslissen waarschijnlijk/);
    expect(room.notes?.flatMap(articlesOf)).toContain('Wvr 59');
    expect(roomFor({ kind: 'toezicht', domain: 'ggd' }).notes?.flatMap(articlesOf)).not.toContain('Wvr 59');
  });
});

test('no raad before the decision: it says so', () => {
  const facts = { ...ab, kind: 'begroting', domain: 'ggd', meetingDate: '2026-07-03' } as const;
  const situation = someSituation({ today: '2026-06-01', profile: { meetings: [raadOn('2026-07-09')] } });
  expect(roomFor(facts, situation).summary).toContain(
    'maar vergadert niet meer vóór het besluit: een vijfde van de leden kan om een extra vergadering vragen',
  );
});

describe('who really decides', () => {
  const said = (facts: Partial<ItemFacts>, today = '2026-03-01') => roomFor(facts, someSituation({ today })).summary;
  const college = {
    body: 'college',
    decider: 'college',
    meetingDate: '2026-03-24',
    cooperationName: 'GGD Zuidrand',
    domain: 'ggd',
  } as const;
  const frames = { ...college, kind: 'kadernota', cycle: { year: 2027, stage: 'kaders' } } as const;

  test('the college takes a position on what only a board adopts', () => {
    expect(said(frames)).toMatch(
      /^Het college bepaalt op 24 maart 2026 zijn standpunt over de kadernota 2027 van GGD Zuidrand; daarna beslist het algemeen bestuur\./,
    );
    expect(said({ ...frames, decisions: [decision('college', 'genomen', '2026-03-24')] }, '2026-04-01')).toMatch(
      /^Het college bepaalde op 24 maart 2026 zijn standpunt/,
    );
  });

  test('and its decision ends nothing for the raad', () => {
    const budget = { ...college, kind: 'begroting', cycle: { year: 2027, stage: 'ontwerpbegroting' } } as const;
    const taken = { ...budget, decisions: [decision('college', 'genomen', '2026-03-24')] };
    expect(option(roomFor(taken, someSituation({ today: '2026-04-01' })), 'zienswijze-begroting').usable).toBe('ja');
  });

  const change = {
    kind: 'regeling-wijzigen',
    maker: 'colleges',
    cooperationName: 'Archief De Vaart',
    meetingDate: '2026-03-24',
  } as const;

  test('a board only proposes a regeling', () => {
    expect(said({ ...change, body: 'algemeen-bestuur', decider: 'algemeen-bestuur' })).toMatch(
      /^Het algemeen bestuur beslist op 24 maart 2026 over het voorstel voor de wijziging van de regeling van Archief De Vaart; daarna beslissen de colleges, elk met toestemming van de eigen raad\./,
    );
  });

  test('a college that sends the draft settles the draft', () => {
    const draft = { ...change, body: 'college', decider: 'college', deadlines: [printed('zienswijze', '2026-05-29')] } as const;
    expect(said({ ...draft, deadlines: [...draft.deadlines] })).toContain('over het ontwerp van de wijziging van de regeling');
  });

  test('the raad gets a draft of another body in two steps, the zienswijze first', () => {
    const both = {
      ...change,
      body: 'college',
      deadlines: [printed('zienswijze', '2026-05-29')],
      route: [step('raad', 'besluit', '2026-11-26')],
    } satisfies Partial<ItemFacts>;
    expect(said(both)).toMatch(
      /^Uw raad krijgt .* in twee stappen: eerst het ontwerp voor een zienswijze, en op 26 november 2026 de definitieve tekst voor toestemming\. Uw raad kan een zienswijze geven aan het college, uiterlijk 29 mei 2026\./,
    );
  });

  test('of ending a regeling the law asks no consent', () => {
    const ending = {
      kind: 'opheffing',
      body: 'algemeen-bestuur',
      maker: 'colleges',
      route: [step('raad', 'besluit', '2026-11-26')],
    } as const;
    const summary = said({ ...ending, route: [...ending.route] });
    expect(summary).toMatch(/^Uw raad beslist op 26 november 2026 over zijn standpunt over de opheffing/);
    expect(summary).not.toContain('stemt niet mee');
  });
});

describe('a draft that a dagelijks bestuur settles or a board sends on is not the decision', () => {
  const draft = { body: 'dagelijks-bestuur', kind: 'begroting', cycle: { year: 2027, stage: 'ontwerpbegroting' } } as const;
  const taken = [decision('dagelijks-bestuur', 'genomen', '2026-03-25')];
  const sees = { decisions: taken, deadlines: [printed('zienswijze', '2026-06-26')] };

  test('the raad can still give its zienswijze', () => {
    const settled = { ...draft, ...sees, decider: 'dagelijks-bestuur', asks: [ask('vaststellen', 'dagelijks-bestuur')] } as const;
    const room = roomFor({ ...settled, asks: [...settled.asks] }, someSituation({ today: '2026-04-01' }));
    expect(room.summary).toContain('het dagelijks bestuur heeft op 25 maart 2026 het ontwerp al vastgesteld');
    expect(option(room, 'zienswijze-begroting')).toMatchObject({ usable: 'ja', deadline: { date: '2026-06-26' } });
  });

  test('also where it is only sent', () => {
    const sent = { ...draft, ...sees, asks: [ask('doorgeleiden', 'dagelijks-bestuur')] };
    const room = roomFor(sent, someSituation({ today: '2026-04-01' }));
    expect(room.summary).toMatch(
      /^Het dagelijks bestuur heeft op 25 maart 2026 besloten om de ontwerpbegroting 2027 door te sturen; het besluit zelf volgt nog\./,
    );
    expect(option(room, 'zienswijze-begroting').usable).toBe('ja');
  });

  test('wensen en bedenkingen on a company are not over when the board sends its draft decision', () => {
    const company = {
      kind: 'deelneming-door-gr',
      body: 'algemeen-bestuur',
      decisions: [decision('algemeen-bestuur', 'genomen', '2026-03-25')],
      asks: [ask('doorgeleiden', 'algemeen-bestuur')],
    } satisfies Partial<ItemFacts>;
    expect(option(roomFor(company, someSituation({ today: '2026-04-01' })), 'wensen-en-bedenkingen').usable).toBe('ja');
  });
});
