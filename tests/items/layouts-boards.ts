import type { Layout } from './layouts.ts';

/** Agendas, minutes and papers of boards of cooperations, as further makers print them. */
export const boardLayouts: readonly Layout[] = [
  {
    name: 'an agenda that opens with headings, goes on in rows, and has a heading with lettered items under it',
    text: `
# AGENDA DAGELIJKS BESTUUR
Regio Vlasgouw · maandag 7 juni 2027 · 13.00 uur

* 1. Opening
* 2. Vaststelling agenda

## Ter besluitvorming
3. | Verslag van 10 mei 2027 | bijlage
Gevraagd: het verslag vast te stellen.
* 4. Financiën
4a. | Eerste begrotingswijziging 2027 | oplegger
Voorgesteld wordt de wijziging aan het algemeen bestuur aan te bieden.
4b. | Krediet vervanging meetwagens | oplegger
Een krediet van € 80.000 beschikbaar te stellen.
5. | Verkiezing plaatsvervangend voorzitter | geen stuk
Er wordt schriftelijk gestemd.

## Afsluiting
* 6. Rondvraag
* 7. Sluiting
`,
    items: [
      { number: '1', title: 'Opening', kind: 'agenda', meetingDate: '2027-06-07' },
      { number: '2', title: 'Vaststelling agenda', kind: 'agenda' },
      { number: '3', title: 'Verslag van 10 mei 2027', kind: 'vergaderverslag', treatment: 'besluitvormend' },
      { number: '4', title: 'Financiën' },
      { number: '4a', title: 'Eerste begrotingswijziging 2027', kind: 'begrotingswijziging' },
      { number: '4b', title: 'Krediet vervanging meetwagens', kind: 'investering', treatment: 'besluitvormend' },
      { number: '5', title: 'Verkiezing plaatsvervangend voorzitter', treatment: 'besluitvormend' },
      { number: '6', title: 'Rondvraag', kind: 'agenda' },
      { number: '7', title: 'Sluiting', kind: 'agenda' },
    ],
  },
  {
    name: 'a list of decisions in sentences',
    text: `
# Besluitenlijst van de vergadering van het algemeen bestuur
# Afvalverwerking Oeverland
Gehouden op dinsdag 29 juni 2027

* 1. Opening
De voorzitter opent de vergadering. De agenda wordt ongewijzigd vastgesteld.
* 2. Jaarrekening 2026
Het algemeen bestuur stelt de jaarrekening 2026 vast en besluit het saldo aan de reserve toe te voegen.
* 3. Terugkoppeling stuurgroep Sorteerhal
Voor kennisgeving aangenomen.
* 4. Sluiting
De voorzitter sluit de vergadering.
`,
    items: [
      { number: '1', title: 'Opening', body: 'algemeen-bestuur' },
      { number: '2', title: 'Jaarrekening 2026', kind: 'jaarstukken', decider: 'algemeen-bestuur', treatment: 'besluitvormend' },
      { number: '3', kind: 'terugkoppeling', decider: null, treatment: 'informerend' },
      { number: '4', title: 'Sluiting', kind: 'agenda' },
    ],
  },
  {
    name: 'a paper for the one board of a bedrijfsvoeringsorganisatie',
    text: `
# Bestuursvoorstel
Organisatie | Bedrijfsvoeringsorganisatie Maasrand
Voor de vergadering van het bestuur op 21 april 2027
Punt | 4
Titel | Dienstverleningsovereenkomst met Binnenhoek

## Wij stellen u voor
a) een overeenkomst aan te gaan met de gemeente Binnenhoek;
b) de voorzitter te machtigen om te ondertekenen.
`,
    items: [
      {
        number: '4',
        title: 'Dienstverleningsovereenkomst met Binnenhoek',
        kind: 'overeenkomst',
        body: 'bestuur',
        decider: 'bestuur',
        cooperation: 'bedrijfsvoeringsorganisatie',
        meetingDate: '2027-04-21',
      },
    ],
  },
  {
    name: 'a decision of two boards, adopted by one of them',
    text: `
# MANDAATREGELING 2027
Het algemeen bestuur en het dagelijks bestuur van Regio Vennen, ieder voor zover bevoegd;

* BESLUITEN:
vast te stellen de Mandaatregeling 2027.

Aldus vastgesteld in de vergadering van het dagelijks bestuur van 10 december 2026,
`,
    items: [{ kind: 'mandaat', meetingDate: '2026-12-10', cooperationName: 'Regio Vennen' }],
  },
  {
    name: 'a report that is sent to a board',
    text: `
# Terugblik op de heidag van het algemeen bestuur
Op vrijdag 9 oktober 2026 kwam het algemeen bestuur van Regio Wierum bijeen. Dit verslag wordt op 3 december 2026 ter kennisname aan het algemeen bestuur gezonden.

Het dagelijks bestuur komt met een voorstel in de vergadering van februari 2027.
`,
    items: [
      { kind: 'terugkoppeling', body: 'algemeen-bestuur', decider: null, treatment: 'informerend', meetingDate: '2026-12-03' },
    ],
  },
  {
    name: 'a form that says for whom it is meant, at which gathering, and its number on the agenda',
    text: `
# Informatienotitie
Bestemd voor | Algemeen bestuur Omgevingsdienst Venema
Bijeenkomst | 24 juni 2026
Nummer op de agenda | 9
Titel | Overdrachtsdossier nieuw bestuur
Soort stuk | Ter informatie

Wij vragen u hiervan kennis te nemen.
`,
    items: [
      {
        number: '9',
        kind: 'overdracht',
        body: 'algemeen-bestuur',
        decider: null,
        treatment: 'informerend',
        meetingDate: '2026-06-24',
      },
    ],
  },
  {
    name: 'a form that prints its meeting as a label of the body',
    text: `
# DB-notitie meldkamer
Veiligheidsregio Linge

DB van | 12 november 2026 | Punt | 3a
Betreft | Nieuw convenant meldkamer | Bespreekwijze | Besluitvormend
`,
    items: [{ kind: 'meldkamer', body: 'dagelijks-bestuur', treatment: 'besluitvormend', meetingDate: '2026-11-12' }],
  },
  {
    name: 'a note of a consultation that opens with its meeting',
    text: `
# Notitie voor de stuurgroep Fietsroutes
Overleg van 15 september 2026, agendapunt 4. Van: kwartiermaker L. Abbink. Status: concept, versie 2, nog niet besproken.

De stuurgroep wordt gevraagd de colleges te adviseren de samenwerkingsovereenkomst te sluiten.
`,
    items: [{ body: 'stuurgroep', meetingDate: '2026-09-15' }],
  },
  {
    name: 'an invitation to the members of a board that is only called bestuur',
    text: `
Aan: leden en plaatsvervangend leden van het bestuur van Belastingsamenwerking Beken
Onderwerp: agenda bestuursvergadering 17 maart 2027

1. Opening
2. Besluitenlijst van 9 december 2026 (ter vaststelling)
3. Sluiting
`,
    items: [
      { number: '1', body: 'bestuur', meetingDate: '2027-03-17' },
      { number: '2', kind: 'vergaderverslag', decider: 'bestuur', treatment: 'besluitvormend' },
      { number: '3', kind: 'agenda' },
    ],
  },
  {
    name: 'a proposal of the daily board to the algemeen bestuur, by the line under its title',
    text: `
# Liquidatieplan Afvalschap Zuidrand
Voorstel van het dagelijks bestuur aan het algemeen bestuur, vergadering van 9 december 2031

## 2. BESLUIT
2.1 Het dagelijks bestuur stelt het algemeen bestuur voor:

a. het liquidatieplan Afvalschap Zuidrand vast te stellen;
`,
    items: [{ body: 'algemeen-bestuur', decider: 'algemeen-bestuur', meetingDate: '2031-12-09' }],
  },
  {
    name: 'decisions in bold type without a colon in the list of a daily board',
    text: `
# Besluitenlijst
Dagelijks bestuur Werkbedrijf Zuidrand woensdag 15 februari 2028, 13.30 - 15.10 uur

## 1 Opening en vaststelling agenda
Besluit De agenda wordt vastgesteld.

## 2 Mededelingen directeur
De directeur meldt dat het ziekteverzuim is gedaald.

Besluit Het dagelijks bestuur neemt kennis van de mededelingen.

## 3 Rondvraag en sluiting
Van de rondvraag wordt geen gebruik gemaakt.
`,
    items: [
      { title: 'Opening en vaststelling agenda' },
      { title: 'Mededelingen directeur', treatment: 'informerend' },
      { title: 'Rondvraag en sluiting' },
    ],
  },
  {
    name: 'the agenda of a commissie of a region, which advises the regioraad and no raad',
    text: `
Metropoolregio Oeverland | Commissie BOM vergadering 8 november 2028
# Agenda van de commissie Bestuur, Organisatie en Middelen d.d. 8 november 2028, 10.00 uur
1. Opening en mededelingen.
2. Achtmaandsrapportage 2028.
## Gevraagde beslissing:
  1. de regioraad te adviseren de daarin opgenomen begrotingswijziging vast te stellen.
3. Rondvraag en sluiting.
`,
    items: [
      { number: '1', body: 'adviescommissie', meetingDate: '2028-11-08' },
      { number: '2', body: 'adviescommissie', decider: 'algemeen-bestuur' },
      { number: '3', body: 'adviescommissie' },
    ],
  },
];
