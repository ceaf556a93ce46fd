import type { Layout } from './layouts.ts';

/** Agendas, minutes and bundles of many makers. */
export const agendaLayouts: readonly Layout[] = [
  {
    name: 'an agenda of headings under groups, without numbers, opening or closing',
    text: `
Rijsmonde, 4 maart 2026
# Commissie Samenleving en Middelen – agenda
woensdag 18 maart 2026, 19.30 uur, raadzaal

## Ter bespreking (advies aan de raad van 2 april 2026)
  * Kaderbrief 2027 GGD Rijsmonde
  Het dagelijks bestuur vraagt om een reactie vóór 15 april 2026.

  * Visitatierapport Veiligheidsregio Rijsmonde
  De commissie wordt gevraagd het rapport te bespreken.

## Ter informatie
  * Mandaatbesluit Omgevingsdienst Rijsmonde
  Het college verleende op 10 februari 2026 mandaat aan de directeur.

  * Voortgang RES
  De lijst is bijgewerkt.
`,
    items: [
      {
        number: null,
        title: 'Kaderbrief 2027 GGD Rijsmonde',
        kind: 'kadernota',
        body: 'raadscommissie',
        treatment: 'opiniërend',
        meetingDate: '2026-03-18',
      },
      { title: 'Visitatierapport Veiligheidsregio Rijsmonde', kind: 'visitatie', treatment: 'opiniërend' },
      { title: 'Mandaatbesluit Omgevingsdienst Rijsmonde', kind: 'mandaat-door-college', treatment: 'informerend' },
      { title: 'Voortgang RES', kind: 'res', treatment: 'informerend', meetingDate: '2026-03-18' },
    ],
  },
  {
    name: 'an agenda whose titles go on in the sentence below them, which begins with an article',
    text: `
# Agenda raadscommissie Samenleving
donderdag 18 juni 2026, 19.30 uur
1. Opening
2. Zienswijze ontwerpbegroting 2027 GGD Waterland Het dagelijks bestuur van de GGD heeft de ontwerpbegroting toegezonden.
3. Toestemming toetreding Streekarchief De Vaarten Het college vraagt toestemming om toe te treden.
4. Sluiting
`,
    items: [
      { number: '1' },
      { number: '2', cooperationName: 'GGD Waterland' },
      { number: '3', cooperationName: 'Streekarchief De Vaarten' },
      { number: '4' },
    ],
  },
  {
    name: 'an agenda of bullets under groups, without opening or closing',
    text: `
# Agenda bestuurlijk overleg Zorg
Regio Tussenlanden, 12 mei 2027

* Ter besluitvorming
- Inkoopstrategie jeugdhulp 2028
- Dienstverleningsovereenkomst inkoopbureau
* Ter informatie
- Voortgang preventieakkoord
- Terugkoppeling stuurgroep beschermd wonen
`,
    items: [
      { title: 'Inkoopstrategie jeugdhulp 2028', treatment: 'besluitvormend', body: 'portefeuillehoudersoverleg' },
      { title: 'Dienstverleningsovereenkomst inkoopbureau', kind: 'overeenkomst-gemeente' },
      { title: 'Voortgang preventieakkoord', treatment: 'informerend', meetingDate: '2027-05-12' },
      { title: 'Terugkoppeling stuurgroep beschermd wonen', kind: 'terugkoppeling' },
    ],
  },
  {
    name: 'a bundle with papers that have no field for their subject',
    text: `
Regio Turfveen · vergaderbundel
# Agenda algemeen bestuur
vrijdag 18 juni 2027, 10.00 uur

nr. | onderwerp | voorstel | blz.
1 | Opening, mededelingen, vaststelling agenda | de agenda vaststellen
2 | Conceptverslag 26 maart 2027 | vaststellen
3 | Brief Vogelwacht over windmolens | voor kennisgeving aannemen
4 | Instellen bestuurscommissie Afval | besluiten, zie stuk 4 | 2
5 | Deelneming in Coöperatie Zon | besluiten, zie stuk 5 | 3
6 | Rondvraag en sluiting
---
stuk 4
# Voorstel instellen bestuurscommissie Afval
aan | algemeen bestuur Regio Turfveen
van | dagelijks bestuur
vergadering | 18 juni 2027
behandeling | besluitvormend
portefeuille | J. Stek, voorzitter

* Voorstel
Het algemeen bestuur wordt voorgesteld:
1. een bestuurscommissie Afval in te stellen;
2. kennis te nemen van de wensen en bedenkingen van de raden.
---
stuk 5
# Voorstel deelneming in Coöperatie Zon
aan | algemeen bestuur Regio Turfveen
van | dagelijks bestuur
vergadering | 18 juni 2027
behandeling | besluitvormend
portefeuille | R. Engel, lid dagelijks bestuur

* Voorstel
Het algemeen bestuur wordt voorgesteld:
1. het ontwerpbesluit aan de raden te zenden.
`,
    items: [
      { number: '1', title: 'Opening, mededelingen, vaststelling agenda', kind: 'agenda' },
      { number: '2', title: 'Conceptverslag 26 maart 2027', kind: 'vergaderverslag', treatment: 'besluitvormend' },
      { number: '3', title: 'Brief Vogelwacht over windmolens', kind: 'ingekomen-stuk', treatment: 'informerend' },
      {
        number: '4',
        title: 'Voorstel instellen bestuurscommissie Afval',
        kind: 'bestuurscommissie',
        treatment: 'besluitvormend',
        pages: [2, 2],
        meetingDate: '2027-06-18',
      },
      {
        number: '5',
        title: 'Voorstel deelneming in Coöperatie Zon',
        kind: 'deelneming-door-gr',
        treatment: 'besluitvormend',
        pages: [3, 3],
      },
      { number: '6', title: 'Rondvraag en sluiting', kind: 'agenda', pages: [1, 1] },
    ],
  },
  {
    name: 'an agenda that asks under each title',
    text: `
# Agenda vergadering dagelijks bestuur GGD Plassenrand
Datum: 14 januari 2027
Locatie: Westplein 2

1. Opening
2. Kaderbrief 2028
   Gevraagd besluit: de kaderbrief vrij te geven voor toezending aan de raden.
3. Organisatieplan GGD Plassenrand
   Ter bespreking
4. Voortgang nieuwbouw
   Ter kennisname
5. Sluiting
`,
    items: [
      { number: '1', title: 'Opening', body: 'dagelijks-bestuur', meetingDate: '2027-01-14' },
      { number: '2', title: 'Kaderbrief 2028', kind: 'kadernota', treatment: 'besluitvormend' },
      { number: '3', title: 'Organisatieplan GGD Plassenrand', kind: 'organisatie', treatment: 'opiniërend' },
      { number: '4', title: 'Voortgang nieuwbouw', treatment: 'informerend' },
      { number: '5', title: 'Sluiting', treatment: null },
    ],
  },
  {
    name: 'a list of decisions of a college',
    text: `
# Openbare besluitenlijst college van burgemeester en wethouders
Vergadering van dinsdag 9 juni 2026
Aanwezig: burgemeester Van Rhijn, wethouders Stam en Kool

Nr. | Onderwerp | Besluit
1 | Mandaat Omgevingsdienst Oostgeest | Het college verleent mandaat.
2 | Zienswijze begroting Veiligheidsregio Oostgeest | Het college stelt de raad voor geen zienswijze in te dienen.
3 | Convenant schuldhulp | Het college gaat het convenant aan.
`,
    items: [
      { number: '1', title: 'Mandaat Omgevingsdienst Oostgeest', body: 'college', meetingDate: '2026-06-09' },
      { number: '2', title: 'Zienswijze begroting Veiligheidsregio Oostgeest', kind: 'begroting' },
      { number: '3', title: 'Convenant schuldhulp', kind: 'overeenkomst-gemeente' },
    ],
  },
  {
    name: 'minutes with a decision under each heading',
    text: `
# Conceptverslag algemeen bestuur Recreatieschap Wijde Plas
donderdag 26 november 2026, gemeentehuis
Aanwezig: mw. Blom (voorzitter), dhr. Kuik

* Mededelingen
Er is een brief van de provincie.
Besluit: kennisgenomen.
* Programmabegroting 2027, eerste wijziging
De voorzitter licht de wijziging toe.
Besluit: de wijziging wordt vastgesteld.
* Uittreding gemeente Plaswijk
Het bureau heeft de uittreedsom berekend.
Besluit: het AB neemt kennis van de stand van zaken.
* Rondvraag
Geen.
`,
    items: [
      { title: 'Mededelingen', body: 'algemeen-bestuur', meetingDate: '2026-11-26' },
      { title: 'Programmabegroting 2027, eerste wijziging', kind: 'begrotingswijziging' },
      { title: 'Uittreding gemeente Plaswijk', kind: 'uittreding' },
      { title: 'Rondvraag', kind: 'agenda', cooperationName: 'Recreatieschap Wijde Plas' },
    ],
  },
  {
    name: 'an agenda of a consultation with times and names in columns',
    text: `
# Portefeuillehoudersoverleg Mobiliteit
Regio Zuidkreek
Datum: 7 oktober 2027

Tijd | Onderwerp | Inbreng | Doel
14.00 | Opening en vaststelling agenda | voorzitter
14.10 | Regionale mobiliteitsagenda 2030 | M. Kaat | Oordeelsvormend
14.40 | Samenwerkingsovereenkomst deelvervoer | J. Brand | Instemmen
15.10 | Rondvraag en sluiting | allen
`,
    items: [
      { title: 'Opening en vaststelling agenda', body: 'portefeuillehoudersoverleg', meetingDate: '2027-10-07' },
      { title: 'Regionale mobiliteitsagenda 2030', kind: 'regionale-visie', treatment: 'opiniërend' },
      { title: 'Samenwerkingsovereenkomst deelvervoer', kind: 'overeenkomst-gemeente', treatment: 'besluitvormend' },
      { title: 'Rondvraag en sluiting', kind: 'agenda' },
    ],
  },
  {
    name: 'an agenda with decimal numbers under chapters',
    text: `
# Agenda algemeen bestuur Omgevingsdienst Drielanden
30 juni 2027, 9.30 uur

1. Algemeen
1.1 Opening en mededelingen
1.2 Vaststelling agenda
2. Ter besluitvorming
2.1 Jaarstukken 2026
2.2 Begroting 2028
3. Ter kennisname
3.1 Rapportage eerste kwartaal
4. Sluiting
`,
    items: [
      { number: '1.1', title: 'Opening en mededelingen' },
      { number: '1.2', title: 'Vaststelling agenda' },
      { number: '2.1', title: 'Jaarstukken 2026', treatment: 'besluitvormend', kind: 'jaarstukken' },
      { number: '2.2', title: 'Begroting 2028', treatment: 'besluitvormend', kind: 'begroting' },
      { number: '3.1', title: 'Rapportage eerste kwartaal', treatment: 'informerend' },
      { number: '4', title: 'Sluiting' },
    ],
  },
  {
    name: 'items that are called agendapunt',
    text: `
# Raadsvergadering gemeente Klaverveld
donderdag 25 juni 2026, 20.00 uur

* Agendapunt 1: Opening
* Agendapunt 2: Zienswijze jaarstukken 2025 en begroting 2027 Regio Klaverland
Voorstel: de raad besluit een zienswijze in te dienen.
* Agendapunt 3: Benoeming lid algemeen bestuur Recreatieschap Klaverplas
Voorstel: wethouder Prins te benoemen.
* Agendapunt 4: Sluiting
`,
    items: [
      { number: '1', title: 'Opening', body: 'raad', meetingDate: '2026-06-25' },
      { number: '2', title: 'Zienswijze jaarstukken 2025 en begroting 2027 Regio Klaverland', treatment: 'besluitvormend' },
      { number: '3', title: 'Benoeming lid algemeen bestuur Recreatieschap Klaverplas', kind: 'benoeming-ab-lid' },
      { number: '4', title: 'Sluiting', kind: 'agenda' },
    ],
  },
  {
    name: 'pieces that the raad talks about and decides on',
    text: `
# Agenda gemeenteraad Hooiberg
dinsdag 30 juni 2026

1. Opening
Hamerstukken
2. Nota verbonden partijen 2026
Bespreekstukken
3. Ontwerpbegroting 2027 Veiligheidsregio Hooiland
Voorgesteld besluit: een zienswijze in te dienen op de ontwerpbegroting.
4. Toetreding tot de gemeenschappelijke regeling Afvalschap Hooiland

Voorgesteld besluit: het college toestemming te verlenen.
5. Sluiting
`,
    items: [
      { number: '1', title: 'Opening' },
      { number: '2', title: 'Nota verbonden partijen 2026', treatment: 'besluitvormend', kind: 'verbonden-partijen' },
      { number: '3', title: 'Ontwerpbegroting 2027 Veiligheidsregio Hooiland', treatment: 'besluitvormend', kind: 'begroting' },
      {
        number: '4',
        title: 'Toetreding tot de gemeenschappelijke regeling Afvalschap Hooiland',
        treatment: 'besluitvormend',
        kind: 'toetreding',
      },
      { number: '5', title: 'Sluiting' },
    ],
  },
  {
    name: 'papers behind each other, each under its own number and title',
    text: `
Bestuurlijk Overleg Wonen | 4 februari 2027
# Oplegger agendapunt 3
* Woondeal Westerdijk: voortgang 2026
Voor: portefeuillehoudersoverleg Wonen
Doel: informeren

De deelnemers bouwden 900 woningen.
---
Bestuurlijk Overleg Wonen | 4 februari 2027
# Oplegger agendapunt 4
* Regionale huisvestingsverordening 2028
Voor: portefeuillehoudersoverleg Wonen
Doel: besluitvorming

Het overleg wordt gevraagd in te stemmen met de verordening.
`,
    items: [
      { number: '3', title: 'Woondeal Westerdijk: voortgang 2026', pages: [1, 1], treatment: 'informerend' },
      { number: '4', title: 'Regionale huisvestingsverordening 2028', pages: [2, 2], treatment: 'besluitvormend' },
    ],
  },
  {
    name: 'a list of what came in',
    text: `
# Lijst ingekomen stukken raad van Zuidgaarde
Raadsvergadering 24 september 2026

Nr. | Afzender | Onderwerp | Voorstel
1 | GGD Zuidgaarde | Jaarverslag 2025 | Voor kennisgeving aannemen
2 | Regio Zuidgaarde | Kaderbrief 2028 | In handen van het college stellen
3 | Inwoner | Brief over de milieustraat | Ter afdoening naar het college
`,
    items: [
      { number: '1', title: 'Jaarverslag 2025', body: 'raad', treatment: 'informerend', meetingDate: '2026-09-24' },
      { number: '2', title: 'Kaderbrief 2028', kind: 'kadernota' },
      { number: '3', title: 'Brief over de milieustraat', kind: 'ingekomen-stuk' },
    ],
  },
  {
    name: 'items without fixed points, numbered in bold',
    text: `
# Vergadering Algemeen Bestuur Stadsregio Merwedal
vrijdag 16 april 2027 van 9.00 tot 11.00 uur

* 1. Ontwikkelagenda Merwedal 2040
Het dagelijks bestuur vraagt het algemeen bestuur de agenda vast te stellen.
* 2. Aankoop kantoor Havenstraat
Gevraagd wordt een krediet van 2 miljoen euro beschikbaar te stellen.
* 3. Evaluatie gemeenschappelijke regeling
De opzet van de evaluatie ligt ter bespreking voor.
`,
    items: [
      { number: '1', title: 'Ontwikkelagenda Merwedal 2040', kind: 'regionale-visie', body: 'algemeen-bestuur' },
      { number: '2', title: 'Aankoop kantoor Havenstraat', kind: 'investering', meetingDate: '2027-04-16' },
      { number: '3', title: 'Evaluatie gemeenschappelijke regeling', kind: 'evaluatie' },
    ],
  },
  {
    name: 'an agenda in capitals with letters before its groups',
    text: `
# AGENDA DAGELIJKS BESTUUR
* JEUGDREGIO KANAALZONE
15 september 2027, 13.00 – 15.00 uur

* A. Opening
1. Opening
2. Verslag 18 augustus 2027
* B. Ter besluitvorming
3. Inkoopcontracten jeugdhulp 2028
4. Mandaatregeling secretaris
* C. Ter kennisname
5. Voortgangsrapportage tweede kwartaal
* D. Afronding
6. Rondvraag
`,
    items: [
      { number: '1', title: 'Opening', body: 'dagelijks-bestuur', meetingDate: '2027-09-15' },
      { number: '2', title: 'Verslag 18 augustus 2027', kind: 'vergaderverslag' },
      { number: '3', title: 'Inkoopcontracten jeugdhulp 2028', treatment: 'besluitvormend' },
      { number: '4', title: 'Mandaatregeling secretaris', treatment: 'besluitvormend', kind: 'mandaat' },
      { number: '5', title: 'Voortgangsrapportage tweede kwartaal', treatment: 'informerend' },
      { number: '6', title: 'Rondvraag', cooperationName: 'Jeugdregio Kanaalzone' },
    ],
  },
  {
    name: 'an agenda with letters under numbers',
    text: `
# Agenda raadsvergadering Overbeke
donderdag 4 maart 2027, 19.30 uur

1. Opening
2. Hamerstukken
  a. Benoeming lid algemeen bestuur Afvalschap Beekoever
  b. Kadernota 2028 GGD Beekoever
3. Bespreekstukken
  a. Opheffing gemeenschappelijke regeling Muziekhuis
4. Sluiting
`,
    items: [
      { number: '1', title: 'Opening' },
      { number: '2a', title: 'Benoeming lid algemeen bestuur Afvalschap Beekoever', treatment: 'besluitvormend' },
      { number: '2b', title: 'Kadernota 2028 GGD Beekoever', treatment: 'besluitvormend' },
      { number: '3a', title: 'Opheffing gemeenschappelijke regeling Muziekhuis', kind: 'opheffing' },
      { number: '4', title: 'Sluiting' },
    ],
  },
  {
    name: 'a list of decisions in bold headings without fixed points',
    text: `
# Besluitenlijst dagelijks bestuur Regio Hoogkwartier
woensdag 10 februari 2027

* Voorjaarsnota 2027
Besluit: instemmen met de voorjaarsnota.
* Samenwerkingsovereenkomst Techniekcampus
Besluit: de overeenkomst aangaan.
* Personeelshandboek
Besluit: vaststellen na instemming van de OR.
`,
    items: [
      { title: 'Voorjaarsnota 2027', body: 'dagelijks-bestuur', meetingDate: '2027-02-10', treatment: 'besluitvormend' },
      { title: 'Samenwerkingsovereenkomst Techniekcampus', kind: 'overeenkomst' },
      { title: 'Personeelshandboek', kind: 'personeel' },
    ],
  },
  {
    name: 'papers of one meeting behind each other without an agenda, titles in large type',
    text: `
* Oplegnotitie algemeen bestuur Waterketenbedrijf Zuidstroom
# Begroting 2028
Datum vergadering: 24 juni 2027
Behandeling: ter vaststelling
Gevraagd wordt de begroting 2028 vast te stellen.
---
* Oplegnotitie algemeen bestuur Waterketenbedrijf Zuidstroom
# Delegatiebesluit leningen
Datum vergadering: 24 juni 2027
Behandeling: ter bespreking
Gevraagd wordt het delegatiebesluit te bespreken.
`,
    items: [
      { title: 'Begroting 2028', kind: 'begroting', treatment: 'besluitvormend', pages: [1, 1], meetingDate: '2027-06-24' },
      { title: 'Delegatiebesluit leningen', kind: 'delegatie', treatment: 'opiniërend', pages: [2, 2] },
    ],
  },
  {
    name: 'a paper of which the sections look like an agenda',
    text: `
# Raadsvoorstel
Onderwerp: Evaluatie gemeenschappelijke regeling Beschut Werk Oost
Raadsvergadering: 22 april 2027

* 1. Inleiding
De regeling bestaat vijf jaar.
* 2. Bevindingen
De raden zijn tevreden.
* 3. Besluit
De raad neemt kennis van de evaluatie.
`,
    items: [{ kind: 'evaluatie', body: 'raad', meetingDate: '2027-04-22' }],
  },
  {
    name: 'an agenda with its purpose in brackets and its speaker',
    text: `
# Agenda PFHO Economie
Datum: 3 november 2027 | Tijd: 15.00 uur

1. Welkom en mededelingen
2. Regionaal programma werklocaties (oordeelsvormend, wethouder Kok)
3. Stand van zaken Regio Deal (ter informatie)
4. Convenant circulair bouwen (ter besluitvorming)
5. W.v.t.t.k. en sluiting
`,
    items: [
      { number: '1', title: 'Welkom en mededelingen', body: 'portefeuillehoudersoverleg', meetingDate: '2027-11-03' },
      { number: '2', title: 'Regionaal programma werklocaties', treatment: 'opiniërend' },
      { number: '3', title: 'Stand van zaken Regio Deal', treatment: 'informerend', kind: 'regionale-deal' },
      { number: '4', title: 'Convenant circulair bouwen', treatment: 'besluitvormend', kind: 'overeenkomst-gemeente' },
      { number: '5', title: 'W.v.t.t.k. en sluiting', kind: 'agenda' },
    ],
  },
  {
    name: 'a list of decisions with the numbers in the cells of the subject',
    text: `
# Concept besluitenlijst AB 9 april 2027
Veiligheidsregio Brinkland

Agendapunt | Besluit | Actie
1. Opening | Geen bijzonderheden | -
2. Jaarstukken 2026 | Vastgesteld | Verzenden aan GS
3. Dekkingsplan 2028 | Aangehouden | DB
4. Sluiting | - | -
`,
    items: [
      { number: '1', title: 'Opening', kind: 'agenda', meetingDate: '2027-04-09' },
      { number: '2', title: 'Jaarstukken 2026', kind: 'jaarstukken', body: 'algemeen-bestuur' },
      { number: '3', title: 'Dekkingsplan 2028', kind: 'beleidsplan-vr' },
      { number: '4', title: 'Sluiting', kind: 'agenda' },
    ],
  },
  {
    name: 'an agenda of a board that is only called bestuur',
    text: `
# Agenda
Bestuursvergadering GR Reinigingsbedrijf De Geul
Datum 14 juni 2027 Tijd 09:00 - 11:00

1 | Opening en mededelingen | ter kennisname | VZ
2 | Verslag en actielijst d.d. 12 april 2027 | ter vaststelling | VZ
3 | 1e begrotingswijziging 2027 | ter besluitvorming | PH Financiën
4 | Uitbreiding wagenpark: krediet | ter bespreking | DIR
5 | Rondvraag | | allen
`,
    items: [
      { number: '1', title: 'Opening en mededelingen', body: 'bestuur', meetingDate: '2027-06-14' },
      { number: '2', kind: 'vergaderverslag', treatment: 'besluitvormend' },
      { number: '3', title: '1e begrotingswijziging 2027', kind: 'begrotingswijziging', treatment: 'besluitvormend' },
      { number: '4', kind: 'investering', treatment: 'opiniërend' },
      { number: '5', title: 'Rondvraag', kind: 'agenda' },
    ],
  },
  {
    name: 'an agenda that prints what is to be discussed as bold headings, and a list of papers in one item',
    text: `
# Agenda Commissie Sociaal & Financiën
maandag 10 mei 2027, 20.00 uur

1  Opening en vaststellen agenda

2  Spreekrecht burgers

* ADVISERING AAN DE RAAD

* 3  Ontwerpbegroting 2028 Veiligheidsregio Gouwestreek
   De stukken zijn in april ontvangen.

* 3a  Ontwerpbegroting 2028 GGD Gouwestreek
   Voorstel: geen zienswijze indienen. Raad: 27 mei 2027.

* 4  Lokale nota gezondheid 2027-2031
   De raad stelt de nota vast op 27 mei 2027.

* 5  Nota verbonden partijen
   De nota is herzien.

* 6  Regionale woonvisie
   Vaststelling in de raad van 27 mei 2027.

* TER KENNISNAME

7  Stukken ter kennisname
   a. Raadsbrief wonen
   b. Eerste bestuursrapportage 2027

8  Sluiting
`,
    items: [
      { number: '1', body: 'raadscommissie', meetingDate: '2027-05-10' },
      { number: '2' },
      { number: '3', kind: 'begroting', treatment: 'opiniërend' },
      { number: '3a', kind: 'begroting', treatment: 'opiniërend' },
      { number: '4', kind: 'gezondheidsnota', treatment: 'opiniërend' },
      { number: '5', kind: 'verbonden-partijen' },
      { number: '6', kind: 'regionale-visie' },
      { number: '7', treatment: 'informerend' },
      { number: '8', title: 'Sluiting' },
    ],
  },
  {
    name: 'a bundle of a commission with papers for the raad',
    text: `
# Vergaderstukken commissie Omgeving
9 september 2026, 20.00 uur

1. Opening
2. Opheffing Bedrijvenschap Lede (ter advisering)
3. Sluiting
---
# Raadsvoorstel
Onderwerp | Opheffing Bedrijvenschap Lede
Commissie | Omgeving, 9 september 2026
Raad | 24 september 2026
Portefeuillehouder | wethouder Hamming

## Voorstel
Wij vragen uw raad om het liquidatieplan vast te stellen.
`,
    items: [
      { body: 'raadscommissie', meetingDate: '2026-09-09' },
      { kind: 'opheffing', body: 'raadscommissie', treatment: 'opiniërend', meetingDate: '2026-09-09' },
      { title: 'Sluiting' },
    ],
  },
  {
    name: 'an agenda that counts within lettered groups',
    text: `
# GEMEENTERAAD AARLANDEN
openbare raadsvergadering op dinsdag 22 september 2026 om 20.00 uur

* A. ALGEMEEN
A1 Opening
A2 Vaststelling agenda

* B. HAMERSTUKKEN
B1 Geen zienswijze tweede begrotingswijziging 2026 Omgevingsdienst Aarstreek

* C. BESPREEKSTUKKEN
C1 Regionale woondeal Aarstreek
De raad wordt voorgesteld € 210.000 beschikbaar te stellen.

* D. OVERIG
D1 Moties vreemd aan de orde
D2 Sluiting
`,
    items: [
      { number: 'A1', title: 'Opening', body: 'raad', meetingDate: '2026-09-22' },
      { number: 'A2' },
      { number: 'B1', kind: 'begrotingswijziging', treatment: 'besluitvormend' },
      { number: 'C1', kind: 'regionale-deal' },
      { number: 'D1', kind: 'motie' },
      { number: 'D2', title: 'Sluiting' },
    ],
  },
  {
    name: 'an agenda of a commission with its chair in the head and the treatment in a column',
    text: `
# Commissie Samenleving, gemeente Hoogbroek
Agenda voor donderdag 4 februari 2027, aanvang 19.45 uur. Voorzitter: mw. P. Landman.

# | Tijd | Agendapunt | Doel
1 | 19.45 | Opening en mededelingen
2 | 19.50 | Kaderbrief 2028 GGD Broekstreek | Opiniërend
3 | 22.00 | Rondvraag
`,
    items: [
      { number: '1', body: 'raadscommissie' },
      { number: '2', kind: 'kadernota', body: 'raadscommissie', treatment: 'opiniërend', meetingDate: '2027-02-04' },
      { number: '3', body: 'raadscommissie' },
    ],
  },
];
