import { cooperationLabels } from '../../lib/knowledge/labels.ts';
import { domainLabels, makerLabels } from '../../lib/knowledge/regeling-labels.ts';
import { taskLabels } from '../../lib/profile/index.ts';
import type { Domain, Maker, RegelingFact } from '../../lib/reading/contract.ts';
import type { Cooperation } from '../../lib/reading/words.ts';
import type { Choice } from '../ui/Menu.tsx';

/** The answer that is always there. */
export const unknown = 'onbekend';

const dontKnow: Choice<typeof unknown> = { id: unknown, name: 'weet ik niet' };

const choicesFrom = <K extends string>(labels: Record<K, string>): Choice<K | typeof unknown>[] => [
  ...Object.entries<string>(labels).map(([id, name]) => ({ id: id as K, name })),
  dontKnow,
];

/** The answers to a question with yes or no. */
export const yesNoChoices: Choice<'ja' | 'nee' | typeof unknown>[] = [
  { id: 'ja', name: 'ja' },
  { id: 'nee', name: 'nee' },
  dontKnow,
];

/** The answers to the questions that have words of their own. */
export const wordChoices = {
  domain: choicesFrom<Domain>(domainLabels),
  form: choicesFrom<Cooperation>(cooperationLabels),
  maker: choicesFrom<Maker>(makerLabels),
  tasks: choicesFrom(taskLabels),
};

/** The questions that have words of their own; the others are answered with yes or no. */
export type WordFact = keyof typeof wordChoices;

/** Whether a question has words of its own. */
export function isWordFact(fact: RegelingFact): fact is WordFact {
  return fact in wordChoices;
}

/** Yes, no or not known, as the id of a choice. */
export function yesNoId(value: boolean | null): 'ja' | 'nee' | typeof unknown {
  if (value === null) return unknown;
  return value ? 'ja' : 'nee';
}

/** The value of a choice between yes and no; null: weet ik niet. */
export function yesNoValue(id: 'ja' | 'nee' | typeof unknown): boolean | null {
  return id === unknown ? null : id === 'ja';
}

/** The value of a choice of words; null: weet ik niet. */
export function wordValue<K extends string>(id: K | typeof unknown): K | null {
  return id === unknown ? null : (id as K);
}
