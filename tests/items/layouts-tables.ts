import type { Layout } from './layouts.ts';

/** Agendas and forms in tables of other makes: hours beside the number, stamps behind a value, options marked with letters. */
export const tableLayouts: readonly Layout[] = [
  {
    name: 'an agenda with the hour between number and subject',
    text: `
# Commissie Ruimte
dinsdag 7 november 2028 · 20:00 uur · gemeentehuis Oeverdam

1 | 20:00 | Opening en vaststelling agenda
2 | 20:10 | Woondeal Oeverstreek [opiniërend]
3 | 20:45 | Halfjaarrapportage Vervoerregio Oeverstreek [informerend, op verzoek van de fractie De Brug]
4 | 21:15 | Rondvraag en sluiting
`,
    items: [
      { number: '1', title: 'Opening en vaststelling agenda', body: 'raadscommissie', meetingDate: '2028-11-07' },
      { number: '2', treatment: 'opiniërend' },
      { number: '3', treatment: 'informerend' },
      { number: '4', title: 'Rondvraag en sluiting' },
    ],
  },
  {
    name: 'a plan with a column of days is no agenda',
    text: `
# Procesvoorstel beleidsplan Veiligheidsregio Zuidrand
Aan | presidium, vergadering van maandag 24 januari 2028

## Behandelvoorstel
Wanneer | Wat | Doel
10 februari 2028 | Technische sessie door de directeur | beeldvormend
9 maart 2028 | Commissie: gesprek met de burgemeester | opiniërend
23 maart 2028 | Raad: brief met de inbreng | besluitvormend
`,
    items: [{ title: 'Procesvoorstel beleidsplan Veiligheidsregio Zuidrand' }],
  },
  {
    name: 'an agenda whose lettered rows stand under headings that only group them',
    text: `
# ALGEMEEN BESTUUR
# AGENDA
Datum | : 25 september 2028
Tijd | : 9.30 uur – 12.00 uur

AGENDAPUNTEN: | Behandelwijze: | Opmerking:
## 1. Opening en vaststelling van de agenda
## 2. Verslagen
a. Verslag vergadering AB d.d. 26 juni 2028 | Ter besluitvorming
b. Vergaderrooster 2029 | Ter vaststelling
## 3. Rampenbestrijding
a. Regionaal crisisplan 2029-2032 | Ter vaststelling | Nagezonden
## 4. Rondvraag en sluiting
`,
    items: [
      { number: '1', title: 'Opening en vaststelling van de agenda', meetingDate: '2028-09-25' },
      { number: '2a', kind: 'vergaderverslag', treatment: 'besluitvormend' },
      { number: '2b', title: 'Vergaderrooster 2029' },
      { number: '3a', title: 'Regionaal crisisplan 2029-2032', kind: 'crisisplan', decider: 'algemeen-bestuur' },
      { number: '4', title: 'Rondvraag en sluiting' },
    ],
  },
  {
    name: 'a list of ingekomen stukken that was closed before the meeting',
    text: `
# Lijst van ingekomen stukken
voor de raadsvergadering van 23 mei 2028 (agendapunt 4)
Afgesloten op woensdag 3 mei 2028

Nr. | Ontv. Afzender | Onderwerp | Opmerking
1 | 12-04 Dagelijks bestuur GGD Zuidrand | Voorlopige jaarrekening 2027 GGD Zuidrand | ter informatie
2 | 15-04 Bewonersgroep Lindenhof | Overlast hangplek Lindenhof | bij de stukken
3 | 18-04 Rekenkamer Zuidrand | Rekenkamerrapport Grip op inkoop | commissie Bestuur
`,
    items: [
      { number: '1', title: 'Voorlopige jaarrekening 2027 GGD Zuidrand', body: 'raad', meetingDate: '2028-05-23' },
      { number: '2', title: 'Overlast hangplek Lindenhof', kind: 'ingekomen-stuk' },
      { number: '3', title: 'Rekenkamerrapport Grip op inkoop' },
    ],
  },
  {
    name: 'an agenda headed by a row, with its treatments beside its proposals',
    text: `
Agenda algemeen bestuur | Sociale Dienst Zuidrand
Datum / tijd | do. 6 juli 2028, 15.30 - 17.30 uur

Nr | Onderwerp | Behandeling | Pfh. | Voorstel / toelichting
1 | Opening | - | Smit | -
2 | Besluitenlijst 13 april 2028 | Ter besluit | Smit | De besluitenlijst vaststellen.
3 | Normenkader 2028 | Hamerstuk | De Wit | Het normenkader 2028 vaststellen voor de interne controle.
4 | Sluiting | - | Smit | -
`,
    items: [
      { title: 'Opening', body: 'algemeen-bestuur', meetingDate: '2028-07-06' },
      { title: 'Besluitenlijst 13 april 2028', treatment: 'besluitvormend', decider: 'algemeen-bestuur' },
      { title: 'Normenkader 2028', treatment: 'besluitvormend', decider: 'algemeen-bestuur' },
      { title: 'Sluiting' },
    ],
  },
  {
    name: 'a form with a stamp behind label and value',
    text: `
# Voorstel algemeen bestuur
Onderwerp | Ontwerpbegroting 2029 ICT Zuidrand
Vergadering | 20 april 2028
Portefeuille | Middelen – W. Verhoef | Openbaar
Steller | T. de Bont, financieel adviseur | Ter besluitvorming

## Gevraagd besluit
1. De begroting 2029 vast te stellen.
`,
    items: [{ title: 'Ontwerpbegroting 2029 ICT Zuidrand', treatment: 'besluitvormend' }],
  },
  {
    name: 'options marked with letters',
    text: `
# Oplegger bestuurscommissie Vervoer
Vergadering d.d. | 12 april 2028
Onderwerp | Klanttevredenheid vervoer 2027
Doel behandeling | X Informerend O Meningsvormend O Besluitvormend

## Gevraagd besluit
1. Kennis te nemen van de uitkomsten.
`,
    items: [{ title: 'Klanttevredenheid vervoer 2027', body: 'bestuurscommissie', treatment: 'informerend' }],
  },
  {
    name: 'an agenda with papers behind it that have no form but their number',
    text: `
# Agenda dagelijks bestuur Regio Zuidrand
donderdag 20 april 2028, 15.00 uur

1. Opening
2. Verslag 10 februari 2028 blad 2
3. Huisvesting blad 3
4. Sluiting
---
Agendapunt 2
# Verslag dagelijks bestuur 10 februari 2028
De heer Bos vraagt naar de licenties. Het verslag wordt vastgesteld.
---
Agendapunt 3
# Huisvesting van de dienst
Het dagelijks bestuur wordt gevraagd in te stemmen met de huur.
`,
    items: [
      { number: '1', title: 'Opening' },
      { number: '2', title: 'Verslag dagelijks bestuur 10 februari 2028' },
      { number: '3', title: 'Huisvesting van de dienst' },
      { number: '4', title: 'Sluiting' },
    ],
  },
  {
    name: 'items counted by the letter of their group, beside the numbers of what opens and closes',
    text: `
# Geannoteerde agenda algemeen bestuur
Donderdag 12 december 2028, 14.00 uur, kazerne Oeverdam
Veiligheidsregio Zuidrand

Toelichting: op A-stukken wordt zonder bespreking besloten. C-stukken zijn uitsluitend ter kennisname.

1. Opening en vaststelling agenda
2. Besluitenlijst 3 oktober 2028

## A-STUKKEN
A1 | Regionaal crisisplan 2029-2032
Voorstel | Het regionaal crisisplan vast te stellen.
A2 | Controleprotocol 2028
Voorstel | Het controleprotocol vast te stellen.

## C-STUKKEN
C1 | Visitatierapport

3. Rondvraag en sluiting
`,
    items: [
      { number: '1', title: 'Opening en vaststelling agenda' },
      { number: '2', title: 'Besluitenlijst 3 oktober 2028' },
      { number: 'A1', title: 'Regionaal crisisplan 2029-2032', treatment: 'besluitvormend' },
      { number: 'A2', title: 'Controleprotocol 2028', treatment: 'besluitvormend' },
      { number: 'C1', title: 'Visitatierapport', treatment: 'informerend' },
      { number: '3', title: 'Rondvraag en sluiting' },
    ],
  },
  {
    name: 'a treatment in capitals right under the title of each item, and a beslispunt that the page breaks off',
    text: `
# Agenda bestuurscommissie Mobiliteit
woensdag 8 maart 2028, 10.00 uur, Oeverdam

## 1. Opening
* Ter kennisname
De voorzitter opent de vergadering.

## 2. Vervoerplan 2029
* Ter besluitvorming
De vervoerder wil drie lijnen strekken. De reizigersraad heeft geadviseerd.
1. Het Vervoerplan 2029 vast te stellen.

## 3. Ondermandaat concessiebeheer
* Ter kennisname
De directeur heeft ondermandaat verleend.
De bestuurscommissie wordt gevraagd:
1. kennis te nemen van het ondermandaat;
2. over de begroting van de concessie voor volgend jaar een
---
zienswijze in te dienen.

## 4. Sluiting
`,
    items: [
      { number: '1', title: 'Opening', treatment: 'informerend' },
      { number: '2', title: 'Vervoerplan 2029', treatment: 'besluitvormend', decider: 'bestuurscommissie' },
      { number: '3', title: 'Ondermandaat concessiebeheer', treatment: 'informerend' },
      { number: '4', title: 'Sluiting' },
    ],
  },
];
