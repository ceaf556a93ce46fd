import { annexRules } from '../knowledge/rules/unread.ts';
import type { Unread, UnreadPart } from '../reading/contract.ts';

/** A part that was not read, with the conclusion that could change with it; null where its name does not tell. */
export function withBearing(part: Unread): UnreadPart {
  const name = part.what.toLowerCase();
  const rule = part.why === 'niet in dit bestand' ? annexRules.find((each) => each.name.test(name)) : undefined;
  return { ...part, couldChange: rule?.couldChange ?? null };
}
