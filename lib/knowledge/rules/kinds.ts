import type { KindRule } from './kind-rule.ts';
import { genreKinds } from './kinds-genre.ts';
import { happeningKinds } from './kinds-happening.ts';
import { moneyKinds } from './kinds-money.ts';
import { regelingKinds } from './kinds-regeling.ts';
import { subjectKinds } from './kinds-subject.ts';

export { type KindCondition, type KindRule, municipal } from './kind-rule.ts';

/** All signal words of kinds; they compete by rank, then by which stands first in the title. */
export const kindRules: readonly KindRule[] = [
  ...genreKinds,
  ...moneyKinds,
  ...regelingKinds,
  ...subjectKinds,
  ...happeningKinds,
];
