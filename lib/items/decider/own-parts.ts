import { decreedByParts, partOf } from '../../knowledge/rules/decide.ts';
import type { Decision } from '../../reading/contract.ts';
import { fold } from '../../text/index.ts';
import { type BodyContext, bodiesIn } from '../bodies.ts';
import { evidenceIn } from '../passages.ts';
import type { Sentence } from '../sentences.ts';

/** The bodies that a decree names as its makers, each for its own part, with the state and day of the decree. */
export function ownParts(sentences: readonly Sentence[], found: readonly Decision[], context: BodyContext): Decision[] {
  const sentence = sentences.find(({ text }) => decreedByParts.test(fold(text)));
  const part = sentence && partOf.exec(fold(sentence.text));
  if (!sentence || !part) return [];
  const words = sentence.text.slice(part.index, part.index + part[0].length).replace(/[\s:;,]+$/, '');
  const makers = bodiesIn(sentence.text, context).filter(({ to }) => to <= part.index);
  const same = found.find(({ body }) => makers.some((maker) => maker.body === body));
  if (makers.length < 2) return [];
  const { state, date } = same ?? { state: 'gevraagd' as const, date: null };
  return makers.map(({ body }) => ({ body, part: words, state, date, evidence: evidenceIn(sentence.passage, sentence) }));
}
