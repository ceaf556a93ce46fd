import type { ItemFacts } from '../../lib/reading/contract.ts';

/** A document as a layout in words (see page.ts), and what its items are. */
export interface Layout {
  name: string;
  text: string;
  items: Partial<ItemFacts>[];
}

/** Documents of kinds and makers that differ: what Greep must tell apart. */
export const layouts: readonly Layout[] = [
  {
    name: 'an agenda with its papers behind it',
    text: `
# Agenda Algemeen Bestuur GGD Westerkust
Datum: woensdag 14 april 2027
Tijd: 13.30 uur

1. | Opening
2. | Verslag 10 februari 2027
3. | Jaarstukken 2026
4. | Ontwerpbegroting 2028
5. | Sluiting
---
* Oplegnotitie
Aan: Algemeen bestuur GGD Westerkust
Vergaderdatum: 14 april 2027
Agendapunt: 3
Onderwerp: Jaarstukken 2026 GGD Westerkust

* Gevraagd besluit
1. Kennis te nemen van het accountantsverslag 2026.
2. De jaarstukken 2026 vast te stellen.

* Toelichting
Het jaar sluit met een voordelig resultaat van 112.000 euro.
De accountant geeft een goedkeurende verklaring.
De raden ontvingen de voorlopige jaarrekening op 9 april 2027.

* Vervolg
De stukken gaan binnen twee weken naar gedeputeerde staten.
De raden ontvangen een afschrift.
---
* Oplegnotitie
Aan: Algemeen bestuur GGD Westerkust
Vergaderdatum: 14 april 2027
Agendapunt: 4
Onderwerp: Ontwerpbegroting 2028 GGD Westerkust

* Gevraagd besluit
1. In te stemmen met toezending van de ontwerpbegroting 2028 aan de raden.
`,
    items: [
      { number: '1', title: 'Opening', pages: [1, 1], kind: 'agenda', body: 'algemeen-bestuur' },
      { number: '2', title: 'Verslag 10 februari 2027', pages: [1, 1], kind: 'vergaderverslag', meetingDate: '2027-04-14' },
      { number: '3', title: 'Jaarstukken 2026 GGD Westerkust', pages: [2, 2], kind: 'jaarstukken', treatment: 'besluitvormend' },
      {
        number: '4',
        title: 'Ontwerpbegroting 2028 GGD Westerkust',
        pages: [3, 3],
        kind: 'begroting',
        cooperationName: 'GGD Westerkust',
      },
      { number: '5', title: 'Sluiting', pages: [1, 1], kind: 'agenda', cooperation: 'openbaar-lichaam' },
    ],
  },
  {
    name: 'a table with advice and purpose, and sub-items',
    text: `
# Vergadering dagelijks bestuur Recreatieschap De Merenkust
Datum | 3 maart 2026
Plaats | Kantoor

Nr. | Agendapunt | Advies | Doel
1 | Opening |  | Informerend
2a | Besluitenlijst DB 3 februari | Vaststellen | Besluitvormend
2b | Actielijst | Bespreken | Opiniërend
3 | Aankoop grond strandpark | In te stemmen met de aankoop | Besluitvormend
4 | Rondvraag en sluiting
`,
    items: [
      { number: '1', title: 'Opening', treatment: 'informerend' },
      { number: '2a', title: 'Besluitenlijst DB 3 februari', treatment: 'besluitvormend', kind: 'vergaderverslag' },
      { number: '2b', title: 'Actielijst', treatment: 'opiniërend' },
      {
        number: '3',
        title: 'Aankoop grond strandpark',
        body: 'dagelijks-bestuur',
        meetingDate: '2026-03-03',
        kind: 'investering',
      },
      { number: '4', title: 'Rondvraag en sluiting', cooperationName: 'Recreatieschap De Merenkust' },
    ],
  },
  {
    name: 'an agenda of a raadscommissie with groups, in running lines',
    text: `
# Agenda commissie Bestuur en Middelen
maandag 8 september 2025, 20.00 uur, raadzaal

1 Opening en vaststelling agenda
2 Inspreken
Hamerstukken
3 Zienswijze eerste begrotingswijziging 2025 Veiligheidsregio Noordrand
4 Benoeming lid algemeen bestuur Werkvoorzieningsschap De Brug
Bespreekstukken
5 Raadsvoorstel uittreding gemeenschappelijke regeling Sociale Dienst Kromvaart
6 Regiovisie Zorglandschap 2030
7 Sluiting
`,
    items: [
      {
        number: '1',
        title: 'Opening en vaststelling agenda',
        body: 'raadscommissie',
        meetingDate: '2025-09-08',
        treatment: null,
      },
      { number: '2', title: 'Inspreken', kind: 'agenda' },
      {
        number: '3',
        title: 'Zienswijze eerste begrotingswijziging 2025 Veiligheidsregio Noordrand',
        kind: 'begrotingswijziging',
        cooperationName: 'Veiligheidsregio Noordrand',
        domain: 'veiligheidsregio',
        treatment: 'besluitvormend',
      },
      {
        number: '4',
        title: 'Benoeming lid algemeen bestuur Werkvoorzieningsschap De Brug',
        kind: 'benoeming-ab-lid',
        cooperationName: 'Werkvoorzieningsschap De Brug',
      },
      {
        number: '5',
        title: 'Raadsvoorstel uittreding gemeenschappelijke regeling Sociale Dienst Kromvaart',
        kind: 'uittreding',
        treatment: 'opiniërend',
      },
      { number: '6', title: 'Regiovisie Zorglandschap 2030', kind: 'regionale-visie', cooperationName: null },
      { number: '7', title: 'Sluiting', treatment: null },
    ],
  },
  {
    name: 'an agenda without numbers in a table',
    text: `
# Agenda AB Omgevingsdienst Noordwal 5 november 2025
Onderwerp | Voorstel
Opening | 
Vaststellen notulen 3 september | Vast te stellen
Najaarsrapportage 2025 | Kennis te nemen van de rapportage
Benoeming accountant 2026-2029 | De accountant te benoemen
Sluiting | 
`,
    items: [
      { number: null, title: 'Opening', body: 'algemeen-bestuur', meetingDate: '2025-11-05' },
      { title: 'Vaststellen notulen 3 september', kind: 'vergaderverslag', treatment: 'besluitvormend' },
      {
        title: 'Najaarsrapportage 2025',
        kind: 'bestuursrapportage',
        treatment: 'informerend',
        cycle: { year: 2025, stage: 'tussenrapportage' },
      },
      { title: 'Benoeming accountant 2026-2029', kind: 'controle', province: true },
      { title: 'Sluiting', kind: 'agenda', cooperationName: 'Omgevingsdienst Noordwal' },
    ],
  },
  {
    name: 'an agenda with bullets',
    text: `
# Agenda portefeuillehoudersoverleg Wonen
Regio Amsteloever
Donderdag 12 februari 2026

- Opening en mededelingen
- Verslag vorige vergadering
- Woondeal: stand van zaken
- Regionale woonvisie (ter bespreking)
- Rondvraag en sluiting
`,
    items: [
      { title: 'Opening en mededelingen', body: 'portefeuillehoudersoverleg', meetingDate: '2026-02-12' },
      { title: 'Verslag vorige vergadering', kind: 'vergaderverslag' },
      { title: 'Woondeal: stand van zaken', kind: 'regionale-deal', cooperationName: 'Regio Amsteloever' },
      { title: 'Regionale woonvisie', treatment: 'opiniërend', kind: 'regionale-visie' },
      { title: 'Rondvraag en sluiting', cooperation: 'netwerk' },
    ],
  },
  {
    name: 'minutes of an algemeen bestuur',
    text: `
# Conceptnotulen vergadering Algemeen Bestuur
* Veiligheidsregio Waddenrand
* d.d. 12 december 2025
Aanwezig: dhr. A. de Boer (voorzitter)

1. Opening
De voorzitter opent de vergadering om 10.00 uur.
2. Vaststellen verslag 4 juli 2025
Het verslag wordt vastgesteld.
3. Regionaal risicoprofiel 2026-2029
Het AB stemt in met het risicoprofiel.
4. Sluiting
De vergadering sluit om 11.15 uur.
`,
    items: [
      { number: '1', title: 'Opening', meetingDate: '2025-12-12', body: 'algemeen-bestuur' },
      { number: '2', title: 'Vaststellen verslag 4 juli 2025', meetingDate: '2025-12-12' },
      { number: '3', title: 'Regionaal risicoprofiel 2026-2029', kind: 'risicoprofiel', domain: 'veiligheidsregio' },
      { number: '4', title: 'Sluiting', cooperationName: 'Veiligheidsregio Waddenrand', maker: 'colleges' },
    ],
  },
  {
    name: 'a proposal to a college',
    text: `
# Collegevoorstel
Onderwerp: Mandaat aan de directeur van de Omgevingsdienst Zuidpolder voor bodemtaken
Portefeuillehouder: wethouder De Bruin
Datum collegevergadering: 12 mei 2026
Openbaar: Ja

* Voorgesteld besluit
Het college besluit:
1. mandaat te verlenen aan de directeur van de Omgevingsdienst Zuidpolder;
2. de raad te informeren met bijgevoegde brief.
`,
    items: [
      {
        number: null,
        title: 'Mandaat aan de directeur van de Omgevingsdienst Zuidpolder voor bodemtaken',
        kind: 'mandaat-door-college',
        body: 'college',
        confidential: false,
        meetingDate: '2026-05-12',
      },
    ],
  },
  {
    name: 'a decision of a raad without a form',
    text: `
# Raadsbesluit
De raad van de gemeente Lageveen;
gelezen het voorstel van het college van 3 februari 2026;
gelet op artikel 1 van de Wet gemeenschappelijke regelingen;

* besluit:
1. het college toestemming te verlenen tot het treffen van de gemeenschappelijke regeling Afvalsamenwerking Lauwerdal;

Aldus vastgesteld in de openbare vergadering van de raad van 24 maart 2026.
`,
    items: [
      {
        kind: 'regeling-treffen',
        body: 'raad',
        meetingDate: '2026-03-24',
        treatment: 'besluitvormend',
        cooperationName: 'Afvalsamenwerking Lauwerdal',
      },
    ],
  },
  {
    name: 'a letter of a dagelijks bestuur to the raden',
    text: `
GGD Hoogland
Postbus 12
Aan de gemeenteraden van de deelnemende gemeenten

Datum | 15 april 2026
Kenmerk | 2026/331
Onderwerp | Kaderbrief 2027 en voorlopige jaarrekening 2025

Geachte raad,

Het dagelijks bestuur van de GGD Hoogland stuurt u hierbij de kaderbrief 2027 en de voorlopige jaarrekening 2025.

Hoogachtend,
namens het dagelijks bestuur,
de secretaris
`,
    items: [
      {
        title: 'Kaderbrief 2027 en voorlopige jaarrekening 2025',
        kind: 'kadernota',
        body: 'dagelijks-bestuur',
        cycle: { year: 2027, stage: 'kaders' },
        cooperationName: 'GGD Hoogland',
        meetingDate: null,
      },
    ],
  },
  {
    name: 'a paper with its fields under headings',
    text: `
# Voorstel aan het Algemeen Bestuur
Regio Kempenrand
Agendapunt 8
Vergadering van 2 juli 2025
* Onderwerp
Delegatiebesluit algemeen bestuur aan dagelijks bestuur 2025
* Voorstel
Het dagelijks bestuur stelt het algemeen bestuur voor het delegatiebesluit 2025 vast te stellen.
* Financiële gevolgen
n.v.t.
* Communicatie
`,
    items: [
      {
        number: '8',
        title: 'Delegatiebesluit algemeen bestuur aan dagelijks bestuur 2025',
        kind: 'delegatie',
        body: 'algemeen-bestuur',
        meetingDate: '2025-07-02',
        cooperationName: 'Regio Kempenrand',
      },
    ],
  },
  {
    name: 'a paper of a single board, confidential',
    text: `
* Bedrijfsvoeringsorganisatie De Vier Stromen
* Agendapunt 4
Voor: Bestuur Bedrijfsvoeringsorganisatie De Vier Stromen
Datum vergadering: 20 mei 2026
Onderwerp: Ontwerpbegroting 2027
Soort: Ter besluitvorming
Status: Vertrouwelijk
Versie: 0.9

* Beslispunten
1. De ontwerpbegroting 2027 toe te zenden aan de raden voor zienswijze.
`,
    items: [
      {
        number: '4',
        kind: 'bvo-begroting',
        body: 'bestuur',
        cooperation: 'bedrijfsvoeringsorganisatie',
        cooperationName: 'De Vier Stromen',
        confidential: true,
        treatment: 'besluitvormend',
        version: { status: 'ontwerp', label: '0.9' },
        cycle: { year: 2027, stage: 'ontwerpbegroting' },
        maker: 'colleges',
      },
    ],
  },
  {
    name: 'a proposal to provinciale staten',
    text: `
# Statenvoorstel
Vergadering: Provinciale Staten van 11 juni 2026
Onderwerp: Zienswijze ontwerpbegroting 2027 Omgevingsdienst Rivierenhoek
* Gevraagd besluit
Provinciale Staten wordt gevraagd een zienswijze in te dienen op de ontwerpbegroting 2027.
`,
    items: [{ body: 'provinciale-staten', meetingDate: '2026-06-11', kind: 'begroting', province: true }],
  },
  {
    name: 'a memo to a raad that asks nothing',
    text: `
# Memo
Aan | Gemeenteraad
Van | College van B&W
Datum | 9 juni 2026
Onderwerp | Stand van zaken uittreding GGD Bovenmaas
Status | Ter kennisname

Geachte raadsleden,
In het AB van 2 juli 2026 wordt de uittreedsom vastgesteld. Wij informeren u over de stand van zaken.
`,
    items: [{ kind: 'uittreding', body: 'raad', treatment: 'informerend', meetingDate: null, asks: [] }],
  },
  {
    name: 'a budget without a form',
    text: `
# Programmabegroting 2027
# Omgevingsdienst Twentepolder
## 1. Inleiding
Het dagelijks bestuur biedt de begroting 2027 aan. Het algemeen bestuur stelt de begroting vast op 2 juli 2026.
## 2. Programma's
Vergunningverlening.
`,
    items: [
      {
        title: 'Programmabegroting 2027',
        kind: 'begroting',
        body: 'algemeen-bestuur',
        cooperationName: 'Omgevingsdienst Twentepolder',
      },
    ],
  },
  {
    name: 'two papers without an agenda',
    text: `
* Raadsvoorstel
Onderwerp: Zienswijze begroting 2026 Veiligheidsregio Oostrand
Raadsvergadering: 3 juli 2025
Portefeuillehouder: burgemeester Klaver
* Voorstel
De raad wordt voorgesteld geen zienswijze in te dienen op de ontwerpbegroting 2026.
---
* Raadsvoorstel
Onderwerp: Vaststellen doelen brandveiligheid 2025-2028
Raadsvergadering: 3 juli 2025
Portefeuillehouder: burgemeester Klaver
* Voorstel
De raad besluit de doelen voor de brandveiligheid vast te stellen.
`,
    items: [
      { pages: [1, 1], kind: 'begroting', body: 'raad', meetingDate: '2025-07-03' },
      { pages: [2, 2], kind: 'brandveiligheidsdoelen', body: 'raad', meetingDate: '2025-07-03' },
    ],
  },
  {
    name: 'a form left at its prompts',
    text: `
* Oplegnotitie
Oplegnotitie voor | Algemeen bestuur Regio Zuidrand
Agendapunt | Maak een keuze
Vergaderdatum | Kies een datum
Onderwerp | Kadernota 2028
Behandelingstype | Maak een keuze
Status | n.t.b.
`,
    items: [
      {
        number: null,
        title: 'Kadernota 2028',
        body: 'algemeen-bestuur',
        meetingDate: null,
        treatment: null,
        confidential: null,
        version: { status: null, label: null },
      },
    ],
  },
  {
    name: 'a policy paper that is called agenda',
    text: `
# Regionale agenda 2030
Regio Noordersticht
## 1. Wonen
Er komen 4.000 woningen.
## 2. Werken
Bedrijventerreinen worden verduurzaamd.
## 3. Mobiliteit
De bus rijdt vaker.
`,
    items: [{ title: 'Regionale agenda 2030', kind: 'overig', body: null, asks: [], sections: [] }],
  },
  {
    name: 'a newsletter',
    text: `
# Nieuwsbrief dorpsraad
## Mededelingen
De sluiting van de bibliotheek is uitgesteld.
## Sluiting van het zwembad
Het zwembad sluit in mei.
## Agenda
- 3 mei: rommelmarkt
- 5 mei: bevrijdingsfeest
`,
    items: [{ kind: 'overig', body: null, cooperationName: null, asks: [], route: [] }],
  },
  {
    name: 'prose of another field',
    text: `
# De geschiedenis van de orgelbouw
In de negentiende eeuw werd in veel dorpen een orgel gebouwd. De kerkenraad besloot in 1848 een commissie te benoemen.
De begroting voor het instrument bedroeg 3.000 gulden. De voorzitter van het bestuur schonk het geld.

* 1. Het frontwerk
De kas is van eikenhout. Er is sprake van een mandaat van de kunstenaar om te kiezen.
* 2. De windlade
De windlade werd in 1851 vervangen.
* 3. De klaviatuur
Twee klavieren.
`,
    items: [
      {
        title: 'De geschiedenis van de orgelbouw',
        kind: 'overig',
        body: null,
        cooperation: null,
        cooperationName: null,
        treatment: null,
        asks: [],
        route: [],
        sections: [],
      },
    ],
  },
];
