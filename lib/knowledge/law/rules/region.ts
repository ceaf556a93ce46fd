import type { Rule } from '../rule.ts';
import { discusses } from './acts.ts';
import { noRegeling } from './doubts.ts';
import { responsibility } from './remarks.ts';

const ownFrame = {
  on: 'of uw raad dit zelf vaststelt',
  ask: 'Staat in de planning dat de raden dit vaststellen, of alleen het regionale overleg?',
} as const;
/** What was not transferred stays with the raad: then a board proposes and does not adopt (Gemeentewet 147 lid 2). */
const notTransferred = {
  on: 'of deze taken zijn overgedragen',
  ask: 'Volgens dit stuk beslist het bestuur van {cooperation}. Zijn de taken waar dit over gaat daaraan overgedragen? Zo niet, dan stelt uw raad dit waarschijnlijk zelf vast.',
  fact: 'tasks',
} as const;
const boardAdopts = { raadDecides: false, boardDecides: true, tasks: ['gemandateerd', 'beide'], listed: false } as const;
const heavy = {
  on: 'of de gevolgen voor de gemeente ingrijpend zijn',
  ask: 'Kan dit ingrijpende gevolgen hebben voor de gemeente?',
} as const;

/** Rows 31-35, 39 and 49: steering groups, regional frames, networks. */
export const regionRules = {
  terugkoppeling: {
    paper: 'de terugkoppeling',
    toOwnRaad: { paper: 'de informatie', link: 'over' },
    deciders: [],
    board: true,
    offers: ['inlichtingen-lid'],
    bars: [],
    guide: ['A5.10', { to: 'B4.3', when: { form: ['netwerk', 'geen'] } }],
    terms: [],
    remarks: [
      {
        text: 'Hier wordt niets besloten. Let op besluiten die dit stuk aankondigt en zet ze op de termijnagenda.',
        sources: ['Gemeentewet 169/2', 'Wgr 17/2'],
      },
    ],
  },
  evaluatie: {
    paper: 'de evaluatie',
    deciders: [{ body: 'board', probably: true }],
    act: discusses,
    board: true,
    offers: [
      'zienswijze-besluit',
      'inlichtingen-lid',
      'verantwoording-mandaat',
      'motie',
      'standpunt-meegeven',
      'afstemmen-raden',
      'rekenkamer',
    ],
    bars: [],
    guide: ['A2.3', 'A5.9', 'A7.3', 'A7.6'],
    terms: [],
    remarks: [
      {
        text: 'De regeling zegt hoe wordt geëvalueerd en of de raden meedoen. Uw raad kan eigen vragen aandragen.',
        sources: ['Wgr 11a', 'A7.6'],
      },
      {
        text: 'Leidt de evaluatie tot een andere regeling, dan is toestemming van uw raad nodig als colleges de regeling troffen.',
        sources: ['Wgr 1/4', 'Wgr 1/2 (oud)'],
      },
      ...responsibility,
    ],
  },
  'regionale-visie': {
    paper: 'de regionale visie',
    deciders: [{ body: 'raad', when: { raadDecides: true } }],
    board: false,
    offers: [
      { option: 'besluiten', when: { raadDecides: false, boardDecides: false }, hangs: ownFrame },
      { option: 'amendement', when: { raadDecides: false, boardDecides: false }, hangs: ownFrame },
      { option: 'besluiten', when: boardAdopts, hangs: notTransferred },
      { option: 'amendement', when: boardAdopts, hangs: notTransferred },
      { option: 'zienswijze-besluit', when: { raadDecides: false }, quiet: true },
      'motie-eigen',
      'afstemmen-raden',
      'verantwoording-college',
    ],
    bars: [],
    guide: ['A2.1', 'B3.2', 'B2.1', 'A8.1'],
    terms: [],
    remarks: [
      {
        text: 'Moet in alle raden dezelfde tekst worden vastgesteld, stem een wijziging dan eerst met de andere raden af.',
        sources: ['B3.2'],
      },
    ],
  },
  res: {
    paper: 'de regionale energiestrategie',
    deciders: [{ body: 'raad', when: { raadDecides: true } }],
    board: false,
    offers: [
      {
        option: 'besluiten',
        when: { raadDecides: false },
        hangs: {
          on: 'of dit de strategie zelf is of een voortgangsrapportage',
          ask: 'Is dit de strategie of een herijking? Die stelt uw raad vast. Een voortgangsrapportage niet.',
        },
      },
      'verantwoording-college',
      'motie-eigen',
      'afstemmen-raden',
    ],
    bars: [],
    guide: ['B3.1', 'B3.2', 'B13.2'],
    terms: [],
    remarks: [
      {
        text: 'De strategie verandert geen bevoegdheden: omgevingsvisie en omgevingsplan blijven van uw raad.',
        sources: ['Gemeentewet 147/2'],
      },
    ],
  },
  'regionale-deal': {
    paper: 'de regionale afspraak',
    deciders: [{ body: 'raad', when: { raadDecides: true } }, { body: 'college' }],
    board: false,
    offers: [
      { option: 'wensen-ingrijpend', when: { wishesAsked: true } },
      { option: 'wensen-ingrijpend', hangs: heavy },
      'verantwoording-college',
      'motie',
      'begrotingsrecht-eigen',
    ],
    bars: [],
    guide: ['B1.3', 'B3.2', 'B13.2'],
    terms: [],
    remarks: [
      { text: 'Een akkoord in een portefeuillehoudersoverleg bindt uw raad niet.', sources: ['B4.3', 'Gemeentewet 147/2'] },
    ],
  },
  'verbonden-partijen': {
    paper: 'de nota verbonden partijen',
    deciders: [{ body: 'raad', when: { leftToRaad: true } }],
    board: false,
    offers: [
      { option: 'besluiten', when: { leftToRaad: true } },
      { option: 'amendement', when: { leftToRaad: true } },
      'motie-eigen',
      'afstemmen-raden',
    ],
    bars: [],
    guide: ['A8.1', 'A11.6', 'A9.1'],
    terms: [],
    remarks: [
      {
        text: 'Hierin kan uw raad afspreken welke informatie het college over samenwerkingen geeft.',
        sources: ['BBV 15', 'A8.1'],
      },
    ],
  },
  netwerkbesluit: {
    paper: 'het besluit van het netwerk',
    form: 'netwerk',
    deciders: [{ body: 'raad', when: { raadDecides: true } }, { body: 'college' }],
    board: false,
    offers: ['verantwoording-college', 'motie', 'afstemmen-raden', 'begrotingsrecht-eigen'],
    bars: [],
    doubts: [noRegeling],
    guide: ['B4.3', 'B3.1', 'B3.2', 'B1.2'],
    terms: [],
    remarks: [{ text: 'Besluiten van een netwerk binden de gemeente niet: elke deelnemer beslist zelf.', sources: ['B4.3'] }],
  },
} as const satisfies Record<string, Rule>;
