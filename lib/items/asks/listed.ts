import { askingWords, dictumLead, tellingWords } from '../../knowledge/rules/ask-places.ts';
import { anyInfinitive } from '../../knowledge/rules/verbs.ts';
import { fold, textAt } from '../../text/index.ts';
import { firstBody } from '../bodies.ts';
import { foldedOf, textOf } from '../passages.ts';
import { pointsOf, type Sentence } from '../sentences.ts';
import type { Passage } from '../types.ts';
import type { Point } from './places.ts';
import { isInfinitive, verbsIn } from './verbs-in.ts';

/** Longer words above a list are a paragraph, not its heading. */
const longestHeading = 90;

/**
 * Lists of beslispunten under a heading that nobody knows, as '1. de nota vast te stellen; 2. de directeur op te dragen …' under 'Zo
 * doen wij het': every point is an infinitive. Where the heading speaks of a proposal, a decision or a question, an infinitive without
 * 'te' is enough and one point is a list.
 */
export function listedPoints(passages: readonly Passage[]): Point[] {
  return passages.flatMap((heading, index) => {
    if (!mayHead(heading)) return [];
    const points = listBelow(passages, index).flatMap((passage) => pointsOf(passage, passage.block));
    return isAsked(foldedOf(heading), points) ? points.map((point) => asPoint(point, heading)) : [];
  });
}

function mayHead({ page, block }: Passage): boolean {
  const text = fold(textAt(page, block)).trim();
  const isShort = block.kind !== 'opsomming' && block.kind !== 'rij' && text.length < longestHeading;
  return isShort && !/[.;,]$/.test(text) && !dictumLead.test(text) && !tellingWords.test(text);
}

function listBelow(passages: readonly Passage[], index: number): readonly Passage[] {
  const end = passages.findIndex(({ block }, at) => at > index && block.kind !== 'opsomming');
  return passages.slice(index + 1, end < 0 ? undefined : end);
}

function isAsked(heading: string, points: readonly Sentence[]): boolean {
  const asks = askingWords.test(heading);
  if (points.length < (asks ? 1 : 2)) return false;
  const known = points.filter(({ text }) => verbsIn(text, false).length > 0);
  const isPoint = ({ text }: Sentence) => isInfinitive(text) && (anyInfinitive.test(fold(text)) || (asks && isKnown(text)));
  return known.length > 0 && points.every(isPoint);
}

function isKnown(text: string): boolean {
  return verbsIn(text, false).length > 0;
}

function asPoint(point: Sentence, heading: Passage): Point {
  return { ...point, of: firstBody(textOf(heading)), generic: true };
}
