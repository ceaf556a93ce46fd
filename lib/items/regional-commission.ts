import { nameOfRegion } from '../knowledge/rules/body-words.ts';
import type { Body } from '../reading/words.ts';
import type { Found } from './candidate.ts';
import type { Front } from './front.ts';
import { headWith } from './letter-head.ts';
import { evidenceIn } from './passages.ts';

/** A commissie of a region or waterschap advises the board there and no raad: the name of that region stands above its agenda. */
export function ofRegionalCommission(found: Found<Body> | null, front: Front): Found<Body> | null {
  if (found?.value !== 'raadscommissie') return found;
  const isOfRaad = found.because.evidence.some(({ quote }) => /raad/i.test(quote));
  const head = headWith(front, (part) => nameOfRegion.test(part));
  if (isOfRaad || !head) return found;
  const { because } = found;
  return { value: 'adviescommissie', because: { ...because, evidence: [...because.evidence, evidenceIn(head)] } };
}
