import { foldedOf, structuresOf } from '../passages.ts';
import type { Passage, Scope } from '../types.ts';

/** Passages elsewhere on the pages of the item and of the head of its agenda that speak of it by its number: 'De onderwerpen 3.a en 3.b komen in één debat aan de orde.' */
export function mentioning({ number, head, passages }: Scope): Passage[] {
  if (!number) return [];
  const bare = number.replace(/[.)]+$/, '').replace(/\./g, '\\.');
  const mention = new RegExp(
    `(?:onderwerp|agendapunt|punt|stuk|nummer)(?:en|s|ken)? (?:[\\da-z.]+(?:, | en | tot en met ))*${bare}(?![\\d])`,
    'i',
  );
  const own = new Set(passages.map(({ block }) => block));
  return structuresOf([...head, ...passages])
    .flatMap((page) => page.blocks.filter((block) => !block.running && !own.has(block)).map((block) => ({ page, block })))
    .filter((passage) => mention.test(foldedOf(passage)));
}
