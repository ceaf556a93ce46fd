import { ofCompany } from '../participants.ts';
import type { Rule } from '../rule.ts';
import { noAmendment, noInstruction } from './bars.ts';
import { responsibility } from './remarks.ts';

/** Rows 16-19, 37 and 38: organisation, staff, agreements, companies. */
export const organisationRules = {
  organisatie: {
    paper: 'het organisatiebesluit',
    deciders: [{ body: 'sender' }],
    board: true,
    offers: ['zienswijze-besluit', 'inlichtingen-lid'],
    bars: [noAmendment, noInstruction],
    guide: ['A5.7'],
    terms: [],
    remarks: [
      {
        text: 'De organisatie is een bevoegdheid van het dagelijks bestuur; het algemeen bestuur wordt geïnformeerd.',
        sources: ['Wgr 33b/1c'],
      },
      { text: 'Bij een belangrijke wijziging geeft eerst de ondernemingsraad advies.', sources: ['WOR 25/1e'] },
      {
        text: 'Kost het meer geld, dan is een begrotingswijziging nodig; daarop is een zienswijze mogelijk, tenzij de regeling die soort wijziging uitzondert.',
        sources: ['Wgr 35/6', 'Wgr 35/5 (oud)'],
      },
    ],
  },
  personeel: {
    paper: 'de personeelsregeling',
    deciders: [{ body: 'sender', probably: true }],
    board: true,
    offers: ['inlichtingen-lid'],
    bars: [noAmendment],
    guide: ['A5.7'],
    terms: [],
    remarks: [
      {
        text: 'Het dagelijks bestuur is waarschijnlijk de werkgever, en vakbonden of ondernemingsraad praten mee; kijk in de regeling.',
        sources: ['WOR 27', 'Wgr 33b/1c'],
        certainty: 'M',
      },
    ],
  },
  overeenkomst: {
    paper: 'de overeenkomst',
    deciders: [{ body: 'sender' }],
    board: true,
    offers: [
      'zienswijze-besluit',
      'inlichtingen-lid',
      'verantwoording-mandaat',
      'motie',
      'standpunt-meegeven',
      'informatiebijeenkomst',
    ],
    bars: [noAmendment],
    guide: ['A2.4', 'A9.1', 'B3.1'],
    terms: [],
    remarks: [
      {
        text: 'Een overeenkomst sluiten is een bevoegdheid van het dagelijks bestuur; het algemeen bestuur neemt vaak een standpunt in.',
        sources: ['Wgr 33b/1d'],
      },
      {
        text: 'Gaan er bevoegdheden over, dan is een wijziging van de regeling nodig en krijgt uw raad wel een formele rol.',
        sources: ['Wgr 1/5', 'Wgr 1/2 (oud)'],
      },
      ...responsibility,
    ],
  },
  'overeenkomst-gemeente': {
    paper: 'de overeenkomst',
    link: 'binnen',
    deciders: [{ body: 'college' }],
    board: false,
    offers: [
      {
        option: 'wensen-ingrijpend',
        when: { wishesAsked: true },
        why: 'Het college vraagt uw raad om wensen en bedenkingen. Dat hoort vóór het besluit als de gevolgen voor de gemeente ingrijpend kunnen zijn; bindend zijn ze niet.',
      },
      {
        option: 'wensen-ingrijpend',
        hangs: {
          on: 'of de gevolgen voor de gemeente ingrijpend zijn',
          ask: 'Kan deze overeenkomst ingrijpende gevolgen hebben voor de gemeente?',
        },
      },
      'verantwoording-college',
      'motie',
      'begrotingsrecht-eigen',
    ],
    bars: [{ ...noAmendment, why: 'Wijzigen kan niet: de overeenkomst is een besluit van het college en niet van uw raad.' }],
    guide: ['B3.1', 'A14.4'],
    terms: [],
    remarks: [
      {
        text: 'Op verzoek geeft het college uw raad vooraf informatie over het sluiten van een overeenkomst.',
        sources: ['Gemeentewet 169/4', 'Gemeentewet 160/1d'],
      },
    ],
  },
  'deelneming-door-gr': {
    paper: 'de deelneming in een stichting of vennootschap',
    link: 'door',
    deciders: [{ body: 'board' }],
    board: true,
    offers: ['wensen-deelneming-gr', 'inlichtingen-lid', 'motie', 'standpunt-meegeven', 'afstemmen-raden', 'rekenkamer'],
    bars: [noAmendment],
    guide: ['A1.3', 'A2.5'],
    terms: [],
    remarks: [{ text: 'Het kan alleen als de regeling dit toestaat en het bijzonder is aangewezen.', sources: ofCompany }],
  },
  'deelneming-door-gemeente': {
    paper: 'de deelneming van de gemeente',
    link: 'aan',
    deciders: [{ body: 'college' }],
    board: false,
    offers: ['wensen-deelneming-gemeente', 'verantwoording-college', 'motie', 'rekenkamer'],
    bars: [],
    guide: ['A1.3', 'B1.3', 'B14.2'],
    terms: [],
    remarks: [],
  },
} as const satisfies Record<string, Rule>;
