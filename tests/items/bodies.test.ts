import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodiesIn, bodyContext, bodyNamed } from '../../lib/items/bodies.ts';
import type { Body } from '../../lib/reading/words.ts';
import { fold } from '../../lib/text/index.ts';

const named: [text: string, ...bodies: Body[]][] = [
  ['Het algemeen bestuur wordt gevraagd in te stemmen', 'algemeen-bestuur'],
  ['Het AB stelt op voorstel van het DB de begroting vast', 'algemeen-bestuur', 'dagelijks-bestuur'],
  ['besluitvorming in dagelijks en algemeen bestuur van maart', 'dagelijks-bestuur', 'algemeen-bestuur'],
  ['de dagelijks- en algemeen besturen van november', 'dagelijks-bestuur', 'algemeen-bestuur'],
  ['De beide algemene besturen komen bijeen', 'algemeen-bestuur'],
  ['algemeen en dagelijks bestuur', 'algemeen-bestuur', 'dagelijks-bestuur'],
  ['de AB-vergadering van 4 juli', 'algemeen-bestuur'],
  ['de AB-leden worden verzocht', 'algemeen-bestuur'],
  ['De regioraad komt bijeen', 'algemeen-bestuur'],
  ['het bestuur van de veiligheidsregio', 'algemeen-bestuur'],
  ['Het bestuur van de personeelsvereniging organiseert een quiz.'],
  ['De gemeenteraad van Hogezande besluit', 'raad'],
  ['De raden kunnen tot 1 juni reageren', 'raad'],
  ['Aan de leden van de raad', 'raad'],
  ['na de raadsvergadering van 18 december', 'raad'],
  ['het raadsbesluit van 3 mei', 'raad'],
  ['de raad van Oosterkwelder heeft ingestemd', 'raad'],
  ['de raad van 11 februari 2025', 'raad'],
  ['Het college van burgemeester en wethouders', 'college'],
  ['Burgemeester en wethouders van Duinrade,', 'college'],
  ['B&W', 'college'],
  ['B. en W. d.d. 5 november', 'college'],
  ['het college van B&W stelt voor', 'college'],
  ['de colleges en de raden', 'college', 'raad'],
  ['Datum collegebehandeling', 'college'],
  ['De burgemeester brengt de zienswijze in', 'burgemeester'],
  ['Behandeling in commissie Bestuur en Veiligheid', 'raadscommissie'],
  ['de raadscommissie Ruimte', 'raadscommissie'],
  ['De commissie Wonen en Ruimte bespreekt het ontwerp', 'raadscommissie'],
  ['Agenda Commissie Sociaal & Financiën', 'raadscommissie'],
  ['de commissie Algemeen Bestuurlijke Zaken', 'raadscommissie'],
  ['Forum d.d.', 'raadscommissie'],
  ['Commissie', 'raadscommissie'],
  ['De auditcommissie oordeelt positief', 'auditcommissie'],
  ['instellen van een bestuurscommissie', 'bestuurscommissie'],
  ['de gemeenschappelijke adviescommissie', 'adviescommissie'],
  ['een commissie van advies', 'adviescommissie'],
  ['het presidium en de agendacommissie', 'presidium', 'presidium'],
  ['de gezamenlijke rekenkamer', 'rekenkamer'],
  ['Gedeputeerde Staten hebben het mandaat gewijzigd', 'gedeputeerde-staten'],
  ['toezending aan GS', 'gedeputeerde-staten'],
  ['Provinciale Staten stellen vast', 'provinciale-staten'],
  ['de commissaris van de Koning', 'commissaris-van-de-koning'],
  ['het AB van het waterschap', 'waterschap-ab'],
  ['het algemeen bestuur van waterschap De Vliet', 'waterschap-ab'],
  ['de verenigde vergadering van het hoogheemraadschap', 'waterschap-ab'],
  ['dijkgraaf en hoogheemraden', 'waterschap-db'],
  ['het DB van het hoogheemraadschap', 'waterschap-db'],
  ['PFHO Sociaal', 'portefeuillehoudersoverleg'],
  ['het PHO Jeugd van 2 juli', 'portefeuillehoudersoverleg'],
  ['het portefeuillehoudersoverleg Economie', 'portefeuillehoudersoverleg'],
  ['het regionaal bestuurlijk overleg', 'portefeuillehoudersoverleg'],
  ['de bestuurlijke stuurgroep Toekomst', 'stuurgroep'],
  ['de kring van gemeentesecretarissen', 'secretarissenoverleg'],
  ['Secretarissenoverleg', 'secretarissenoverleg'],
  ['het directeurenoverleg', 'directieoverleg'],
  ['Veiligheidsdirectie', 'veiligheidsdirectie'],
  ['het managementteam', 'directie'],
  ['regionaal ambtelijk overleg', 'ambtelijk-overleg'],
  ['de ambtelijke werkgroep', 'ambtelijk-overleg'],
  ['de beide ondernemingsraden', 'ondernemingsraad'],
  ['advies van de OR', 'ondernemingsraad'],
  ['bespreking in het GO met de bonden', 'georganiseerd-overleg'],
  ['het Georganiseerd Overleg', 'georganiseerd-overleg'],
  ['Het gemeenschappelijk orgaan (GO) besluit', 'bestuur'],
  ['De bedrijfsvoeringsorganisatie heeft één bestuur', 'bestuur'],
  ['de minister van BZK', 'minister'],
  ['de voorzitter van de raad te machtigen', 'voorzitter'],
];

const unnamed = [
  'hoger beroep bij de Raad van State',
  'De raad van toezicht van de stichting',
  'de Raad voor de Kinderbescherming',
  'de Hoge Raad oordeelde',
  'Dat is af te raden',
  'Wij raden dit niet aan',
  'Uitbreiding van het Vossenberg College',
  'het regionaal college',
  'de Europese Commissie',
  'Nota Openbaar Bestuur',
  'Het bestuur van de voetbalclub',
  'de Algemene Rekenkamer',
  'een nieuw DB-lid',
  'adviesraad sociaal domein',
  'De Burgemeester van Dijkstraat is afgesloten',
  'ABC-eilanden en DBFM-contract',
];

describe('bodiesIn', () => {
  it.each(named)('%s', (text, ...bodies) => {
    expect(bodiesIn(text).map(({ body }) => body)).toEqual(bodies);
  });

  it.each(unnamed)('names no body in: %s', (text) => {
    expect(bodiesIn(text)).toEqual([]);
  });

  it('reads a short name in the light of the whole paper', () => {
    const paper = 'De bedrijfsvoeringsorganisatie koopt in. Het bestuur stelt de begroting vast.';
    expect(bodiesIn('Het bestuur stelt de begroting vast.', bodyContext([fold(paper)]))).toEqual([
      { body: 'bestuur', from: 4, to: 11, name: 'bestuur' },
    ]);
  });

  it('gives names as they are written, without overlap', () => {
    const words = fc.constantFrom(
      'het AB',
      'de Raad van State',
      'het college van B&W',
      'raden',
      'en',
      'dagelijks',
      'algemeen bestuur',
      'CAFÉ',
      'GO',
      ',',
    );
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join(' ');
        let end = 0;
        for (const { from, to, name } of bodiesIn(text)) {
          expect(text.slice(from, to)).toBe(name);
          expect(from).toBeGreaterThanOrEqual(end);
          end = to;
        }
      }),
    );
  });
});

describe('bodyNamed', () => {
  it.each([
    ['Algemeen bestuur Veiligheidsregio Noordkust', 'algemeen-bestuur'],
    ['PHO Ruimte en Wonen', 'portefeuillehoudersoverleg'],
    ['Bestuur Inkoopbureau', 'bestuur'],
    ['Bestuur en Veiligheid', null],
    ['Omgevingsdienst', null],
  ] as const)('%s', (name, body) => {
    expect(bodyNamed(name)).toBe(body);
  });
});
