import { describe, expect, it } from 'vitest';
import { verbsIn } from '../../lib/items/asks/verbs-in.ts';
import { asksOf } from '../../lib/items/asks.ts';
import type { Body, Verb } from '../../lib/reading/words.ts';
import { holds, sourceOf } from './source.ts';

/** Beslispunten as other makers write them. */
const points: [beslispunt: string, ...verbs: Verb[]][] = [
  ['Begroting vaststellen; reactie op de zienswijzen vaststellen', 'vaststellen', 'vaststellen'],
  ['de nota en de bijlage vast te stellen', 'vaststellen'],
  ['Kennis nemen van het rapport, verbeterplan onderschrijven', 'kennisnemen', 'instemmen'],
  ['Begroting vaststellen, antwoordbrieven aan de raden verzenden', 'vaststellen', 'doorgeleiden'],
  ['De stukken vrijgeven voor toezending aan de raden', 'doorgeleiden'],
  ['Wethouder Ter Haar kiezen tot lid', 'benoemen'],
  ['het dagelijks bestuur een reglement te laten opstellen', 'opdragen'],
  ['De colleges te vragen ieder een besluit te nemen', 'opdragen'],
  ['Het college stelt de antwoorden vast en stuurt ze naar de raad.', 'vaststellen', 'doorgeleiden'],
  ['Het dagelijks bestuur stemt in met de opbouw en legt deze voor aan de ondernemingsraad.', 'instemmen', 'doorgeleiden'],
  ['Het college wijst de heer Bos aan als lid en trekt het besluit van 2027 in.', 'benoemen', 'besluiten'],
  ['de rapportage ter informatie door te geleiden naar het algemeen bestuur', 'doorgeleiden'],
  ['de brief van de tennisclub in handen van het college te stellen', 'doorgeleiden'],
  ['de motie ter afdoening in handen te stellen van het dagelijks bestuur', 'doorgeleiden'],
  ['instemmen met de Woondeal en de colleges adviseren deze te ondertekenen', 'instemmen', 'adviseren'],
  ['bespreken van de scenario’s en de colleges adviseren het middelste te laten uitwerken', 'bespreken', 'adviseren'],
  ['Kantoor Vierhuis aanwijzen als accountant en de controleverordening vaststellen', 'benoemen', 'vaststellen'],
  ['de wensen voor het beleidsplan aan het bestuur van de veiligheidsregio kenbaar te maken', 'adviseren'],
  ['in te stemmen met de opzet en om de griffiers uit te nodigen hun vragen aan te leveren', 'instemmen', 'opdragen'],
  ['in te stemmen met het plan om de post te sluiten en om het personeel over te plaatsen', 'instemmen'],
  ['de verordening vast te stellen en die van 2019 in te trekken', 'vaststellen', 'besluiten'],
  ['de visie vast te stellen en als kader te gebruiken voor het omgevingsplan', 'vaststellen', 'besluiten'],
  ['de aanbevelingen over te nemen en het college te verzoeken een plan te maken', 'besluiten', 'opdragen'],
  ['het college mee te delen dat de raad geen bedenkingen heeft', 'wensen-en-bedenkingen'],
  ['het verslag van 4 juni (ongewijzigd) vaststellen', 'vaststellen'],
  ['kennisnemen van de stand van zaken en van de planning', 'kennisnemen'],
  ['voor kennisgeving aannemen', 'kennisnemen'],
  ['Instemmen met de conceptovereenkomst De colleges adviseren deze aan te gaan', 'instemmen', 'adviseren'],
  ['In te stemmen met de nota De colleges zijn hierover geïnformeerd', 'instemmen'],
  ['de geheimhouding op bijlage 3 op te heffen', 'geheimhouding'],
  ['een bedrag van € 20.000 beschikbaar te stellen uit de post onvoorzien', 'beschikbaar-stellen'],
  ['de secretaris te mandateren de brief te ondertekenen', 'machtigen'],
  ['als uw raad geen zienswijze wenst te geven, dit aan het dagelijks bestuur te laten weten', 'geen-zienswijze'],
  ['gevoelen kenbaar te maken over de ontwerpbegroting', 'zienswijze-indienen'],
  ['mevrouw R. Postma te ontslaan als plaatsvervangend lid', 'benoemen'],
  ['Bespreek de drie scenario’s en de beoordeling in de tabel.', 'bespreken'],
  ['Stem in met het procesvoorstel.', 'instemmen'],
  ['Ter instemming De colleges te adviseren de contracten te verlengen', 'adviseren'],
  ['Ter besluitvorming a. In te stemmen met het werkplan', 'instemmen'],
  ['Ter instemming', 'instemmen'],
  ['het bestuurlijk standpunt vast te stellen', 'vaststellen'],
  ['als wens aan het algemeen bestuur kenbaar te maken dat het verlies niet wordt aangevuld', 'wensen-en-bedenkingen'],
  ['De raad te vragen uiterlijk 11 juni 2026 zijn wensen en bedenkingen kenbaar te maken', 'wensen-en-bedenkingen'],
  ['Kennisnemen; stuk b) in handen stellen van het dagelijks bestuur', 'kennisnemen', 'doorgeleiden'],
  ['Het dagelijks bestuur opdragen de motie te beantwoorden', 'opdragen'],
  ['Het resultaat als volgt bestemmen: 250.000 euro in de reserve', 'besluiten'],
  ['Neem kennis van de planning.', 'kennisnemen'],
  ['Stel de concept-agenda vast.', 'vaststellen'],
  ['het rapport te bespreken, mij op te dragen een plan te maken', 'bespreken', 'opdragen'],
];

describe('verbsIn', () => {
  it.each(points)('%s', (text, ...verbs) => {
    expect(verbsIn(text)).toEqual(verbs);
  });
});

interface Case {
  body: Body | null;
  paper: string;
  asks: [verb: Verb, of: Body | null][];
}

const papers: Record<string, Case> = {
  'a list of infinitives under a heading nobody knows': {
    body: 'algemeen-bestuur',
    paper:
      '# Wat het bestuur doet\n1. het kader vast te stellen;\n2. de directeur op te dragen te beginnen;\n3. kennis te nemen van het advies.\n# Waarom nu\nDe contracten lopen af.',
    asks: [
      ['vaststellen', 'algemeen-bestuur'],
      ['opdragen', 'algemeen-bestuur'],
      ['kennisnemen', 'algemeen-bestuur'],
    ],
  },
  'infinitives without te under the aim of a conversation': {
    body: 'portefeuillehoudersoverleg',
    paper:
      '# Doel van dit gesprek\n- de richting verkennen en daarover van gedachten wisselen\n- de colleges adviseren de visie vast te stellen',
    asks: [
      ['bespreken', 'portefeuillehoudersoverleg'],
      ['adviseren', 'portefeuillehoudersoverleg'],
    ],
  },
  'tasks in a list are not asked': {
    body: 'algemeen-bestuur',
    paper: '# Taken van de commissie\n1. het jaarplan vast te stellen;\n2. de directeur te adviseren.\n# Meer',
    asks: [],
  },
  'given in consideration': {
    body: 'dagelijks-bestuur',
    paper: 'Het dagelijks bestuur wordt in overweging gegeven om de nota vast te stellen.',
    asks: [['vaststellen', 'dagelijks-bestuur']],
  },
  'a favour in a letter': {
    body: 'dagelijks-bestuur',
    paper: 'Graag uw instemming met variant B. Ook verneem ik graag of u de kosten beschikbaar wilt stellen.',
    asks: [
      ['instemmen', 'dagelijks-bestuur'],
      ['beschikbaar-stellen', 'dagelijks-bestuur'],
    ],
  },
  'a question to the board': {
    body: 'dagelijks-bestuur',
    paper: 'Kunt u instemmen met het plan van aanpak?',
    asks: [['instemmen', 'dagelijks-bestuur']],
  },
  'whether a steering group agrees': {
    body: 'stuurgroep',
    paper: 'Kan de stuurgroep zich vinden in de overeenkomst?',
    asks: [['instemmen', 'stuurgroep']],
  },
  'your attention is no decision': {
    body: 'dagelijks-bestuur',
    paper: 'Wij vragen uw aandacht voor het plan. Graag uw komst melden bij het secretariaat.',
    asks: [],
  },
  'laid before the raad': {
    body: 'raad',
    paper: 'Wij leggen de raad voor om de verordening vast te stellen.',
    asks: [['vaststellen', 'raad']],
  },
  'a lead alone on its line': {
    body: 'raad',
    paper:
      'De raad wordt gevraagd\n1. kennis te nemen van het ontwerp;\n2. daarover met de burgemeester van gedachten te wisselen.\n# Waarom',
    asks: [
      ['kennisnemen', 'raad'],
      ['bespreken', 'raad'],
    ],
  },
  'a heading that asks you': {
    body: 'dagelijks-bestuur',
    paper: '# Wij vragen u\n1. de nota vast te stellen;\n2. de raden te informeren.\n# Toelichting\nDe nota is af.',
    asks: [
      ['vaststellen', 'dagelijks-bestuur'],
      ['besluiten', 'dagelijks-bestuur'],
    ],
  },
  'a heading of advice to the college': {
    body: 'college',
    paper:
      '# Advies aan het college\n1. De overeenkomst aan te gaan.\n2. De burgemeester te machtigen deze te ondertekenen.\n# Context',
    asks: [
      ['besluiten', 'college'],
      ['machtigen', 'college'],
    ],
  },
  'a list in the cell of a form whose bullets are drawn': {
    body: 'raadscommissie',
    paper:
      'Commissie | Leefomgeving\nWat wordt van u gevraagd? | De commissie wordt gevraagd:\n                    het ontwerp te bespreken;\n                    de raad te adviseren of hij een zienswijze op het ontwerp naar voren brengt.\nSpreektijd | 5 minuten',
    asks: [
      ['bespreken', 'raadscommissie'],
      ['adviseren', 'raadscommissie'],
    ],
  },
  'a label with whom it asks': {
    body: 'dagelijks-bestuur',
    paper:
      'De nota is klaar.\nVoorstel aan het algemeen bestuur: 1. kennis te nemen van de nota; 2. in te stemmen met de begroting.',
    asks: [
      ['kennisnemen', 'algemeen-bestuur'],
      ['instemmen', 'algemeen-bestuur'],
    ],
  },
  'a director who asks': {
    body: 'algemeen-bestuur',
    paper: 'Ik vraag u om met de opzet in te stemmen. De kosten betalen wij uit de post onvoorzien.',
    asks: [['instemmen', 'algemeen-bestuur']],
  },
  'a mayor who proposes': {
    body: 'raad',
    paper: 'Ik stel u voor kennis te nemen van het rapport en de aanbevelingen te onderschrijven.',
    asks: [
      ['kennisnemen', 'raad'],
      ['instemmen', 'raad'],
    ],
  },
  'a form without columns, set line by line': {
    body: 'algemeen-bestuur',
    paper:
      'gevraagd U wordt gevraagd in te stemmen met het convenant en de\n\nvoorzitter te machtigen het te ondertekenen.\n\nkern Drie regio’s delen één meldkamer.',
    asks: [
      ['instemmen', 'algemeen-bestuur'],
      ['machtigen', 'algemeen-bestuur'],
    ],
  },
  'the last column of an agenda': {
    body: 'algemeen-bestuur',
    paper:
      'Nr. | Tijd | Onderwerp en toelichting | Gevraagd\nB. | 16.05 | Notulen 24 september | Vaststellen\nC. | 16.10 | Brief van de inspectie | Voor kennisgeving aannemen',
    asks: [
      ['vaststellen', 'algemeen-bestuur'],
      ['kennisnemen', 'algemeen-bestuur'],
    ],
  },
  'points in a box beside the text': {
    body: 'bestuur',
    paper:
      '# Wij vragen u\n# Wie wij zijn\nHet belastingkantoor is een bedrijfsvoeringsorganisatie. De auditcommissie adviseert het bestuur om de rekening vast te stellen.\n\nde jaarrekening vast te stellen;\n\nkennis te nemen van het rapport van bevindingen.',
    asks: [
      ['vaststellen', 'bestuur'],
      ['kennisnemen', 'bestuur'],
    ],
  },
  'points behind a proposal of the presidium': {
    body: 'raad',
    paper:
      '3. Ingekomen stukken\nHet presidium stelt voor om: a. de jaarstukken voor kennisgeving aan te nemen; b. de brief in handen van het college te stellen.',
    asks: [
      ['kennisnemen', 'raad'],
      ['doorgeleiden', 'raad'],
    ],
  },
  'what you can give': {
    body: 'dagelijks-bestuur',
    paper:
      'Geachte raad,\nU kunt uw wensen en bedenkingen tot en met 17 april 2026 aan ons toezenden. Wij sturen ze aan het algemeen bestuur.',
    asks: [['wensen-en-bedenkingen', 'raad']],
  },
  'a letter that asks nothing': {
    body: 'raad',
    paper: 'In het eerste kwartaal van 2027 volgt een voorstel. Op dit moment vraag ik u niets; deze brief dient ter informatie.',
    asks: [],
  },
  'a remark in a table of advice': {
    body: 'dagelijks-bestuur',
    paper:
      '# Beslispunten\n1. het plan vast te stellen.\n# Advies en afstemming\nManagementteam | 2 juni 2026: akkoord, met verzoek om de inwerktijd te verlengen',
    asks: [['vaststellen', 'dagelijks-bestuur']],
  },
  'rules behind a decision in a letter': {
    body: 'algemeen-bestuur',
    paper:
      'Besluit\n\nWij hebben besloten dat repressief toezicht geldt.\n\nBegrotingswijzigingen zendt u ons binnen twee weken. Denk eraan dat u de raden in de gelegenheid stelt om hun zienswijze te geven.',
    asks: [],
  },
  'a dictum with Roman numbers': {
    body: 'algemeen-bestuur',
    paper:
      'Geadviseerde besluiten\n\nHet algemeen bestuur besluit:\nI. de geheimhouding op bijlage 1 te bekrachtigen;\nII. kennis te nemen van de onderhandelingen.',
    asks: [
      ['geheimhouding', 'algemeen-bestuur'],
      ['kennisnemen', 'algemeen-bestuur'],
    ],
  },
  'a proposal to two bodies': {
    body: 'algemeen-bestuur',
    paper:
      '# Voorgesteld besluit\nHet algemeen bestuur wordt voorgesteld het ontwerp vast te stellen en aan de raden voor te leggen.',
    asks: [
      ['vaststellen', 'algemeen-bestuur'],
      ['doorgeleiden', 'algemeen-bestuur'],
    ],
  },
  'a question to a consultation': {
    body: 'portefeuillehoudersoverleg',
    paper: 'Het portefeuillehoudersoverleg wordt gevraagd een positief advies te geven aan de colleges.',
    asks: [['adviseren', 'portefeuillehoudersoverleg']],
  },
  'a list behind a clause with dat': {
    paper: `
# Notitie voor de stuurgroep
Wij stellen voor dat de stuurgroep:
- kennisneemt van het oordeel;
- instemt met de rangorde;
- het college van Lauwmeer adviseert de eerste zeven aanvragen te honoreren.
`,
    body: 'stuurgroep',
    asks: [
      ['kennisnemen', 'stuurgroep'],
      ['instemmen', 'stuurgroep'],
      ['adviseren', 'stuurgroep'],
    ],
  },
  'a clause with dat in one sentence': {
    paper: `
# Raadsvoorstel
Wij stellen u voor dat de raad instemt met de visie en het krediet beschikbaar stelt.
`,
    body: 'raad',
    asks: [
      ['instemmen', 'raad'],
      ['beschikbaar-stellen', 'raad'],
    ],
  },
  'a letter that tells what the raad may do later': {
    paper: `
# Raadsbrief
Wij leggen u in het voorjaar een voorstel voor. Uw raad kan dan een zienswijze geven.
`,
    body: 'raad',
    asks: [],
  },
  'a motion that asks two organs': {
    paper: `
# MOTIE
constaterende dat de post gesloten wordt;
verzoekt het college en de burgemeester:
- zich in het algemeen bestuur uit te spreken tegen sluiting;
- de raad te berichten over de uitkomst;
en gaat over tot de orde van de dag.
`,
    body: 'raad',
    asks: [['opdragen', 'raad']],
  },
  'a letter with the last day before the view': {
    paper: `
# Ontwerpbegroting 2030
U kunt tot en met 8 juni 2029 uw zienswijze bij ons kenbaar maken.
`,
    body: 'dagelijks-bestuur',
    asks: [['zienswijze-indienen', 'raad']],
  },
  'wensen en bedenkingen that others give': {
    paper: `
# Conceptbesluit
Het algemeen bestuur besluit:
1. dit voornemen voor wensen en bedenkingen voor te leggen aan de raden;
2. na ontvangst van de wensen en bedenkingen een definitief besluit te nemen.
`,
    body: 'algemeen-bestuur',
    asks: [
      ['doorgeleiden', 'algemeen-bestuur'],
      ['besluiten', 'algemeen-bestuur'],
    ],
  },
  'a raadsinformatiebrief that names a decision of others': {
    paper: `
# Kennisnemen van
Het besluit van het bestuur van het Regionaal Archief om een nieuw depot te laten bouwen.
# Inleiding
Het huidige depot voldoet niet.
`,
    body: 'raad',
    asks: [['kennisnemen', 'raad']],
  },
  'a proposal whose headings are plain lines': {
    paper: `
# RAADSVOORSTEL
Te besluiten om:
1. Als zienswijze naar voren te brengen dat de meerkosten niet passen.
2. De zienswijze aan het dagelijks bestuur te sturen.
Kanttekeningen
Het algemeen bestuur is niet verplicht de zienswijze over te nemen.
Planning
Het algemeen bestuur stelt de wijziging op 18 oktober 2029 vast.
`,
    body: 'raad',
    asks: [
      ['zienswijze-indienen', 'raad'],
      ['doorgeleiden', 'raad'],
    ],
  },
  'answers to questions, which ask nothing': {
    paper: `
# Beantwoording technische vragen
Nr. | Vraag | Antwoord
1 | Kan de raad de wijziging tegenhouden? | Nee. De raad kan een zienswijze geven.
2 | Hebben andere gemeenten een standpunt? | Het college van Oost stelt zijn raad voor geen zienswijze in te dienen.
`,
    body: 'raadscommissie',
    asks: [],
  },
  'consent that a college asks in an agenda': {
    paper: 'Het college vraagt toestemming om de gemeenschappelijke regeling te wijzigen.',
    body: 'raad',
    asks: [['toestemming-verlenen', 'raad']],
  },
  'an amendement, of which the words that it takes out ask nothing': {
    paper: `
# AMENDEMENT
De raad van de gemeente Polderdam,
BESLUIT:
beslispunt 2 van het ontwerpbesluit, dat luidt:

2. geen zienswijze naar voren te brengen op de ontwerpbegroting 2027;

te vervangen door:

2. over de ontwerpbegroting 2027 een zienswijze naar voren te brengen bij het dagelijks bestuur;
`,
    body: 'raad',
    asks: [['zienswijze-indienen', 'raad']],
  },
  'a heading with a number and a hint in brackets, set as the list below it that begins anew': {
    paper: `
# Raadsvoorstel gemeente Oudebeek
1. Beslispunten (genummerd, SMART geformuleerd)
1. Kennis te nemen van de nota van beantwoording zienswijzen.
2. Het college toestemming te verlenen tot het treffen van de regeling.
2. Aanleiding en context (maximaal een halve pagina)
De colleges werken sinds 2021 samen.
`,
    body: 'raad',
    asks: [
      ['kennisnemen', 'raad'],
      ['toestemming-verlenen', 'raad'],
    ],
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
