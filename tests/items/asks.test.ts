import { describe, expect, it } from 'vitest';
import { verbsIn } from '../../lib/items/asks/verbs-in.ts';
import { asksOf } from '../../lib/items/asks.ts';
import type { Body, Verb } from '../../lib/reading/words.ts';
import { holds, sourceOf } from './source.ts';

const points: [beslispunt: string, ...verbs: Verb[]][] = [
  ['Kennis te nemen van de voortgangsrapportage.', 'kennisnemen'],
  ['De notitie voor kennisgeving aan te nemen', 'kennisnemen'],
  ['Kennisnemen van de brief van de inspectie', 'kennisnemen'],
  ['Kennisname van de jaarplanning', 'kennisnemen'],
  ['Kennis te nemen van het besluit van het dagelijks bestuur om de begroting vast te stellen', 'kennisnemen'],
  ['Kennis te nemen van de zienswijzen van de raden en van de reactie daarop', 'kennisnemen'],
  ['In te stemmen met het concept-uitvoeringsplan', 'instemmen'],
  ['Akkoord te gaan met de voorgestelde werkwijze', 'instemmen'],
  ['De uitgangspunten te onderschrijven', 'instemmen'],
  ['In te stemmen met het voorstel om een krediet beschikbaar te stellen', 'instemmen'],
  ['In te stemmen met toezending aan de raden', 'instemmen'],
  ['De begroting 2028 vast te stellen', 'vaststellen'],
  ['Vaststellen van het verslag van 3 mei', 'vaststellen'],
  ['Het verslag vast te stellen en kennis te nemen van de actielijst', 'vaststellen', 'kennisnemen'],
  ['De voorlopige cijfers voorlopig vast te stellen', 'voorlopig-vaststellen'],
  ['De begroting in ontwerp vast te stellen', 'voorlopig-vaststellen'],
  ['De jaarrekening goed te keuren', 'goedkeuren'],
  ['Een zienswijze in te dienen op de ontwerpbegroting 2028', 'zienswijze-indienen'],
  ['Over de kadernota een zienswijze naar voren te brengen, zoals verwoord in de bijlage', 'zienswijze-indienen'],
  ['Bijgevoegde zienswijze aan het dagelijks bestuur kenbaar te maken', 'zienswijze-indienen'],
  ['De zienswijze op de ontwerpbegroting vast te stellen', 'zienswijze-indienen'],
  ['Geen zienswijze in te dienen op de begrotingswijziging', 'geen-zienswijze'],
  ['Op de ontwerpbegroting geen inhoudelijke zienswijze kenbaar te maken', 'geen-zienswijze'],
  ['Af te zien van het indienen van een zienswijze', 'geen-zienswijze'],
  ['Geen gebruik te maken van de mogelijkheid een zienswijze te geven', 'geen-zienswijze'],
  ['De raad voor te stellen over de ontwerpbegroting geen zienswijze naar voren te brengen', 'geen-zienswijze'],
  ['De raad voor te stellen een zienswijze in te dienen', 'zienswijze-indienen'],
  ['De raad voor te stellen een krediet beschikbaar te stellen', 'doorgeleiden'],
  ['Advies uitbrengen aan de raad van 29 juni', 'adviseren'],
  ['Deelt u de keuze om de inspanning te concentreren in enkele wijken?'],
  ['Geen wensen en bedenkingen kenbaar te maken', 'wensen-en-bedenkingen'],
  ['Zijn wensen en bedenkingen ter kennis van het college te brengen', 'wensen-en-bedenkingen'],
  ['Het college toestemming te verlenen voor wijziging van de regeling', 'toestemming-verlenen'],
  ['Toestemming te geven om toe te treden tot de regeling', 'toestemming-verlenen'],
  ['De gevraagde toestemming te onthouden', 'toestemming-verlenen'],
  ['De heer J. de Vries te benoemen tot lid van het dagelijks bestuur', 'benoemen'],
  ['Mevrouw Bos aan te wijzen als plaatsvervangend lid', 'benoemen'],
  ['Als vertegenwoordiger in het algemeen bestuur wethouder Smit aan te wijzen', 'benoemen'],
  ['De voorzitter te machtigen de overeenkomst te ondertekenen en bekend te maken', 'machtigen'],
  ['De directeur mandaat te verlenen voor het aangaan van overeenkomsten', 'machtigen'],
  ['Het college op te dragen de raad voor 1 juli te informeren', 'opdragen'],
  ['Het dagelijks bestuur te verzoeken met een voorstel te komen', 'opdragen'],
  ['De colleges te adviseren de verordening vast te stellen', 'adviseren'],
  ['Een positief advies uit te brengen aan het algemeen bestuur', 'adviseren'],
  ['De stukken door te geleiden naar het algemeen bestuur', 'doorgeleiden'],
  ['De ontwerpbegroting voor zienswijze aan de raden toe te zenden', 'doorgeleiden'],
  ['De concept-kadernota vrij te geven voor consultatie', 'doorgeleiden'],
  ['De nota aan te bieden aan de gemeenteraden', 'doorgeleiden'],
  ['De regiovisie te bespreken', 'bespreken'],
  ['Van gedachten te wisselen over de drie scenario’s', 'bespreken'],
  ['Richting mee te geven aan de uitwerking', 'bespreken'],
  ['Een krediet van € 340.000 beschikbaar te stellen voor de vervanging', 'beschikbaar-stellen'],
  ['Voor de voorbereiding een krediet te voteren van € 50.000', 'beschikbaar-stellen'],
  ['Geheimhouding op te leggen op bijlage 2', 'geheimhouding'],
  ['De door het dagelijks bestuur opgelegde geheimhouding op bijlage 9.1 te bekrachtigen', 'geheimhouding'],
  ['Te besluiten de bijdrage op te nemen in de begroting', 'besluiten'],
  ['Het voordelig resultaat toe te voegen aan de reserve', 'besluiten'],
  ['De Verordening cliëntparticipatie in te trekken', 'besluiten'],
  ['Deel te nemen aan de proef', 'besluiten'],
  ['De jaarstukken vast te stellen en het resultaat toe te voegen aan de algemene reserve', 'vaststellen', 'besluiten'],
  [
    'Kennis te nemen van de evaluatie, in te stemmen met de aanbevelingen en de directeur op te dragen deze uit te voeren',
    'kennisnemen',
    'instemmen',
    'opdragen',
  ],
  ['Kennis te nemen van de brief; het college te verzoeken deze te beantwoorden', 'kennisnemen', 'opdragen'],
  ['Als de raden geen bezwaar hebben, de begroting vast te stellen', 'vaststellen'],
  ['Dit ter vaststelling door te geleiden naar het algemeen bestuur van 27 maart 2025.', 'doorgeleiden'],
  ['De rapportage ter kennisname door te sturen naar de raden', 'doorgeleiden'],
  ['De notitie ter bespreking aan de colleges toe te zenden', 'doorgeleiden'],
  ['De notitie ter kennisneming aan te nemen en door te sturen naar de raad', 'kennisnemen', 'doorgeleiden'],
  [
    'De ontwerpwijziging door te geleiden naar de colleges en gedeputeerde staten, met het verzoek de procedure te starten',
    'doorgeleiden',
  ],
  ['stelt hiervoor een bedrag van € 185.000 beschikbaar uit de regionale middelen', 'beschikbaar-stellen'],
  ['Het bestuur stelt € 1.250.000,- beschikbaar voor de renovatie', 'beschikbaar-stellen'],
  ['De agenda vast te stellen. De agenda is op 3 mei verzonden.', 'vaststellen'],
];

describe('verbsIn', () => {
  it.each(points)('%s', (text, ...verbs) => {
    expect(verbsIn(text)).toEqual(verbs);
  });
});

interface Case {
  paper: string;
  body: Body | null;
  asks: [verb: Verb, of: Body | null][];
}

const papers: Record<string, Case> = {
  'a list under a lead': {
    body: 'algemeen-bestuur',
    paper:
      '# Voorstel\nHet algemeen bestuur wordt verzocht om:\n- Kennis te nemen van de rapportage.\n- In te stemmen met het plan.\n# Inleiding\nHet plan is af.',
    asks: [
      ['kennisnemen', 'algemeen-bestuur'],
      ['instemmen', 'algemeen-bestuur'],
    ],
  },
  'a heading of a college paper': {
    body: 'raad',
    paper:
      '# Gevraagd besluit\n1. De verordening vast te stellen.\n2. Het college op te dragen de raad te informeren.\n# Aanleiding\nOm te voldoen aan de wet.',
    asks: [
      ['vaststellen', 'raad'],
      ['opdragen', 'raad'],
    ],
  },
  'a waterschap that is asked what a raad is': {
    body: 'waterschap-ab',
    paper:
      '# Besluit\nHet algemeen bestuur wordt voorgesteld het dagelijks bestuur toestemming te verlenen om de gemeenschappelijke regeling te wijzigen.',
    asks: [['toestemming-verlenen', 'waterschap-ab']],
  },
  'a line that names who leads the talk': {
    body: 'raad',
    paper:
      'De raad bespreekt dit.\nOordeelsvormend · voorzitter: de heer Oomkes · wethouder Kruithof Gevraagd wordt de woonagenda vast te stellen.',
    asks: [['vaststellen', 'raad']],
  },
  'asks of two bodies': {
    body: 'dagelijks-bestuur',
    paper:
      '# Voorstel\nHet dagelijks bestuur wordt gevraagd:\n1. de ontwerpbegroting voorlopig vast te stellen;\nDe raden wordt gevraagd:\n1. een zienswijze in te dienen.',
    asks: [
      ['voorlopig-vaststellen', 'dagelijks-bestuur'],
      ['zienswijze-indienen', 'raad'],
    ],
  },
  'a board that proposes to another': {
    body: 'algemeen-bestuur',
    paper: 'Het dagelijks bestuur stelt het algemeen bestuur voor de begroting vast te stellen.',
    asks: [['vaststellen', 'algemeen-bestuur']],
  },
  'a college that proposes to its council': {
    body: 'raad',
    paper: '# Inleiding\nWij stellen uw raad voor om geen zienswijze in te dienen op de ontwerpbegroting.',
    asks: [['geen-zienswijze', 'raad']],
  },
  'points behind each other in a cell': {
    body: 'algemeen-bestuur',
    paper: '7. | Bestuursrapportage | 1. Kennis te nemen van de rapportage. 2. De begroting te wijzigen.',
    asks: [
      ['kennisnemen', 'algemeen-bestuur'],
      ['besluiten', 'algemeen-bestuur'],
    ],
  },
  'a column of an agenda': {
    body: 'algemeen-bestuur',
    paper: 'Nr. | Onderwerp | Voorstel\n1. | Verslag | Vaststellen\n2. | Brief | Ter kennisname',
    asks: [
      ['vaststellen', 'algemeen-bestuur'],
      ['kennisnemen', 'algemeen-bestuur'],
    ],
  },
  'a label on the line': {
    body: 'portefeuillehoudersoverleg',
    paper: 'Toelichting bij het stuk.\nVoorstel: de agenda vast te stellen.',
    asks: [['vaststellen', 'portefeuillehoudersoverleg']],
  },
  'a decision written out': {
    body: 'raad',
    paper:
      'De raad van de gemeente Duinrade;\ngelezen het voorstel van burgemeester en wethouders;\nb e s l u i t :\n1. toestemming te verlenen tot wijziging van de regeling;\nAldus besloten in de vergadering van 3 juni 2026.',
    asks: [['toestemming-verlenen', 'raad']],
  },
  'the proposal printed twice': {
    body: 'raad',
    paper:
      '# Voorgesteld besluit\n1. De nota vast te stellen.\n# Ontwerpbesluit\nDe raad van Duinrade besluit:\n1. de nota vast te stellen.',
    asks: [['vaststellen', 'raad']],
  },
  'what stands under a beslispunt': {
    body: 'algemeen-bestuur',
    paper:
      '# Gevraagd besluit\n1. Te besluiten het resultaat als volgt te bestemmen:\n  a. € 10.000 toe te voegen aan de reserve;\n  b. het overige terug te betalen.\n2. De jaarstukken vast te stellen.',
    asks: [
      ['besluiten', 'algemeen-bestuur'],
      ['vaststellen', 'algemeen-bestuur'],
    ],
  },
  'a letter to the councils': {
    body: 'dagelijks-bestuur',
    paper:
      'Geachte leden van de raad,\nHierbij ontvangt u de ontwerpbegroting. Wij stellen u in de gelegenheid daarover een zienswijze naar voren te brengen.',
    asks: [['zienswijze-indienen', 'raad']],
  },
  'a question to the council': {
    body: 'raad',
    paper: '# Peilpunten\n1. Welke wensen en bedenkingen heeft de raad bij de oprichting van de coöperatie?',
    asks: [['wensen-en-bedenkingen', 'raad']],
  },
  'what the meeting does': {
    body: 'raadscommissie',
    paper: '5. Ontwerpbegroting regio\nDe commissie bespreekt de concept-zienswijze.',
    asks: [['bespreken', 'raadscommissie']],
  },
  'what brackets say': {
    body: 'raadscommissie',
    paper: '6. Verordening leges (adviserend)',
    asks: [['adviseren', 'raadscommissie']],
  },
  'a paper that asks nothing': {
    body: 'raad',
    paper:
      '# Kernboodschap\nMet deze brief informeren wij u over de aanbesteding. Van u wordt nu geen besluit gevraagd. De raden kunnen later hun zienswijze geven.',
    asks: [],
  },
  'what others ask of others': {
    body: 'raad',
    paper:
      'De stichting vraagt aandacht voor de wachttijden. In het overleg van april is gevraagd om scherpere keuzes. Het algemeen bestuur wordt op 11 maart 2027 om zijn gevoelen gevraagd.',
    asks: [],
  },
  'bare infinitives': {
    body: 'raad',
    paper:
      '# Beslispunten\n1. De nota vaststellen.\n2. De nota van 2019 intrekken.\n3. Het college opdracht geven jaarlijks te rapporteren.\n4. Geen zienswijze indienen op de begrotingswijziging.',
    asks: [
      ['vaststellen', 'raad'],
      ['besluiten', 'raad'],
      ['opdragen', 'raad'],
      ['geen-zienswijze', 'raad'],
    ],
  },
  'a letter of a college that asks for wishes': {
    body: 'college',
    paper:
      'Geachte raad,\nWij leggen dit voorgenomen besluit aan u voor en vragen wij u uw wensen en bedenkingen vóór 15 maart kenbaar te maken.',
    asks: [['wensen-en-bedenkingen', 'raad']],
  },
  'a table that compares': {
    body: 'raad',
    paper:
      '# Voorgesteld besluit\n1. Kennis te nemen van het ontwerp.\n# Wat verandert er?\nArtikel | Nu | Voorstel\n5 | De boete blijft | De bevoegdheid om een boete op te leggen blijft bij de colleges',
    asks: [['kennisnemen', 'raad']],
  },
  'a letter of another field': { body: null, paper: 'Wij verzoeken u kennis te nemen van onze voorwaarden.', asks: [] },
  'a heading that asks by itself': {
    body: 'raad',
    paper:
      '# Kennisnemen van\nDe stand van zaken van de herijking van de regeling.\n# Vervolg\nUw raad wordt later om een zienswijze gevraagd.',
    asks: [['kennisnemen', 'raad']],
  },
  'a draft that is sent out for opinions': {
    body: 'bestuur',
    paper: '# Beslispunt\nHet bestuur besluit de ontwerpbegroting voor zienswijze naar de gemeenten te sturen.',
    asks: [['doorgeleiden', 'bestuur']],
  },
  'a proposal on its line': {
    body: 'algemeen-bestuur',
    paper:
      '6. Jaarstukken\nBesluitvoorstel: De jaarstukken 2025 vaststellen en het resultaat ten gunste van de algemene reserve brengen.',
    asks: [
      ['vaststellen', 'algemeen-bestuur'],
      ['besluiten', 'algemeen-bestuur'],
    ],
  },
  'plain prose': {
    body: null,
    paper: 'Meng de bloem met het water. Laat het deeg een uur rijzen en bak het brood in veertig minuten gaar.',
    asks: [],
  },
};

describe('asksOf', () => {
  it.each(Object.entries(papers))('reads %s', (_, { paper, body, asks }) => {
    const source = sourceOf(paper);
    const found = asksOf(source, body);
    expect(found.map(({ verb, of }) => [verb, of])).toEqual(asks);
    for (const { evidence } of found) expect(holds(source, evidence)).toBe(true);
  });
});
