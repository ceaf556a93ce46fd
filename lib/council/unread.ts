import { annexRules } from '../knowledge/rules/unread.ts';
import type { DocumentFacts, ItemFacts, Unread, UnreadPart } from '../reading/contract.ts';

/** A part that was not read, with the conclusion that could change with it; null where its name does not tell. */
export function withBearing(part: Unread): UnreadPart {
  const name = part.what.toLowerCase();
  const rule = part.why === 'niet in dit bestand' ? annexRules.find((each) => each.name.test(name)) : undefined;
  return { ...part, couldChange: rule?.couldChange ?? null };
}

/** Whether a part that is not in the file belongs to this item, and not to another one or to the agenda as a whole. */
export function isOfItem({ why, item }: Unread, { id }: Pick<ItemFacts, 'id'>): boolean {
  return why === 'niet in dit bestand' && item === id;
}

/** Whether not one page could be read: every page is a scan, or its letters say nothing. */
export function isUnreadable({
  pages,
  scannedPages,
  garbledPages,
}: Pick<DocumentFacts, 'pages' | 'scannedPages' | 'garbledPages'>): boolean {
  return scannedPages.length + garbledPages.length === pages;
}
