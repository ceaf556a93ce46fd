import type { Layout } from './layouts.ts';

/** Forms whose labels or beslispunten look like something else: an agenda, a letter head, another paper. */
export const formLayouts: readonly Layout[] = [
  {
    name: 'beslispunten under the heading of a proposal, with the word agenda in a label of the form',
    text: `
# Portefeuillehoudersoverleg Wonen Rietland
PHO d.d. | 19 maart 2027 | Nr. op agenda | 4
Titel | Convenant Thuis Verder Rietland 2027-2030
Status stuk | ter besluitvorming | Portefeuillehouder | weth. N. Zijl

* Wat wordt gevraagd van het PHO?
1. In te stemmen met de tekst van het convenant.
2. De colleges van de vijf gemeenten te adviseren het convenant aan te gaan.

* Kern
Het convenant vervangt de werkafspraken uit 2021.
`,
    items: [
      {
        title: 'Convenant Thuis Verder Rietland 2027-2030',
        number: '4',
        body: 'portefeuillehoudersoverleg',
        meetingDate: '2027-03-19',
        treatment: 'besluitvormend',
      },
    ],
  },
  {
    name: 'three beslispunten under a bold heading in the paper of a meeting with an hour',
    text: `
# Stuurgroep Spoorzone Elsdam
Vergadering van dinsdag 12 januari 2027, 10.00 uur

## Verkenning spoorzone

* Gevraagd besluit
1. Kennis te nemen van de verkenning.
2. In te stemmen met de opdracht voor fase twee.
3. De projectleider te vragen een raming te maken.

* Aanleiding
De verkenning is klaar. De drie gemeenten betalen elk hun deel.
`,
    items: [{ title: 'Verkenning spoorzone', body: 'stuurgroep', meetingDate: '2027-01-12' }],
  },
  {
    name: 'a letter that tells the day of your meeting with its weekday',
    text: `
# Recreatieschap Het Blauwe Wiel
Aan de leden van het algemeen bestuur van het recreatieschap
Datum: 12 juni 2027
Onderwerp: aanbieding jaarstukken 2026

Geachte leden van het algemeen bestuur,

Hierbij bieden wij u de jaarstukken 2026 aan, ten behoeve van uw vergadering van donderdag 8 juli 2027.
Wij stellen u voor de jaarstukken 2026 vast te stellen.
`,
    items: [{ title: 'aanbieding jaarstukken 2026', body: 'algemeen-bestuur', meetingDate: '2027-07-08' }],
  },
  {
    name: 'a letter that tells the day of your next meeting',
    text: `
# Werkplein De Kempenaar
Aan het dagelijks bestuur van Werkplein De Kempenaar
Onderwerp: huurcontract kantoor

Geacht bestuur,

Voor uw eerstvolgende vergadering op woensdag 3 maart 2027 leggen wij u het huurcontract voor. De gemeenten zijn op de hoogte.
Wij stellen u voor het huurcontract goed te keuren.
`,
    items: [{ title: 'huurcontract kantoor', body: 'dagelijks-bestuur', meetingDate: '2027-03-03' }],
  },
  {
    name: 'a line of parts with the day, the number and the treatment',
    text: `
# Annotatie – Stuurgroep Wonen Vinkeland
14 maart 2028 · agendapunt 3 · ter bespreking · 25 minuten

* Concept Regionale Woonagenda Vinkeland
De zes gemeenten bouwen samen. De stuurgroep wordt gevraagd de concept-woonagenda te bespreken en in te stemmen met de planning.
`,
    items: [{ number: '3', body: 'stuurgroep', meetingDate: '2028-03-14', treatment: 'opiniërend' }],
  },
  {
    name: 'a paper for the shareholders of a company of gemeenten',
    text: `
# Algemene Vergadering van Aandeelhouders dinsdag 15 juni 2027, 15.00 uur, milieustraat De Hoop
Agendapunt | 4
Onderwerp | Jaarrekening 2026 en winstbestemming
Ingebracht door | directie

* Voorstel aan de aandeelhoudersvergadering
De aandeelhouders wordt voorgesteld:
4a. de jaarrekening over het boekjaar 2026 vast te stellen;
4b. het voorstel tot winstbestemming goed te keuren.

* Toelichting
Afvalwerk Zuid N.V. sluit het jaar af met winst. De vijf gemeenten houden elk aandelen.
`,
    items: [
      {
        title: 'Jaarrekening 2026 en winstbestemming',
        kind: 'jaarstukken',
        body: 'andere-partij',
        decider: 'andere-partij',
        meetingDate: '2027-06-15',
        treatment: 'besluitvormend',
        cooperationName: 'Afvalwerk Zuid N.V.',
        cooperation: 'geen',
      },
    ],
  },
  {
    name: 'papers in a bundle that call the cooperation of its cover by an abbreviation',
    text: `
# Omgevingsdienst Lage Weide
Vergaderstukken Algemeen Bestuur, woensdag 9 december 2026
---
* Voorstel algemeen bestuur
Agendapunt | 5
Vergadering | 9 december 2026
Onderwerp | Delegatiebesluit financiële aangelegenheden 2027
Status | besluitvormend

* Gevraagd besluit
Het delegatiebesluit vast te stellen. De gemeenten zijn geïnformeerd door het algemeen bestuur ODLW.
---
* Voorstel algemeen bestuur
Agendapunt | 6
Vergadering | 9 december 2026
Onderwerp | Nieuw archiefbeheer voor de dossiers
Status | besluitvormend

* Gevraagd besluit
In te stemmen met het archiefbeheer van AB ODLW.
`,
    items: [
      { title: 'Delegatiebesluit financiële aangelegenheden 2027', cooperationName: 'Omgevingsdienst Lage Weide' },
      { title: 'Nieuw archiefbeheer voor de dossiers', cooperationName: 'Omgevingsdienst Lage Weide' },
    ],
  },
  {
    name: 'a memo that calls the cooperation of its letter head by an abbreviation',
    text: `
# Sociale Dienst Brielhoek

Aan: algemeen bestuur SDB
Datum: 28 november 2028
Betreft: Tweede bestuursrapportage 2028

De rapportage is op 16 november 2028 besproken. De gemeenten krijgen haar ook.
Het algemeen bestuur SDB wordt gevraagd kennis te nemen van de bestuursrapportage.
`,
    items: [{ title: 'Tweede bestuursrapportage 2028', cooperationName: 'Sociale Dienst Brielhoek' }],
  },
  {
    name: 'a memo that names its cooperation by an abbreviation only',
    text: `
Aan: algemeen bestuur ODLW
Datum: 28 november 2028
Betreft: Tweede bestuursrapportage 2028

De gemeenten krijgen de rapportage ook. U wordt gevraagd kennis te nemen van de bestuursrapportage van het AB ODLW.
`,
    items: [{ title: 'Tweede bestuursrapportage 2028', cooperationName: 'ODLW' }],
  },
  {
    name: 'a stuurgroep of a samenwerking in small letters',
    text: `
# Annotatie – Stuurgroep Wonen Vinkeland
14 maart 2028 · agendapunt 3 · ter bespreking

* Concept Regionale Woonagenda Vinkeland
De samenwerking Vinkeland is een bestuurlijk netwerk van zes gemeenten. De stuurgroep wordt gevraagd de agenda te bespreken.
`,
    items: [{ body: 'stuurgroep', cooperationName: 'samenwerking Vinkeland' }],
  },
  {
    name: 'a region in small letters behind the body of the form',
    text: `
* PFHO Wonen – bespreekformulier
Overleg | Portefeuillehoudersoverleg Wonen, regio Noordkaap
Datum | vrijdag 29 januari 2027
Agendapunt | 3b
Titel | Herijking Woondeal 2027-2032

Het overleg wordt gevraagd de conceptafspraken te bespreken. De gemeenten tekenen in mei.
`,
    items: [{ title: 'Herijking Woondeal 2027-2032', body: 'portefeuillehoudersoverleg', cooperationName: 'regio Noordkaap' }],
  },
  {
    name: 'a paper in a bundle that names no cooperation, beside one of the same body that does',
    text: `
* Oplegger bestuurscommissie
Vergadering d.d. | 8 april 2027
Agendapunt | 6
Onderwerp | Tweede begrotingswijziging 2027

* Gevraagd besluit
1. Het algemeen bestuur van de Regio Oldampt te adviseren de wijziging vast te stellen.
2. Het dagelijks bestuur van de Regio Oldampt te vragen de gemeenten te informeren.
---
* Oplegger bestuurscommissie
Vergadering d.d. | 8 april 2027
Agendapunt | 7
Onderwerp | Onderzoek onder reizigers

* Gevraagd besluit
1. Kennis te nemen van het onderzoek onder reizigers in de gemeenten.
`,
    items: [
      { title: 'Tweede begrotingswijziging 2027', body: 'bestuurscommissie', cooperationName: 'Regio Oldampt' },
      { title: 'Onderzoek onder reizigers', body: 'bestuurscommissie', cooperationName: 'Regio Oldampt' },
    ],
  },
];
