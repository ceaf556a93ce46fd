import type { ItemFacts, Maker } from '../../lib/reading/contract.ts';
import { type Cooperation, cooperations, type Kind, kinds } from '../../lib/reading/words.ts';
import { ask, decision, printed, someItem, step } from './item.ts';

/** Who made a regeling; null: the paper does not say. */
export const makers: readonly (Maker | null)[] = [
  null,
  'raden',
  'colleges',
  'burgemeesters',
  'colleges-en-burgemeesters',
  'gemengd',
];

const forms: readonly (Cooperation | null)[] = [null, ...cooperations];

const board = { body: 'algemeen-bestuur', decider: 'algemeen-bestuur', meetingDate: '2026-07-03' } as const;

/** The stages that a paper goes through, from only its kind known to accounted for. */
const stages: Record<string, Partial<ItemFacts>> = {
  'only the kind': {},
  'the board takes note': { body: 'algemeen-bestuur', treatment: 'informerend', asks: [ask('kennisnemen', 'algemeen-bestuur')] },
  'the board decides': { ...board, asks: [ask('vaststellen', 'algemeen-bestuur')] },
  'a draft of the board is sent to the raden': {
    body: 'dagelijks-bestuur',
    version: { status: 'ontwerp', label: null },
    asks: [ask('zienswijze-indienen', 'raad')],
    deadlines: [printed('zienswijze', '2026-06-12')],
  },
  'the college sends a draft': { body: 'college', decider: 'college', version: { status: 'ontwerp', label: null } },
  'the raad is asked for its consent': {
    body: 'raad',
    decider: 'raad',
    asks: [ask('toestemming-verlenen', 'raad')],
    route: [step('raad', 'besluit', '2026-06-25')],
  },
  'the raad decides': { body: 'raad', decider: 'raad', meetingDate: '2026-06-25', asks: [ask('vaststellen', 'raad')] },
  'the committee takes note': { body: 'raadscommissie', treatment: 'informerend', asks: [ask('kennisnemen', 'raadscommissie')] },
  'the board has decided': { ...board, decisions: [decision('algemeen-bestuur', 'genomen', '2026-05-20')] },
};

/** One combination, and the item that it makes. */
export interface Combination {
  kind: Kind;
  form: Cooperation | null;
  maker: Maker | null;
  stage: string;
  item: ItemFacts;
}

function combine(kind: Kind, stage: string, form: Cooperation | null): Combination[] {
  return makers.map((maker) => ({
    kind,
    form,
    maker,
    stage,
    item: someItem({ ...stages[stage], kind, maker, cooperation: form, cooperationName: 'Samenwerking Zuidrand' }),
  }));
}

/** Every kind in every form, by every maker, in every stage. */
export const everyCombination: readonly Combination[] = kinds.flatMap((kind) =>
  Object.keys(stages).flatMap((stage) => forms.flatMap((form) => combine(kind, stage, form))),
);
