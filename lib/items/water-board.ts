import { labelOfWaterBoard, nameOfWaterBoard, presidedByDijkgraaf } from '../knowledge/rules/body-words.ts';
import type { Body } from '../reading/words.ts';
import type { Found } from './candidate.ts';
import type { Front } from './front.ts';
import { headWith } from './letter-head.ts';
import { evidenceIn, textOf } from './passages.ts';

const waterBoards: Partial<Record<Body, Body>> = { 'algemeen-bestuur': 'waterschap-ab', 'dagelijks-bestuur': 'waterschap-db' };

/** Whether a named body is this one; a waterschap calls its own boards algemeen and dagelijks bestuur too. */
export function isSameBoard(named: Body, own: Body | null): boolean {
  return named === own || (own !== null && waterBoards[named] === own);
}

/** A waterschap calls its own boards algemeen and dagelijks bestuur too: its name stands above its papers, or their form has a label for D&H. */
export function ofWaterBoard(found: Found<Body> | null, front: Front): Found<Body> | null {
  const value = found ? waterBoards[found.value] : undefined;
  const head = headWith(front, (part, passage) => {
    const isLabel = passage.block.kind === 'rij' && labelOfWaterBoard.test(part);
    return isLabel || nameOfWaterBoard.test(part) || presidedByDijkgraaf.test(textOf(passage));
  });
  if (!found || !value || !head) return found;
  const { because } = found;
  return { value, because: { ...because, evidence: [...because.evidence, evidenceIn(head)] } };
}
