/** The meetings of the made-up region, apart from the markup of any system. */

/** A paper on an agenda: the name of its file in demo/papers without `.pdf`, and its title there. */
export type ListedPaper = readonly [file: string, title: string];

/** An agenda item as an information system shows it. */
export interface ListedItem {
  number: string;
  title: string;
  /** What the griffier wrote under it. */
  note?: string;
  /** 'bespreekstuk', beside the title. */
  label?: string;
  /** Incoming papers: a list in a list, each with a proposal. */
  incoming?: true;
  /** Its paper may be read by members only. */
  secret?: true;
  papers?: readonly ListedPaper[];
  /** A paper for members only that stands among the others, with a lock. */
  closed?: ListedPaper;
  /** An entry of a register, whose paper stands on a page of its own. */
  entry?: ListedPaper;
}

/** A heading and the items under it; a meeting without headings has one group without a name. */
export interface Group {
  name: string | null;
  items: readonly ListedItem[];
}

export interface ListedMeeting {
  site: string;
  body: string;
  day: string;
  time: string;
  place: string;
  chair: string;
  note: string;
  papers: readonly ListedPaper[];
  groups: readonly Group[];
}

/** The raad of Elsdrecht in May: a zienswijze, a change of a regeling, a policy plan. */
export const raad: ListedMeeting = {
  site: 'Gemeenteraad Elsdrecht',
  body: 'Gemeenteraad',
  day: 'dinsdag 18 mei 2027',
  time: '20:00 - 23:00',
  place: 'Stadhuis Elsdrecht, Raadzaal',
  chair: 'H.J. Wolthuis',
  note: 'De vergadering is openbaar en via de website te volgen. Inspreken kan na aanmelding bij de griffie.',
  papers: [],
  groups: [
    {
      name: null,
      items: [
        { number: '1', title: 'Opening en vaststelling van de agenda' },
        { number: '2', title: 'Vragenhalfuur' },
        {
          number: '3',
          title: 'Ingekomen stukken',
          label: '2',
          note: 'Voorgesteld wordt de stukken voor kennisgeving aan te nemen.',
          incoming: true,
          papers: [
            ['raadsinformatiebrief-jeugdhulp', 'RIB 2027-038 Stand van zaken inkoop jeugdhulp Vaarlanden'],
            ['convenant-politie-om', 'Convenant Veiligheidsregio Vaarlanden, politie en Openbaar Ministerie'],
          ],
        },
        {
          number: '4',
          title: 'Zienswijze ontwerpbegroting 2028 Veiligheidsregio Vaarlanden',
          label: 'bespreekstuk',
          note: 'Ter besluitvorming. De commissie Bestuur en Veiligheid adviseert het voorstel als bespreekstuk te agenderen.',
          papers: [
            ['raadsvoorstel-zienswijze-begroting-2028', 'Raadsvoorstel 2027-039 Zienswijze ontwerpbegroting 2028.docx'],
            ['ontwerpbegroting-2028-veiligheidsregio', 'Bijlage 1 Aanbiedingsbrief en ontwerpbegroting 2028'],
          ],
          closed: ['ab-oplegnotitie-jaarstukken-2026', 'Bijlage 2 Lopende rechtszaken (vertrouwelijk)'],
        },
        {
          number: '5',
          title: 'Ontwerp-wijziging Gemeenschappelijke regeling GGD Vaarlanden',
          label: 'bespreekstuk',
          note: 'Ter besluitvorming. De termijn voor een zienswijze loopt af op 17 juni 2027.',
          papers: [['raadsvoorstel-wijziging-regeling-ggd', 'Raadsvoorstel 2027-041 Ontwerp-wijziging regeling GGD']],
        },
        {
          number: '6',
          title: 'Overleg met de burgemeester over het ontwerp-beleidsplan 2028-2031 van de veiligheidsregio',
          note: 'Opiniërend. De raad vult de vragenlijst van de griffierskring in.',
          papers: [['ab-oplegnotitie-beleidsplan', 'Oplegnotitie algemeen bestuur 12 februari 2027']],
        },
        {
          number: '7',
          title: 'Voortgang grondaankoop regionaal bedrijventerrein (besloten)',
          secret: true,
          papers: [['ab-oplegnotitie-jaarstukken-2026', 'Notitie grondaankoop']],
        },
        { number: '8', title: 'Moties vreemd aan de orde van de dag' },
        { number: '9', title: 'Sluiting' },
      ],
    },
  ],
};

/** The raad a month later: of an incoming paper its agenda has only the entry in a register. */
export const raadInJune: ListedMeeting = {
  ...raad,
  day: 'dinsdag 29 juni 2027',
  groups: [
    {
      name: null,
      items: [
        { number: '1', title: 'Opening en vaststelling van de agenda' },
        {
          number: '2',
          title: 'Ingekomen stukken',
          incoming: true,
          papers: [['convenant-politie-om', 'Convenant Veiligheidsregio Vaarlanden, politie en Openbaar Ministerie']],
          entry: ['raadsinformatiebrief-jeugdhulp', 'RIB 2027-038 Stand van zaken inkoop jeugdhulp Vaarlanden'],
        },
      ],
    },
  ],
};

/** The algemeen bestuur of Regio Vaarlanden in December, by groups. */
export const algemeenBestuur: ListedMeeting = {
  site: 'Regio Vaarlanden',
  body: 'Algemeen bestuur',
  day: 'donderdag 3 december 2026',
  time: '14:00 - 16:30',
  place: 'Gemeentehuis Tolbrugge, Raadzaal',
  chair: 'M.E. Kranenborg',
  note: 'De vergadering is openbaar, behalve agendapunt 9.',
  papers: [['ab-agenda-regio-vaarlanden', 'Agenda algemeen bestuur 3 december 2026']],
  groups: [
    {
      name: 'A. Opening',
      items: [
        { number: '1', title: 'Opening en vaststelling van de agenda' },
        {
          number: '2',
          title: 'Mededelingen en ingekomen stukken',
          papers: [['nieuwsbrief-regio-vaarlanden', 'Vaarlanden Vooruit, nieuwsbrief voor raadsleden, november 2026']],
          entry: ['raadsinformatiebrief-jeugdhulp', 'RIB 2027-038 Stand van zaken inkoop jeugdhulp Vaarlanden'],
        },
        { number: '3', title: 'Besluitenlijst van 1 oktober 2026' },
      ],
    },
    {
      name: 'B. Ter kennisname',
      items: [
        {
          number: '4a',
          title: 'Terugkoppeling stuurgroep Toekomst Vaarlanden van 19 november 2026',
          note: 'Voorstel: kennis te nemen van de terugkoppeling.',
          papers: [['ab-terugkoppeling-stuurgroep', 'Oplegnotitie terugkoppeling stuurgroep']],
        },
        {
          number: '4b',
          title: 'Bestuursrapportage tot en met september 2026',
          note: 'Het stuk wordt nagezonden.',
        },
      ],
    },
    {
      name: 'C. Ter besluitvorming',
      items: [
        { number: '5', title: 'Benoeming lid dagelijks bestuur', note: 'Stemming over personen gebeurt schriftelijk.' },
        {
          number: '6',
          title: 'Mandaatbesluit Regio Vaarlanden 2027',
          note: 'Voorstel: het mandaatbesluit vast te stellen, voor zover het de bevoegdheden van het algemeen bestuur betreft.',
          papers: [
            ['ab-oplegnotitie-mandaatbesluit', 'Oplegnotitie Mandaatbesluit 2027'],
            ['mandaatbesluit-regio-vaarlanden', 'Bijlage 1 Mandaatbesluit Regio Vaarlanden 2027'],
          ],
        },
      ],
    },
    {
      name: 'D. Opiniërend',
      items: [
        {
          number: '7',
          title: 'Concept-kadernota 2028',
          papers: [['kadernota-2028-regio-vaarlanden', 'Concept-kadernota 2028, versie 0.4']],
        },
      ],
    },
    { name: 'E. Beeldvormend', items: [{ number: '8', title: 'Regionale Energiestrategie: voortgang en herijking' }] },
    {
      name: 'F. Besloten deel',
      items: [
        {
          number: '9',
          title: 'Stand van zaken onderhandelingen huisvesting',
          note: 'Besloten: de stukken zijn niet openbaar.',
          secret: true,
          papers: [['ab-oplegnotitie-jaarstukken-2026', 'Notitie huisvesting']],
        },
      ],
    },
    { name: 'G. Sluiting', items: [{ number: '10', title: 'Rondvraag en sluiting' }] },
  ],
};

/** A committee that has every paper of the demo before it, so that each system can show each paper. */
export const commissie: ListedMeeting = {
  site: 'Gemeenteraad Elsdrecht',
  body: 'Raadscommissie Regio',
  day: 'dinsdag 22 juni 2027',
  time: '19:30 - 22:00',
  place: 'Stadhuis Elsdrecht, Commissiekamer',
  chair: 'P. Oosterlaak',
  note: 'De commissie bespreekt een keer per jaar alle stukken van de regio.',
  papers: [],
  groups: [
    {
      name: null,
      items: [
        { number: '1', title: 'Opening' },
        ...[raad, algemeenBestuur]
          .flatMap(({ papers, groups }) => [{ papers }, ...groups.flatMap(({ items }) => items)])
          .flatMap(({ papers = [], ...item }) => ('secret' in item ? [] : papers))
          .concat([
            ['ab-begrotingswijziging-omgevingsdienst', 'Eerste begrotingswijziging 2027 Omgevingsdienst Vaarlanden'],
            ['ab-oplegnotitie-jaarstukken-2026', 'Jaarstukken 2026 Veiligheidsregio Vaarlanden'],
          ])
          .map(
            (paper, index): ListedItem => ({ number: `${index + 2}`, title: paper[1], label: 'ter bespreking', papers: [paper] }),
          ),
      ],
    },
  ],
};

/** All items of a meeting, in order. */
export function itemsOf({ groups }: ListedMeeting): ListedItem[] {
  return groups.flatMap(({ items }) => items);
}
