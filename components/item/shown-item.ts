import type { Item } from '../../lib/reading/contract.ts';

/** Which item is shown, and the hand that chooses another. */
export interface ItemChoice {
  /** null: the list of items. A document with one item shows that. */
  itemId: string | null;
  onItem: (id: string | null) => void;
}

/** The item to show: the chosen one, or the only one; null: the list. */
export function shownItem(items: readonly Item[], itemId: string | null): Item | null {
  const only = items.length === 1 ? items[0] : undefined;
  return items.find(({ id }) => id === itemId) ?? only ?? null;
}
