import { describe, expect, it } from 'vitest';
import { asksOf } from '../../lib/items/asks.ts';
import { deciderOf } from '../../lib/items/decider.ts';
import { readItems } from '../../lib/items/index.ts';
import type { Body, Kind } from '../../lib/reading/words.ts';
import { pagesOf } from './page.ts';
import { holds, sourceOf } from './source.ts';

const cases: [about: string, paper: string, item: { kind: Kind; body: Body | null }, decider: Body | null, assumes?: boolean][] =
  [
    [
      'a board that is asked',
      'Het algemeen bestuur wordt gevraagd de begroting vast te stellen.',
      { kind: 'begroting', body: 'algemeen-bestuur' },
      'algemeen-bestuur',
    ],
    [
      'a raad asked for a zienswijze',
      'De raad wordt voorgesteld een zienswijze in te dienen.',
      { kind: 'begroting', body: 'raad' },
      'raad',
    ],
    [
      'a letter of the supervisor that speaks of what others adopt',
      'Wij zenden een afschrift aan de colleges, zodat zij daarmee bij de vaststelling van de eigen begroting rekening kunnen houden.',
      { kind: 'toezicht', body: 'gedeputeerde-staten' },
      'gedeputeerde-staten',
    ],
    [
      'colleges that are advised to lay a plan before their raden',
      'De stuurgroep wordt gevraagd de colleges te adviseren hun raad voor te stellen de cofinanciering beschikbaar te stellen.',
      { kind: 'regionale-deal', body: 'stuurgroep' },
      'raad',
      true,
    ],
    [
      'what a raadscommissie sends on to the raad',
      'De commissie wordt gevraagd het voorstel om de geheimhouding te bekrachtigen als hamerstuk naar de raad door te geleiden.',
      { kind: 'geheimhouding', body: 'raadscommissie' },
      'raad',
    ],
    [
      'a feedback note',
      'Het algemeen bestuur wordt verzocht kennis te nemen van de terugkoppeling.',
      { kind: 'terugkoppeling', body: 'algemeen-bestuur' },
      null,
    ],
    [
      'a plan that another board adopts',
      'Het algemeen bestuur wordt gevraagd kennis te nemen van het organisatieplan.',
      { kind: 'organisatie', body: 'algemeen-bestuur' },
      'dagelijks-bestuur',
      true,
    ],
    [
      'a plan that the paper says another board adopts',
      'Het algemeen bestuur wordt gevraagd kennis te nemen van het plan. De vaststelling van het organisatieplan is de bevoegdheid van het dagelijks bestuur.',
      { kind: 'organisatie', body: 'algemeen-bestuur' },
      'dagelijks-bestuur',
    ],
    [
      'portefeuillehouders who cannot bind',
      'Voorstel: in te stemmen met de overeenkomst.',
      { kind: 'overeenkomst-gemeente', body: 'portefeuillehoudersoverleg' },
      'college',
      true,
    ],
    [
      'a bestuurscommissie that advises the board',
      'De bestuurscommissie wordt gevraagd:\n- kennis te nemen van de rapportage;\n- het algemeen bestuur te adviseren de bestuursrapportage vast te stellen.',
      { kind: 'bestuursrapportage', body: 'bestuurscommissie' },
      'algemeen-bestuur',
      true,
    ],
    [
      'a raadscommissie that advises on a raadsvoorstel',
      'De commissie wordt gevraagd te adviseren over het raadsvoorstel wijziging omgevingsplan Kade-Noord.',
      { kind: 'overig', body: 'raadscommissie' },
      'raad',
    ],
    [
      'a raadscommissie that discusses a raadsvoorstel on what a board adopts',
      'De commissie wordt gevraagd het raadsvoorstel te bespreken. Het algemeen bestuur stelt de kadernota op 9 april 2027 vast.',
      { kind: 'kadernota', body: 'raadscommissie' },
      'raad',
    ],
    [
      'a raadscommissie that discusses a letter',
      'De commissie wordt gevraagd de raadsinformatiebrief te bespreken.',
      { kind: 'overig', body: 'raadscommissie' },
      null,
    ],
    [
      'a stuurgroep whose contract a college closes',
      'De stuurgroep wordt gevraagd in te stemmen met de inhuur. Het contract wordt door het college van Holterdam gesloten.',
      { kind: 'overig', body: 'stuurgroep' },
      'college',
    ],
    [
      'portefeuillehouders before the raden',
      'De regiovisie wordt door de raden vastgesteld.\nVoorstel: de visie te bespreken.',
      { kind: 'regionale-visie', body: 'portefeuillehoudersoverleg' },
      'raad',
    ],
    [
      'wishes on a decision of the college',
      '# Peilpunten\n1. Welke wensen en bedenkingen heeft de raad?\n# Toelichting\nHet is aan het college om tot deelname te besluiten.',
      { kind: 'deelneming-door-gemeente', body: 'raad' },
      'college',
    ],
    [
      'a motion that asks the college to act',
      'Verzoekt het college:\n1. in het algemeen bestuur tegen de sluiting te pleiten.',
      { kind: 'motie', body: 'raad' },
      'raad',
    ],
    [
      'a board whose members a clause tells',
      'De raad wordt gevraagd kennis te nemen van het profiel. Het algemeen bestuur, waarin de negen burgemeesters zitten, stelt het profiel vast.',
      { kind: 'risicoprofiel', body: 'raad' },
      'algemeen-bestuur',
    ],
    [
      'a committee that discusses',
      'De commissie bespreekt de zienswijze.',
      { kind: 'begroting', body: 'raadscommissie' },
      'algemeen-bestuur',
      true,
    ],
    [
      'a budget of a single board',
      'De bedrijfsvoeringsorganisatie koopt in. De commissie bespreekt de zienswijze.',
      { kind: 'begroting', body: 'raadscommissie' },
      'bestuur',
      true,
    ],
    [
      'an information letter',
      'Met deze brief informeren wij u over de wachttijden.',
      { kind: 'terugkoppeling', body: 'raad' },
      null,
    ],
    [
      'portefeuillehouders before the colleges',
      'Wij vragen jullie met het verdeelvoorstel in te stemmen, waarna de colleges het vaststellen.',
      { kind: 'overig', body: 'portefeuillehoudersoverleg' },
      'college',
    ],
    [
      'portefeuillehouders who advise their colleges',
      'De portefeuillehouders wordt gevraagd hun colleges te adviseren de bijdrage op te nemen.',
      { kind: 'overig', body: 'portefeuillehoudersoverleg' },
      'college',
      true,
    ],
    [
      'a plan that goes on to the raden',
      'Het overleg wordt gevraagd de colleges te adviseren het plan ter vaststelling aan de raden aan te bieden.',
      { kind: 'regionale-visie', body: 'portefeuillehoudersoverleg' },
      'raad',
    ],
    [
      'a letter that says it in a clause',
      'Geachte raad, wij sturen u de ontwerpbegroting. Nog voor het algemeen bestuur de begroting vaststelt, krijgt u antwoord.',
      { kind: 'begroting', body: null },
      'algemeen-bestuur',
    ],
    [
      'a planning with the decision of a board',
      'Algemeen bestuur: vaststelling van de begroting 2028 | 9 juli 2027',
      { kind: 'begroting', body: null },
      'algemeen-bestuur',
    ],
    ['a text of another field', 'Meng de bloem met het water.', { kind: 'overig', body: null }, null],
  ];

describe('deciderOf', () => {
  it.each(cases)('reads %s', (...[, paper, item, decider, assumes = false]) => {
    const source = sourceOf(paper);
    const found = deciderOf(source, {
      ...item,
      asks: asksOf(source, item.body),
      treatment: null,
      meetingDate: null,
      because: {},
    });
    expect(found.decider).toBe(decider);
    expect(found.because !== null).toBe(decider !== null);
    expect(Boolean(found.because?.assumes)).toBe(assumes);
    for (const evidence of found.because?.evidence ?? []) expect(holds(source, evidence)).toBe(true);
  });

  it('finds nobody to decide in a paper that only informs', () => {
    const source = sourceOf('Deze brief is ter informatie. Het college van Holterstad beslist over de aanvragen.');
    const found = deciderOf(source, {
      kind: 'centrumregeling',
      body: 'raad',
      asks: [],
      treatment: 'informerend',
      meetingDate: null,
      because: {},
    });
    expect(found.decider).toBeNull();
  });

  it('tells apart what is asked and what another body has decided for its own part', () => {
    const source = sourceOf(
      '# Voorstel\nHet algemeen bestuur wordt gevraagd:\n1. het mandaatbesluit vast te stellen, voor zover het zijn bevoegdheden betreft;\n2. kennis te nemen van het besluit van het dagelijks bestuur van 12 november 2026, waarmee het is vastgesteld voor zover het de bevoegdheden van het dagelijks bestuur betreft.',
    );
    const { decisions } = deciderOf(source, {
      kind: 'mandaat',
      body: 'algemeen-bestuur',
      asks: asksOf(source, 'algemeen-bestuur'),
      treatment: null,
      meetingDate: null,
      because: {},
    });
    expect(decisions.map(({ body, state, date }) => [body, state, date])).toEqual([
      ['algemeen-bestuur', 'gevraagd', null],
      ['dagelijks-bestuur', 'genomen', '2026-11-12'],
    ]);
    expect(decisions[0]?.part).toContain('voor zover het zijn bevoegdheden betreft');
  });

  it('takes no part for decided that is asked in the clause before', () => {
    const source = sourceOf(
      'Het AB wordt gevraagd in te stemmen met het mandaatbesluit, voor zover het zijn bevoegdheden betreft; het dagelijks bestuur heeft zijn deel op 8 oktober 2026 vastgesteld.',
    );
    const asks = asksOf(source, 'algemeen-bestuur');
    const around = { treatment: null, meetingDate: null, because: {} };
    const { decisions } = deciderOf(source, { kind: 'mandaat', body: 'algemeen-bestuur', asks, ...around });
    expect(decisions.map(({ body, state }) => [body, state])).toEqual([['algemeen-bestuur', 'gevraagd']]);
  });

  it.each([
    ['asked of both', 'Het dagelijks bestuur wordt gevraagd de mandaatregeling vast te stellen.', 'gevraagd'],
    ['adopted by one of them', 'Aldus vastgesteld in de vergadering van het dagelijks bestuur van 10 december 2026,', 'genomen'],
  ])('the makers of a decree, each for its own powers, %s', (_, words, state) => {
    const paper = `Het dagelijks bestuur en de voorzitter van Regio Vennen, ieder voor zover bevoegd;\n\n${words}`;
    const source = sourceOf(paper);
    const asks = asksOf(source, 'dagelijks-bestuur');
    const around = { treatment: null, meetingDate: null, because: {} };
    const { decisions } = deciderOf(source, { kind: 'mandaat', body: 'dagelijks-bestuur', asks, ...around });
    expect(decisions.map(({ body, state: of, part }) => [body, of, part])).toEqual([
      ['dagelijks-bestuur', state, 'ieder voor zover bevoegd'],
      ['voorzitter', state, 'ieder voor zover bevoegd'],
    ]);
  });

  it('a board of a cooperation with one board is the one that adopted', () => {
    const source = sourceOf(
      'Het bestuur van de bedrijfsvoeringsorganisatie Servicepunt Venland;\n\nVastgesteld in de vergadering van het bestuur, gehouden op 30 januari 2025.',
    );
    const around = { treatment: null, meetingDate: '2025-01-30', because: {} };
    const { decisions } = deciderOf(source, { kind: 'mandaat', body: 'bestuur', asks: [], ...around });
    expect(decisions.map(({ body, state, date }) => [body, state, date])).toEqual([['bestuur', 'genomen', '2025-01-30']]);
  });

  /** Lists of decisions: the outcome of each item by its number, as body, state and date. */
  const lists: [form: string, list: string, outcomes: Record<string, readonly string[]>][] = [
    [
      'a heading for each',
      `
# Besluitenlijst algemeen bestuur Regio Polderrand
Datum: woensdag 28 juni 2028
1. Begroting 2029
Beslispunt:
De begroting 2029 vast te stellen
# Besluit
Akkoord; Sas wordt geacht te hebben tegengestemd.
2. Verkoop kantoor
Beslispunt:
In te stemmen met de verkoop
# Besluit
Aangehouden. Komt terug op 12 juli 2028.
`,
      { '1': ['algemeen-bestuur genomen 2028-06-28'], '2': ['algemeen-bestuur volgt null'] },
    ],
    [
      'a column',
      `
# Besluitenlijst dagelijks bestuur Archief Polderrand
Datum: dinsdag 19 mei 2028
Aanwezig: I. Bos (voorzitter), F. Tak
Nr | Onderwerp | Voorstel | Besluit
1 | Opvolging directeur | Mevrouw Smit te benoemen tot directeur. | Conform. Het AB wordt geïnformeerd.
2 | Klimaatinstallatie | De installatie te vernieuwen. | Aangehouden. Komt terug in juni.
3 | Reglement van orde | Het reglement vast te stellen. | -
`,
      {
        '1': ['dagelijks-bestuur genomen 2028-05-19'],
        '2': ['dagelijks-bestuur volgt null'],
        '3': ['dagelijks-bestuur gevraagd null'],
      },
    ],
    [
      'minutes that tell it',
      `
# Verslag vergadering dagelijks bestuur Archief Polderrand
Datum: dinsdag 19 mei 2028
Aanwezig: I. Bos (voorzitter), F. Tak
1. Opening
De voorzitter opent de vergadering.
2. Reglement van orde
Mevrouw Tak vraagt naar de stemming. Het dagelijks bestuur stelt het reglement vast.
3. Rondvraag
Niemand heeft iets.
`,
      { '1': [], '2': ['dagelijks-bestuur genomen 2028-05-19'], '3': [] },
    ],
    [
      'minutes whose decisions are written as they were proposed, and that are not adopted yet',
      `
# Besluitenlijst
# Dagelijks bestuur Archief Polderrand
Datum: dinsdag 19 mei 2028
1. Huur
Besluit De huur van het depot met vijf jaar te verlengen.
2. Depot
# Besluit
1. In te stemmen met de verbouwing.
2. De directeur te machtigen de opdracht te geven.
3. Rondvraag en sluiting
De voorzitter sluit de vergadering.
Vastgesteld in de vergadering van ……… voorzitter ……… secretaris ………
`,
      { '1': ['dagelijks-bestuur genomen 2028-05-19'], '2': ['dagelijks-bestuur genomen 2028-05-19'], '3': [] },
    ],
    [
      'a draft decision, which is no outcome',
      `
# Agenda algemeen bestuur Regio Polderrand
Datum: woensdag 28 juni 2028
1. Begroting 2029
Besluit: de begroting 2029 vast te stellen.
2. Sluiting
`,
      { '1': ['algemeen-bestuur gevraagd null'], '2': [] },
    ],
  ];

  it.each(lists)('reads what came of each item from %s', (_form, list, outcomes) => {
    const told = readItems(pagesOf(list), []).map(({ number, decisions }) => [
      number,
      decisions.map(({ body, state, date }) => `${body} ${state} ${date}`),
    ]);
    expect(Object.fromEntries(told)).toEqual(outcomes);
  });

  it('asks no decision of a body that cannot bind', () => {
    const source = sourceOf('Voorstel: in te stemmen met de koers.');
    const { decisions } = deciderOf(source, {
      kind: 'regionale-visie',
      body: 'portefeuillehoudersoverleg',
      asks: asksOf(source, 'portefeuillehoudersoverleg'),
      treatment: null,
      meetingDate: null,
      because: {},
    });
    expect(decisions).toEqual([]);
  });
});
