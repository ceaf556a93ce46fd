import { describe, expect, it } from 'vitest';
import { emptyProfile } from '../../lib/council/profile.ts';
import { readItems } from '../../lib/items/index.ts';
import { concludeReading } from '../../lib/pipeline/read.ts';
import type { DocumentFacts, Item } from '../../lib/reading/contract.ts';
import { pagesOf } from '../items/page.ts';
import { fields, proseOf } from './prose.ts';

const situation = { profile: emptyProfile, corrections: {}, today: '2026-06-01' };

/** The items of a text, with what they conclude. */
function itemsOf(text: string): Item[] {
  const pages = pagesOf(text);
  const facts: DocumentFacts = {
    title: '',
    pages: pages.length,
    language: 'nl',
    scannedPages: [],
    garbledPages: [],
    items: readItems(pages, []),
    terms: [],
    abbreviations: [],
    unread: [],
    unexplained: [],
  };
  return concludeReading('tekst.pdf', facts, situation).items;
}

/** What Greep claims of an item: nothing for a text that is no paper of decision-making. */
function claimsOf({ kind, asks, route, council, body }: Item): string[] {
  return [
    ...(kind === 'overig' ? [] : [`kind ${kind}`]),
    ...(body ? [`body ${body}`] : []),
    ...asks.map(({ text }) => `asks ${text}`),
    ...route.map(({ name }) => `route ${name}`),
    ...council.options.map(({ instrument }) => `option ${instrument}`),
  ];
}

describe('two hundred pages of ordinary prose', () => {
  const texts = fields.flatMap((field) => [1, 2, 3, 4, 5].map((seed) => ({ field, seed, name: `${field.name}, ${seed}` })));

  it.each(texts)('$name: claims nothing', ({ field, seed }) => {
    const items = itemsOf(proseOf(field, 5, seed));
    expect(items).toHaveLength(1);
    expect(items.flatMap(claimsOf)).toEqual([]);
  });

  it('would be seen where a paper claims something', () => {
    const paper =
      '# Raadsvoorstel\nOnderwerp: Ontwerpbegroting 2028 GGD Zuidrand\n\n## Voorstel\nDe raad wordt voorgesteld een zienswijze in te dienen.';
    expect(itemsOf(paper).flatMap(claimsOf)).toEqual(
      expect.arrayContaining(['kind begroting', 'body raad', 'option zienswijze-begroting']),
    );
  });

  it('is what the agenda of a club is too', () => {
    const agenda =
      '# Algemene ledenvergadering FC De Linde\nvrijdag 12 juni 2026, 20.00 uur\n\n1. Opening\n2. Notulen\n3. Begroting 2027\n4. Jaarrekening 2025\n5. Benoeming penningmeester\n6. Rondvraag\n7. Sluiting';
    expect(itemsOf(agenda).flatMap(({ council, route }) => [...council.options, ...route])).toEqual([]);
  });
});
