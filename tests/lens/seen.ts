import { conclude } from '../../lib/council/index.ts';
import type { Lens, Profile } from '../../lib/council/profile.ts';
import type { Situation } from '../../lib/council/types.ts';
import { lensView, type Seen } from '../../lib/lens/index.ts';
import { routeSeenFrom } from '../../lib/pipeline/route-seen-from.ts';
import type { Item, ItemFacts } from '../../lib/reading/contract.ts';
import * as papers from '../board/papers.ts';
import { decision, someItem, someSituation } from '../council/item.ts';

/** The day on which tests of the lenses read, where they name no other. */
const today = '2026-05-01';

/** A paper as a reader with this lens, and his own situation, sees it. */
export function seenBy(lens: Lens, facts: Partial<ItemFacts>, own: Partial<Profile> = {}): Seen {
  return seenIn(facts, someSituation({ today, profile: { lens, ...own } }));
}

/** The same on another day. */
export function seenOn(day: string, lens: Lens, facts: Partial<ItemFacts>): Seen {
  return seenIn(facts, someSituation({ today: day, profile: { lens } }));
}

function seenIn(facts: Partial<ItemFacts>, situation: Situation): Seen {
  const item = someItem(facts);
  const route = routeSeenFrom(item.route, item, situation.today);
  const seen: Item = { ...item, ...conclude(item, situation), route };
  return { item: seen, file: 'stuk.pdf', unread: [], profile: situation.profile, today: situation.today };
}

/** The statements under a heading of the view. */
export const linesOf = (seen: Seen, heading: string): string[] =>
  lensView(seen)
    .parts.find((part) => part.heading === heading)
    ?.lines.map(({ text }) => text) ?? [];

/** A proposal to the raad for a zienswijze on a budget. */
export const budget: Partial<ItemFacts> = { ...papers.budget, title: 'Zienswijze begroting 2027' };

/** A mandaatbesluit before the algemeen bestuur, of which the dagelijks bestuur adopted its part. */
export const mandate: Partial<ItemFacts> = {
  ...papers.mandate,
  decisions: [decision('dagelijks-bestuur', 'genomen', '2026-06-11')],
};
