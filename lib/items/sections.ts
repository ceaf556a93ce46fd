import type { SectionFact } from '../reading/contract.ts';
import { isNotApplicable, isPrompt } from './empty.ts';
import { cellsOf, evidenceIn, textOf } from './passages.ts';
import type { Passage } from './types.ts';

/** The headings of a paper and whether anything stands under them. */
export function sectionsOf(passages: readonly Passage[]): SectionFact[] {
  return passages.flatMap((passage, index) => (passage.block.kind === 'kop' ? [section(passages, index)] : []));
}

function section(passages: readonly Passage[], index: number): SectionFact {
  const heading = passages[index] as Passage;
  const next = passages.findIndex(({ block }, at) => at > index && block.kind === 'kop' && block.level <= heading.block.level);
  const under = passages.slice(index + 1, next < 0 ? undefined : next);
  return { heading: textOf(heading).replace(/[\s:]+$/, ''), state: stateOf(under), evidence: evidenceIn(heading) };
}

function stateOf(under: readonly Passage[]): SectionFact['state'] {
  const [first, second] = under;
  if (first && !second && isNotApplicable(textOf(first))) return 'nvt';
  return under.every(isLeft) ? 'leeg' : 'gevuld';
}

/** A paragraph at its prompt, and a row whose cells are prompts or labels. */
function isLeft(passage: Passage): boolean {
  return cellsOf(passage).every((cell) => isPrompt(cell) || /:\s*$/.test(cell));
}
