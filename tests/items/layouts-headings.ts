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
