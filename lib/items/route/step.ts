import { bodyLabels } from '../../knowledge/labels.ts';
import { supervisors } from '../../knowledge/rules/decide.ts';
import { answer, notBinding, stepCues } from '../../knowledge/rules/route.ts';
import { sendsToSupervisor } from '../../knowledge/rules/route-voices.ts';
import type { RouteFact, StepKind } from '../../reading/contract.ts';
import type { Body } from '../../reading/words.ts';
import { fold, type Range } from '../../text/index.ts';
import { evidenceIn } from '../passages.ts';
import type { Passage } from '../types.ts';

/** A step as words tell it, with its place in time. */
export interface ToldStep extends Omit<RouteFact, 'evidence'> {
  /** A day that puts it in order; null: where it was read. */
  order: string | null;
  /** Told by a table or form, not by a sentence. */
  printed: boolean;
}

/** What a passage prints of a step. */
interface Printed extends Pick<ToldStep, 'date' | 'dateText' | 'order' | 'step'> {
  body: Body;
  name?: string;
}

/** A step with its place in the paper. */
export interface FoundStep extends ToldStep {
  at: Range & { passage: Passage };
}

/** A step that a whole passage prints, under the plain name of its body where the passage has no other. */
export function printedIn(passage: Passage, { body, name, date, dateText, order, step }: Printed): FoundStep {
  const { from, to } = passage.block;
  const at = { passage, from, to };
  return { body, name: name ?? bodyLabels[body].name, date, dateText, order, step, outcome: null, at, printed: true };
}

/** What happens in a step, from the words about it; bodies that cannot bind advise or discuss. */
export function stepOf(words: string, body: Body | null, otherwise: StepKind): StepKind {
  const text = fold(words);
  if (body !== null && supervisors.has(body) && sendsToSupervisor.test(text)) return 'informeren';
  const cues = stepCues.filter(([, cue]) => cue.test(text)).map(([step]) => step);
  const binding = body === null || !notBinding.has(body);
  const fitting = cues.filter(
    (step) => (binding || (step !== 'besluit' && step !== 'zienswijze')) && (step !== 'zienswijze' || isAsked(body)),
  );
  return fitting[0] ?? otherwise;
}

/** What a table of coordination says of its step: an answer is advice, an assignment shows that it was discussed. */
export function coordinated(outcome: string | null, body: Body | null): StepKind {
  if (outcome === null) return 'bespreking';
  if (!answer.test(fold(outcome))) return 'bespreking';
  return body !== null && !notBinding.has(body) && body !== 'andere-partij' && body !== 'directie'
    ? stepOf(outcome, body, 'besluit')
    : 'advies';
}

/** Bodies that are asked for a zienswijze or a reaction. */
function isAsked(body: Body | null): boolean {
  return (
    body === 'raad' ||
    body === 'provinciale-staten' ||
    body === 'waterschap-ab' ||
    body === 'college' ||
    body === 'andere-partij' ||
    body === null
  );
}

/** What follows the meeting, where no date tells. */
const after: ReadonlySet<StepKind> = new Set<StepKind>(['informeren', 'ondertekening', 'besluit', 'uitvoering']);

/** Steps without repetition, in the order of their dates; one without a date stands before or behind the paper's own day (`own`) by what it is. */
export function inOrder(steps: readonly FoundStep[], own: string): RouteFact[] {
  const kept: FoundStep[] = [];
  for (const step of [...steps.filter(({ printed }) => printed), ...steps.filter(({ printed }) => !printed)])
    if (!kept.some((other) => isSame(other, step))) kept.push(step);
  const read = steps.filter((step) => kept.includes(step) && !isVaguer(step, kept));
  const keyed = read.map((step) => ({ step, key: step.order ? `${step.order}m` : `${own}${after.has(step.step) ? 'z' : 'a'}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ step }) => factOf(step));
}

function factOf({ order, printed, at, ...fact }: FoundStep): RouteFact {
  return { ...fact, evidence: evidenceIn(at.passage, at) };
}

function isSame(one: FoundStep, other: FoundStep): boolean {
  if (one.body !== other.body || (one.body === null && one.name !== other.name) || areSignatories(one, other)) return false;
  return one.date === other.date && (one.date !== null || one.dateText === other.dateText || other.dateText === null);
}

/** Two other parties that sign an agreement on the same day, each on a line of its own. */
function areSignatories(one: FoundStep, other: FoundStep): boolean {
  const sign = [one, other].every(({ body, step, printed }) => body === 'andere-partij' && step === 'ondertekening' && printed);
  return sign && one.name !== other.name;
}

/** A step without a day, of a body whose day is known. */
function isVaguer(step: FoundStep, all: readonly FoundStep[]): boolean {
  const others = all.filter((other) => other !== step && other.body === step.body && other.body !== null && other.date !== null);
  if (step.date === null) return others.length > 0;
  return step.date.length === 7 && others.some(({ date }) => date !== step.date && date?.startsWith(step.date ?? ''));
}
