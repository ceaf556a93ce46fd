import { addressLine } from '../../knowledge/rules/letters.ts';
import { type BodyContext, bodiesIn } from '../bodies.ts';
import { datesIn } from '../dates.ts';
import { textOf } from '../passages.ts';
import type { Passage } from '../types.ts';
import { dayOfValue } from '../value.ts';
import { type FoundStep, printedIn, stepOf } from './step.ts';

/** A label is no longer. */
const longestLabel = 40;
/** One body with a day under it may be the address above a letter: a form has more. */
const leastSteps = 2;

/** The steps of a form that prints its days under their bodies: 'Besluit college' above '11 maart 2027', 'raadscommissie' above '17 mei 2027'. */
export function stackedSteps(passages: readonly Passage[], context: BodyContext): FoundStep[] {
  const steps = passages.flatMap((passage, index) => stepAt(passage, passages[index + 1], context));
  return steps.length < leastSteps ? [] : steps;
}

function stepAt(passage: Passage, below: Passage | undefined, context: BodyContext): FoundStep[] {
  const label = textOf(passage).trim();
  const isLabel = isLine(passage) && label.length <= longestLabel && !addressLine.test(label) && !/[,.;]$/.test(label);
  const day = below && isLine(below) && below.page === passage.page ? dayOfValue(textOf(below)) : null;
  const [named, other] = isLabel && day ? bodiesIn(label, context) : [];
  const found = below && datesIn(textOf(below))[0];
  if (!below || !day || !named || other || !found) return [];
  return [printedIn(below, { ...found, body: named.body, step: stepOf(label, named.body, 'bespreking') })];
}

function isLine({ block }: Passage): boolean {
  return block.kind === 'alinea' || block.kind === 'kop';
}
