import { bodyLabels } from '../../knowledge/labels.ts';
import { wasBefore } from '../../knowledge/rules/route.ts';
import { textAt } from '../../text/index.ts';
import { bodiesIn } from '../bodies.ts';
import { datesIn } from '../dates.ts';
import { foldedOf } from '../passages.ts';
import type { Passage } from '../types.ts';
import type { Voices } from './sentence-steps.ts';
import type { FoundStep } from './step.ts';

/** The day on which the same body had the paper before, as a form asks it: 'Eerder geagendeerd? | ja, 2 juli 2025'. */
export function earlierSteps(passages: readonly Passage[], { body, near }: Voices): FoundStep[] {
  if (!body) return [];
  return passages.flatMap((passage): FoundStep[] => {
    const { page, block } = passage;
    const [label, value] = block.cells;
    if (!label || !value || !wasBefore.test(foldedOf(passage))) return [];
    const words = textAt(page, value);
    const [found] = bodiesIn(words).length > 0 ? [] : datesIn(words, near);
    if (!found) return [];
    const { date, dateText, order } = found;
    const at = { passage, from: value.from, to: value.to };
    return [{ body, name: bodyLabels[body].name, date, dateText, order, step: 'bespreking', outcome: null, at, printed: true }];
  });
}
