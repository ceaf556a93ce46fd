import type { Layout } from './layouts.ts';

const head = `
# Agenda algemeen bestuur
Omgevingsdienst Zuidoever
Donderdag 14 december 2028, 13.30 uur, gemeentehuis Oeverdam
`;
const subjects = ['Kadernota 2030', 'Tweede begrotingswijziging 2028', 'Huisvesting oost', 'Overeenkomst met de provincie'];
const meeting = { body: 'algemeen-bestuur', meetingDate: '2028-12-14' } as const;

/** Agendas without opening or closing, in every way of counting: below each other, one subject a line. */
const ways: [name: string, counted: (at: number, subject: string) => string, number: (at: number) => string | null][] = [
  ['a stroke', (at, subject) => `${at} - ${subject}`, String],
  ['a slash', (at, subject) => `${at}/ ${subject}`, String],
  ['a point and a bracket', (at, subject) => `${at}.) ${subject}`, String],
  ['Ap.', (at, subject) => `Ap. ${at} ${subject}`, String],
  ['a hash', (at, subject) => `#${at} ${subject}`, String],
  [
    'Roman figures',
    (at, subject) => `${['I', 'II', 'III', 'IV'][at - 1]}. ${subject}`,
    (at) => ['I', 'II', 'III', 'IV'][at - 1] ?? null,
  ],
  ['letters', (at, subject) => `${'ABCD'[at - 1]}. ${subject}`, (at) => 'ABCD'[at - 1] ?? null],
  ['hours only', (at, subject) => `14.${at}0 uur ${subject}`, () => null],
  ['nothing', (_at, subject) => subject, () => null],
];

const counted: readonly Layout[] = ways.map(([name, counted, number]) => ({
  name: `an agenda that counts with ${name}`,
  text: `${head}\n${subjects.map((subject, at) => counted(at + 1, subject)).join('\n\n')}\n`,
  items: subjects.map((title, at) => ({ title, number: number(at + 1), ...meeting })),
}));

/** An agenda in a letter, and one whose heading has nothing but its day. */
export const countedLayouts: readonly Layout[] = [
  ...counted,
  {
    name: 'a list that a letter announces as its agenda',
    text: `
Omgevingsdienst Zuidoever
Aan de leden van het algemeen bestuur

Hierbij nodig ik u uit voor de vergadering van het algemeen bestuur op donderdag 14 december 2028 om 13.30 uur. De agenda luidt:

${subjects.map((subject, at) => `${at + 1}. ${subject}`).join('\n')}

Met vriendelijke groet,
`,
    items: subjects.map((title, at) => ({ title, number: String(at + 1), ...meeting })),
  },
  {
    name: 'an agenda with its day in the heading',
    text: `
# Agenda algemeen bestuur Omgevingsdienst Zuidoever 14 december 2028

${subjects.map((subject, at) => `${at + 1}. ${subject}`).join('\n')}
`,
    items: subjects.map((title, at) => ({ title, number: String(at + 1), ...meeting })),
  },
  {
    name: 'numbers on lines of their own above the titles, as a page of a council information system prints them',
    text: `
# Provinciale Staten 26 juni 2028 - maandag 26 juni 2028
Locatie: | Statenzaal
Datum: | maandag 26 juni 2028
1.
Opening en mededelingen(Agendapunt ingeklapt)
2.
Toestemming wijziging gemeenschappelijke regeling Omgevingsdienst Oeverland(Agendapunt ingeklapt)
Voorstel:
Gedeputeerde Staten toestemming te verlenen tot wijziging van de gemeenschappelijke regeling.
3.
Sluiting(Agendapunt ingeklapt)
`,
    items: [
      { number: '1', title: 'Opening en mededelingen', body: 'provinciale-staten', meetingDate: '2028-06-26' },
      { number: '2', kind: 'regeling-wijzigen', body: 'provinciale-staten' },
      { number: '3', title: 'Sluiting' },
    ],
  },
  {
    name: 'an agenda behind the mail that it came with, and a paper of one of its items',
    text: `
Van: | Harm Terlouwen
Verzonden: | vrijdag 25 november 2028 10:14
Aan: | bestuurssecretariaat@oudeveen.example
Onderwerp: | Uitnodiging, agenda en vergaderstukken voor de vergadering van het Algemeen Bestuur van de AVM op 7 december 2028
Geacht Bestuurslid,
Bijgaand zend ik u de agenda.
---
# AGENDA
vergadering Algemeen Bestuur AVM donderdag 7 december 2028, 9.30 uur
1. Opening en mededelingen
2. Aanwijzing accountant 2028-2031
3. Rondvraag en sluiting
---
# Agendapunt 2
# Onderwerp: Aanwijzing accountant 2028-2031
Aan het Algemeen Bestuur
Voorgesteld wordt:
- Bruinsma Accountants aan te wijzen als accountant;
`,
    items: [
      { number: '1', title: 'Opening en mededelingen', body: 'algemeen-bestuur', meetingDate: '2028-12-07' },
      { number: '2', title: 'Aanwijzing accountant 2028-2031' },
      { number: '3', title: 'Rondvraag en sluiting', body: 'algemeen-bestuur' },
    ],
  },
  {
    name: 'a list of decisions with numbers on lines of their own above what was put to the vote',
    text: `
# OVL_Algemeen Bestuur
# woensdag 28 juni 2028 19:30
Voorzitter: Marijke Terpstra
## Agendapunten
00
# Beslispunt:
De agenda vast te stellen
# Besluit
Akkoord
01
# Beslispunt:
De begroting 2029 vast te stellen.
# Besluit
Akkoord
02
# Beslispunt:
De jaarstukken 2027 vast te stellen.
# Besluit
Akkoord
`,
    items: [
      { number: '00', body: 'algemeen-bestuur', meetingDate: '2028-06-28' },
      { number: '01', kind: 'begroting', decider: 'algemeen-bestuur' },
      { number: '02', kind: 'jaarstukken', decider: 'algemeen-bestuur' },
    ],
  },
];
