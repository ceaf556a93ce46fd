import type { Layout } from './layouts.ts';

/** Forms whose labels no rule knows: what their values are nothing but, tells. */
export const unknownLayouts: readonly Layout[] = [
  {
    name: 'a form in rows with labels of its own',
    text: `
# Stuk op tafel
Wie is aan zet: | gemeenteraad van Hoevelaar
Op de rol voor: | donderdag 24 juni 2027
Waar dit stuk staat: | hamerstuk
Kwestie: | Zienswijze ontwerpbegroting 2028 GGD Achterland
Plek op de lijst: | 7a
Aangeleverd door: | college van burgemeester en wethouders

Het college ziet geen reden voor een zienswijze.
`,
    items: [
      {
        number: '7a',
        title: 'Zienswijze ontwerpbegroting 2028 GGD Achterland',
        kind: 'begroting',
        body: 'raad',
        meetingDate: '2027-06-24',
        treatment: 'besluitvormend',
        cooperationName: 'GGD Achterland',
      },
    ],
  },
  {
    name: 'a form in lines with labels of its own; who made the paper and where it goes next are no reader of it',
    text: `
Regio Waddenveste

* Voorlegger
Opgesteld door: dagelijks bestuur
Eerder besproken in: Stuurgroep Wonen
Gremiumveld: PFHO Sociaal Domein
Moment: 11 mei 2027
Insteek: opiniërend
Hierna naar: college van B&W

De contracten lopen eind 2027 af.
`,
    items: [{ body: 'portefeuillehoudersoverleg', meetingDate: '2027-05-11', treatment: 'opiniërend' }],
  },
  {
    name: 'a label that ends in the board itself',
    text: `
Bedrijfsvoeringsorganisatie Sluisdrecht

# Stuk voor de tafel
Ten behoeve van de bijeenkomst van het bestuur

Die plaatsvindt op: woensdag 2 juni 2027
Rubriek: ter vaststelling
Thema: Tweede wijziging van de begroting 2027

De kosten van licenties stijgen.
`,
    items: [
      {
        title: 'Tweede wijziging van de begroting 2027',
        kind: 'begrotingswijziging',
        body: 'bestuur',
        meetingDate: '2027-06-02',
        treatment: 'besluitvormend',
      },
    ],
  },
  {
    name: 'a bespreekstuk of a body that decides is for a decision where one is asked',
    text: `
# Beslisblad
Ligt voor bij: burgemeester en wethouders
Ingeroosterd: dinsdag 9 maart 2027
Wijze: bespreekstuk

* Gevraagd besluit
1. De nota inkoop vast te stellen.
`,
    items: [{ body: 'college', meetingDate: '2027-03-09', treatment: 'besluitvormend' }],
  },
  {
    name: 'a letter that greets its board and says what it is for',
    text: `
Omgevingsdienst Schakelveen

De leden van het algemeen bestuur

Geacht bestuur,

Met deze brief praten wij u bij over het zaaksysteem. Wij komen hierop terug in uw vergadering van 25 maart 2027. De brief is ter kennisname.

Met vriendelijke groet,
namens het dagelijks bestuur
`,
    items: [{ body: 'algemeen-bestuur', meetingDate: '2027-03-25', treatment: 'informerend' }],
  },
  {
    name: 'an agenda of a cooperation called by a noun that no list has',
    text: `
Belastingkring Oostpolder

Gemeenschappelijk orgaan voor belastingen

# Agenda bestuur 17 juni 2027

1. Opening
2. Jaarrekening 2026
3. Rondvraag en sluiting
`,
    items: [
      { body: 'bestuur', meetingDate: '2027-06-17', cooperationName: 'Belastingkring Oostpolder' },
      { body: 'bestuur', meetingDate: '2027-06-17', cooperationName: 'Belastingkring Oostpolder' },
      { body: 'bestuur', meetingDate: '2027-06-17', cooperationName: 'Belastingkring Oostpolder' },
    ],
  },
  {
    name: 'two papers with forms of their own in one file',
    text: `
# Stuk op tafel
Wie is aan zet: | dagelijks bestuur Kwelderland
Op de rol voor: | donderdag 24 juni 2027
Kwestie: | Kadernota 2029 Kwelderland
Zo te behandelen: | ter vaststelling

De kadernota geeft de koers.
---
# Stuk op tafel
Wie is aan zet: | dagelijks bestuur Kwelderland
Op de rol voor: | donderdag 24 juni 2027
Kwestie: | Tweede bestuursrapportage 2027
Zo te behandelen: | ter kennisname

De rapportage gaat over het voorjaar.
`,
    items: [
      { title: 'Kadernota 2029 Kwelderland', body: 'dagelijks-bestuur', meetingDate: '2027-06-24', treatment: 'besluitvormend' },
      { title: 'Tweede bestuursrapportage 2027', body: 'dagelijks-bestuur', meetingDate: '2027-06-24', treatment: 'informerend' },
    ],
  },
  {
    name: 'an agenda of rows that opens and closes with lines',
    text: `
Regio Oeverkant

DB 10 september 2027

1. Welkom en vaststellen agenda
2 | Kadernota 2029: eerste gedachten | oordeelvormend
3 | Subsidie Innovatiehuis | beslissing
4. Wat verder ter tafel komt
`,
    items: [
      { title: 'Welkom en vaststellen agenda', body: 'dagelijks-bestuur', meetingDate: '2027-09-10' },
      { body: 'dagelijks-bestuur', meetingDate: '2027-09-10', treatment: 'opiniërend' },
      { body: 'dagelijks-bestuur', meetingDate: '2027-09-10', treatment: 'besluitvormend' },
      { title: 'Wat verder ter tafel komt', body: 'dagelijks-bestuur' },
    ],
  },
  {
    name: 'a letter with the day of its meeting in a line without a colon',
    text: `
Gemeente Tolveld

Aan de leden van de raad van Tolveld

Verzenddag: 14 mei 2027

Ter bespreking op 10 juni 2027

Geachte raadsleden,

Wij informeren u met deze brief over de jaarstukken 2026 van de Veiligheidsregio Tolstreek.
`,
    items: [{ body: 'raad', meetingDate: '2027-06-10' }],
  },
];
