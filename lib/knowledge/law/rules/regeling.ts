import type { Rule } from '../rule.ts';
import type { When } from '../when.ts';
import { noBudgetOfCentre, noLeaving } from './doubts.ts';
import { draftThenConsent, joiningOffers, leavingOffers } from './regeling-offers.ts';
import { consentProcedure, oldTerms, otherMakers, withOwnBoard } from './remarks.ts';

const makers = [
  { body: 'raad', when: { maker: ['raden', 'gemengd'] } },
  { body: 'burgemeester', when: { maker: ['burgemeesters'] } },
  { body: 'college' },
] as const;

/** A board only proposes, and a college first settles the draft: the deelnemers decide on the final text (Wgr art. 1). */
function beforeFinal(paper: string): { paper: string; when: When }[] {
  return [
    { paper: `het voorstel voor ${paper}`, when: { boardDecides: true } },
    { paper: `het ontwerp van ${paper}`, when: { body: ['college'], raadDecides: false, viewAsked: true } },
  ];
}

const made = ['colleges', 'burgemeesters', 'colleges-en-burgemeesters'] as const;

const consentOnly = {
  instrument: 'amendement-op-gr-stuk',
  why: 'Een amendement kan alleen op een ontwerpbesluit van uw eigen raad. De tekst van de regeling is een besluit van {executive}: uw raad geeft toestemming of weigert die.',
  sources: ['Gemeentewet 147b', 'Wgr 1/4', 'Wgr 1/2 (oud)'],
  when: { maker: made },
} as const;

const itself = {
  on: 'of de regeling zelf nieuw is of wijzigt',
  ask: 'Gaat dit stuk over het treffen of wijzigen van de centrumregeling zelf?',
} as const;

/** What a centrumregeling brings is mostly of its work; only where it is itself made or changed, the raad has a part. */
const whereItChanges = draftThenConsent.map((offer) => ({ ...offer, when: { ...offer.when, regelingChanges: true } }));

/** Where the regeling keeps the gemeente in, on the reader's word. */
const noLeavingAsTold = {
  instrument: 'toestemming-regeling',
  why: 'Uittreden kan niet: volgens uw instellingen kan de gemeente niet uit {cooperation}.',
  sources: ['Wgr 9/1'],
  when: { domain: ['jeugdhulp', 'overig'], mandatory: true },
} as const;

const regelingOffers = [...draftThenConsent, 'regeling-zelf', 'motie', 'afstemmen-raden', 'termijnagenda'] as const;

/** Rows 6-10, 47 and 52: the regeling itself. */
export const regelingRules = {
  'regeling-wijzigen': {
    paper: 'de wijziging van de regeling',
    decidedOn: beforeFinal('de wijziging van de regeling'),
    deciders: makers,
    byAll: true,
    board: true,
    offers: regelingOffers,
    bars: [consentOnly],
    guide: ['A2.5', 'A7.3', 'A7.6'],
    terms: [],
    remarks: [
      {
        text: 'Kijk of de regeling zegt hoe wordt geëvalueerd en hoe een gemeente uittreedt.',
        sources: ['Wgr 11a', 'Wgr 9/1'],
        when: { renewedLaw: true },
        unlessSaid: ['evaluatie', 'uittreding'],
      },
      withOwnBoard,
      { text: 'De wijziging geldt pas na bekendmaking door alle deelnemers.', sources: ['Wgr 26'] },
      ...consentProcedure,
      ...otherMakers,
    ],
  },
  'regeling-treffen': {
    paper: 'de nieuwe regeling',
    decidedOn: beforeFinal('de nieuwe regeling'),
    link: 'voor',
    deciders: makers,
    byAll: true,
    board: true,
    offers: [...regelingOffers, 'informatiebijeenkomst', 'rapporteur'],
    bars: [consentOnly],
    guide: ['A1.3', 'A7.3', 'A2.1', 'A2.5'],
    terms: [],
    remarks: [
      { text: 'Kijk wanneer en hoe de regeling wordt geëvalueerd.', sources: ['Wgr 11a'], unlessSaid: ['evaluatie'] },
      withOwnBoard,
      ...consentProcedure,
      ...otherMakers,
    ],
  },
  toetreding: {
    paper: 'de toetreding van een deelnemer',
    decidedOn: beforeFinal('de toetreding van een deelnemer').slice(0, 1),
    link: 'tot',
    deciders: makers,
    board: true,
    offers: joiningOffers,
    bars: [],
    guide: ['A2.5', 'A9.1'],
    terms: [],
    remarks: [
      {
        text: 'Kijk wat de toetreding doet met de stemmen en de verdeling van de kosten.',
        sources: ['Wgr 9/1', 'A9.1'],
        unlessSaid: ['stemmen', 'verdeling'],
      },
    ],
  },
  uittreding: {
    paper: 'de uittreding',
    papers: [
      { paper: 'de gevolgen van een uittreding', when: { boardDecides: true } },
      { paper: 'de uittreding van een andere deelnemer', when: { mover: ['ander'] } },
    ],
    link: 'uit',
    deciders: makers,
    opening: {
      text: 'Over een uittreding beslist de deelnemer die weggaat.',
      unless: { mover: ['eigen'] },
    },
    board: true,
    offers: leavingOffers,
    bars: [noLeavingAsTold],
    doubts: noLeaving,
    guide: ['A2.3', 'A2.5', 'A9.1'],
    terms: [],
    remarks: [
      { text: 'De regeling zegt op welke voorwaarden en tegen welke prijs een gemeente kan uittreden.', sources: ['Wgr 9/1'] },
      { text: 'Over een geschil beslissen gedeputeerde staten.', sources: ['Wgr 28'] },
    ],
  },
  opheffing: {
    paper: 'de opheffing',
    deciders: makers,
    board: true,
    offers: [
      'regeling-zelf',
      {
        option: 'toestemming-regeling',
        hangs: {
          on: 'wat de regeling over opheffing zegt',
          ask: 'Is volgens de regeling voor opheffing een besluit of toestemming van de raden nodig?',
        },
      },
      'motie',
      'afstemmen-raden',
    ],
    bars: [],
    guide: ['A2.3'],
    terms: [],
    remarks: [
      {
        text: 'De Wet gemeenschappelijke regelingen regelt de toestemming bij opheffen niet: de regeling zegt hoe de deelnemers daarover beslissen.',
        sources: ['Wgr 9/1'],
      },
    ],
  },
  centrumregeling: {
    paper: 'de centrumregeling',
    form: 'centrumregeling',
    deciders: [{ body: 'college' }],
    board: false,
    offers: [
      ...whereItChanges,
      { option: 'toestemming-regeling', when: { regelingChanges: false }, hangs: itself },
      { option: 'zienswijze-regeling', when: { regelingChanges: false }, hangs: itself },
      'verantwoording-college',
      'motie',
    ],
    bars: [],
    doubts: [noBudgetOfCentre],
    guide: ['A14.2', 'A14.4', 'A14.5'],
    terms: [],
    remarks: [
      {
        text: 'De centrumgemeente werkt in mandaat: het eigen college blijft bevoegd en verantwoordelijk.',
        sources: ['Awb 10:7', 'Gemeentewet 169/1'],
      },
    ],
  },
  'wgr-aanpassing': {
    paper: 'de aanpassing van de regeling',
    decidedOn: beforeFinal('de aanpassing van de regeling'),
    deciders: makers,
    board: true,
    offers: [...draftThenConsent, 'regeling-zelf', 'afstemmen-raden'],
    bars: [consentOnly],
    guide: ['A2.5', 'A8.1'],
    terms: [],
    remarks: [
      oldTerms,
      {
        text: 'Bestaande regelingen moesten vóór 1 juli 2024 zijn aangepast: zij zeggen nu hoe wordt geëvalueerd en hoe een gemeente uittreedt.',
        sources: ['Wgr 11a', 'Wgr 9/1'],
        when: { renewedLaw: true },
      },
      withOwnBoard,
      ...consentProcedure,
      ...otherMakers,
    ],
  },
} as const satisfies Record<string, Rule>;
