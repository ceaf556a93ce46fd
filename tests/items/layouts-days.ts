import type { Layout } from './layouts.ts';

/** Where forms print whose paper it is and when that body meets: strips of days, days without a year, letters without a meeting. */
export const dayLayouts: readonly Layout[] = [
  {
    name: 'a head that prints the days of all bodies on the way: the last of them is whose paper it is',
    text: `
Adviescommissie | 6 november 2025
Dagelijks bestuur | 20 november 2025
Algemeen bestuur | 11 december 2025
# recreatieschap De Lage Plassen
Agendapunt: 8
# Kadernota 2027
# Het algemeen bestuur besluit
1. De Kadernota 2027 vast te stellen;
# Procedure
Vaststelling van de begroting is voorzien in de vergadering van het algemeen bestuur van 2 juli 2026.
`,
    items: [{ body: 'algemeen-bestuur', meetingDate: '2025-12-11', decider: 'algemeen-bestuur' }],
  },
  {
    name: 'a form whose day of the raad has no year',
    text: `
# RAADSVOORSTEL
Datum collegevergadering | 18 november 2025
Datum raadsvergadering | 16 december
Onderwerp | Kaderbrief 2027 GGD Oeverland
# Voorstel:
1. kennis te nemen van de kaderbrief 2027 van de GGD Oeverland;
`,
    items: [{ body: 'raad', meetingDate: '2025-12-16' }],
  },
  {
    name: 'a form that lists the meetings in which it was decided before',
    text: `
# Raadsstuk
Onderwerp | Vaststellen Regionale Energiestrategie 1.0 Oeverland
Relevante eerdere besluiten | Startnotitie RES besproken in de raad van 28 november 2019
# Besluit:
1. De Regionale Energiestrategie 1.0 Oeverland vast te stellen.
`,
    items: [{ body: 'raad', meetingDate: null }],
  },
  {
    name: 'a form of a waterschap, which calls its boards as a cooperation does',
    text: `
VOORSTEL AAN HET ALGEMEEN BESTUUR | AGENDAPUNT 10

Onderwerp: | Kredietaanvraag vispassages Kromme Lienden
In D&H: | 12-03-2024 | Steller: | ir. N. Dekenga
In AB: | 24-04-2024 | Portefeuillehouder: | Ruyterkamp
Geheim: | ☐ ja ☒ nee
# Voorstel
1. een krediet van € 2.415.000 beschikbaar te stellen voor vier vispassages.
# Advies commissie SKK
De commissie SKK adviseert de kredietaanvraag voor te leggen.
`,
    items: [{ body: 'waterschap-ab', meetingDate: '2024-04-24', kind: 'investering', treatment: 'besluitvormend' }],
  },
  {
    name: 'answers of a college to questions of its raad, which ask nothing',
    text: `
# Beantwoording vragen ex artikel 36 Reglement van Orde
Van | burgemeester en wethouders
Onderwerp | Kosten kazernes Veiligheidsregio Oeverland
# Vraag 1. Wat heeft de gemeenteraad nog te zeggen?
Antwoord: Over de overname beslist het algemeen bestuur. Daarover kan uw raad een zienswijze naar voren brengen.
`,
    items: [{ body: 'college', asks: [] }],
  },
];
