import type { Rule } from '../rule.ts';
import { takesPosition } from './acts.ts';
import { noAmendment } from './bars.ts';

/** Rows 20-27 and 46: veiligheidsregio and health. */
export const safetyRules = {
  'convenant-politie-om': {
    paper: 'het convenant met politie en Openbaar Ministerie',
    domain: 'veiligheidsregio',
    deciders: [{ body: 'board' }],
    board: true,
    offers: ['inlichtingen-lid', 'verantwoording-burgemeester', 'verantwoording-lid', 'motie', 'informatiebijeenkomst'],
    bars: [noAmendment],
    guide: ['B15.1', 'B15.2'],
    terms: [],
    remarks: [
      {
        text: 'De wet verplicht tot dit convenant, over informatie, samen oefenen en de inzet van de politie bij rampen.',
        sources: ['Wvr 19'],
      },
    ],
  },
  meldkamer: {
    paper: 'het convenant over de meldkamer',
    domain: 'veiligheidsregio',
    deciders: [{ body: 'board' }],
    board: true,
    offers: ['inlichtingen-lid', 'verantwoording-burgemeester'],
    bars: [noAmendment],
    guide: ['B15.1'],
    terms: [],
    remarks: [
      { text: "Het convenant wordt gesloten door de veiligheidsregio's in het gebied van de meldkamer.", sources: ['Wvr 35/3'] },
    ],
  },
  'beleidsplan-vr': {
    paper: 'het beleidsplan',
    domain: 'veiligheidsregio',
    deciders: [{ body: 'board' }],
    board: true,
    offers: [
      'overleg-beleidsplan',
      'zienswijze-besluit',
      'inlichtingen-lid',
      'verantwoording-burgemeester',
      'verantwoording-lid',
      'motie',
      'standpunt-meegeven',
      'informatiebijeenkomst',
      'afstemmen-raden',
    ],
    bars: [noAmendment],
    guide: ['A7.1', 'A2.1', 'A7.8'],
    terms: [],
    remarks: [
      {
        text: 'Sluit er een brandweerpost, dan hoort dat in dit plan te staan. Leg het ook naast de eigen doelen voor brandveiligheid van uw raad.',
        sources: ['Wvr 14/2', 'Wvr 3a'],
      },
    ],
  },
  risicoprofiel: {
    paper: 'het risicoprofiel',
    domain: 'veiligheidsregio',
    deciders: [{ body: 'board' }],
    board: true,
    offers: [
      'wensen-risicoprofiel',
      'inlichtingen-lid',
      'verantwoording-burgemeester',
      'informatiebijeenkomst',
      'afstemmen-raden',
    ],
    bars: [noAmendment],
    guide: ['A7.1', 'A7.8'],
    terms: [],
    remarks: [],
  },
  crisisplan: {
    paper: 'het crisisplan',
    domain: 'veiligheidsregio',
    deciders: [{ body: 'board' }],
    board: true,
    offers: ['zienswijze-besluit', 'inlichtingen-lid', 'verantwoording-burgemeester', 'informatiebijeenkomst'],
    bars: [noAmendment],
    guide: ['A7.8'],
    terms: [],
    remarks: [
      { text: 'De wet geeft de raden bij een crisisplan of rampbestrijdingsplan geen rol.', sources: ['Wvr 16', 'Wvr 17'] },
    ],
  },
  crisisverslag: {
    paper: 'het verslag van de crisis',
    domain: 'veiligheidsregio',
    deciders: [],
    opening: { text: 'De voorzitter van de veiligheidsregio doet uw raad verslag van de crisis.' },
    board: true,
    offers: ['verslag-en-ontbieden', 'verantwoording-burgemeester', 'interpellatie'],
    bars: [],
    guide: ['A7.8'],
    terms: [],
    remarks: [
      {
        text: 'Tijdens een crisis van meer dan plaatselijke betekenis beslist de voorzitter; uw raad controleert achteraf.',
        sources: ['Wvr 39', 'Wvr 40'],
      },
    ],
  },
  brandveiligheidsdoelen: {
    paper: 'de doelen voor brandveiligheid',
    domain: 'veiligheidsregio',
    deciders: [{ body: 'raad', when: { leftToRaad: true } }],
    board: false,
    offers: [
      { option: 'besluiten', when: { leftToRaad: true } },
      { option: 'amendement', when: { leftToRaad: true } },
      'initiatiefvoorstel',
      'motie-eigen',
    ],
    bars: [],
    guide: ['A2.1', 'A7.1'],
    terms: [],
    remarks: [
      {
        text: 'Uw raad stelt deze doelen minstens eens in de vier jaar vast. Het is uw eigen kader voor de veiligheidsregio.',
        sources: ['Wvr 3a'],
      },
    ],
  },
  gezondheidsnota: {
    paper: 'de nota gezondheidsbeleid',
    deciders: [{ body: 'raad', when: { raadDecides: true } }, { body: 'board' }],
    board: { raadDecides: false },
    offers: [
      {
        option: 'besluiten',
        when: { raadDecides: false },
        hangs: {
          on: 'of dit de nota van de gemeente is of een plan van de GGD',
          ask: 'Is dit de nota gezondheidsbeleid van uw eigen gemeente? Die stelt uw raad vast.',
        },
      },
      { option: 'zienswijze-besluit', when: { raadDecides: false } },
      { option: 'inlichtingen-lid', when: { raadDecides: false } },
      'motie-eigen',
      'afstemmen-raden',
    ],
    bars: [],
    guide: ['A2.1', 'A7.8'],
    terms: [],
    remarks: [
      {
        text: 'De nota gezondheidsbeleid van de gemeente stelt uw raad vast; een plan van de GGD het algemeen bestuur van de GGD.',
        sources: ['Wpg 13/2'],
      },
    ],
  },
  visitatie: {
    paper: 'het visitatierapport',
    domain: 'veiligheidsregio',
    deciders: [{ body: 'board' }],
    act: takesPosition,
    board: true,
    offers: ['inlichtingen-lid', 'verantwoording-burgemeester', 'informatiebijeenkomst'],
    bars: [noAmendment],
    guide: ['A5.9'],
    terms: [],
    remarks: [
      {
        text: 'Elke vijf jaar is er een visitatie en elke drie jaar een onderzoek naar de kosten. Het rapport en het standpunt van het bestuur zijn openbaar: vraag erom.',
        sources: ['Wvr 56', 'Wvr 57'],
      },
    ],
  },
} as const satisfies Record<string, Rule>;
