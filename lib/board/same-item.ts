import { stemOf, wordsOf } from '../guide/words.ts';
import type { Item } from '../reading/contract.ts';
import type { AgendaItem } from '../ris/index.ts';

const numberOf = (number: string | null): string | null => number?.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase() || null;

const stemsOf = (text: string): Set<string> => new Set(wordsOf(text).map(stemOf));

/** Share of the words of the shorter of two titles that the other has too, from 0 to 1. */
function likeness(a: string, b: string): number {
  const [short, long] = [stemsOf(a), stemsOf(b)].toSorted((x, y) => x.size - y.size);
  if (!short || !long || short.size === 0) return 0;
  return [...short].filter((stem) => long.has(stem)).length / short.size;
}

/** Whether an item of a bundle is an item of the agenda: the same number, and titles that share half of their words. */
export function isSameItem({ number, title }: Item, item: Pick<AgendaItem, 'number' | 'title'>): boolean {
  return numberOf(number) !== null && numberOf(number) === numberOf(item.number) && likeness(title, item.title) >= 0.5;
}
