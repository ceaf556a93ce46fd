import { describe, expect, it } from 'vitest';
import { routeOf } from '../../lib/items/route.ts';
import type { Body } from '../../lib/reading/words.ts';
import { holds, sourceOf } from './source.ts';

const board = { body: 'algemeen-bestuur', meetingDate: '2026-06-04' } as const;
const council = { body: 'raad', meetingDate: '2026-06-04' } as const;
const nowhere = { body: null, meetingDate: null } as const;

/** Sentences and lines as other makers write them, with the steps other than the meeting itself. */
const told: [sentence: string, at: typeof board | typeof council | typeof nowhere, ...steps: [Body, string | null][]][] = [
  [
    'Regeling | Bijdrage | Zienswijze uiterlijk | AB\nODZ | 668.900 | 30-06-2026 | 09-07-2026\nGGD | 36.500 | 01-07-2026 | 10-07-2026',
    council,
    ['algemeen-bestuur', '2026-07-09'],
    ['algemeen-bestuur', '2026-07-10'],
  ],
  [
    'Onderwerp | Raadscommissie | Raad\nVisie wonen | 28 mei 2026 | 18 juni 2026',
    nowhere,
    ['raadscommissie', '2026-05-28'],
    ['raad', '2026-06-18'],
  ],
  ['Naam | Raad | College\nAalst | 21 | 5', nowhere],
  [
    'De regeling moet worden gewijzigd, waarover de colleges besluiten, na verkregen toestemming van de raden.',
    board,
    ['college', null],
    ['raad', null],
  ],
  [
    'Toetreding kan alleen als alle colleges daartoe besluiten met toestemming van hun raden.',
    board,
    ['college', null],
    ['raad', null],
  ],
  [
    'vastgesteld in college\n\n24 april 2026\n\nraadscommissie Samenleving\n\n17 mei 2026\n\nprogramma\n\nSociaal domein',
    nowhere,
    ['college', '2026-04-24'],
    ['raadscommissie', '2026-05-17'],
  ],
  ['Aan de gemeenteraad\n\n24 april 2026\n\nGeachte raad,', nowhere],
  [
    'Het dagelijks bestuur heeft de raden uitgenodigd hun opvattingen kenbaar te maken en ziet deze graag uiterlijk 25 april 2026 tegemoet.',
    nowhere,
    ['raad', '2026-04-25'],
  ],
  ['Raadscommissie Sociaal: 29 oktober 2025', nowhere, ['raadscommissie', '2025-10-29']],
  ['Veiligheidsdirectie, 12 februari 2026: positief.', board, ['veiligheidsdirectie', '2026-02-12']],
  ['Akkoord MT | Ja | Forum d.d. | 25-05-2026', council, ['raadscommissie', '2026-05-25']],
  ['Naar raad? | Ja, ter informatie (ingekomen stukken 19 november 2026)', board, ['raad', '2026-11-19']],
  [
    'De commissie Ruimte bespreekt het ontwerpbesluit op 28 mei 2026 en de raad kan zich in zijn vergadering van 14 juni 2026 uitspreken.',
    board,
    ['raadscommissie', '2026-05-28'],
    ['raad', '2026-06-14'],
  ],
  [
    'Provinciale staten behandelen de strategie op 13 oktober 2026, het algemeen bestuur van het waterschap op 20 oktober 2026.',
    council,
    ['provinciale-staten', '2026-10-13'],
    ['waterschap-ab', '2026-10-20'],
  ],
  ['Zuidwijk, 24 maart 2026, burgemeester en wethouders', council, ['college', '2026-03-24']],
  ['Het dagelijks bestuur vergadert in 2027 op 25 januari, 22 maart en 7 juni.', board],
  ['De auditcommissie boog zich op 10 april 2026 over de tarieven.', board, ['auditcommissie', '2026-04-10']],
  ['De directie zag het stuk op 28 april 2026.', board, ['directie', '2026-04-28']],
  ['Na het besluit worden de colleges per brief geïnformeerd.', board, ['college', null]],
  ['Het voorstel komt op 18 juni 2026 terug in de raad.', council, ['raad', '2026-06-18']],
  [
    'Het dagelijks bestuur stelt voor de kaders voor 30 juni 2026 aan de raden te zenden.',
    board,
    ['dagelijks-bestuur', null],
    ['raad', '2026-06-30'],
  ],
  ['Het college stuurt het jaarverslag ter informatie naar de raad.', nowhere, ['raad', null]],
  ['Het plan ter kennisname aan het algemeen bestuur te zenden.', nowhere, ['algemeen-bestuur', null]],
  ['Conclusie: het overleg adviseert gedeputeerde staten de buurtbus te behouden.', nowhere, ['gedeputeerde-staten', null]],
  ['Voorbereidende commissie | 20 mei 2026', council, ['raadscommissie', '2026-05-20']],
  ['In te stemmen met het voorstel en dit aan de raad voor te leggen.', nowhere, ['raad', null]],
  ['Negen raden en provinciale staten hebben een zienswijze ingediend.', board, ['raad', null], ['provinciale-staten', null]],
  ['Een wijziging van de begroting komt op 14 mei 2026 naar uw raad.', nowhere, ['raad', '2026-05-14']],
  ['Het college informeert de raad jaarlijks in het tweede kwartaal.', board],
  [
    'Het algemeen bestuur heeft de commissie op 26 juni 2026 ingesteld en haar werkwijze vastgesteld.',
    council,
    ['algemeen-bestuur', '2026-06-26'],
  ],
  ['De auditcommissie adviseert positief.', council, ['auditcommissie', null]],
  ['Daarna kan uw raad zich tot gedeputeerde staten wenden.', council, ['gedeputeerde-staten', null]],
  ['DB, 12 maart 2026: door naar AB.', board, ['dagelijks-bestuur', '2026-03-12']],
  ['Het college heeft op 3 maart 2026 met het ontwerp ingestemd.', council, ['college', '2026-03-03']],
  ['Wij sturen het plan in juli 2026 ter informatie aan de raden.', board, ['raad', '2026-07']],
  ['Na vaststelling zenden wij het plan aan de commissaris van de Koning.', board, ['commissaris-van-de-koning', null]],
  ['De raden hebben in april 2026 hun wensen en bedenkingen gegeven over de werkwijze.', board, ['raad', '2026-04']],
  [
    'De rapportage gaat in december 2026 naar de colleges en provinciale staten.',
    board,
    ['college', '2026-12'],
    ['provinciale-staten', '2026-12'],
  ],
  ['Daarna gaan de uitkomsten naar de colleges en de raden.', board, ['college', null], ['raad', null]],
  ['Ieder college bepaalt zelf of het meedoet.', board, ['college', null]],
  ['De deal wordt per gemeente getekend; elk college neemt daarover een eigen besluit.', board, ['college', null]],
  ['Op 11 maart 2027 volgt een voorstel over het krediet.', board, ['algemeen-bestuur', '2027-03-11']],
  ['Aangehouden. Komt terug op 16 juli 2026 met een variant.', board, ['algemeen-bestuur', '2026-07-16']],
  ['Het functieboek is gewijzigd, na instemming van de ondernemingsraad.', board, ['ondernemingsraad', null]],
  ['De tarieven zijn voorgesteld na advies van de tariefcommissie op 12 mei 2026.', board, ['adviescommissie', '2026-05-12']],
  ['Eerst is er een raadsbijeenkomst op 20 mei 2026.', board, ['raad', '2026-05-20']],
  ['Een zienswijze moet uiterlijk 16 juli 2026 bij het schap binnen zijn.', council, ['raad', '2026-07-16']],
  ['In het eerste kwartaal van 2027 vragen wij u om toestemming voor de wijziging.', council, ['raad', '2027-Q1']],
  ['In oktober 2026 ontvangt u een nieuwe brief met de uitkomst.', council, ['raad', '2026-10']],
  ['De begroting, die u op 1 juli 2025 hebt vastgesteld, is in evenwicht.', board, ['algemeen-bestuur', '2025-07-01']],
  ['De auditcommissie heeft de stukken op 4 mei 2026 besproken.', board, ['auditcommissie', '2026-05-04']],
  ['14 april 2026 – MT – akkoord', board, ['directie', '2026-04-14']],
  ['1 juli 2026: besluit AB', nowhere, ['algemeen-bestuur', '2026-07-01']],
  ['Behandeling commissie | 19-05-2026', council, ['raadscommissie', '2026-05-19']],
  ['Datum college: 12 mei 2026', council, ['college', '2026-05-12']],
  [
    'Het ontwerp is op 1 april 2026 naar de raden verzonden; zij kunnen tot 24 juni 2026 hun zienswijze indienen.',
    board,
    ['raad', '2026-04-01'],
    ['raad', '2026-06-24'],
  ],
  [
    'De ondernemingsraad heeft op 3 maart 2026 geadviseerd; het GO heeft op 10 maart 2026 ingestemd.',
    board,
    ['ondernemingsraad', '2026-03-03'],
    ['georganiseerd-overleg', '2026-03-10'],
  ],
  ['Onderwerp | Commissie d.d.\nVisie wonen | Samenleving 16-06-2026', nowhere, ['raadscommissie', '2026-06-16']],
  ['Eerder geagendeerd? | ja, 2 juli 2025 (aangehouden)', board, ['algemeen-bestuur', '2025-07-02']],
  ['Regeling | Stuk | Raad\nGGD | begroting | 28 mei 2026', nowhere],
  [
    'Het dagelijks bestuur van Zuidrand,\nHierbij zenden wij u de begroting, zoals wij die in onze vergadering van 8 april 2026 hebben vrijgegeven.',
    nowhere,
    ['dagelijks-bestuur', '2026-04-08'],
  ],
  [
    'De visie gaat in juni 2026 naar de colleges en zal in september 2026 door de raden worden vastgesteld.',
    board,
    ['college', '2026-06'],
    ['raad', '2026-09'],
  ],
  ['De begroting is door u op 3 juli 2025 vastgesteld.', board, ['algemeen-bestuur', '2025-07-03']],
  ['De korpschef en de hoofdofficier tekenen naar verwachting in april.', board, ['andere-partij', null]],
  ['Dit voorstel vervangt het voorstel van 3 februari 2024.', council],
  ['Wij zijn door het ministerie op 4 mei 2024 gebeld.', board],
  ['De wet is op 1 januari 2026 in werking getreden.', board],
];

describe('routeOf', () => {
  it.each(told)('%s', (sentence, at, ...steps) => {
    const source = sourceOf(sentence);
    const found = routeOf(source, { ...at, asks: [] });
    const others = found.filter(({ body, date }) => !(body === at.body && date === at.meetingDate));
    expect(others.map(({ body, date }) => [body, date])).toEqual(steps);
    for (const { evidence } of found) expect(holds(source, evidence)).toBe(true);
  });

  it.each([
    ['Datum college: | 12 mei 2026\nDatum raad: | 4 juni 2026', 'college'],
    ['In oktober 2026 ontvangt u een nieuwe brief met de uitkomst.', 'gemeenteraad'],
  ])('names who, not the label or the pronoun: %s', (paper, name) => {
    expect(routeOf(sourceOf(paper), { ...council, asks: [] }).map((step) => step.name)).toContain(name);
  });

  it('knows who writes by who signs', () => {
    const source = sourceOf(
      'Geacht bestuur,\nWij hebben op 11 november 2025 besloten dat repressief toezicht geldt.\nGedeputeerde staten van Binnenwaard,',
    );
    const found = routeOf(source, { body: 'algemeen-bestuur', meetingDate: null, asks: [] });
    expect(found.map(({ body, date, step }) => [body, date, step])).toEqual([['gedeputeerde-staten', '2025-11-11', 'besluit']]);
  });

  it('reads the step that the heading of a group names', () => {
    const source = sourceOf('Kadernota 2028\nTer bespreking (advies aan de raad van 23 februari 2027)');
    const [, group] = source.scope.passages;
    const scope = { ...source.scope, passages: source.scope.passages.slice(0, 1), group: group ?? null };
    const found = routeOf({ ...source, scope }, { body: 'raadscommissie', meetingDate: '2027-02-09', asks: [] });
    expect(found.map(({ body, date }) => [body, date])).toContainEqual(['raad', '2027-02-23']);
  });
});

describe('what a body does with what it is sent', () => {
  it.each([
    ['De kaders vast te stellen en voor 30 april 2027 aan de raden te zenden.', 'informeren'],
    ['Het algemeen bestuur stelt de kaders vast en stuurt ze in april 2027 naar de raden.', 'informeren'],
    ['De begroting is op 8 april 2027 voor een zienswijze aan de raden gezonden.', 'zienswijze'],
    ['Het voorstel is op 8 april 2027 ter vaststelling aan de raden gezonden.', 'besluit'],
  ] as const)('%s', (sentence, step) => {
    const steps = routeOf(sourceOf(sentence), { ...nowhere, asks: [] }).filter(({ body }) => body === 'raad');
    expect(steps.map((one) => one.step)).toEqual([step]);
  });
});
