import type { Layout } from './layouts.ts';

const committee = { body: 'raadscommissie', meetingDate: '2027-03-09' } as const;

/** Agendas and lists whose numbers go on where a new page, an hour or a proposal seems to begin. */
export const countingLayouts: readonly Layout[] = [
  {
    name: 'an agenda with a form under each item, of which one opens the next page',
    text: `
* Agenda commissie Ruimte en Wonen
Dinsdag 9 maart 2027, 20.00 uur, Raadszaal

* 1. Opening
* 2. Raadsvoorstel Woonvisie 2028
Portefeuillehouder: | wethouder Smit
Aard behandeling: | Opiniërend
Gevraagd aan commissie: | te adviseren over het raadsvoorstel
Vervolg: | raad 25 maart 2027
---
* 3. Raadsvoorstel Eerste begrotingswijziging 2027 Regio Oeverland
Portefeuillehouder: | burgemeester Dijk
Aard behandeling: | Opiniërend
Gevraagd aan commissie: | te adviseren over het raadsvoorstel
Vervolg: | raad 25 maart 2027
* 4. Raadsinformatiebrief Warmtevisie
Portefeuillehouder: | wethouder Smit
Aard behandeling: | Informerend
* 5. Rondvraag
`,
    items: [
      { number: '1', title: 'Opening', ...committee },
      { number: '2', title: 'Raadsvoorstel Woonvisie 2028', treatment: 'opiniërend', ...committee },
      { number: '3', title: 'Raadsvoorstel Eerste begrotingswijziging 2027 Regio Oeverland', pages: [2, 2], ...committee },
      { number: '4', title: 'Raadsinformatiebrief Warmtevisie', treatment: 'informerend', ...committee },
      { number: '5', title: 'Rondvraag', ...committee },
    ],
  },
  {
    name: 'a list of decisions that counts by week, past numbers that look like hours',
    text: `
# Besluitenlijst college van burgemeester en wethouders van Oeverdam
Vergadering: dinsdag 6 april 2027 (week 14)

* 14.03 Ontwerpbegroting 2028 GGD Zuidoever
Besluit | Geen zienswijze voor te stellen aan de raad.
* 14.04 Overeenkomst cliëntondersteuning
Besluit | In te stemmen met de overeenkomst.
* 14.05 Schriftelijke vragen over de regiotaxi
Besluit | In te stemmen met de beantwoording.
* 14.06 Kapvergunning Lindelaan
Besluit | De vergunning te verlenen.
`,
    items: [
      { number: '14.03', title: 'Ontwerpbegroting 2028 GGD Zuidoever', body: 'college' },
      { number: '14.04', title: 'Overeenkomst cliëntondersteuning', body: 'college' },
      { number: '14.05', title: 'Schriftelijke vragen over de regiotaxi', body: 'college' },
      { number: '14.06', title: 'Kapvergunning Lindelaan', body: 'college' },
    ],
  },
  {
    name: 'letters that came in, counted under their item',
    text: `
# Agenda commissie Ruimte en Wonen
Dinsdag 9 maart 2027, 20.00 uur, Raadszaal

1. Opening
2. Vaststellen verslag
3. Ingekomen stukken ter afdoening in de commissie
  3.1 Brief wijkvereniging Oost inzake parkeren
  3.2 Brief ondernemerskring inzake stikstof
4. Rondvraag
`,
    items: [
      { number: '1', title: 'Opening' },
      { number: '2', title: 'Vaststellen verslag' },
      { number: '3', title: 'Ingekomen stukken ter afdoening in de commissie', kind: 'ingekomen-stuk' },
      { number: '4', title: 'Rondvraag' },
    ],
  },
  {
    name: 'headings without numbers, with what is proposed under a bold line of its own',
    text: `
# Agenda algemeen bestuur Belastingkantoor Zuidoever
Donderdag 4 december 2027, 16.00 uur

* Opening
De heer Jansen heeft zich afgemeld.
* Toetreding gemeente Loopen
Het onderzoek laat een voordeel voor de deelnemers zien.
* Voorgesteld wordt:
a. in principe in te stemmen met de toetreding;
b. het dagelijks bestuur op te dragen een ontwerp voor te leggen.
* Kadernota 2029
De nota bevat de uitgangspunten.
* Het bestuur wordt gevraagd om:
a. de kadernota vast te stellen.
* Rondvraag en sluiting
`,
    items: [
      { number: null, title: 'Opening' },
      { number: null, title: 'Toetreding gemeente Loopen', kind: 'toetreding', treatment: 'besluitvormend' },
      { number: null, title: 'Kadernota 2029', kind: 'kadernota', treatment: 'besluitvormend' },
      { number: null, title: 'Rondvraag en sluiting' },
    ],
  },
];
