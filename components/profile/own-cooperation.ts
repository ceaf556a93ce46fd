import { type KnownCooperation, type Profile, recognise } from '../../lib/council/index.ts';
import type { Item } from '../../lib/reading/contract.ts';

/** The cooperation of the reader's settings that an item is about; null: none of them. */
export function ownCooperation(item: Item, profile: Profile): KnownCooperation | null {
  return recognise(item, profile.cooperations);
}

/** Under which name answers about the cooperation of an item are kept; null: the paper names none. */
export function nameToKeep(item: Item, profile: Profile): string | null {
  return ownCooperation(item, profile)?.name ?? item.cooperationName;
}
