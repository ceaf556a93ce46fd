import type { Layout } from './layouts.ts';

/** Bundles of several forms, groups and hours of an agenda, and papers that look like an agenda or like none. */
export const bundleLayouts: readonly Layout[] = [
  {
    name: 'a bundle of a raad in which a brief of the college has a day of its own',
    text: `
# Agenda gemeenteraad Zandrode
Dinsdag 9 december 2025, 19.30 uur, raadzaal
Voorzitter: burgemeester M. Bos

1. Opening en mededelingen
2. Zienswijze ontwerpbegroting 2027 Werkplein Stroomdal
3. Tweede bestuursrapportage 2025 GGD Stroomdal
4. Sluiting
---
* RAADSVOORSTEL
Vergadering van: 9 december 2025
Onderwerp: Zienswijze ontwerpbegroting 2027 Werkplein Stroomdal
Portefeuillehouder: wethouder B. Rikkers
Vastgesteld door B en W: 28 oktober 2025

* VOORSTEL
Bij het dagelijks bestuur een zienswijze in te dienen.

* TOELICHTING
De raden hebben tot 16 december 2025 de tijd.
Het algemeen bestuur stelt de begroting vast op 29 januari 2026.
---
* RAADSINFORMATIEBRIEF
Onderwerp: Tweede bestuursrapportage 2025 GGD Stroomdal
Van: college van burgemeester en wethouders
Datum: 18 november 2025
Portefeuillehouder: wethouder B. Rikkers

Wij vragen u kennis te nemen van de rapportage.
Het algemeen bestuur heeft haar op 6 november 2025 besproken.
`,
    items: [
      { number: '1', title: 'Opening en mededelingen', meetingDate: '2025-12-09', treatment: null },
      {
        number: '2',
        title: 'Zienswijze ontwerpbegroting 2027 Werkplein Stroomdal',
        meetingDate: '2025-12-09',
        treatment: 'besluitvormend',
        pages: [2, 2],
      },
      {
        number: '3',
        title: 'Tweede bestuursrapportage 2025 GGD Stroomdal',
        meetingDate: '2025-12-09',
        treatment: 'informerend',
        pages: [3, 3],
      },
      { number: '4', title: 'Sluiting', meetingDate: '2025-12-09' },
    ],
  },
  {
    name: 'papers without a form, each with the title of its item as the heading of its page',
    text: `
# Agenda algemeen bestuur
Woensdag 3 juli 2030, 9.00 uur, kantoor Tolbrug

1. Opening en vaststelling agenda
2. Jaarstukken 2029 en bestemming van het resultaat
3. Delegatiebesluit algemeen bestuur aan dagelijks bestuur
4. Rondvraag en sluiting
---
# Jaarstukken 2029 en bestemming van het resultaat
## Voorstel
1. De jaarstukken 2029 vast te stellen.

## Inleiding
De jaarrekening sluit met een voordelig resultaat.
---
# Delegatiebesluit algemeen bestuur aan dagelijks bestuur
## Voorstel
1. Het Delegatiebesluit GGD Zandrode 2030 vast te stellen.

## Aanleiding
Het oude besluit sluit niet meer aan op de regeling.
`,
    items: [
      { number: '1', title: 'Opening en vaststelling agenda', pages: [1, 1] },
      { number: '2', title: 'Jaarstukken 2029 en bestemming van het resultaat', pages: [2, 2] },
      { number: '3', title: 'Delegatiebesluit algemeen bestuur aan dagelijks bestuur', pages: [3, 3] },
      { number: '4', title: 'Rondvraag en sluiting', pages: [1, 1] },
    ],
  },
  {
    name: 'papers that give their punt under their heading',
    text: `
# Agenda bestuur BVO De Drie Zijlen
Donderdag 4 september 2031, 10.00 uur, raadhuis

# | Onderwerp | Bestemd voor | Voorstel
1 | Opening en vaststellen agenda | besluit | De agenda vaststellen.
2 | Begroting 2032 en beantwoording zienswijzen | besluit | Zie bijgaande notitie.
3 | Rondvraag en sluiting | - | -
---
# Begroting 2032
punt 2 | ter besluitvorming
## Bestuur gevraagd
1. Kennis te nemen van de zienswijzen van de raden.
2. De begroting 2032 vast te stellen.
`,
    items: [
      { number: '1', title: 'Opening en vaststellen agenda', pages: [1, 1] },
      { number: '2', title: 'Begroting 2032', pages: [2, 2] },
      { number: '3', title: 'Rondvraag en sluiting', pages: [1, 1] },
    ],
  },
  {
    name: 'hours to the minute before the numbers, under groups that open and close',
    text: `
# Agenda commissie Wonen, gemeente Meerhuizen
Datum: dinsdag 7 oktober 2025, 19.30 uur

## ALGEMEEN DEEL
* 19.30 1. Opening en mededelingen
* 19.37 2. Spreekrecht burgers
* 19.50 3. Vaststelling verslag commissievergadering 9 september 2025

## OORDEELSVORMEND
* 19.55 4. Herijking Regionale Energiestrategie Heuvelrug

## INFORMATIEF
* 21.50 5. Terugkoppeling portefeuillehoudersoverleg Mobiliteit

## AFSLUITING
22.15 6. Rondvraag en sluiting
`,
    items: [
      { number: '1', treatment: null },
      { number: '2', title: 'Spreekrecht burgers', treatment: null },
      { number: '3', title: 'Vaststelling verslag commissievergadering 9 september 2025', treatment: 'besluitvormend' },
      { number: '4', treatment: 'opiniërend' },
      { number: '5', treatment: 'informerend' },
      { number: '6', title: 'Rondvraag en sluiting', treatment: null },
    ],
  },
  {
    name: 'a bespreekstuk of a raad, in brackets behind or under its title, on which it decided',
    text: `
# BESLUITENLIJST GEMEENTERAAD DORREMEER
Openbare vergadering van donderdag 26 juni 2025, 20.00 uur
Aanwezig: 20 leden

* 1. Opening
De voorzitter opent de vergadering.

* 2. Nota verbonden partijen 2025-2029 (bespreekstuk)
Besluit: de nota verbonden partijen 2025-2029 vast te stellen.

* 3. Wijziging gemeenschappelijke regeling Jeugdzorg Plassen
(bespreekstuk)
Besluit: het college toestemming te verlenen tot wijziging van de regeling.

* 4. Sluiting
De voorzitter sluit de vergadering.
`,
    items: [
      { number: '1' },
      { number: '2', treatment: 'besluitvormend' },
      { number: '3', treatment: 'besluitvormend' },
      { number: '4' },
    ],
  },
  {
    name: 'arguments with numbers in a paper with a summary for the list of decisions',
    text: `
# ADVIES AAN BURGEMEESTER EN WETHOUDERS
Onderwerp: Toetreding tot de gemeenschappelijke regeling Belastingkantoor Noordmaat
Datum vergadering B&W: 17 maart 2026
Portefeuillehouder: wethouder Terlouw

* GEVRAAGD BESLUIT
1. In te stemmen met de ontwerpregeling.
2. Geheimhouding op te leggen op bijlage C.

* SAMENVATTING (voor de openbare besluitenlijst)
De gemeente wil de heffing onderbrengen bij het Belastingkantoor.

* ARGUMENTEN
1.1 Zelf blijven doen is geen reëel alternatief
1.2 De bevoegdheid blijft bij onze eigen ambtenaar
2.1 De raad heeft een formele positie
`,
    items: [
      {
        number: null,
        title: 'Toetreding tot de gemeenschappelijke regeling Belastingkantoor Noordmaat',
        kind: 'toetreding',
        body: 'college',
        meetingDate: '2026-03-17',
      },
    ],
  },
  {
    name: 'a decree of a single board with its word of decision spaced',
    text: `
* Belastingsamenwerking Lingerwaarden
bedrijfsvoeringsorganisatie van Culenveld en Lienhoven

# Mandaatbesluit 2026
Het bestuur van de bedrijfsvoeringsorganisatie Belastingsamenwerking Lingerwaarden,

gelezen het voorstel van de directeur van 12 januari 2026;

b e s l u i t :

vast te stellen het volgende Mandaatbesluit 2026.

* Artikel 1. Verlening
Aan de directeur wordt mandaat verleend.

Aldus vastgesteld in de vergadering van het bestuur van 11 februari 2026,
`,
    items: [{ kind: 'mandaat', body: 'bestuur', decider: 'bestuur', meetingDate: '2026-02-11' }],
  },
  {
    name: 'a reactienota that says in a line who adopted it',
    text: `
* Samenwerkingsverband De Zes Kernen
# Reactienota zienswijzen ontwerpbegroting 2027
Vastgesteld door het dagelijks bestuur op 11 juni 2026 · ter kennisneming aan de raden

## 1 Inleiding
De reactietermijn liep tot en met 5 juni 2026. Het dagelijks bestuur legt de begroting op 1 juli 2026 ter vaststelling voor aan het algemeen bestuur en voegt daarbij de zienswijzen.
`,
    items: [{ kind: 'reactienota', body: 'dagelijks-bestuur', meetingDate: '2026-06-11' }],
  },
  {
    name: 'the form in the title goes before one that it could have become',
    text: `
# Memo stuurgroep
Datum stuurgroep: 8 oktober 2025
Onderwerp: Verlenging centrumregeling inkoop jeugdhulp Drievliet

* Gevraagd advies
De stuurgroep wordt gevraagd de colleges te adviseren het ontwerp aan de raden te zenden.

* Toelichting
Omzetting in een bedrijfsvoeringsorganisatie is in 2022 onderzocht en afgewezen.
`,
    items: [{ cooperation: 'centrumregeling', body: 'stuurgroep', meetingDate: '2025-10-08' }],
  },
  {
    name: 'an agenda that counts anew in each part, with two forms on one page behind it',
    text: `
# Algemeen Bestuur Veiligheidsregio Oeverland
12 december 2029, 13.30 uur | Raadzaal gemeentehuis Oeverdam

# I Opening
1. Vaststellen agenda
2. Mededelingen
# II Ter behandeling
1. Eerste begrotingswijziging 2030
2. Voortgang samenvoeging meldkamers
# III Overig
1. Rondvraag en sluiting
---
Agendapunt | II-1
Voorstel voor de vergadering van: | Het algemeen bestuur
Datum vergadering: | 12 december 2029
Onderwerp: | Eerste begrotingswijziging 2030
Gevraagd besluit: | Het algemeen bestuur wordt gevraagd de begrotingswijziging vast te stellen
Agendapunt | II-2
Voorstel voor de vergadering van: | Het algemeen bestuur
Datum vergadering: | 12 december 2029
Onderwerp: | Voortgang samenvoeging meldkamers
Gevraagd besluit: | Het algemeen bestuur wordt gevraagd kennis te nemen van de voortgangsbrief
`,
    items: [
      { number: '1', title: 'Vaststellen agenda', meetingDate: '2029-12-12' },
      { number: '2', title: 'Mededelingen' },
      { number: '1', title: 'Eerste begrotingswijziging 2030', kind: 'begrotingswijziging', treatment: 'besluitvormend' },
      { number: '2', title: 'Voortgang samenvoeging meldkamers', kind: 'meldkamer', treatment: 'informerend' },
      { number: '1', title: 'Rondvraag en sluiting', meetingDate: '2029-12-12' },
    ],
  },
];
