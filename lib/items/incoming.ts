import { incomingList } from '../knowledge/rules/kinds-genre.ts';
import { foldedOf } from './passages.ts';
import type { Passage, Scope } from './types.ts';

/** The heading of the list of ingekomen stukken that an item stands in; undefined where it stands in none. */
export function incomingHeading({ head, group }: Pick<Scope, 'head' | 'group'>): Passage | undefined {
  return [...head, ...(group ? [group] : [])].find((passage) => incomingList.test(foldedOf(passage).trim()));
}
