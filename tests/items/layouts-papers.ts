import type { Layout } from './layouts.ts';

/** Single papers of many makers: forms, letters, decisions and running text. */
export const paperLayouts: readonly Layout[] = [
  {
    name: 'a form whose labels stand before their values without a gap',
    text: `
# Annotatie AB Veiligheidsregio Duinmark
vergadering donderdag 11 juni 2026

agendapunt 5c

titel Regionaal crisisplan 2027-2030

soort ter vaststelling

portefeuille mw. D. Oskam

gevraagd U wordt gevraagd het crisisplan vast te stellen.

kern Het plan beschrijft wie bij een ramp wat doet.

kosten geen
`,
    items: [
      {
        number: '5c',
        title: 'Regionaal crisisplan 2027-2030',
        kind: 'crisisplan',
        body: 'algemeen-bestuur',
        meetingDate: '2026-06-11',
        treatment: 'besluitvormend',
        cooperationName: 'Veiligheidsregio Duinmark',
      },
    ],
  },
  {
    name: 'a B&W form with many fields',
    text: `
# B&W-nota
Registratienummer: 26.004411
Team: Samenleving
Onderwerp: Dienstverleningsovereenkomst schulddienstverlening Kredietbank Vechtstee
Portefeuillehouder: wethouder P. Moes
Paraaf afdelingshoofd:
Vergadering B&W: 19 mei 2026
Openbaarheid: openbaar

* Gevraagde beslissing
1. De dienstverleningsovereenkomst met de Kredietbank Vechtstee aan te gaan;
2. De burgemeester te vragen de overeenkomst te tekenen.
`,
    items: [
      {
        kind: 'overeenkomst-gemeente',
        body: 'college',
        meetingDate: '2026-05-19',
        confidential: false,
        treatment: 'besluitvormend',
      },
    ],
  },
  {
    name: 'boxes that are ticked',
    text: `
# Oplegger
Onderwerp: Tweede bestuursrapportage 2026
Gremium: ☐ Dagelijks bestuur ☒ Algemeen bestuur ☐ Auditcommissie
Datum vergadering: 10 december 2026
Behandeling: ☐ ter besluitvorming ☐ ter bespreking ☒ ter kennisname
Openbaar: ☒ ja ☐ nee

* Samenvatting
De omgevingsdienst Kanaaloever verwacht een tekort van 80.000 euro.
`,
    items: [
      {
        title: 'Tweede bestuursrapportage 2026',
        kind: 'bestuursrapportage',
        body: 'algemeen-bestuur',
        meetingDate: '2026-12-10',
        treatment: 'informerend',
        confidential: false,
      },
    ],
  },
  {
    name: 'a box in a cell for each option, with a list in a cell whose bullets are drawn',
    text: `
# Oplegger voor commissiebehandeling
Titel stuk | Ontwerp vijfde wijziging gemeenschappelijke regeling Recreatieschap De Rietkust
Commissie en datum | Commissie Leefomgeving, 1 april 2027
Fase | ☐ Beeldvormend | ☒ Oordeelsvormend | ☐ Besluitvormend
Rol van de raad | ☒ Kaderstellend | ☐ Controlerend
Wat wordt van u gevraagd? | De commissie wordt gevraagd:
                    het ontwerp te bespreken;
                    de raad te adviseren of hij een zienswijze op het ontwerp naar voren brengt.
Spreektijd | 5 minuten
`,
    items: [
      {
        title: 'Ontwerp vijfde wijziging gemeenschappelijke regeling Recreatieschap De Rietkust',
        body: 'raadscommissie',
        treatment: 'opiniërend',
      },
    ],
  },
  {
    name: 'a box in a cell for each option, under a label that no known form bears',
    text: `
# Oplegger Omgevingsdienst Kanaaloever
Onderwerp | Tweede bestuursrapportage 2027
Vergadering | Algemeen bestuur, 10 december 2027
Wat ligt voor | ☐ ter besluitvorming | ☐ ter bespreking | ☒ ter kennisname
`,
    items: [{ title: 'Tweede bestuursrapportage 2027', body: 'algemeen-bestuur', treatment: 'informerend' }],
  },
  {
    name: 'boxes of brackets',
    text: `
* Voorblad
Voor | het DB van het Recreatieschap Oeverlanden
Datum | 3 september 2026
Onderwerp | Aanbesteding onderhoud stranden
Doel | [ ] informeren [x] besluiten [ ] bespreken
Status | ( ) openbaar (x) vertrouwelijk
`,
    items: [
      {
        title: 'Aanbesteding onderhoud stranden',
        body: 'dagelijks-bestuur',
        treatment: 'besluitvormend',
        confidential: true,
        cooperationName: 'Recreatieschap Oeverlanden',
      },
    ],
  },
  {
    name: 'a line that names each meeting',
    text: `
* Lindewaard
# Voorstel aan de gemeenteraad
Zaaknummer 77120 | commissie Sociaal (oordeelsvormend) 9 maart 2027 | raad (besluit) 30 maart 2027 | wethouder A. Pol
* Toetreding tot de gemeenschappelijke regeling Sociale Werkvoorziening De Kreek
## Wij stellen u voor
- het college toestemming te verlenen om toe te treden;
## Waarom
De gemeente heeft nu een eigen bedrijf.
`,
    items: [
      {
        title: 'Toetreding tot de gemeenschappelijke regeling Sociale Werkvoorziening De Kreek',
        kind: 'toetreding',
        body: 'raad',
        meetingDate: '2027-03-30',
        treatment: 'besluitvormend',
      },
    ],
  },
  {
    name: 'a proposal with its draft decision behind it',
    text: `
# Raadsvoorstel
Gemeente Vlasakker
* Zienswijze op de ontwerpbegroting 2028 van de GGD Oostbeemd
Voorstel
De raad wordt voorgesteld een zienswijze in te dienen.
* Toelichting
De bijdrage stijgt met 7 procent. Het algemeen bestuur stelt de begroting vast op 8 juli 2027.
---
# Ontwerpbesluit
De raad van de gemeente Vlasakker;
gelezen het voorstel van burgemeester en wethouders van 4 mei 2027;
* besluit
een zienswijze in te dienen op de ontwerpbegroting 2028 van de GGD Oostbeemd.
Aldus besloten in de openbare raadsvergadering van 3 juni 2027,
de griffier, de voorzitter,
`,
    items: [
      {
        title: 'Zienswijze op de ontwerpbegroting 2028 van de GGD Oostbeemd',
        kind: 'begroting',
        body: 'raad',
        meetingDate: '2027-06-03',
        treatment: 'besluitvormend',
        cooperationName: 'GGD Oostbeemd',
        pages: [1, 2],
      },
    ],
  },
  {
    name: 'a proposal to the states of a province',
    text: `
# Statenvoorstel
PS2026-114
Aan Provinciale Staten
Vergadering d.d. 8 juli 2026
Onderwerp
Wijziging gemeenschappelijke regeling Omgevingsdienst Langebroek
Wij stellen u voor:
1. Gedeputeerde Staten toestemming te verlenen om de gemeenschappelijke regeling te wijzigen.
`,
    items: [
      {
        title: 'Wijziging gemeenschappelijke regeling Omgevingsdienst Langebroek',
        kind: 'regeling-wijzigen',
        body: 'provinciale-staten',
        meetingDate: '2026-07-08',
      },
    ],
  },
  {
    name: 'a proposal to the board of a waterschap',
    text: `
# Waterschap Rietmonde
* AB-voorstel
Aan: algemeen bestuur
Vergadering: 24 juni 2026
Agendapunt: 7
Onderwerp: Zienswijze begroting 2027 Belastingsamenwerking Rietmonde-Oever

Dijkgraaf en heemraden stellen voor geen zienswijze in te dienen.
`,
    items: [
      {
        number: '7',
        title: 'Zienswijze begroting 2027 Belastingsamenwerking Rietmonde-Oever',
        body: 'waterschap-ab',
        meetingDate: '2026-06-24',
        cooperationName: 'Belastingsamenwerking Rietmonde-Oever',
      },
    ],
  },
  {
    name: 'a note with answers, adopted by a dagelijks bestuur',
    text: `
# Nota van beantwoording zienswijzen kadernota 2029 Omgevingsdienst Grensbeek
Vastgesteld door het dagelijks bestuur van Omgevingsdienst Grensbeek op 14 februari 2028
De kadernota is op 3 december aan de raden gezonden.

Raad | Zienswijze | Reactie
Bovenlaar | De raad vraagt om een lagere bijdrage. | Dat kan niet.
Nederlaar | De raad vraagt om meer toezicht. | Overgenomen.

Namens het dagelijks bestuur, R. Tuin, voorzitter
`,
    items: [{ kind: 'reactienota', body: 'dagelijks-bestuur', cooperationName: 'Omgevingsdienst Grensbeek' }],
  },
  {
    name: 'a letter of a board with the sender under it',
    text: `
# Regio Houtkamp
De gemeenteraden van de zes gemeenten
ons kenmerk RH/27-88
datum 12 januari 2027
* Onderwerp: ontwerp-gemeenschappelijke regeling Regio Houtkamp
Geachte raad,
Hierbij ontvangt u het ontwerp van de gewijzigde regeling. Een commissie van advies zou hier niets aan veranderen.
U kunt uw zienswijze tot 10 maart 2027 aan uw college geven. Wij kunnen daarover nu niets adviseren.
Met vriendelijke groet,
het dagelijks bestuur van Regio Houtkamp,
`,
    items: [{ body: 'dagelijks-bestuur', cooperationName: 'Regio Houtkamp', meetingDate: null }],
  },
  {
    name: 'a letter of a college to its raad',
    text: `
Gemeente Drostambt
Aan de leden van de gemeenteraad
Datum 3 februari 2026
Onderwerp Stand van zaken Regio Deal Zuiderveld
Geachte leden van de raad,
Met deze brief informeren wij u over de voortgang van de Regio Deal Zuiderveld.
Wij vertrouwen erop u hiermee voldoende te hebben geïnformeerd.
Met vriendelijke groet,
burgemeester en wethouders van Drostambt,
`,
    items: [{ kind: 'regionale-deal', body: 'raad', treatment: 'informerend', meetingDate: null }],
  },
  {
    name: 'a decision of a dagelijks bestuur',
    text: `
Het dagelijks bestuur van de Omgevingsdienst Kromme Vaart;
gelet op artikel 10:3 van de Algemene wet bestuursrecht;
overwegende dat het wenselijk is de directeur mandaat te verlenen;
besluit vast te stellen het volgende:
# Mandaatbesluit directeur Omgevingsdienst Kromme Vaart 2026
* Artikel 1 Begripsbepalingen
In dit besluit wordt verstaan onder directeur: de directeur van de omgevingsdienst.
* Artikel 2 Mandaat
Aan de directeur wordt mandaat verleend.
Aldus vastgesteld in de vergadering van het dagelijks bestuur van 23 maart 2026.
`,
    items: [
      {
        title: 'Mandaatbesluit directeur Omgevingsdienst Kromme Vaart 2026',
        kind: 'mandaat',
        body: 'dagelijks-bestuur',
        meetingDate: '2026-03-23',
        treatment: 'besluitvormend',
      },
    ],
  },
  {
    name: 'a motion',
    text: `
# MOTIE
* Houd de post Elslo open
De raad van de gemeente Elsloveen, in vergadering bijeen op donderdag 5 november 2026,
constaterende dat Veiligheidsregio Turfland de brandweerpost wil sluiten;
verzoekt het college:
- zich in het algemeen bestuur tegen sluiting uit te spreken;
en gaat over tot de orde van de dag.
`,
    items: [{ kind: 'motie', body: 'raad', meetingDate: '2026-11-05', cooperationName: 'Veiligheidsregio Turfland' }],
  },
  {
    name: 'dates of several boards in one form',
    text: `
* Bestuursvoorstel
Aan: algemeen bestuur Werkvoorzieningsschap Breeland
DB: 4 juni 2026
AB: 2 juli 2026
Betreft: Jaarstukken 2025
* Gevraagd besluit
1. De jaarstukken 2025 vast te stellen.
`,
    items: [{ title: 'Jaarstukken 2025', kind: 'jaarstukken', body: 'algemeen-bestuur', meetingDate: '2026-07-02' }],
  },
  {
    name: 'an amendement that closes as a motion does',
    text: `
# A M E N D E M E N T
Nr.: A-3
Raadsvergadering: 18 juni 2026
* Agendapunt 9: Zienswijze ontwerpbegroting 2027 Veiligheidsregio Lindekring
De gemeenteraad van Oeverdam, in vergadering bijeen;
besluit:
beslispunt 2 van het ontwerpbesluit te vervangen door:
een zienswijze in te dienen op de ontwerpbegroting 2027
en gaat over tot de orde van de dag.
`,
    items: [{ number: '9', kind: 'begroting', body: 'raad', meetingDate: '2026-06-18' }],
  },
  {
    name: 'a corner with board, day and time',
    text: `
# Afvalschap De Laagte
Bestuur donderdag 21 mei 2026, 13.30 uur agendapunt 4
* Oplegnotitie
Onderwerp: Ontwerpbegroting 2027
Voor: het bestuur
Doel: instemmen
* Wij vragen u
1. de ontwerpbegroting 2027 toe te zenden aan de raden.
* Wie wij zijn
Het afvalschap is een bedrijfsvoeringsorganisatie.
`,
    items: [
      {
        number: '4',
        kind: 'bvo-begroting',
        body: 'bestuur',
        meetingDate: '2026-05-21',
        cooperation: 'bedrijfsvoeringsorganisatie',
      },
    ],
  },
  {
    name: 'running text only',
    text: `
# Resultaatbestemming 2026
De directeur legt de jaarrekening van GGD Wolderwijd voor. In de vergadering van het algemeen bestuur van donderdag 8 juli 2027 staat zij op de agenda.
Het algemeen bestuur wordt gevraagd het voordelige resultaat van 210.000 euro te bestemmen.
`,
    items: [
      {
        kind: 'jaarstukken',
        body: 'algemeen-bestuur',
        meetingDate: '2027-07-08',
        treatment: 'besluitvormend',
        cooperationName: 'GGD Wolderwijd',
      },
    ],
  },
  {
    name: 'a note to the members of a commission',
    text: `
# Memo
Aan: de leden van de commissie Sociaal Domein
Van: wethouder L. Verburg
Datum: 17 april 2026
Onderwerp: Terugkoppeling portefeuillehoudersoverleg Jeugd

Op 9 april sprak het portefeuillehoudersoverleg over de inkoop. Er is geen besluit genomen.
`,
    items: [{ kind: 'terugkoppeling', body: 'raadscommissie', meetingDate: null }],
  },
  {
    name: 'the form names its board under a heading',
    text: `
# Nota voor burgemeester en wethouders
* Onderwerp
Convenant veilige wijken met politie en Openbaar Ministerie
* Besluitdatum
23 juni 2026
* Status
Openbaar
* Advies
Wij adviseren u het convenant aan te gaan.
`,
    items: [
      {
        title: 'Convenant veilige wijken met politie en Openbaar Ministerie',
        kind: 'convenant-politie-om',
        body: 'college',
        meetingDate: '2026-06-23',
        confidential: false,
      },
    ],
  },
  {
    name: 'a form in two columns of labels',
    text: `
* Voorstel voor het algemeen bestuur
Vergaderdatum: | 18 maart 2027 | Portefeuillehouder: | J. de Wit
Agendapunt: | 9 | Steller: | K. Bos
Onderwerp: | Financiële verordening 2027 | Bijlagen: | 1
Kenmerk: | AB/27/14 | Behandeling: | Besluitvormend

Het algemeen bestuur van Omgevingsdienst Veldbeek besluit de verordening vast te stellen.
`,
    items: [
      {
        number: '9',
        title: 'Financiële verordening 2027',
        kind: 'controle',
        body: 'algemeen-bestuur',
        meetingDate: '2027-03-18',
        treatment: 'besluitvormend',
      },
    ],
  },
  {
    name: 'labels in capitals',
    text: `
# OPLEGNOTITIE ALGEMEEN BESTUUR
VERGADERDATUM | 4 december 2026
ONDERWERP | Benoeming plaatsvervangend voorzitter dagelijks bestuur
PORTEFEUILLE | Bestuur
BEHANDELING | Hamerstuk
STATUS | Openbaar

* VOORSTEL
Mevrouw Krans te benoemen tot plaatsvervangend voorzitter van Regio Beekveld.
`,
    items: [
      {
        kind: 'benoeming-db',
        body: 'algemeen-bestuur',
        meetingDate: '2026-12-04',
        treatment: 'besluitvormend',
        confidential: false,
        cooperationName: 'Regio Beekveld',
      },
    ],
  },
  {
    name: 'boxes on lines of their own',
    text: `
# Bestuursvoorstel Dagelijks Bestuur
Vergadering d.d. 17 juni 2026
Titel: Aanbesteding accountant 2027-2030

* Soort voorstel
☐ Informerend
☒ Besluitvormend
☐ Opiniërend

* Toelichting
Regio Steenwolde zoekt een accountant.
`,
    items: [
      {
        title: 'Aanbesteding accountant 2027-2030',
        kind: 'controle',
        body: 'dagelijks-bestuur',
        meetingDate: '2026-06-17',
        treatment: 'besluitvormend',
        cooperationName: 'Regio Steenwolde',
      },
    ],
  },
  {
    name: 'a form whose values stand in the second row',
    text: `
* Adviesnota Algemeen Bestuur Omgevingsdienst Peelhorst
Onderwerp | Vergaderdatum | Agendapunt
Wijziging gemeenschappelijke regeling | 2 december 2026 | 8

Gevraagd besluit
Het algemeen bestuur wordt gevraagd de wijziging aan de deelnemers voor te leggen.
`,
    items: [
      {
        title: 'Wijziging gemeenschappelijke regeling',
        kind: 'regeling-wijzigen',
        body: 'algemeen-bestuur',
        meetingDate: '2026-12-02',
        number: '8',
      },
    ],
  },
  {
    name: 'a proposal that names the day in its footer only',
    text: `
# Raadsvoorstel
* Benoeming lid algemeen bestuur Recreatieschap Veenplas
Wij stellen voor wethouder De Graaf te benoemen als lid van het algemeen bestuur.

Raadsvergadering 14 april 2026 - pagina 1
---
* Toelichting
De raad wijst het lid aan omdat het een raadsregeling is.

Raadsvergadering 14 april 2026 - pagina 2
`,
    items: [
      {
        title: 'Benoeming lid algemeen bestuur Recreatieschap Veenplas',
        kind: 'benoeming-ab-lid',
        body: 'raad',
        meetingDate: '2026-04-14',
      },
    ],
  },
  {
    name: 'a letter of the voorzitter with the board in its head',
    text: `
# Veiligheidsregio Hoge Vecht
Aan de colleges van burgemeester en wethouders
Datum: 6 maart 2026
Betreft: ontwerpbegroting 2027 en meerjarenraming
Geacht college,
Namens het algemeen bestuur bied ik u de ontwerpbegroting 2027 aan. Uw raad kan tot 1 juni 2026 een zienswijze indienen.
Hoogachtend,
de voorzitter van Veiligheidsregio Hoge Vecht,
`,
    items: [{ kind: 'begroting', cooperationName: 'Veiligheidsregio Hoge Vecht', meetingDate: null }],
  },
  {
    name: 'a form in English order: value above label is no value',
    text: `
* Collegevoorstel gemeente Roermeer
Zaaknummer: 2026-0311
Portefeuillehouder(s): A. Visser, B. Smit
Behandelend ambtenaar: C. de Jong (06 12 34 56 78)
Collegevergadering: 3 maart 2026
Behandeling in raad: ja, 26 maart 2026
Titel: Toestemming wijziging gemeenschappelijke regeling Regio Roermeer
Samenvatting: Het algemeen bestuur heeft een ontwerp toegezonden.

* Voorgesteld besluit
1. De raad voor te stellen toestemming te verlenen.
`,
    items: [
      {
        title: 'Toestemming wijziging gemeenschappelijke regeling Regio Roermeer',
        kind: 'regeling-wijzigen',
        body: 'college',
        meetingDate: '2026-03-03',
      },
    ],
  },
  {
    name: 'an initiative of a fraction',
    text: `
# Initiatiefvoorstel fractie Dorpslijst
Aan de raad van de gemeente Lomerveen
Onderwerp: Nota verbonden partijen 2027
Ter behandeling in de raad van 9 februari 2027
Voorgesteld wordt de nota vast te stellen.
`,
    items: [{ kind: 'verbonden-partijen', body: 'raad', meetingDate: '2027-02-09', treatment: 'besluitvormend' }],
  },
  {
    name: 'a text of a raad without labels, its day in words',
    text: `
# Zienswijze op de kadernota 2028 van Omgevingsdienst Middenrade
De raad spreekt op 11 februari 2027 over de kadernota. Voorgesteld wordt om geen zienswijze in te dienen.
* Aanleiding
Het dagelijks bestuur zond de kadernota op 15 december 2026.
`,
    items: [{ kind: 'kadernota', body: 'raad', meetingDate: '2027-02-11', treatment: 'besluitvormend' }],
  },
  {
    name: 'a peiling without a decision',
    text: `
# Peilnota
Onderwerp: Toekomst gemeenschappelijke regeling Werkplein Hollandse Kreken
Voor: raadscommissie Samenleving
Datum: 19 januari 2027
Doel: meningsvormend
De commissie wordt gevraagd haar mening te geven over drie scenario's.
`,
    items: [{ body: 'raadscommissie', treatment: 'opiniërend', meetingDate: '2027-01-19' }],
  },
  {
    name: 'an amendment on a paper of the raad',
    text: `
# Amendement A1
Behorende bij agendapunt 7: Raadsvoorstel zienswijze ontwerpbegroting 2027 Veiligheidsregio Hoogveen

De raad van de gemeente Dorpelweerd, in vergadering bijeen op donderdag 25 juni 2026,
gezien het voorstel van het college van 19 mei 2026;

* overwegende dat
- het algemeen bestuur de begroting op 10 juli 2026 vaststelt;
`,
    items: [
      {
        title: 'Raadsvoorstel zienswijze ontwerpbegroting 2027 Veiligheidsregio Hoogveen',
        kind: 'begroting',
        body: 'raad',
        meetingDate: '2026-06-25',
      },
    ],
  },
  {
    name: 'a paper whose meetings stand in a form of four columns',
    text: `
# VOORSTEL AAN DE GEMEENTERAAD
Registratienr. | 27.0314 | Portefeuille | Wethouder Terlouw
Raad d.d. | 08-06-2027 | Opsteller | Mirjam Dekkinga
Forum d.d. | 25-05-2027 | Akkoord MT | Ja
Onderwerp | Ontwerpbegroting 2028 Inkooporganisatie Jeugd Vechtzoom

De raad te informeren via de lijst van ingekomen stukken.
`,
    items: [{ kind: 'begroting', body: 'raad', meetingDate: '2027-06-08' }],
  },
  {
    name: 'a paper with its subject, which holds a colon, under its label, and several meetings in one field',
    text: `
# Beslisnota voor de raad
Te behandelen in | Politieke Avond 30 maart 2027 (meningsvormend), gemeenteraad 20 april 2027

* Onderwerp
Regio Deal Vossenstreek: ondertekening en cofinanciering

* Voorstel om te besluiten
1. In te stemmen met deelname aan de deal.
`,
    items: [{ title: 'Regio Deal Vossenstreek: ondertekening en cofinanciering', body: 'raad', meetingDate: '2027-04-20' }],
  },
  {
    name: 'a motion typed in one face',
    text: `
RAAD VAN DE GEMEENTE IJSSELHORST

MOTIE M4

Onderwerp: Behoud consultatiebureau Nijkapel

De raad, in vergadering bijeen op 14 november 2026,
`,
    items: [{ title: 'Behoud consultatiebureau Nijkapel', kind: 'motie', body: 'raad', meetingDate: '2026-11-14' }],
  },
  {
    name: 'the day of the raad on its form, and that of the board in its text',
    text: `
# Raadsvoorstel
Zaaknummer | Z/28/081144 | Voorstelnr. | 2028-017
Raadsvergadering | 30 maart 2028 | Commissie | Ruimte, 16 maart 2028
Onderwerp | Eerste begrotingswijziging 2028 Recreatieschap Zuidrand

## Voorgesteld besluit
1. Geen zienswijze in te dienen op de begrotingswijziging.

## Inleiding
De raden worden in de gelegenheid gesteld hun gevoelen kenbaar te maken. Het algemeen bestuur neemt in zijn vergadering van 28 april 2028 een besluit.
`,
    items: [{ body: 'raad', meetingDate: '2028-03-30' }],
  },
  {
    name: 'the day of the board in its text, and none of the raad',
    text: `
# Raadsvoorstel
Onderwerp | Eerste begrotingswijziging 2028 Recreatieschap Zuidrand

## Inleiding
De raden kunnen een zienswijze geven. Het algemeen bestuur neemt in zijn vergadering van 28 april 2028 een besluit.
`,
    items: [{ body: 'raad', meetingDate: null }],
  },
];
