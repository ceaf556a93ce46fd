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
];
