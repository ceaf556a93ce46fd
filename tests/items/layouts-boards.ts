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
];
