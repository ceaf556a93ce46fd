import type { Rule } from '../rule.ts';
import type { When } from '../when.ts';
import { prepares } from './acts.ts';
import { noAmendment, noAppointment } from './bars.ts';
import { noDismissal } from './doubts.ts';

/** Only an openbaar lichaam has an algemeen and a dagelijks bestuur (Wgr art. 8 and 12). */
const withoutBoards: When = {
  form: ['bedrijfsvoeringsorganisatie', 'gemeenschappelijk-orgaan', 'centrumregeling', 'netwerk', 'geen'],
};

/** Rows 28-30 and 50: who sits where. */
export const peopleRules = {
  'benoeming-ab-lid': {
    paper: 'de aanwijzing van het lid van het algemeen bestuur',
    deciders: [
      { body: null, when: { domain: ['veiligheidsregio'] } },
      { body: 'raad', when: { maker: ['raden', 'gemengd'] } },
      { body: null, when: { maker: ['burgemeesters'] } },
      { body: 'college' },
    ],
    board: true,
    offers: [
      { option: 'aanwijzen-lid', orAsk: true },
      { option: 'ontslag-lid', orAsk: true },
      'inlichtingen-lid',
      'verantwoording-lid',
      'motie',
    ],
    bars: noAppointment,
    doubts: noDismissal,
    guide: ['A5.1', 'A12.2', 'A4.2'],
    terms: [],
    remarks: [
      {
        text: 'In een veiligheidsregio zitten alle burgemeesters door de wet in het algemeen bestuur.',
        sources: ['Wvr 11/1'],
        when: { domain: ['veiligheidsregio'] },
      },
      {
        text: 'Raden troffen deze regeling alleen: het lid komt uit de raadsleden, en de burgemeester kan het niet zijn.',
        sources: ['Wgr 13/1'],
        when: { maker: ['raden'] },
      },
      {
        text: 'Raden troffen deze regeling met anderen: uw raad kiest uit raadsleden, burgemeester en wethouders.',
        sources: ['Wgr 13/1'],
        when: { maker: ['gemengd'] },
      },
    ],
  },
  'benoeming-db': {
    paper: 'de benoeming in het dagelijks bestuur',
    deciders: [{ body: 'board' }],
    board: true,
    offers: ['inlichtingen-lid', 'motie', 'standpunt-meegeven'],
    bars: [
      {
        instrument: 'aanwijzen-lid',
        why: 'Uw raad benoemt niet: het algemeen bestuur kiest het dagelijks bestuur uit zijn midden. In een veiligheidsregio wordt de voorzitter bij koninklijk besluit benoemd.',
        sources: ['Wgr 14/1', 'Wgr 13/9', 'Wvr 11/2'],
        unless: withoutBoards,
      },
      {
        instrument: 'ontslag-lid',
        why: 'Een lid van het dagelijks bestuur legt verantwoording af aan het algemeen bestuur; alleen dat kan het lid ontslaan.',
        sources: ['Wgr 19a/1', 'Wgr 19a/3'],
        unless: withoutBoards,
      },
    ],
    guide: ['A4.2', 'A5.3', 'A12.1'],
    terms: [],
    remarks: [],
  },
  'benoeming-directeur': {
    paper: 'de benoeming van de directeur',
    deciders: [
      { body: 'board', when: { domain: ['ggd'] } },
      { body: 'sender', probably: true },
    ],
    board: true,
    offers: ['inlichtingen-lid'],
    bars: [noAmendment],
    guide: ['A5.8'],
    terms: [],
    remarks: [
      {
        text: 'De directeur van een GGD wordt benoemd door het algemeen bestuur, in overeenstemming met de veiligheidsregio.',
        sources: ['Wpg 14/3'],
        when: { domain: ['ggd'] },
      },
      {
        text: 'De directeur wordt waarschijnlijk door het dagelijks bestuur benoemd; kijk in de regeling.',
        sources: ['Wgr 33b/1c'],
        when: { domain: ['veiligheidsregio', 'omgevingsdienst', 'jeugdhulp', 'overig'] },
        certainty: 'D',
      },
    ],
  },
  overdracht: {
    paper: 'de overdracht',
    deciders: [{ body: 'sender', probably: true }],
    act: prepares,
    board: true,
    offers: ['inlichtingen-lid', 'informatiebijeenkomst', 'werkbezoek'],
    bars: [],
    guide: ['A12.1', 'A12.2', 'A5.1'],
    terms: [],
    remarks: [{ text: 'Vraag om een versie voor de raad: wat speelt er, wat komt eraan, wat kost het.', sources: ['A12.1'] }],
  },
} as const satisfies Record<string, Rule>;
