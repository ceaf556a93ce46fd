/** From structured pages to the agenda items and papers of a document, with what each says of itself. */

import type { ItemFacts, Term } from '../reading/contract.ts';
import type { PageStructure } from '../text/index.ts';
import { asIncomingMotie, withEntry } from './entry-of-paper.ts';
import { incomingHeading } from './incoming.ts';
import { readItem } from './item.ts';
import { evidenceIn } from './passages.ts';
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
  return withSharedName(
    scopesOf(pages).map((scope) => (scope.entry ? behindEntry(read(scope), scope.entry, read) : read(scope))),
  );
}

function behindEntry(paper: ItemFacts, scope: Scope, read: (scope: Scope) => ItemFacts): ItemFacts {
  const entry = read(scope);
  const list = paper.kind === 'motie' ? incomingHeading(scope) : undefined;
  return withEntry(list ? asIncomingMotie(paper, entry, evidenceIn(list)) : paper, entry);
}
