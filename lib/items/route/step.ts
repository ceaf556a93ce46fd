import { answer, notBinding, stepCues } from '../../knowledge/rules/route.ts';
import type { RouteFact, StepKind } from '../../reading/contract.ts';
import type { Body } from '../../reading/words.ts';
import { fold } from '../../text/index.ts';

/** A step as found: with its place in time and in the paper. */
export interface FoundStep extends RouteFact {
  /** A day that puts it in order; null: where it was read. */
  order: string | null;
  /** Told by a table or form, not by a sentence. */
  printed: boolean;
}

/** What happens in a step, from the words about it; bodies that cannot bind advise or discuss. */
export function stepOf(words: string, body: Body | null, otherwise: StepKind): StepKind {
  const text = fold(words);
  const cues = stepCues.filter(([, cue]) => cue.test(text)).map(([step]) => step);
  const binding = body === null || !notBinding.has(body);
  const fitting = cues.filter((step) => (binding || (step !== 'besluit' && step !== 'zienswijze')) && (step !== 'zienswijze' || isAsked(body)));
  return fitting[0] ?? otherwise;
}

/** What a table of coordination says of its step: an answer is advice, an assignment shows that it was discussed. */
export function coordinated(outcome: string | null, body: Body | null): StepKind {
  if (outcome === null) return 'bespreking';
  if (!answer.test(fold(outcome))) return 'bespreking';
  return body !== null && !notBinding.has(body) && body !== 'andere-partij' && body !== 'directie' ? stepOf(outcome, body, 'besluit') : 'advies';
}

/** Bodies that are asked for a zienswijze or a reaction. */
function isAsked(body: Body | null): boolean {
  return body === 'raad' || body === 'provinciale-staten' || body === 'waterschap-ab' || body === 'college' || body === 'andere-partij' || body === null;
}

/** Steps without repetition, in the order of their dates; a step without a date stays behind the one it was read after. */
export function inOrder(steps: readonly FoundStep[]): RouteFact[] {
  const kept: FoundStep[] = [];
  for (const step of [...steps.filter(({ printed }) => printed), ...steps.filter(({ printed }) => !printed)])
    if (!kept.some((other) => isSame(other, step))) kept.push(step);
  const read = steps.filter((step) => kept.includes(step) && !isVaguer(step, kept));
  let last = '';
  const keyed = read.map((step) => {
    last = step.order ?? last;
    return { step, key: last };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ step: { order, printed, ...fact } }) => fact);
}

function isSame(one: FoundStep, other: FoundStep): boolean {
  if (one.body !== other.body || (one.body === null && one.name !== other.name)) return false;
  return one.date === other.date && (one.date !== null || one.dateText === other.dateText || other.dateText === null);
}

/** A step without a day, of a body whose day is known. */
function isVaguer(step: FoundStep, all: readonly FoundStep[]): boolean {
  const others = all.filter((other) => other !== step && other.body === step.body && other.body !== null && other.date !== null);
  if (step.body === 'andere-partij') return false;
  if (step.date === null) return others.length > 0;
  return step.date.length === 7 && others.some(({ date }) => date !== step.date && date?.startsWith(step.date ?? ''));
}
