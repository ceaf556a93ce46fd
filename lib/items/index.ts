/** From structured pages to the agenda items and papers of a document, with what each says of itself. */

import type { ItemFacts, Term } from '../reading/contract.ts';
import type { PageStructure } from '../text/index.ts';
import { withEntry } from './entry-of-paper.ts';
import { readItem } from './item.ts';
import { scopesOf } from './segment.ts';
import { withSharedName } from './shared-name.ts';
import { sourceOf } from './source.ts';
import type { Scope } from './types.ts';

export { datesIn, type FoundDate } from './dates.ts';
export { documentTitle } from './document-title.ts';
export { unreadParts } from './unread.ts';
export { withAgenda } from './with-agenda.ts';

/** The agenda items and papers of a document in reading order: at least one. `terms` are the marks of the whole document. */
export function readItems(pages: readonly PageStructure[], terms: readonly Term[]): ItemFacts[] {
  const read = (scope: Scope) => readItem(sourceOf(scope, terms));
  return withSharedName(scopesOf(pages).map((scope) => (scope.entry ? withEntry(read(scope), read(scope.entry)) : read(scope))));
}
