import { isAmendment, putsIn, replacement } from '../../knowledge/rules/amendments.ts';
import { foldedOf, textOf } from '../passages.ts';
import { pointsOf } from '../sentences.ts';
import type { Passage } from '../types.ts';
import type { Point } from './places.ts';

/** How far from its start an amendement has its name. */
const nameReach = 6;

/** Whether a paper is an amendement, by its name. */
export function amends(passages: readonly Passage[]): boolean {
  return passages.slice(0, nameReach).some((passage) => isAmendment.test(textOf(passage)));
}

/** The beslispunten that an amendement puts in: what stands behind 'te vervangen door:' and 'toe te voegen, luidende:'. */
export function amendedPoints(passages: readonly Passage[]): Point[] {
  if (!amends(passages)) return [];
  return passages.flatMap((passage, index) => {
    const before = passages[index - 1];
    const isTakenOut = isReplacement(passages[index + 1]);
    if (!before || isTakenOut || !putsIn.test(foldedOf(before).trim())) return [];
    return pointsOf(passage, passage.block).map((point) => ({ ...point, of: null, generic: true }));
  });
}

/** Whether a line says that what stands above it is taken out: 'wordt vervangen door:'. */
export function isReplacement(passage: Passage | undefined): boolean {
  return passage !== undefined && replacement.test(foldedOf(passage).trim());
}
