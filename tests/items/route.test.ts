import { describe, expect, it } from 'vitest';
import { asksOf } from '../../lib/items/asks.ts';
import { routeOf } from '../../lib/items/route.ts';
import type { Body } from '../../lib/reading/words.ts';
import { holds, sourceOf } from './source.ts';

const at = { body: 'algemeen-bestuur' as const, meetingDate: '2026-06-04' };

interface Case {
  paper: string;
  meeting?: { body: Body | null; meetingDate: string | null };
  steps: [body: Body | null, date: string | null, step?: string][];
}

const routes: Record<string, Case> = {
  'a table of coordination': {
    paper:
      '# Afgestemd\nAfgestemd met | Datum | Standpunt/advies\nLGO zorg | 5-mrt-2026 | Akkoord\nAdviseurs gemeenten | 13 maart | Akkoord, mits het tarief daalt\nDirectieoverleg | 2-apr-2026 | Positief\nStuurgroep Wonen | 9 april 2026 | Informeren AB over de stand\nMaak een keuze | Kies een datum | Maak een keuze',
    meeting: at,
    steps: [
      ['ambtelijk-overleg', '2026-03-05', 'advies'],
      ['ambtelijk-overleg', '2026-03-13', 'advies'],
      ['directieoverleg', '2026-04-02', 'advies'],
      ['stuurgroep', '2026-04-09', 'bespreking'],
      ['algemeen-bestuur', '2026-06-04'],
    ],
  },
  'a plan in a table': {
    paper:
      'Wie | Wat | Wanneer\nDagelijks bestuur | Ontwerpbegroting vrijgeven | 9 april 2026\nRaden | Gelegenheid voor zienswijze | uiterlijk 2 juli 2026\nAlgemeen bestuur | Vaststelling begroting | 10 september 2026\nGedeputeerde staten | Inzending begroting | vóór 15 september 2026',
    meeting: { body: 'dagelijks-bestuur', meetingDate: '2026-04-09' },
    steps: [
      ['dagelijks-bestuur', '2026-04-09'],
      ['raad', '2026-07-02', 'zienswijze'],
      ['algemeen-bestuur', '2026-09-10', 'besluit'],
      ['gedeputeerde-staten', '2026-09-15', 'informeren'],
    ],
  },
  'form fields': {
    paper:
      'Datum collegebehandeling: | 13 mei 2026\nBehandeling in commissie Ruimte: | 2 juni 2026\nBehandeling in raad: | 18 juni 2026\nFatale datum raadsbesluit: | 1 juli 2026',
    meeting: { body: 'raad', meetingDate: '2026-06-18' },
    steps: [
      ['college', '2026-05-13'],
      ['raadscommissie', '2026-06-02'],
      ['raad', '2026-06-18'],
    ],
  },
  'who acts on a date': {
    paper:
      'Het dagelijks bestuur heeft het ontwerp op 18 maart 2026 naar de raden gestuurd. Op 16 april 2026 heeft de auditcommissie de stukken besproken.',
    steps: [
      ['dagelijks-bestuur', '2026-03-18', 'informeren'],
      ['auditcommissie', '2026-04-16', 'bespreking'],
    ],
  },
  'a planning whose lines ran together': {
    paper:
      '18 maart t/m 15 april – consultatie partners april 2026 – bijeenkomst voor raadsleden mei 2026 – behandeling in de colleges juni / begin juli 2026 – besluitvorming in de zes gemeenteraden',
    meeting: { body: 'stuurgroep', meetingDate: '2026-03-14' },
    steps: [
      ['stuurgroep', '2026-03-14'],
      ['raad', '2026-04', 'bespreking'],
      ['college', '2026-05', 'bespreking'],
      ['raad', '2026-06', 'besluit'],
      ['raad', '2026-07', 'besluit'],
    ],
  },
  'a letter of the board that speaks of itself': {
    paper:
      'Geachte leden van het algemeen bestuur,\nDe stukken zijn door ons in de vergadering van 6 mei jl. behandeld.\nHoogachtend, het dagelijks bestuur,',
    meeting: at,
    steps: [
      ['dagelijks-bestuur', '2026-05-06', 'bespreking'],
      ['algemeen-bestuur', '2026-06-04'],
    ],
  },
  'two bodies, each with its day': {
    paper: 'Het concept is op 5 mei 2026 besproken in het ambtelijk overleg en op 12 mei in het dagelijks bestuur van de ODR.',
    meeting: at,
    steps: [
      ['ambtelijk-overleg', '2026-05-05', 'bespreking'],
      ['dagelijks-bestuur', '2026-05-12'],
      ['algemeen-bestuur', '2026-06-04'],
    ],
  },
  'a day in the clause of its body': {
    paper: 'Wij ontvingen de begroting 2027, die op 7 mei 2026 door uw algemeen bestuur is vastgesteld.',
    meeting: { body: 'dagelijks-bestuur', meetingDate: null },
    steps: [['algemeen-bestuur', '2026-05-07', 'besluit']],
  },
  'a decision put off to a later meeting': {
    paper: 'Het voorgenomen besluit wordt om die reden aangehouden tot de vergadering van 20 mei 2026.',
    meeting: { body: 'dagelijks-bestuur', meetingDate: '2026-03-25' },
    steps: [
      ['dagelijks-bestuur', '2026-03-25'],
      ['dagelijks-bestuur', '2026-05-20'],
    ],
  },
  'a sentence that goes on behind the letter head of the next page': {
    paper:
      'Het algemeen bestuur stelt de begroting vast op\n---\nOmgevingsdienst Leem | ODL-27\n14 juli 2026. Daarna volgt de rest.',
    meeting: { body: 'dagelijks-bestuur', meetingDate: '2026-05-07' },
    steps: [
      ['dagelijks-bestuur', '2026-05-07'],
      ['algemeen-bestuur', '2026-07-14', 'besluit'],
    ],
  },
  'an answer to the raden': {
    paper: 'Het DB heeft alle raden op 13 mei schriftelijk en gemotiveerd bericht.',
    meeting: at,
    steps: [
      ['dagelijks-bestuur', '2026-05-13', 'informeren'],
      ['algemeen-bestuur', '2026-06-04'],
    ],
  },
  'a report that goes on to the colleges': {
    paper: 'De rapportage is door de stuurgroep op 26 mei 2026 vrijgegeven voor verzending aan de colleges.',
    meeting: { body: 'portefeuillehoudersoverleg', meetingDate: '2026-06-04' },
    steps: [
      ['stuurgroep', '2026-05-26'],
      ['portefeuillehoudersoverleg', '2026-06-04'],
      ['college', null, 'informeren'],
    ],
  },
  'secrecy that another board confirms': {
    paper: 'De geheimhouding wordt in de eerstvolgende vergadering van het AB ter bekrachtiging voorgelegd.',
    meeting: { body: 'dagelijks-bestuur', meetingDate: '2026-05-07' },
    steps: [
      ['dagelijks-bestuur', '2026-05-07'],
      ['algemeen-bestuur', null, 'besluit'],
    ],
  },
  'who speaks is no step': {
    paper: '14 mei 2026, inleider: wethouder Bos (Heistad), voorzitter stuurgroep',
    meeting: { body: 'stuurgroep', meetingDate: '2026-05-14' },
    steps: [['stuurgroep', '2026-05-14']],
  },
  'a plan in a sentence': {
    paper:
      'De planning is: bespreking in het PHO op 2 juli 2026, behandeling in de colleges in september 2026 en vaststelling door de acht raden in november 2026.',
    steps: [
      ['portefeuillehoudersoverleg', '2026-07-02'],
      ['college', '2026-09'],
      ['raad', '2026-11'],
    ],
  },
  'two boards in one month': {
    paper:
      'In de stuurgroep van februari 2026 wordt het plan voorgelegd voor doorgeleiding naar dagelijks en algemeen bestuur van maart 2026.',
    steps: [
      ['stuurgroep', '2026-02'],
      ['dagelijks-bestuur', '2026-03'],
      ['algemeen-bestuur', '2026-03'],
    ],
  },
  'two boards in two months': {
    paper: 'Het besluit wordt in de dagelijks- en algemeen besturen van november en december 2026 voorgelegd.',
    steps: [
      ['dagelijks-bestuur', '2026-11'],
      ['algemeen-bestuur', '2026-12'],
    ],
  },
  'a body in a clause aside': {
    paper: 'Het algemeen bestuur, waarin de zes burgemeesters zitting hebben, stelt de begroting op 9 juli 2026 vast.',
    steps: [['algemeen-bestuur', '2026-07-09', 'besluit']],
  },
  'a body in an opening clause': {
    paper:
      'Omdat het PHO geen besluiten kan nemen, is van elk college afzonderlijk een besluit nodig, uiterlijk in oktober 2026.',
    steps: [['college', '2026-10', 'besluit']],
  },
  'the last day for a zienswijze': {
    paper: 'Geachte leden van de raad,\nUw zienswijze ontvangen wij graag uiterlijk vrijdag 12 juni 2026.',
    meeting: { body: null, meetingDate: null },
    steps: [['raad', '2026-06-12', 'zienswijze']],
  },
  'a list of days': {
    paper:
      '- 17 juni 2026: einde van de termijn voor de zienswijze.\n- 6 juli 2026: ons college bespreekt de zienswijze.\n- 28 september 2026: raadsvergadering over de toestemming.',
    steps: [
      ['raad', '2026-06-17'],
      ['college', '2026-07-06'],
      ['raad', '2026-09-28'],
    ],
  },
  'steps without a date': {
    paper:
      'Het advies van de ondernemingsraad wordt gevraagd. Na vaststelling wordt de begroting binnen twee weken aan gedeputeerde staten gezonden. Daarna ondertekenen de voorzitters.',
    meeting: at,
    steps: [
      ['ondernemingsraad', null],
      ['algemeen-bestuur', '2026-06-04'],
      ['gedeputeerde-staten', null],
      ['voorzitter', null],
    ],
  },
  'who signs': {
    paper:
      'Aldus overeengekomen en ondertekend op 17 december 2026,\nnamens het bestuur, de voorzitter, H. de Bruin\nnamens de korpschef van politie, P. Smit\nde hoofdofficier van justitie, A. Nauta',
    steps: [
      ['voorzitter', '2026-12-17', 'ondertekening'],
      ['andere-partij', '2026-12-17', 'ondertekening'],
      ['andere-partij', '2026-12-17', 'ondertekening'],
    ],
  },
  'dates in brackets': {
    paper:
      'Proces: ambtelijk overleg wonen (12 maart 2026), PFO (2 april 2026), colleges (mei 2026), ondertekening door provincie en Rijk in het derde kwartaal van 2026.',
    steps: [
      ['ambtelijk-overleg', '2026-03-12'],
      ['portefeuillehoudersoverleg', '2026-04-02'],
      ['college', '2026-05'],
      ['andere-partij', '2026-Q3', 'ondertekening'],
    ],
  },
  'a party that speaks': {
    paper: 'De korpschef en de hoofdofficier van justitie hebben op 1 september 2026 een zienswijze gegeven.',
    steps: [['andere-partij', '2026-09-01', 'zienswijze']],
  },
  'a clause after the step before': {
    paper: 'In het DB van 4 juni 2026 wordt de visie besproken, waarna het AB deze op 2 juli vaststelt.',
    meeting: { body: null, meetingDate: '2026-02-02' },
    steps: [
      ['dagelijks-bestuur', '2026-06-04'],
      ['algemeen-bestuur', '2026-07-02', 'besluit'],
    ],
  },
  'an official gathering by another name': {
    paper:
      'Het ambtelijk beraad Afval heeft op 5 maart 2026 ingestemd met het concept. De kring van archiefverantwoordelijke ambtenaren is in april 2026 gehoord.',
    steps: [
      ['ambtelijk-overleg', '2026-03-05'],
      ['ambtelijk-overleg', '2026-04'],
    ],
  },
  'the boards of both water boards': {
    paper: 'De colleges en de dagelijkse besturen van beide waterschappen geven het concept in december 2026 vrij.',
    steps: [
      ['college', '2026-12'],
      ['waterschap-db', '2026-12'],
    ],
  },
  'a water board without a zienswijze': {
    paper:
      'De raden van twee gemeenten en het algemeen bestuur van het waterschap hebben laten weten geen zienswijze in te dienen.',
    meeting: at,
    steps: [
      ['raad', null, 'zienswijze'],
      ['waterschap-ab', null, 'zienswijze'],
      ['algemeen-bestuur', '2026-06-04'],
    ],
  },
  'who advised before it, without a day': {
    paper:
      'Het dagelijks bestuur heeft het ontwerp op 22 april 2026 vastgesteld, nadat het directieoverleg erover had geadviseerd.',
    meeting: at,
    steps: [
      ['dagelijks-bestuur', '2026-04-22', 'besluit'],
      ['directieoverleg', null, 'advies'],
      ['algemeen-bestuur', '2026-06-04'],
    ],
  },
  'who proposes a member or answers, without a day': {
    paper: 'Het dagelijks bestuur draagt mevrouw Van Dam (Heistad) voor.',
    meeting: at,
    steps: [
      ['dagelijks-bestuur', null, 'voorbereiding'],
      ['algemeen-bestuur', '2026-06-04'],
    ],
  },
  'a proposal that follows in a meeting': {
    paper: 'Het bestuur wordt nog niet om een keuze gevraagd; een kredietvoorstel volgt in de vergadering van december 2026.',
    meeting: at,
    steps: [
      ['algemeen-bestuur', '2026-06-04'],
      ['algemeen-bestuur', '2026-12'],
    ],
  },
  'a talk with who reads it': {
    paper:
      'Van: het dagelijks bestuur\nAan: het algemeen bestuur\nWij verwerken de reacties in een definitieve tekst, die wij op 2 juli 2026 met u bespreken.',
    meeting: at,
    steps: [
      ['algemeen-bestuur', '2026-06-04'],
      ['algemeen-bestuur', '2026-07-02', 'bespreking'],
    ],
  },
  'for whom a report is meant': {
    paper: 'Bijeenkomst van 3 december 2026 – bestemd voor de colleges en de raden van de zes gemeenten.',
    meeting: { body: 'stuurgroep', meetingDate: '2026-12-03' },
    steps: [['stuurgroep', '2026-12-03']],
  },
  'what a list of actions plans': {
    paper:
      '# Rondvraag\nHet volgende secretarissenoverleg is op 2 juli 2026.\n# Actielijst\n- Advies aan het portefeuillehoudersoverleg opstellen – De Wit – 20 juni 2026',
    meeting: { body: 'secretarissenoverleg', meetingDate: '2026-06-04' },
    steps: [
      ['secretarissenoverleg', '2026-06-04'],
      ['secretarissenoverleg', '2026-07-02'],
    ],
  },
  'after the decision of a body': {
    paper: 'Na het besluit van het dagelijks bestuur tekenen beide partijen in december 2026.',
    meeting: at,
    steps: [
      ['algemeen-bestuur', '2026-06-04'],
      ['andere-partij', '2026-12', 'ondertekening'],
    ],
  },
  'dates that are no steps': {
    paper:
      'De regeling treedt in werking op 1 januari 2027. De Wet van 5 juli 2025 geldt. Op basis van het inwonertal per 1 januari 2026 betaalt de gemeente € 12.340. Het huurcontract van het bestuur loopt tot 31 december 2026. Het beleidsplan 2025-2028 van het algemeen bestuur.',
    steps: [],
  },
  'plain prose': {
    paper: 'Op 5 mei 2026 bakte de bakker brood. In juni volgt een nieuw recept, begin 2027 een boek.',
    steps: [],
  },
};

const nowhere = { body: null, meetingDate: null };

describe('routeOf', () => {
  it.each(Object.entries(routes))('reads %s', (_, { paper, meeting = nowhere, steps }) => {
    const source = sourceOf(paper);
    const found = routeOf(source, { ...meeting, asks: asksOf(source, meeting.body) });
    expect(found.map(({ body, date }) => [body, date])).toEqual(steps.map(([body, date]) => [body, date]));
    steps.forEach(([, , step], index) => {
      if (step) expect(found[index]?.step).toBe(step);
    });
    for (const { evidence } of found) expect(holds(source, evidence)).toBe(true);
  });

  it('keeps what came out of a step', () => {
    const source = sourceOf('Afgestemd met | Datum | Advies\nSecretarissenoverleg | 5 maart 2026 | Akkoord met kanttekening');
    expect(routeOf(source, { ...at, asks: [] })[0]).toMatchObject({
      body: 'secretarissenoverleg',
      outcome: 'Akkoord met kanttekening',
      step: 'advies',
    });
  });

  it('does not let a body that cannot bind decide', () => {
    const [step] = routeOf(sourceOf('Het portefeuillehoudersoverleg besluit op 4 maart 2026 over de koers.'), {
      ...nowhere,
      asks: [],
    });
    expect(step?.step).not.toBe('besluit');
  });

  it('gives a vague time its words', () => {
    const [step] = routeOf(sourceOf('De raden stellen de visie begin 2027 vast.'), { ...nowhere, asks: [] });
    expect(step).toMatchObject({ body: 'raad', date: null, dateText: 'begin 2027' });
  });
});
