import type { Layout } from './layouts.ts';

/** Evenings of rounds, lists of decisions without numbers, and agendas that call their board by a short name. */
export const meetingLayouts: readonly Layout[] = [
  {
    name: 'an evening of rounds, the last of them the numbered meeting of the raad',
    text: `
# Raadsavond
Gemeente Pluimbergen, dinsdag 20 april 2027

## 19.15 – 20.15 uur Ronde 1
Raadzaal | Ontwerpbegroting 2028 Veiligheidsregio Heuvels
Trouwzaal | Uitgangspunten centrumvisie

## 20.30 – 21.30 uur Ronde 2 (beeldvorming)
Raadzaal | Evaluatie gemeenschappelijke regeling Werkplein Heuvels
Trouwzaal | Regionale woonagenda Heuvels

## 21.45 uur Besluitvormende raadsvergadering
1. Opening en vaststelling agenda
2. Hamerstuk: Zienswijze kaderbrief 2028 GGD Heuvels
3. Sluiting
`,
    items: [
      { number: null, title: 'Ontwerpbegroting 2028 Veiligheidsregio Heuvels', body: 'raad', meetingDate: '2027-04-20' },
      { title: 'Uitgangspunten centrumvisie', body: 'raad' },
      { title: 'Evaluatie gemeenschappelijke regeling Werkplein Heuvels', treatment: 'beeldvormend' },
      { title: 'Regionale woonagenda Heuvels', treatment: 'beeldvormend' },
      { number: '1', title: 'Opening en vaststelling agenda' },
      { title: 'Hamerstuk: Zienswijze kaderbrief 2028 GGD Heuvels', treatment: 'besluitvormend' },
      { number: '3', title: 'Sluiting' },
    ],
  },
  {
    name: 'the rounds of a game are no meeting',
    text: `
# Toernooi om de Polderbeker
Zaterdag 8 mei 2027, sporthal De Kuil

## Ronde 1
- De Toren tegen Pionnenlust
- Schaakmat tegen Het Paard

## Ronde 2
- De winnaars spelen tegen elkaar
- De verliezers ook
`,
    items: [{ kind: 'overig', body: null, meetingDate: null }],
  },
  {
    name: 'a list of decisions without numbers, each a heading with what the body does',
    text: `
# Openbare besluitenlijst college Heidewolde, week 19
Vergadering van dinsdag 9 mei 2028

* Ontwerpbegroting 2029 Omgevingsdienst Heidekant
Het college besluit de raad voor te stellen een zienswijze in te dienen.

* Convenant aanpak ondermijning
Het college stemt in met het convenant en machtigt de burgemeester het te ondertekenen.

* Jaarverslag leerlingenvervoer 2027
Het college neemt kennis van het jaarverslag.
`,
    items: [
      { title: 'Ontwerpbegroting 2029 Omgevingsdienst Heidekant', body: 'college', meetingDate: '2028-05-09' },
      { title: 'Convenant aanpak ondermijning' },
      { title: 'Jaarverslag leerlingenvervoer 2027', treatment: 'informerend' },
    ],
  },
  {
    name: 'an agenda sent to the bestuur, for a meeting of the algemeen bestuur',
    text: `
* RECREATIESCHAP LEKMOND
Aan de leden van het bestuur

U wordt uitgenodigd voor de vergadering van het algemeen bestuur op donderdag 3 februari 2028 om 09.30 uur.

* AGENDA
1. Opening
2. Stand van zaken uittreding gemeente Kolkmeer

Mondelinge mededeling door de voorzitter.

3. Kaders begroting 2029

De fracties kregen de stukken op 3 januari. Ter bespreking.

4. Rondvraag
`,
    items: [
      { title: 'Opening', body: 'algemeen-bestuur', meetingDate: '2028-02-03', cooperationName: 'Recreatieschap Lekmond' },
      { title: 'Stand van zaken uittreding gemeente Kolkmeer', treatment: 'informerend' },
      { title: 'Kaders begroting 2029', treatment: 'opiniërend' },
      { title: 'Rondvraag', body: 'algemeen-bestuur' },
    ],
  },
  {
    name: 'an agenda headed with a bare bestuur',
    text: `
# Agenda bestuur
Belastingsamenwerking Rijnmonding
donderdag 17 juni 2027, 10.00 uur

1. Opening
2. Jaarrekening 2026
3. Sluiting
`,
    items: [
      { title: 'Opening', body: 'bestuur', meetingDate: '2027-06-17' },
      { title: 'Jaarrekening 2026', body: 'bestuur', cooperationName: 'Belastingsamenwerking Rijnmonding' },
      { title: 'Sluiting', body: 'bestuur' },
    ],
  },
  {
    name: 'numbered groups of an agenda, each with its first item right under it',
    text: `
# Portefeuillehoudersoverleg Leefomgeving
vrijdag 12 mei 2028 van 9.00 tot 11.00 uur, raadhuis Overveen

## 1 Opening
1.a Opening en mededelingen

1.b Verslag 10 maart 2028

## 2 Bespreken
2.a Voortgangsrapportage RES Venen

## 3 Informeren
3.a Kwartaalcijfers vergunningverlening

## 4 Afsluiting
4.a Rondvraag en sluiting
`,
    items: [
      { number: '1.a', title: 'Opening en mededelingen', body: 'portefeuillehoudersoverleg', meetingDate: '2028-05-12' },
      { number: '1.b', title: 'Verslag 10 maart 2028' },
      { number: '2.a', title: 'Voortgangsrapportage RES Venen', treatment: 'opiniërend' },
      { number: '3.a', title: 'Kwartaalcijfers vergunningverlening', treatment: 'informerend' },
      { number: '4.a', title: 'Rondvraag en sluiting' },
    ],
  },
  {
    name: 'an agenda whose columns are hours, what, and what is asked',
    text: `
# DB Veiligheidsregio Slotervoort – 23 maart 2028
Tijd | Wat | Gevraagd | Inbreng
10:00 | Opening en agenda | Vaststellen | voorzitter
10:40 | Aanbesteding tankautospuiten | Instemmen met de gunning | hoofd materieel
11:20 | Rondvraag | geen | allen
`,
    items: [
      { number: null, title: 'Opening en agenda', body: 'dagelijks-bestuur', meetingDate: '2028-03-23' },
      { title: 'Aanbesteding tankautospuiten', treatment: 'besluitvormend' },
      { title: 'Rondvraag' },
    ],
  },
  {
    name: 'a planning with the column what is no agenda',
    text: `
* Voorlegger stuurgroepvergadering 14 september 2028
Agendapunt 4: Naar een nieuwe governance vanaf 2030

De stuurgroep wordt gevraagd de varianten te bespreken.

* Planning
Wanneer | Wie | Wat
31 augustus 2028 | Ambtelijk kernteam | Voorbespreking
14 september 2028 | Stuurgroep | Bespreking varianten
november 2028 | Colleges | Besluit over de voorkeursvariant
`,
    items: [{ body: 'stuurgroep', meetingDate: '2028-09-14', treatment: 'opiniërend' }],
  },
  {
    name: 'a treatment before a colon under an item, and one that is told only',
    text: `
# Agenda Bestuurlijk Overleg Inkoop Wmo IJzerland
maandag 5 juni 2028, 15.30-17.00 uur

1. Welkom

2. Inkoopstrategie huishoudelijke hulp 2030

Ter besluitvorming: het overleg spreekt zich uit over de strategie.

3. Stand van zaken tolkendienst

4. Rondvraag
`,
    items: [
      { title: 'Welkom' },
      { title: 'Inkoopstrategie huishoudelijke hulp 2030', treatment: 'besluitvormend' },
      { title: 'Stand van zaken tolkendienst', treatment: 'informerend' },
      { title: 'Rondvraag', treatment: null },
    ],
  },
  {
    name: 'a paper whose letter head names the waterschap before the form',
    text: `
# Waterschap De Venne — voorstel aan het algemeen bestuur
Vergadering AB | 13 december 2027
Titel | Wijziging gemeenschappelijke regeling Waterschapslaboratorium
Aard | Hamerstuk

* Besluit
Het algemeen bestuur wordt voorgesteld het dagelijks bestuur toestemming te verlenen.
`,
    items: [{ body: 'waterschap-ab', meetingDate: '2027-12-13', treatment: 'besluitvormend' }],
  },
  {
    name: 'a memo that only tells what a board did',
    text: `
* MEMO
Van: wethouder K. Brandsma, lid algemeen bestuur GGD Zijlstreek
Aan: de gemeenteraad van Hogezijl
Datum: 12 juli 2027
Onderwerp: Terugkoppeling AB GGD Zijlstreek 8 juli 2027

Het algemeen bestuur heeft de jaarstukken vastgesteld. Het overschot gaat terug naar de gemeenten.
`,
    items: [{ kind: 'terugkoppeling', body: 'raad', treatment: 'informerend' }],
  },
  {
    name: 'an item on which a board hears opinions, and one without a decision',
    text: `
# Geannoteerde agenda algemeen bestuur Omgevingsdienst Ommewold
vrijdag 30 juni 2028, 10.00 uur

1. Opening

2. Verkenning nieuwe huisvesting

Het dagelijks bestuur hoort graag welke uitgangspunten het algemeen bestuur meegeeft. Er wordt nog geen besluit gevraagd.

3. Inkoop energie

Er wordt nog geen besluit gevraagd.

4. Sluiting
`,
    items: [
      { title: 'Opening' },
      { title: 'Verkenning nieuwe huisvesting', treatment: 'opiniërend' },
      { title: 'Inkoop energie', treatment: 'informerend' },
      { title: 'Sluiting' },
    ],
  },
  {
    name: 'a raadsmededeling informs, whatever the raad may do later',
    text: `
# Raadsmededeling
Aan: de raadsleden
Betreft: Eerste bestuursrapportage Werkvoorzieningsschap Loonmark

Een wijziging van de begroting komt in het voorjaar van 2028 naar uw raad. U kunt dan een zienswijze geven.
`,
    items: [{ kind: 'bestuursrapportage', body: 'raad', treatment: 'informerend' }],
  },
  {
    name: 'rows that open with their hour, before the number',
    text: `
* Stuurgroep Regiodeal Vierdorpen
Agenda 15 oktober 2027, 13.00 - 15.00 uur

13.00 | 1 | Welkom en agenda | kort
13.10 | 2 | Voortgangsrapportage derde kwartaal | ter bespreking
14.10 | 3 | Communicatieplan 2028 | besluit
14.55 | 4 | Rondvraag | kort
`,
    items: [
      { number: '1', title: 'Welkom en agenda', body: 'stuurgroep', meetingDate: '2027-10-15' },
      { number: '2', title: 'Voortgangsrapportage derde kwartaal', treatment: 'opiniërend' },
      { number: '3', title: 'Communicatieplan 2028', treatment: 'besluitvormend' },
      { number: '4', title: 'Rondvraag' },
    ],
  },
  {
    name: 'an orde van de dag whose items are called a voorstel tot',
    text: `
# Orde van de dag van de gemeenteraad
maandag 13 december 2027, 19.30 uur

1. Opening
2. Voorstel tot wijziging van de gemeentebegroting 2028
3. Sluiting
`,
    items: [
      { title: 'Opening', treatment: null },
      { title: 'Voorstel tot wijziging van de gemeentebegroting 2028', body: 'raad', treatment: 'besluitvormend' },
      { title: 'Sluiting', treatment: null },
    ],
  },
  {
    name: 'slides for a gathering, with its day between strokes and its aim under a heading',
    text: `
# Herijking RES Lindestreek
## Van RES 1.0 naar RES 2.0

Regionale raadsbijeenkomst | 23 mei 2024 | Cultuurhuis Lindewaard

---
# Doel van vanavond
Informeren: geen besluiten, wel een gelijk kennisniveau voor raadsleden en leden van het algemeen bestuur
Ophalen: wat moet er volgens u in de RES 2.0?
`,
    items: [{ title: 'Herijking RES Lindestreek', meetingDate: '2024-05-23', treatment: 'informerend' }],
  },
  {
    name: 'the agenda of another body under that of the board, for the same day',
    text: `
# AGENDA
# Algemeen Bestuur GGD Oeverland
Datum: | 5 juli 2028
Tijd: | 09.30 – 12.00 uur
1. Opening en verslag vergadering d.d. 12 april 2028
2. Jaarstukken 2027
3. Rondvraag en sluiting formeel deel
# PORTEFEUILLEHOUDERSOVERLEG PUBLIEKE GEZONDHEID OEVERLAND
1. Opening en verslag portefeuillehoudersoverleg d.d. 12 april 2028
2. Visie jeugdgezondheidszorg
3. Rondvraag en sluiting portefeuillehoudersoverleg
`,
    items: [
      { number: '1', kind: 'vergaderverslag', body: 'algemeen-bestuur', meetingDate: '2028-07-05' },
      { number: '2', kind: 'jaarstukken', body: 'algemeen-bestuur' },
      { number: '3', body: 'algemeen-bestuur', meetingDate: '2028-07-05' },
      { number: '1', kind: 'vergaderverslag', body: 'portefeuillehoudersoverleg', meetingDate: '2028-07-05' },
      { number: '2', title: 'Visie jeugdgezondheidszorg', body: 'portefeuillehoudersoverleg' },
      { number: '3', body: 'portefeuillehoudersoverleg', meetingDate: '2028-07-05' },
    ],
  },
];
