import type { RuledKind } from '../../reading/words.ts';
import { ruledKinds } from '../../reading/words.ts';
import { rules } from './rules/index.ts';

/** The kinds of decision on which a regeling can give the raden a zienswijze (Wgr 10 lid 5), by the decision table. */
export const listableKinds: readonly RuledKind[] = ruledKinds.filter((kind) =>
  rules[kind].offers.some((offer) => (typeof offer === 'string' ? offer : offer.option) === 'zienswijze-besluit'),
);
