import { describe, expect, it } from 'vitest';
import { readItems } from '../../lib/items/index.ts';
import { pagesOf } from './page.ts';

/** Agendas and minutes that say in a word or two what is or was asked: per item its title and the verbs. */
const agendas: [name: string, text: string, items: (readonly string[])[]][] = [
  [
    'a participle behind the label of a decision',
    `
# GGD Polderrand – Dagelijks bestuur
# Besluitenlijst 18 oktober 2028

1. Opening
Ter kennisname.

2. Besluitenlijst 20 september 2028
Besluit: vastgesteld.

3. Tweede begrotingswijziging 2028
Besluit: akkoord. De wijziging gaat voor zienswijze naar de raden.

4. Ondermandaat manager Jeugdgezondheidszorg
Besluit: conform voorstel.

5. Huurovereenkomst locatie Veenderij
Besluit: aangehouden. De directeur komt met een aangepast voorstel.

6. Kwartaalrapportage
Besluit: de rapportage wordt met inachtneming van de gemaakte opmerkingen vastgesteld.

7. Meerjarenagenda
Besluit: de colleges wordt geadviseerd de agenda vast te stellen.
`,
    [
      ['Opening', 'kennisnemen'],
      ['Besluitenlijst 20 september 2028', 'vaststellen'],
      ['Tweede begrotingswijziging 2028', 'instemmen', 'doorgeleiden'],
      ['Ondermandaat manager Jeugdgezondheidszorg', 'besluiten'],
      ['Huurovereenkomst locatie Veenderij'],
      ['Kwartaalrapportage', 'vaststellen'],
      ['Meerjarenagenda', 'adviseren'],
    ],
  ],
  [
    'a proposal behind the last of the papers that came in',
    `
# Agenda algemeen bestuur GGD Polderrand
Woensdag 3 juli 2030, 9.00 uur

1. Opening
2. Ingekomen stukken
2.1 Brief van gedeputeerde staten over de begrotingsrichtlijnen 2031
2.2 Brief van de gemeente Hornbeek over de jeugdgezondheidszorg Voorstel: voor kennisgeving aannemen.
3. Sluiting
`,
    [['Opening'], ['Ingekomen stukken', 'kennisnemen'], ['Sluiting']],
  ],
  [
    'minutes in which the body agrees and advises, and a member asks',
    `
# Verslag portefeuillehoudersoverleg Wonen Regio Polderrand
Datum: 14 september 2028
Aanwezig: S. Lemmens (voorzitter), K. Aydin

1. Opening
De voorzitter opent de vergadering.

2. Huisvestingsverordening
De heer Reuvers vraagt het college van Hornbeek om meer tijd. Het PFHO stemt in met de tekst en adviseert de colleges om deze aan hun raden aan te bieden.

3. Woondeal
Er liggen 340 woningen achter op schema. Het overleg neemt kennis van de rapportage.

4. Rondvraag
`,
    [['Opening'], ['Huisvestingsverordening', 'instemmen', 'adviseren'], ['Woondeal', 'kennisnemen'], ['Rondvraag']],
  ],
  [
    'what is put forward, and treatments at the end of a title',
    `
# Algemeen bestuur Omgevingsdienst Polderrand
Donderdag 9 november 2028, 9.30 uur

1. Opening
2. Vaststelling van de besluitenlijst van 6 juli 2028
3. Jaarrekening 2027, ter vaststelling
4. Aanwijzen accountant
Voorgedragen wordt: kantoor Veldman aan te wijzen.
5. Benoeming plaatsvervangend voorzitter
6. Voortgang onderzoek, ter informatie
7. Rondvraag
`,
    [
      ['Opening'],
      ['Vaststelling van de besluitenlijst van 6 juli 2028', 'vaststellen'],
      ['Jaarrekening 2027, ter vaststelling', 'vaststellen'],
      ['Aanwijzen accountant', 'benoemen'],
      ['Benoeming plaatsvervangend voorzitter', 'benoemen'],
      ['Voortgang onderzoek, ter informatie', 'kennisnemen'],
      ['Rondvraag'],
    ],
  ],
  [
    'lines in small type right under the items, and columns read as one',
    `
# Bestuursvergadering
Bedrijfsvoeringsorganisatie Polderwerk
Datum: maandag 17 april 2028, 16.00 uur

1. Opening
2. Jaarrekening 2027
   Het bestuur wordt gevraagd de jaarrekening voorlopig vast te stellen en de raden te informeren.
3. Ziekteverzuim eerste kwartaal
   Ter informatie
4. Wat verder ter tafel komt
`,
    [
      ['Opening'],
      ['Jaarrekening 2027', 'voorlopig-vaststellen', 'besluiten'],
      ['Ziekteverzuim eerste kwartaal', 'kennisnemen'],
      ['Wat verder ter tafel komt'],
    ],
  ],
  [
    'rows in which number and hour stand in one cell',
    `
# Agenda AB Veiligheidsregio Polderrand – 28 maart 2029

Nr Tijd Agendapunt | Doel | Inleider
01 10.00 Opening | | voorzitter
02 10.05 | Conceptverslag 13 december 2028 | V | voorzitter
03 10.10 Kaders begroting 2030 | B | directeur
04 11.55 Rondvraag | | voorzitter

B = besluitvormend, V = vaststellen
`,
    [['Opening'], ['Conceptverslag 13 december 2028'], ['Kaders begroting 2030'], ['Rondvraag']],
  ],
  [
    'codes above the headings, and a talk told behind its means',
    `
# Geannoteerde agenda
Algemeen bestuur Havenschap Polderrand
Vrijdag 16 februari 2029, 09.00 uur

AB29-001
## Opening
AB29-002
## Strategische koers 2035
Op basis van drie stellingen wisselt het AB van gedachten. Een voorstel volgt in juni.
AB29-003
## Brief provincie over het begrotingstoezicht
Het repressief toezicht is voortgezet. Ter kennisname.
AB29-004
## Rondvraag en sluiting
`,
    [
      ['Opening'],
      ['Strategische koers 2035', 'bespreken'],
      ['Brief provincie over het begrotingstoezicht', 'kennisnemen'],
      ['Rondvraag en sluiting'],
    ],
  ],
  [
    'a small table for each decision',
    `
# Openbare besluitenlijst college van burgemeester en wethouders
Gemeente Polderstede, vergadering van dinsdag 12 september 2028

1. Onderwerp | Verslag collegevergadering 5 september 2028
Besluit | Het verslag is vastgesteld.

2. Onderwerp | Standpunt kadernota 2030
Besluit | Het college stemt in met de kadernota en geeft de portefeuillehouder mee te pleiten voor een lagere index.

3. Onderwerp | Overeenkomst leerlingenvervoer
Besluit | 1. De overeenkomst aan te gaan. 2. Wethouder Blom te machtigen deze te ondertekenen.
`,
    [
      ['Verslag collegevergadering 5 september 2028', 'vaststellen'],
      ['Standpunt kadernota 2030', 'instemmen', 'opdragen'],
      ['Overeenkomst leerlingenvervoer', 'besluiten', 'machtigen'],
    ],
  ],
  [
    'advice of the office in infinitives, and a decision in the present',
    `
# DB-vergadering Werkbedrijf Polderrand
d.d. 22 mei 2029, 13.00 uur

Punt 1. Opening

Punt 2. Reactie op zienswijzen
Advies: de reactie vaststellen en het AB voorstellen de begroting ongewijzigd vast te stellen.

Punt 3. Sociaal plan
Advies: instemmen, en voorleggen aan het Georganiseerd Overleg.

Punt 4. Rondvraag
`,
    [
      ['Opening'],
      ['Reactie op zienswijzen', 'vaststellen', 'doorgeleiden'],
      ['Sociaal plan', 'instemmen', 'doorgeleiden'],
      ['Rondvraag'],
    ],
  ],
  [
    'a column with the advice of the board, and subjects that are explained in their own',
    `
# Belastingkantoor Polderrand
Agenda algemeen bestuur 10 december 2028

Nr. | Onderwerp | Stuknr. | Advies dagelijks bestuur | Inbreng
1 | Opening | - | - | voorzitter
2 | Kadernota 2030 na vaststelling te zenden aan de raden van de gemeenten | 28.34 | Vaststellen | de heer Vos
3 | Aanbesteding. Het dagelijks bestuur heeft geheimhouding opgelegd. | 28.35 | De geheimhouding bekrachtigen | mevrouw Smit
4 | Rondvraag | - | - | voorzitter
5 | Sluiting | - | - | voorzitter
`,
    [
      ['Opening'],
      ['Kadernota 2030 na vaststelling te zenden aan de raden van de gemeenten', 'vaststellen'],
      ['Aanbesteding', 'geheimhouding'],
      ['Rondvraag'],
      ['Sluiting'],
    ],
  ],
];

/** Lists, minutes and letters that tell the kind of what stands in them. */
const kinds: [name: string, text: string, kinds: (readonly [title: string, kind: string, ...verbs: string[]])[]][] = [
  [
    'a list of ingekomen stukken, in which a motie of others is no decision of the own raad',
    `
# Lijst van ingekomen stukken
Gemeente Polderdam – raadsvergadering 23 april 2028
Nr. | Ontvangen | Afzender | Onderwerp | Voorstel tot afdoening
1 | 19-03-2028 | Bewoners | Onderzoeksplan subsidies | Voor kennisgeving aannemen.
2 | 24-03-2028 | Raad van Oost | Motie over de huisartsenpost | Voor kennisgeving aannemen.
3 | 26-03-2028 | Bureau | Uitnodiging regionale avond | Ter kennisname; aanmelden kan bij de griffie.
`,
    [
      ['Onderzoeksplan subsidies', 'ingekomen-stuk', 'kennisnemen'],
      ['Motie over de huisartsenpost', 'motie', 'kennisnemen'],
      ['Uitnodiging regionale avond', 'ingekomen-stuk', 'kennisnemen'],
    ],
  ],
  [
    'a nota of the rekenkamer on the verbonden partijen',
    `
Rekenkamer Polderdam

# Aanbiedingsnota rapport ‘Op afstand?’ Grip op verbonden partijen
Aan: de gemeenteraad van Polderdam
De rekenkamer heeft onderzocht hoe de raad stuurt.
De rekenkamer stelt de raad voor kennis te nemen van het rapport.
`,
    [['Aanbiedingsnota rapport ‘Op afstand?’ Grip op verbonden partijen', 'rekenkamerrapport', 'kennisnemen']],
  ],
  [
    'an invitation to an evening about a paper',
    `
# Uitnodiging beeldvormende avond
Ontwerpbeleidsplan 2027-2030 Veiligheidsregio Polderrand

Aan: de raadsleden van de gemeente Polderdam
Het algemeen bestuur heeft het ontwerp vrijgegeven.
`,
    [['Ontwerpbeleidsplan 2027-2030 Veiligheidsregio Polderrand', 'beleidsplan-vr']],
  ],
];

describe('what the items of an agenda are', () => {
  it.each(kinds)('%s', (_name, text, wanted) => {
    const read = readItems(pagesOf(text), []);
    expect(read.map(({ title, kind, asks }) => [title, kind, ...asks.map(({ verb }) => verb)])).toEqual(wanted);
    expect(read.filter(({ kind }) => kind === 'motie').map(({ decider }) => decider)).toEqual(
      wanted.flatMap(([, kind]) => (kind === 'motie' ? [null] : [])),
    );
  });
});

describe('what the items of an agenda ask', () => {
  it.each(agendas)('%s', (_name, text, items) => {
    const read = readItems(pagesOf(text), []);
    expect(read.map(({ title, asks }) => [title, ...asks.map(({ verb }) => verb)])).toEqual(items);
  });
});
