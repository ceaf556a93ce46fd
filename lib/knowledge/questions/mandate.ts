import type { Source } from '../law/articles.ts';
import type { QuestionRule } from './question-rule.ts';

/** What a mandate should settle, by the topic that tells whether the paper does. */
export interface MandateMatter {
  name: string;
  question: string;
  why: string;
  sources: readonly [Source, ...Source[]];
}

export const mandateTopics = ['uitzonderingen', 'grenzen', 'ondermandaat', 'verslag-mandaat', 'intrekken'] as const;
export type MandateTopic = (typeof mandateTopics)[number];

/** The five matters of a mandate (Awb 10:1-10:12). */
export const mandateMatters: Record<MandateTopic, MandateMatter> = {
  uitzonderingen: {
    name: 'Wat is uitgezonderd',
    question: 'Welke besluiten vallen buiten het mandaat?',
    why: 'Wie mandaat geeft, bepaalt welke besluiten het zelf blijft nemen.',
    sources: ['Awb 10:1', 'Awb 10:6'],
  },
  grenzen: {
    name: 'Tot welke grens',
    question: 'Tot welk bedrag mag iemand in mandaat beslissen?',
    why: 'Een grens in geld laat zien wat zonder het bestuur kan worden besloten.',
    sources: ['Awb 10:6'],
  },
  ondermandaat: {
    name: 'Ondermandaat',
    question: 'Mag wie mandaat krijgt, het doorgeven aan een ander?',
    why: 'Doorgeven (ondermandaat) kan alleen als wie het mandaat gaf dat toestaat.',
    sources: ['Awb 10:9'],
  },
  'verslag-mandaat': {
    name: 'Verslag',
    question: 'Hoe en hoe vaak hoort het bestuur wat in mandaat is besloten?',
    why: 'Wie mandaat geeft, blijft verantwoordelijk en kan om informatie vragen.',
    sources: ['Awb 10:2', 'Awb 10:6'],
  },
  intrekken: {
    name: 'Intrekken',
    question: 'Hoe kan het mandaat worden gewijzigd of ingetrokken?',
    why: 'Wie mandaat geeft, kan het altijd intrekken.',
    sources: ['Awb 10:8'],
  },
};

const mandates = ['mandaat', 'mandaat-door-college'] as const;

/** The questions about a mandate that the paper leaves open. */
export const mandateQuestions: readonly QuestionRule[] = [
  ...mandateTopics.map((topic): QuestionRule => {
    const { question, why, sources } = mandateMatters[topic];
    return { about: 'mandaat', asks: topic, text: question, why, sources, when: { kinds: mandates }, answeredBy: [topic] };
  }),
  {
    about: 'mandaat',
    asks: 'gebruik-mandaat',
    text: 'Was er eerder een mandaat, en hoe is dat gebruikt?',
    why: 'Hoe een eerder mandaat is gebruikt, laat zien hoe de grenzen uitpakken.',
    sources: ['A5.9'],
    when: { kinds: mandates, decided: false },
    answeredBy: ['eerder-mandaat'],
  },
  {
    about: 'mandaat',
    asks: 'grenzen-delegatie',
    text: 'Welke grenzen geeft het algemeen bestuur mee bij de overdracht?',
    why: 'Na delegatie beslist het dagelijks bestuur zelf. Het algemeen bestuur kan er vooraf grenzen aan stellen.',
    sources: ['Wgr 33a'],
    when: { kinds: ['delegatie'] },
    answeredBy: ['grenzen', 'uitzonderingen'],
  },
  {
    about: 'mandaat',
    asks: 'verslag-delegatie',
    text: 'Hoe hoort het algemeen bestuur wat het dagelijks bestuur daarna heeft besloten?',
    why: 'Het dagelijks bestuur legt over zijn besluiten verantwoording af aan het algemeen bestuur.',
    sources: ['Wgr 19a/1', 'Awb 10:13'],
    when: { kinds: ['delegatie'] },
    answeredBy: ['verslag-mandaat'],
  },
  {
    about: 'mandaat',
    asks: 'verslag-commissie',
    text: 'Hoe hoort het algemeen bestuur wat de commissie daarna heeft besloten?',
    why: 'Een bestuurscommissie beslist zelf over wat het algemeen bestuur haar overdraagt.',
    sources: ['Wgr 25/2'],
    when: { kinds: ['bestuurscommissie'] },
    answeredBy: ['verslag-mandaat'],
  },
  {
    about: 'mandaat',
    asks: 'terugnemen',
    text: 'Wanneer zou het algemeen bestuur de bevoegdheid terugnemen?',
    why: 'Het algemeen bestuur kan de delegatie altijd intrekken, maar beslist tot dan niet meer zelf.',
    sources: ['Awb 10:17', 'Awb 10:18'],
    when: { kinds: ['delegatie'] },
    answeredBy: ['intrekken'],
  },
  {
    about: 'mandaat',
    asks: 'taken-commissie',
    text: 'Welke bevoegdheden krijgt de commissie, en welke houdt het algemeen bestuur zelf?',
    why: 'Een bestuurscommissie beslist binnen wat het algemeen bestuur haar overdraagt.',
    sources: ['Wgr 25/2'],
    when: { kinds: ['bestuurscommissie'] },
    answeredBy: ['bevoegdheden'],
  },
  {
    about: 'mandaat',
    asks: 'regeling-staat-toe',
    text: 'Welk artikel van de regeling staat een bestuurscommissie toe?',
    why: 'Een bestuurscommissie kan alleen als de regeling haar mogelijk maakt.',
    sources: ['Wgr 25/2'],
    when: { kinds: ['bestuurscommissie'] },
    answeredBy: ['grondslag'],
  },
  {
    about: 'mandaat',
    asks: 'taken-adviescommissie',
    text: 'Waarover gaat de commissie adviseren, en aan wie?',
    why: 'Een gemeenschappelijke adviescommissie kan het algemeen bestuur en de raden adviseren.',
    sources: ['Wgr 24a'],
    when: { kinds: ['adviescommissie'] },
    answeredBy: ['adviestaak'],
  },
  {
    about: 'mandaat',
    asks: 'lid-adviescommissie',
    text: 'Wie zou namens onze raad in de commissie zitten, en welke hulp krijgt dat lid?',
    why: 'Elke raad beslist zelf of hij een lid aanwijst.',
    sources: ['Wgr 24a', 'A7.6'],
    when: { kinds: ['adviescommissie'] },
    answeredBy: ['lid-commissie'],
  },
];
