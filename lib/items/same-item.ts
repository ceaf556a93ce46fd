import type { AgendaSays, ItemFacts } from '../reading/contract.ts';
import { alike, contentWords, shared } from './words.ts';

const numberOf = (number: string | null): string | null => number?.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase() || null;

/** Titles of fewer words are too common to tell an item by: 'Ingekomen stukken'. */
const tellingWords = 3;

/**
 * Whether an item of a paper is an item of the agenda: the same number, and titles that share half of their words; where the paper
 * gives no number, nearly the same title.
 */
function isSameItem({ number, title }: ItemFacts, says: AgendaSays): boolean {
  if (number === null) return contentWords(title).size >= tellingWords && alike(title, says.title) >= 0.8;
  return numberOf(number) === numberOf(says.number) && shared(title, says.title) >= 0.5;
}

/** What the agenda says of an item of a paper that holds several; null: nothing that is certainly of this item. */
export function saysOfItem(item: ItemFacts, all: readonly AgendaSays[]): AgendaSays | null {
  const [only, other] = all.filter((says) => isSameItem(item, says));
  return only && !other ? only : null;
}
