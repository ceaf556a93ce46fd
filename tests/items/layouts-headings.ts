import type { Layout } from './layouts.ts';

/** Papers that name their body in a heading or letter head only, and forms that print values under their labels. */
export const headingLayouts: readonly Layout[] = [
  {
    name: 'a heading that is nothing but the body and its day',
    text: `
* Algemeen bestuur Regio Vechtrand – 25 maart 2027

* Uitvoeringsprogramma mobiliteit 2027

Het programma bevat zes projecten. De gemeenten betalen elk hun deel.
Gevraagd wordt het programma vast te stellen.
`,
    items: [
      {
        title: 'Uitvoeringsprogramma mobiliteit 2027',
        body: 'algemeen-bestuur',
        meetingDate: '2027-03-25',
        treatment: 'besluitvormend',
        cooperationName: 'Regio Vechtrand',
      },
    ],
  },
  {
    name: 'a heading with body, day and hour',
    text: `
# Dagelijks bestuur Vechtrand, donderdag 8 april 2027, 13.00 uur
## Inhuur derden
De inhuur bedraagt 12 procent van de loonsom.
Voorgesteld wordt in te stemmen met de lijn.
`,
    items: [{ title: 'Inhuur derden', body: 'dagelijks-bestuur', meetingDate: '2027-04-08', treatment: 'besluitvormend' }],
  },
  {
    name: 'a body in the heading and its day on the line under it',
    text: `
# PFHO Economie Midden-Vecht
woensdag 14 april 2027

* Bedrijventerreinen: stand van zaken
De provincie heeft de behoefteraming herzien. Per gemeente is gekeken naar de voorraad.
Aan de portefeuillehouders wordt gevraagd de gevolgen te bespreken.
`,
    items: [
      {
        title: 'Bedrijventerreinen: stand van zaken',
        body: 'portefeuillehoudersoverleg',
        meetingDate: '2027-04-14',
        treatment: 'opiniërend',
      },
    ],
  },
  {
    name: 'a report of a stuurgroep that names it in its heading only',
    text: `
# Terugkoppeling stuurgroep Spoorzone
10 februari 2027

* Besproken
Er is gesproken over de planning. De gemeente Olst levert in mei een nieuwe raming.
`,
    items: [{ kind: 'terugkoppeling', body: 'stuurgroep', meetingDate: '2027-02-10' }],
  },
  {
    name: 'a report of a stuurgroep for a raad is the paper of the raad',
    text: `
# Raadsinformatiebrief
* Terugkoppeling stuurgroep Spoorzone

De stuurgroep sprak over de planning. De gemeente levert in mei een nieuwe raming.
`,
    items: [{ body: 'raad' }],
  },
  {
    name: 'the chapters of a regeling are no meeting',
    text: `
# Gemeenschappelijke regeling Vechtrand

## Algemeen bestuur
Het algemeen bestuur bestaat uit de leden die de raden aanwijzen.

## Dagelijks bestuur
Het dagelijks bestuur bestaat uit vijf leden.
`,
    items: [{ body: null, meetingDate: null }],
  },
  {
    name: 'labels of no known form above their values',
    text: `
* Waar ligt het voor
Dagelijks bestuur Vechtrand

* Moment
12 mei 2027

* Kwestie
Inhuur van derden in 2028

* Insteek
ter vaststelling

De inhuur bedraagt 12 procent van de loonsom en daalt.
`,
    items: [
      {
        title: 'Inhuur van derden in 2028',
        body: 'dagelijks-bestuur',
        meetingDate: '2027-05-12',
        treatment: 'besluitvormend',
      },
    ],
  },
  {
    name: 'headings in the text are no labels of a form',
    text: `
* Notitie
Aan: algemeen bestuur
Vergaderdatum: 12 mei 2027
Onderwerp: Inhuur derden

De inhuur bedraagt 12 procent van de loonsom en daalt.

* Waar het eerder lag
Dagelijks bestuur

* Bespreking
3 maart 2027
`,
    items: [{ body: 'algemeen-bestuur', meetingDate: '2027-05-12' }],
  },
  {
    name: 'a letter head of one word in capitals',
    text: `
VECHTRAND

* Notitie
Aan: dagelijks bestuur
Datum vergadering: 12 mei 2027
Onderwerp: Inhuur derden

De inhuur bedraagt 12 procent van de loonsom.
`,
    items: [{ body: 'dagelijks-bestuur', cooperationName: 'Vechtrand' }],
  },
  {
    name: 'the name of a form in capitals is no name of a cooperation',
    text: `
OPLEGGER

* Notitie
Aan: dagelijks bestuur
Datum vergadering: 12 mei 2027
Onderwerp: Inhuur derden

De inhuur bedraagt 12 procent van de loonsom.
`,
    items: [{ cooperationName: null }],
  },
  {
    name: 'a brief to the raad named beside the letter head',
    text: `
Informatiebrief aan de raad | gemeente Oostkade

* Inkoop jeugdhulp
Met deze brief brengen wij u op de hoogte van de inkoop. In april is de aanbesteding gepubliceerd.
`,
    items: [{ title: 'Inkoop jeugdhulp', body: 'raad', treatment: 'informerend' }],
  },
  {
    name: 'an agenda with times whose column says what each item is for',
    text: `
# Bestuursvergadering Veiligheidsregio Steenrand
Algemeen bestuur, vrijdag 26 november 2027

Van – tot | # | Waarover | Wie | Waarvoor
09.30 – 09.40 | 1 | Kaderbrief 2029 | dhr. Wessels | vaststellen
09.40 – 10.10 | 2 | Tweede bestuursrapportage 2027 | dhr. Wessels | kennisnemen
10.10 – 11.00 | 3 | Ligging van de kazernes in het oosten | dhr. Have | gedachtewisseling
`,
    items: [
      { number: '1', title: 'Kaderbrief 2029', body: 'algemeen-bestuur', treatment: 'besluitvormend', meetingDate: '2027-11-26' },
      { number: '2', title: 'Tweede bestuursrapportage 2027', treatment: 'informerend' },
      { number: '3', title: 'Ligging van de kazernes in het oosten', treatment: 'opiniërend' },
    ],
  },
  {
    name: 'a list of public decisions without an item that every meeting has',
    text: `
# Besluiten dagelijks bestuur GGD Waalzicht
Vergadering van 4 oktober 2027

Nr. | Onderwerp | Besloten is
1 | Huurcontract Zuiderkade | Het dagelijks bestuur stemt in met de huurovereenkomst.
2 | Jaarplan toezicht 2028 | Het jaarplan wordt aan het algemeen bestuur voorgelegd ter vaststelling.
3 | Halfjaarcijfers reisvaccinaties | Kennisgenomen van de cijfers.
`,
    items: [
      { number: '1', title: 'Huurcontract Zuiderkade', body: 'dagelijks-bestuur', meetingDate: '2027-10-04' },
      { number: '2', title: 'Jaarplan toezicht 2028', treatment: 'besluitvormend' },
      { number: '3', title: 'Halfjaarcijfers reisvaccinaties', treatment: 'informerend' },
    ],
  },
  {
    name: 'an export in which every heading calls itself agendapunt',
    text: `
# Vergadering: Gemeenteraad
Datum en tijd | 16-11-2027 19:30
Voorzitter | mw. P. Hoogland

## Agendapunt 8: Aanwijzen lid algemeen bestuur Recreatieschap Plassengordel
Type | Bespreekstuk
Er is een plaats vrij in het algemeen bestuur van het Recreatieschap Plassengordel.

## Agendapunt 9: Begrotingswijziging 2027 Recreatieschap Plassengordel
Type | Hamerstuk
Voorgesteld wordt geen zienswijze in te dienen.
`,
    items: [
      {
        number: '8',
        title: 'Aanwijzen lid algemeen bestuur Recreatieschap Plassengordel',
        body: 'raad',
        meetingDate: '2027-11-16',
      },
      { number: '9', title: 'Begrotingswijziging 2027 Recreatieschap Plassengordel', body: 'raad', treatment: 'besluitvormend' },
    ],
  },
  {
    name: 'an export of one agendapunt',
    text: `
# Vergadering: Gemeenteraad
Datum en tijd | 16-11-2027 19:30

## Agendapunt 8: Aanwijzen lid algemeen bestuur Recreatieschap Plassengordel
Type | Hamerstuk
Voorgesteld wordt wethouder M. Abbas aan te wijzen als lid van het algemeen bestuur.
`,
    items: [{ number: '8', title: 'Aanwijzen lid algemeen bestuur Recreatieschap Plassengordel', body: 'raad' }],
  },
  {
    name: 'subjects by letter under a heading, and beslispunten by letter that are none',
    text: `
# Uitnodiging portefeuillehoudersoverleg Sociaal Domein Regio Zuidermark
donderdag 17 februari 2028, 13.00 uur

* 1. Welkom
* 2. Vervoer
a. Evaluatie van het contract (ter bespreking)
b. Verlenging van het contract (ter besluitvorming)
* 3. Wonen
a. In te stemmen met het verdeelvoorstel
b. De colleges te adviseren dit vast te stellen
* 4. Rondvraag en sluiting
`,
    items: [
      { number: '1', title: 'Welkom' },
      { number: '2', title: 'Vervoer' },
      { number: '2a', title: 'Evaluatie van het contract', treatment: 'opiniërend', body: 'portefeuillehoudersoverleg' },
      { number: '2b', title: 'Verlenging van het contract', treatment: 'besluitvormend', meetingDate: '2028-02-17' },
      { number: '3', title: 'Wonen' },
      { number: '4', title: 'Rondvraag en sluiting' },
    ],
  },
  {
    name: 'the programme that a stuurgroep is called by',
    text: `
# Memorandum
Gericht aan | de leden van de stuurgroep Broeklanden Bereikbaar
Voor het overleg van | 9 september 2027
Gaat over | Fietsroute F64: keuze voor het tracé

Vier gemeenten werken samen aan snelle fietsroutes.
`,
    items: [
      {
        title: 'Fietsroute F64: keuze voor het tracé',
        body: 'stuurgroep',
        meetingDate: '2027-09-09',
        cooperationName: 'Broeklanden Bereikbaar',
      },
    ],
  },
  {
    name: 'a name never runs on into the next cell',
    text: `
* Oplegger
Samenwerking | Regio Vechtrand | Deel | Tweede
Gremium | Algemeen bestuur | Datum | 12 mei 2027
Onderwerp | Inhuur derden | Bijlage | Een

De inhuur bedraagt 12 procent van de loonsom.
`,
    items: [{ body: 'algemeen-bestuur', cooperationName: 'Regio Vechtrand' }],
  },
];
