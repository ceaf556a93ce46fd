import type { Rule } from '../rule.ts';
import { noAmendment, noInstruction } from './bars.ts';
import { responsibility } from './remarks.ts';

/** Rows 11-15 and 43: who may decide in the cooperation. */
export const powerRules = {
  mandaat: {
    paper: 'het mandaatbesluit',
    deciders: [{ body: 'dagelijks-bestuur', when: { body: ['dagelijks-bestuur'] } }, { body: 'board' }],
    board: true,
    offers: ['zienswijze-besluit', 'inlichtingen-lid', 'verantwoording-mandaat', 'motie', 'standpunt-meegeven'],
    bars: [noAmendment, noInstruction],
    guide: ['A3.1', 'A2.4', 'A5.8'],
    terms: [],
    remarks: [
      {
        text: 'Wie het mandaat geeft, blijft verantwoordelijk, mag zelf blijven beslissen en kan het mandaat intrekken.',
        sources: ['Awb 10:2', 'Awb 10:7', 'Awb 10:8'],
      },
      {
        text: 'Vraag welke besluiten zijn uitgezonderd, tot welk bedrag, of ondermandaat mag en hoe het bestuur hoort wat is besloten.',
        sources: ['Awb 10:6', 'Awb 10:9'],
        unlessSaid: ['uitzonderingen', 'grenzen', 'ondermandaat', 'verslag-mandaat'],
      },
      ...responsibility,
    ],
  },
  'mandaat-door-college': {
    paper: 'het mandaat van het college',
    link: 'aan',
    deciders: [{ body: 'college' }],
    board: false,
    offers: ['verantwoording-college', 'motie'],
    bars: [{ ...noAmendment, why: 'Wijzigen kan niet: het mandaat is een besluit van het college en niet van uw raad.' }],
    guide: ['A1.3', 'A10.1'],
    terms: [],
    remarks: [
      {
        text: 'Bij mandaat blijft het college bevoegd en verantwoordelijk en kan het mandaat intrekken. Uw raad kan het college kaders meegeven en houdt zo meer invloed dan na overdracht.',
        sources: ['Awb 10:7', 'Awb 10:8', 'Gemeentewet 169/1'],
      },
      { text: 'Mandaat aan medewerkers van de samenwerking kan alleen als die ermee instemmen.', sources: ['Awb 10:4'] },
    ],
  },
  delegatie: {
    paper: 'het delegatiebesluit',
    deciders: [{ body: 'board' }],
    board: true,
    offers: ['zienswijze-besluit', 'inlichtingen-lid', 'motie', 'standpunt-meegeven'],
    bars: [noAmendment],
    guide: ['A2.5', 'A5.11'],
    terms: [],
    remarks: [
      {
        text: 'Na delegatie beslist het dagelijks bestuur op eigen verantwoordelijkheid. Het algemeen bestuur kan dan niet meer zelf beslissen, maar de delegatie wel begrenzen en intrekken.',
        sources: ['Awb 10:13', 'Awb 10:17', 'Awb 10:18', 'Wgr 33a'],
      },
      {
        text: 'Begroting, jaarrekening, belastingen en verordeningen met straf kunnen niet worden overgedragen.',
        sources: ['Wgr 33a'],
      },
    ],
  },
  bestuurscommissie: {
    paper: 'de instelling van een bestuurscommissie',
    deciders: [{ body: 'board' }],
    board: true,
    offers: ['wensen-bestuurscommissie', 'inlichtingen-lid', 'motie', 'standpunt-meegeven', 'afstemmen-raden'],
    bars: [noAmendment],
    guide: ['A2.5', 'A7.1'],
    terms: [],
    remarks: [{ text: 'Het kan alleen als de regeling een bestuurscommissie toestaat.', sources: ['Wgr 25/2'] }],
  },
  adviescommissie: {
    paper: 'de gemeenschappelijke adviescommissie',
    deciders: [{ body: 'board' }],
    board: true,
    offers: [
      'wensen-adviescommissie',
      'aanwijzen-adviescommissie',
      'adviescommissie-voorstellen',
      'inlichtingen-lid',
      'afstemmen-raden',
    ],
    bars: [],
    guide: ['A7.1', 'A7.6', 'A7.7'],
    terms: [],
    remarks: [
      {
        text: 'Het voorstel moet van alle raden samen komen.',
        sources: ['Wgr 24a'],
      },
    ],
  },
  verordening: {
    paper: 'de verordening',
    deciders: [{ body: 'raad', when: { raadDecides: true } }, { body: 'board' }],
    board: { raadDecides: false },
    offers: [
      { option: 'zienswijze-besluit', when: { raadDecides: false } },
      { option: 'zienswijze-besluit', when: { onlyViewAsked: true } },
      { option: 'inlichtingen-lid', when: { raadDecides: false } },
      { option: 'motie', when: { raadDecides: false } },
      { option: 'standpunt-meegeven', when: { raadDecides: false } },
      { option: 'motie-eigen', when: { raadDecides: true } },
    ],
    bars: [{ ...noAmendment, when: { raadDecides: false } }],
    guide: ['A3.1', 'A1.2'],
    terms: [],
    remarks: [
      {
        text: 'Een verordening van de samenwerking kan voorgaan op een verordening van de gemeente.',
        sources: ['Wgr 30/3'],
        when: { raadDecides: false },
      },
      {
        text: 'Is dit besluit ter inzage gelegd voor iedereen, met een zienswijze voor inwoners, dan geldt de zienswijze van de raden niet.',
        sources: ['Wgr 10/5'],
        when: { raadDecides: false, renewedLaw: true },
      },
      {
        text: 'Een bedrijfsvoeringsorganisatie of gemeenschappelijk orgaan kan geen verordening of belasting vaststellen.',
        sources: ['Wgr 30/1b'],
        when: { form: ['bedrijfsvoeringsorganisatie', 'gemeenschappelijk-orgaan'] },
      },
    ],
  },
} as const satisfies Record<string, Rule>;
