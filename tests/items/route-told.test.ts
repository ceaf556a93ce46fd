import { describe, expect, it } from 'vitest';
import { routeOf } from '../../lib/items/route.ts';
import type { Body } from '../../lib/reading/words.ts';
import { sourceOf } from './source.ts';

type Step = [body: Body, date: string | null];

const stepsOf = (paper: string, meeting: { body: Body | null; meetingDate: string | null }): Step[] =>
  routeOf(sourceOf(paper), { ...meeting, asks: [] }).flatMap(({ body, date }): Step[] => (body ? [[body, date]] : []));

const elsewhere = { body: null, meetingDate: null };

describe('who acts on a date', () => {
  it.each<[paper: string, steps: Step[]]>([
    [
      'november 2025: colleges besluiten over verzending april 2026: colleges stellen de tekst vast juni 2026: raden besluiten over toestemming',
      [
        ['college', '2025-11'],
        ['college', '2026-04'],
        ['raad', '2026-06'],
      ],
    ],
    [
      '17 maart 2026 college – 21 mei 2026 raad (zienswijze) – 30 juni 2026 college (definitieve tekst) – 1 januari 2027 toetreding.',
      [
        ['college', '2026-03-17'],
        ['raad', '2026-05-21'],
        ['college', '2026-06-30'],
      ],
    ],
    [
      'Het college zendt de wensen op 12 december 2025 aan het algemeen bestuur. Dat besluit op 18 december 2025.',
      [
        ['college', '2025-12-12'],
        ['algemeen-bestuur', '2025-12-18'],
      ],
    ],
    [
      'Het dagelijks bestuur legt de begroting op 1 juli 2026 ter vaststelling voor aan het algemeen bestuur en voegt de zienswijzen bij.',
      [['dagelijks-bestuur', '2026-07-01']],
    ],
    ['Commissie | Fysieke Leefomgeving\nd.d. | 9 september 2025', [['raadscommissie', '2025-09-09']]],
    ['Ieder college besluit zelf over deelname; dat gebeurt in april 2021.', [['college', '2021-04']]],
    ['Veiligheidsdirectie akkoord op 2 juni 2016.', [['veiligheidsdirectie', '2016-06-02']]],
    [
      'De burgemeester brengt de doelen in bij het algemeen bestuur, dat op 8 december 2023 over het plan besluit.',
      [['algemeen-bestuur', '2023-12-08']],
    ],
    ['Het pfo van 5 maart 2026 brengt een advies uit.', [['portefeuillehoudersoverleg', '2026-03-05']]],
    ['Het bestuur gaf een reactie; ons college reageerde op 17 januari 2028.', [['college', '2028-01-17']]],
    [
      '- colleges: februari 2028\n- gemeenteraden: uiterlijk mei 2028',
      [
        ['college', '2028-02'],
        ['raad', '2028-05'],
      ],
    ],
    [
      'Wethouder De Wit is lid van het algemeen bestuur, dat de kaderbrief op 29 maart 2029 vaststelt.',
      [['algemeen-bestuur', '2029-03-29']],
    ],
    [
      'Voordat het college hierover op 12 september 2028 besluit, wordt de raad in de gelegenheid gesteld zijn wensen te geven.',
      [
        ['raad', null],
        ['college', '2028-09-12'],
      ],
    ],
    ['De commissie van 13 juni 2028 heeft geadviseerd het voorstel te behandelen.', [['raadscommissie', '2028-06-13']]],
    [
      'Het punt is geagendeerd voor de raad van 19 juni 2028 (commissie: 5 juni 2028).',
      [
        ['raadscommissie', '2028-06-05'],
        ['raad', '2028-06-19'],
      ],
    ],
    ['Naar verwachting volgt in het vierde kwartaal van 2028 een raadsvoorstel.', [['raad', '2028-Q4']]],
    [
      'De colleges bespreken de uitkomst in het bestuurlijk overleg van 10 oktober 2028 en leggen een voorstel in december 2028 aan de raden voor.',
      [
        ['portefeuillehoudersoverleg', '2028-10-10'],
        ['raad', '2028-12'],
      ],
    ],
    ['Commissiebehandeling: | 30 november 2028', [['raadscommissie', '2028-11-30']]],
    ['Behandelende commissie | Inwoners, 28 november 2028', [['raadscommissie', '2028-11-28']]],
  ])('%s', (paper, steps) => {
    expect(stepsOf(paper, elsewhere)).toEqual(steps);
  });

  it('is who reads it, where it is laid before them', () => {
    const paper =
      'Het dagelijks bestuur werkt de aanbevelingen uit en legt u op 1 juli 2028 een plan van aanpak ter besluitvorming voor.';
    expect(stepsOf(paper, { body: 'algemeen-bestuur', meetingDate: '2028-04-01' })).toEqual([
      ['algemeen-bestuur', '2028-04-01'],
      ['algemeen-bestuur', '2028-07-01'],
    ]);
  });

  it('is the own board, that takes its decision later', () => {
    const paper = '3. na ontvangst van de wensen en bedenkingen op 6 september 2028 een definitief besluit te nemen.';
    expect(stepsOf(paper, { body: 'algemeen-bestuur', meetingDate: '2028-04-19' })).toEqual([
      ['algemeen-bestuur', '2028-04-19'],
      ['algemeen-bestuur', '2028-09-06'],
    ]);
  });

  it('is gedeputeerde staten in a letter of theirs, and the board is spoken to', () => {
    const paper =
      'Aan | Het dagelijks bestuur van Afvaldienst Rietmark\nU hebt de begroting, die uw bestuur op 2 juli 2028 vaststelde, ingezonden. Wij hebben op 17 november 2028 besloten dat het repressieve toezicht geldt.';
    expect(stepsOf(paper, { body: 'gedeputeerde-staten', meetingDate: null })).toContainEqual([
      'gedeputeerde-staten',
      '2028-11-17',
    ]);
  });
});

describe('no step', () => {
  it.each([
    'De wijziging hoeft op grond van artikel 31 niet voor zienswijze aan de raden te worden voorgelegd.',
    'De griffiers hebben op 12 februari 2026 afgesproken dat zij teksten delen zodra het college ze heeft vrijgegeven.',
    'C.1 | Inwoner | 11-02-2026 | Overlast van ganzen | In handen van het college stellen ter afdoening.',
    'De bijdrage verandert niet, zodat geen zienswijze aan de raden hoeft te worden gevraagd.',
  ])('%s', (paper) => {
    expect(stepsOf(paper, elsewhere)).toEqual([]);
  });
});

describe('a step without a date', () => {
  it.each<[paper: string, body: Body]>([
    ['De raden worden door hun eigen college geïnformeerd.', 'raad'],
    ['Het ontwerp vrij te geven voor overleg van de burgemeesters met hun raden.', 'raad'],
    ['De strategie is vrijgegeven voor besluitvorming door de negen raden, provinciale staten en het waterschap.', 'raad'],
    [
      'De strategie is vrijgegeven voor besluitvorming door de negen raden, provinciale staten en het waterschap.',
      'provinciale-staten',
    ],
    ['Dit voornemen voor wensen en bedenkingen voor te leggen aan de raden van de deelnemende gemeenten.', 'raad'],
    ['De raden van de deelnemende gemeenten zijn in de gelegenheid gesteld om hun zienswijze te geven.', 'raad'],
    ['Het algemeen bestuur neemt bij de jaarstukken kennis van de hoofdlijn.', 'algemeen-bestuur'],
    ['Daarna wordt zij ter informatie aan de gemeenteraden gezonden.', 'raad'],
    ['Het overleg stelt de strategie vast als advies aan de vijf colleges.', 'college'],
    ['De colleges wijzigen de regeling.', 'college'],
    ['In de nota van beantwoording heeft het dagelijks bestuur hierop gereageerd.', 'dagelijks-bestuur'],
  ])('%s: %s', (paper, body) => {
    expect(stepsOf(paper, elsewhere)).toContainEqual([body, null]);
  });
});
