import { dictumEnd, dictumHeading, dictumLead } from '../../knowledge/rules/ask-places.ts';
import type { Body } from '../../reading/words.ts';
import { firstBody } from '../bodies.ts';
import { foldedOf, textOf } from '../passages.ts';
import { pointsOf } from '../sentences.ts';
import type { Passage } from '../types.ts';
import { isPart } from './part.ts';
import type { Point } from './places.ts';
import { isInfinitive } from './verbs-in.ts';

/** The beslispunten of the decision as it is written out: 'De raad besluit: …'. */
export function dictumPoints(passages: readonly Passage[]): Point[] {
  const points: Point[] = [];
  let of: Body | null = null;
  let open = false;
  for (const passage of passages) {
    const text = foldedOf(passage).trim();
    if (dictumHeading.test(text) || (dictumLead.test(text) && passage.block.kind !== 'opsomming')) {
      open = true;
      of = firstBody(textOf(passage)) ?? of;
    } else if (open && (dictumEnd.test(text) || passage.block.kind === 'kop' || isPart(passage))) open = false;
    else if (open)
      points.push(...pointsOf(passage, passage.block).map((point) => ({ ...point, of, generic: isInfinitive(point.text) })));
  }
  return points;
}
