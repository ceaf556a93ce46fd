import type { OptionId } from '../instruments.ts';
import type { Offer, Rule } from '../rule.ts';
import { takesNote } from './acts.ts';
import { noAmendment, noRefusalToPay } from './bars.ts';
import { noBoardBudget } from './doubts.ts';
import { contribution, responsibility } from './remarks.ts';

/** What the regeling exempts, it exempts from every zienswijze: that before the decision and that to the supervisor (Wgr 35 lid 6). */
const exempted = {
  on: 'of deze wijziging onder de uitzondering van de regeling valt',
  ask: 'Volgens uw instellingen zondert de regeling van {cooperation} begrotingswijzigingen uit van de zienswijze. Valt deze wijziging daaronder?',
} as const;

const sortExempted = {
  on: exempted.on,
  ask: 'Volgens dit stuk zondert de regeling van {cooperation} begrotingswijzigingen uit van de zienswijze. Valt deze wijziging daaronder?',
} as const;

/** What the paper says itself is not asked again; whether it holds, the regeling says. */
const exemptedByPaper = {
  on: 'wat de regeling over begrotingswijzigingen zegt',
  ask: 'Volgens dit stuk zondert de regeling van {cooperation} deze begrotingswijziging uit van de zienswijze. In de regeling staat of dat klopt.',
} as const;

/** What is offered on a change unless the regeling exempts it; where it exempts changes it hangs on whether this is one of them. */
const unlessExempted = (option: OptionId): Offer[] => [
  { option, when: { exempts: false } },
  { option, when: { exempts: true, exemptTold: ['deze'] }, hangs: exemptedByPaper },
  { option, when: { exempts: true, exemptTold: ['soort'] }, hangs: sortExempted },
  { option, when: { exempts: true, exemptTold: ['niets'] }, hangs: exempted },
];

/** Budget and accounts are never transferred to a dagelijks bestuur (Wgr 33a): it settles a draft, and the raad its own position. */
const adopters = ['algemeen-bestuur', 'bestuur', 'raad', 'waterschap-ab', 'provinciale-staten', 'andere-partij'] as const;

/** Rows 1-5, 36 and 48: the planning and control cycle, and money of the cooperation. */
export const moneyRules = {
  kadernota: {
    paper: 'de kadernota',
    yearly: true,
    deciders: [{ body: 'board' }],
    board: true,
    offers: [
      'zienswijze-besluit',
      'inlichtingen-lid',
      'motie',
      'standpunt-meegeven',
      'informatiebijeenkomst',
      'afstemmen-raden',
      'termijnagenda',
    ],
    bars: [
      {
        instrument: 'zienswijze-begroting',
        called: 'Een wettelijke zienswijze op de kadernota',
        why: 'De wet geeft uw raad geen zienswijze op een kadernota; dat recht bestaat pas bij de ontwerpbegroting.',
        sources: ['Wgr 34b', 'Wgr 35/3'],
      },
      noAmendment,
    ],
    guide: ['A7.9', 'A9.1', 'A7.7'],
    terms: ['kaders'],
    remarks: [
      { text: 'Dit is het vroegste moment om de begroting te sturen: de kaders liggen nog open.', sources: ['Wgr 34b', 'A7.9'] },
    ],
  },
  begroting: {
    paper: 'de begroting',
    yearly: true,
    onlyBy: adopters,
    deciders: [{ body: 'board' }],
    board: true,
    offers: [
      'zienswijze-begroting',
      'zienswijze-toezichthouder',
      'inlichtingen-lid',
      'motie',
      'standpunt-meegeven',
      'informatiebijeenkomst',
      'afstemmen-raden',
      'inspreken-ab',
      'begrotingsrecht',
      'termijnagenda',
    ],
    bars: [noAmendment, noRefusalToPay],
    doubts: [noBoardBudget],
    guide: ['A7.1', { to: 'A7.4', when: { raadDecides: true } }, 'A7.9', 'A9.1'],
    terms: ['ontwerpbegroting', 'begroting'],
    remarks: [
      {
        text: 'Een provincie doet mee: daarom is de minister van Binnenlandse Zaken de toezichthouder en niet gedeputeerde staten.',
        assumed:
          'De provincie doet waarschijnlijk mee: dan is de minister van Binnenlandse Zaken de toezichthouder en niet gedeputeerde staten. Kijk in de regeling wie meedoen.',
        sources: ['Wgr 58'],
        when: { province: true },
      },
      contribution,
    ],
  },
  begrotingswijziging: {
    paper: 'de begrotingswijziging',
    yearly: true,
    onlyBy: adopters,
    deciders: [{ body: 'board' }],
    board: true,
    offers: [
      ...unlessExempted('zienswijze-begrotingswijziging'),
      ...unlessExempted('toezichthouder-wijziging'),
      'inlichtingen-lid',
      'motie',
      'standpunt-meegeven',
      'afstemmen-raden',
      'begrotingsrecht',
    ],
    bars: [noAmendment, noRefusalToPay],
    doubts: [{ ...noBoardBudget, instrument: 'zienswijze-begrotingswijziging' }],
    guide: ['A7.9', 'A9.1'],
    terms: ['begrotingswijziging'],
    remarks: [
      {
        text: 'Kijk in de regeling welke begrotingswijzigingen zijn uitgezonderd, bijvoorbeeld als de bijdrage gelijk blijft.',
        sources: ['Wgr 35/6', 'Wgr 35/5 (oud)'],
        when: { exemptTold: ['niets'] },
      },
      contribution,
    ],
  },
  jaarstukken: {
    paper: 'de jaarstukken',
    yearly: true,
    onlyBy: adopters,
    deciders: [{ body: 'board' }],
    board: true,
    offers: [
      'zienswijze-besluit',
      'inlichtingen-lid',
      'verantwoording-lid',
      'informatiebijeenkomst',
      'rekenkamer',
      'termijnagenda',
    ],
    bars: [
      {
        instrument: 'zienswijze-begroting',
        called: 'Een wettelijke zienswijze op de jaarstukken',
        why: 'De wet geeft uw raad geen zienswijze op de jaarstukken; u krijgt de voorlopige jaarrekening wel.',
        sources: ['Wgr 34b', 'Wgr 34/3'],
      },
      noAmendment,
    ],
    guide: ['A7.9', 'A5.9', 'A9.1'],
    terms: ['jaarrekening'],
    remarks: [
      {
        text: 'Wordt het overschot of tekort geregeld met een begrotingswijziging, dan is daarop een zienswijze mogelijk, tenzij de regeling die soort wijziging uitzondert.',
        sources: ['Wgr 35/6', 'Wgr 35/5 (oud)'],
      },
    ],
  },
  bestuursrapportage: {
    paper: 'de bestuursrapportage',
    yearly: true,
    deciders: [{ body: 'board' }],
    act: takesNote,
    board: true,
    offers: ['inlichtingen-lid', 'verantwoording-mandaat', 'motie', 'standpunt-meegeven'],
    bars: [noAmendment],
    guide: ['A5.10', 'A7.9'],
    terms: [],
    remarks: [
      {
        text: 'Let op een begrotingswijziging in de rapportage: daarop is waarschijnlijk wel een zienswijze mogelijk. Kijk in de regeling welke wijzigingen zijn uitgezonderd.',
        sources: ['Wgr 35/6', 'Wgr 35/5 (oud)'],
        certainty: 'M',
      },
      ...responsibility,
    ],
  },
  investering: {
    paper: 'de investering',
    deciders: [{ body: 'board' }],
    board: true,
    offers: [
      {
        option: 'zienswijze-begrotingswijziging',
        hangs: {
          on: 'of deze investering een begrotingswijziging is',
          ask: 'Is voor deze investering een wijziging van de begroting van de samenwerking nodig?',
        },
      },
      'inlichtingen-lid',
      'motie',
      'standpunt-meegeven',
      'informatiebijeenkomst',
      'rekenkamer',
    ],
    bars: [noAmendment],
    guide: ['A9.1', 'A5.9'],
    terms: [],
    remarks: [{ text: 'Kijk in de regeling of de gemeenten garant staan voor leningen.', sources: ['A9.1'] }],
  },
  'bvo-begroting': {
    paper: 'de begroting',
    yearly: true,
    form: 'bedrijfsvoeringsorganisatie',
    onlyBy: adopters,
    deciders: [{ body: 'bestuur' }],
    board: true,
    offers: [
      'zienswijze-begroting',
      'zienswijze-toezichthouder',
      'motie',
      'standpunt-meegeven',
      'informatiebijeenkomst',
      'afstemmen-raden',
      'begrotingsrecht',
      'termijnagenda',
    ],
    bars: [noAmendment, noRefusalToPay],
    guide: ['A9.1', 'A7.9'],
    terms: ['ontwerpbegroting', 'begroting'],
    remarks: [contribution],
  },
} as const satisfies Record<string, Rule>;
