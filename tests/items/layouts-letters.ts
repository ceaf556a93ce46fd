import type { Layout } from './layouts.ts';

/** Letters, memos and papers behind an agenda, as their makers print them. */
export const letterLayouts: readonly Layout[] = [
  {
    name: 'a letter that its board signs, to the colleges',
    text: `
Aan de colleges van de deelnemende gemeenten
Onderwerp: Ontwerp tweede wijziging gemeenschappelijke regeling Inkoop Zuidrand

Geacht college,

Het bestuur van de bedrijfsvoeringsorganisatie heeft het ontwerp op 3 maart 2028 besproken.

## Wat vragen wij u?
1. Het ontwerp door te geleiden naar uw raad.
2. Na verwerking van de zienswijzen aan uw raad toestemming te vragen voor het wijzigen van de regeling.

Hoogachtend,
het bestuur van Inkoop Zuidrand,
`,
    items: [{ kind: 'regeling-wijzigen', body: 'bestuur', decider: 'college' }],
  },
  {
    name: 'a letter that gives the raden the opportunity',
    text: `
Aan de gemeenteraden van Elsburg en Maarn
Onderwerp: ontwerpbegroting 2029 Reinigingsschap Zuidrand

Geachte raadsleden,

Op grond van artikel 35 van de Wet gemeenschappelijke regelingen stellen wij uw raad in de gelegenheid om een zienswijze te geven.

Hoogachtend,
het dagelijks bestuur van het Reinigingsschap Zuidrand,
`,
    items: [{ kind: 'begroting', body: 'dagelijks-bestuur', decider: 'algemeen-bestuur', treatment: 'besluitvormend' }],
  },
  {
    name: 'the answer of a college to questions',
    text: `
# Schriftelijke vragen artikel 41 en beantwoording college
Onderwerp | Tekort Belastingkantoor Zuidrand in bestuursrapportage 2028

Vraag | Antwoord
1. Kan de raad tegen de bestuursrapportage nog een zienswijze indienen? | Nee. Bij een begrotingswijziging kan uw raad dan een zienswijze indienen.
`,
    items: [{ kind: 'bestuursrapportage', body: 'college', asks: [] }],
  },
  {
    name: 'papers behind an agenda that name its number at the top of their page',
    text: `
# Commissie Bestuur en Veiligheid
Dinsdag 9 september 2028, 20.00 uur

1. Opening
2. Ontwerpbeleidsplan 2029-2032 Veiligheidsregio Zuidrand oordeelsvormend
3. Deelneming Afvalbedrijf Zuidrand in Grondstoffen B.V. oordeelsvormend
4. Sluiting
---
bij agendapunt 2
* Raadsvoorstel
Onderwerp: Raadpleging over het ontwerpbeleidsplan 2029-2032 van Veiligheidsregio Zuidrand
Datum raad: 25 september 2028
Portefeuillehouder: burgemeester A. Smit

* Gevraagd besluit
1. Het ontwerp met de burgemeester te bespreken.
---
bij agendapunt 3
* Aan de gemeenteraad
Nummer: 28.0622 Raad: 25 september 2028 Wethouder: J. Bos
* Wensen en bedenkingen deelneming Grondstoffen B.V. door het Afvalbedrijf Zuidrand
Wij stellen u voor te besluiten:
1. het college op te dragen de raad te berichten over de uitkomst.
`,
    items: [
      { number: '1', body: 'raadscommissie' },
      { number: '2', kind: 'beleidsplan-vr', body: 'raadscommissie', treatment: 'opiniërend', meetingDate: '2028-09-09' },
      { number: '3', kind: 'deelneming-door-gr', body: 'raadscommissie', treatment: 'opiniërend' },
      { number: '4', title: 'Sluiting' },
    ],
  },
  {
    name: 'a bespreekstuk in the column of the agenda of a raad that decides on it, and a title with its letters and its paper',
    text: `
# Agenda van de raad van Elsburg
Datum | 28 mei 2028

Nr | Onderwerp | Voorgesteld besluit | Behandeling
1 | Opening | | 19.30 uur
2 | Lijst van ingekomen stukken A. Voor kennisgeving aannemen B. In handen van het college | In te stemmen met de afdoening. | zonder debat
3 | Visie wonen Zuidrand | De visie vast te stellen. | bespreekstuk
4 | Sluiting | | 23.00 uur
`,
    items: [
      { title: 'Opening' },
      { title: 'Lijst van ingekomen stukken', kind: 'ingekomen-stuk' },
      { title: 'Visie wonen Zuidrand', treatment: 'besluitvormend' },
      { title: 'Sluiting' },
    ],
  },
  {
    name: 'labels above their values, with labels beside values under them, and what two bodies decide',
    text: `
# Advies aan B en W
Datum vergadering | Nummer | Cluster
3-2-2028 | 28-0057 | Ruimte
Onderwerp | Nieuw Mandaatbesluit Omgevingsdienst Zuidrand 2028

## Geadviseerd besluit
Het college en de burgemeester, ieder voor zover het de eigen bevoegdheid betreft:
1. stellen het Mandaatbesluit 2028 vast;
2. nemen kennis van de brief van de dienst.
`,
    items: [{ body: 'college', meetingDate: '2028-02-03', treatment: 'besluitvormend', decider: 'college' }],
  },
  {
    name: 'a memo to the presidium with the planning of other papers',
    text: `
# Memo
Aan | het presidium van de raad van Elsburg
Datum | 9 februari 2028, t.b.v. presidium 16 februari 2028
Betreft | Behandelplanning stukken verbonden partijen 2028

## Gevraagd van het presidium
1. in te stemmen met de behandelplanning;

Regeling | Stuk | Commissie | Raad
GGD Zuidrand | ontwerpbegroting 2029 | 12 mei 2028 | 28 mei 2028
Recreatieschap Zuidrand | jaarstukken 2027 | 2 juni 2028 | 18 juni 2028
`,
    items: [{ kind: 'verbonden-partijen', body: 'presidium', decider: 'presidium', meetingDate: '2028-02-16' }],
  },
  {
    name: 'GO for the gemeenschappelijk orgaan',
    text: `
# Voorstel bij agendapunt 4: Begroting 2029
Voor | bestuur GO, 18 juni 2028
Karakter | besluitvormend

Het gemeenschappelijk orgaan Vervoer Zuidrand heeft de raden gehoord.

## Voorstel
1. De begroting 2029 vast te stellen.
`,
    items: [{ body: 'bestuur', decider: 'bestuur', meetingDate: '2028-06-18', treatment: 'besluitvormend' }],
  },
  {
    name: 'a form of a directieoverleg that says who may decide, and a bespreekpunt with a number',
    text: `
# Notitie Directieoverleg
Bespreekpunt | 5
Titel | Organisatieplan Crisisbeheersing
Datum DO | 14-01-2028
Beslissingsbevoegd | Dagelijks bestuur

## Vraag
Het directieoverleg wordt gevraagd:
- in te stemmen met het concept-organisatieplan;
- het dagelijks bestuur te adviseren het organisatieplan vast te stellen.

Het algemeen bestuur krijgt het plan ter kennisname in de vergadering van 10 april 2028.
`,
    items: [{ title: 'Organisatieplan Crisisbeheersing', body: 'directieoverleg', meetingDate: '2028-01-14' }],
  },
  {
    name: 'the heading below a form whose labels are names of parts of a paper',
    text: `
# Raadsvoorstel
* BEELDVORMING
geen
* OORDEELSVORMING
4 juni 2028
* BESLUITVORMING
18 juni 2028

# Ontwerpbegroting 2029 en jaarstukken 2027 GGD Zuidrand
## Voorgesteld besluit
1. Kennis te nemen van de jaarstukken 2027.
2. Geen zienswijze kenbaar te maken over de ontwerpbegroting 2029.
`,
    items: [{ title: 'Ontwerpbegroting 2029 en jaarstukken 2027 GGD Zuidrand', body: 'raad' }],
  },
  {
    name: 'an agenda whose system prints when it made the page, with a treatment in a sentence and one on a condition',
    text: `
Gegenereerd op 29-01-2028 16:12
# Portefeuillehoudersoverleg Wonen
Metropoolregio Zuidrand · 5 februari 2028 · 10:00 - 12:00

1. Opening
2. Regiovisie wonen
Het bureau vertelt. Beeldvormend: er wordt nog geen standpunt gevraagd.
3. Ter kennisname (bespreken alleen indien aangemeld)
4. Rondvraag en sluiting
`,
    items: [
      { number: '1', meetingDate: '2028-02-05' },
      { number: '2', treatment: 'beeldvormend' },
      { number: '3', treatment: 'informerend' },
      { number: '4' },
    ],
  },
  {
    name: 'a planning by its days, which is no second paper, and a bespreekstuk of a raad that decides',
    text: `
# Raadsvoorstel
Soort stuk | ☐ hamerstuk ☒ bespreekstuk
Onderwerp | Zienswijze ontwerpbegroting 2029 Reinigingsdienst Zuidrand

## Wij stellen u voor
1. een zienswijze in te dienen.
---
16-03-2028 | Dagelijks bestuur stelt ontwerpbegroting op
02-06-2028 | Besluitvorming gemeenteraad
`,
    items: [{ title: 'Zienswijze ontwerpbegroting 2029 Reinigingsdienst Zuidrand', treatment: 'besluitvormend' }],
  },
  {
    name: 'a letter head with a postal code in it',
    text: `
Postbus 40 · 7711 AB Elsburg
Aan de leden van de gemeenteraad
Onderwerp: Samenwerkingsovereenkomst Werkcentrum Zuidrand

Geachte raadsleden,

Op 3 maart 2028 heeft ons college besloten de overeenkomst aan te gaan. Wij vragen u met deze brief geen besluit te nemen.

burgemeester en wethouders van Elsburg,
`,
    items: [{ body: 'raad', kind: 'overeenkomst-gemeente', asks: [] }],
  },
  {
    name: 'a letter of the supervisor that tells what it decided',
    text: `
# PROVINCIE ZUIDLAND
Het algemeen bestuur van de Sociale Dienst Zuidrand
Onderwerp: vorm financieel toezicht 2029 Sociale Dienst Zuidrand

Geacht bestuur,

Wij hebben op 17 november 2028 besloten dat repressief toezicht van toepassing is.

Gedeputeerde staten van Zuidland, namens deze,
`,
    items: [{ kind: 'toezicht', body: 'gedeputeerde-staten' }],
  },
  {
    name: 'two bodies that are asked together',
    text: `
# Nota voor burgemeester en wethouders
Onderwerp | Mandaatbesluit Omgevingsdienst Zuidrand 2028
Gevraagde beslissing | Burgemeester en wethouders, respectievelijk de burgemeester, wordt voorgesteld te besluiten: 1. het Mandaatbesluit vast te stellen; 2. in te stemmen met de lijst.
`,
    items: [{ kind: 'mandaat-door-college', body: 'college', decider: 'college' }],
  },
  {
    name: 'a meeting in the second cell of a letter head',
    text: `
# Voorstel aan het algemeen bestuur
Werkplein Zuidrand | vergadering d.d. 24 september 2028 agendapunt 5
Titel | Uittreding gemeente Elsburg
`,
    items: [{ body: 'algemeen-bestuur', meetingDate: '2028-09-24' }],
  },
  {
    name: 'titles that run on into the sentence behind them',
    text: `
# Agenda algemeen bestuur GGD Zuidrand
10 december 2028

1. Opening
2. Kadernota 2030 De kadernota bevat de uitgangspunten voor de begroting
3. Terugkoppeling adviescommissie VNG Het AB wordt gevraagd de terugkoppeling te bespreken
4. Jaarplan Sociale Dienst De Marken en Regio De Schans
5. Aanwijzing lid algemeen bestuur Raadsvoorstel 2028/38 — burgemeester Bos
6. Ingekomen stukken, waaronder: brief van de GGD
7. Sluiting
`,
    items: [
      { title: 'Opening' },
      { title: 'Kadernota 2030' },
      { title: 'Terugkoppeling adviescommissie VNG' },
      { title: 'Jaarplan Sociale Dienst De Marken en Regio De Schans' },
      { title: 'Aanwijzing lid algemeen bestuur' },
      { title: 'Ingekomen stukken' },
      { title: 'Sluiting' },
    ],
  },
  {
    name: 'a letter head with the form of the cooperation above its address',
    text: `
afvalsamenwerking zuidrand
Bedrijfsvoeringsorganisatie
Remiseweg 44

Aan de raden van de gemeenten
Onderwerp: aanbieding ontwerpbegroting 2029

Hierbij bieden wij u de ontwerpbegroting 2029 van de Afvalsamenwerking Zuidrand aan.
`,
    items: [{ cooperationName: 'Afvalsamenwerking Zuidrand' }],
  },
];
