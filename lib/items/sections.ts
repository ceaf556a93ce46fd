import type { SectionFact } from '../reading/contract.ts';
import { isNotApplicable, isPrompt } from './empty.ts';
import { cellsOf, evidenceIn, textOf } from './passages.ts';
import type { Passage } from './types.ts';

/** The headings of a paper and whether anything stands under them; smaller headings and their text count as what stands there. */
export function sectionsOf(passages: readonly Passage[]): SectionFact[] {
  const headings = passages.flatMap((passage, index) => (passage.block.kind === 'kop' ? [{ passage, index }] : []));
  return headings.map(({ passage, index }, position) => {
    const next = headings.find((other, at) => at > position && other.passage.block.level <= passage.block.level);
    const heading = textOf(passage).replace(/[\s:]+$/, '');
    return { heading, state: stateOf(passages.slice(index + 1, next?.index)), evidence: evidenceIn(passage) };
  });
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
