import { describe, expect, it } from 'vitest';
import { lexicon } from '../../lib/knowledge/terms/index.ts';
import { findTerms } from '../../lib/terms/match.ts';
import { buildTrie } from '../../lib/terms/trie.ts';
import { fold } from '../../lib/text/index.ts';
import { otherUses } from './other-uses.ts';
import { senses } from './senses.ts';

const trie = buildTrie(lexicon);

/** The marks in a sentence as '[words, category]', and as ranges. */
function marksOf(text: string) {
  const hits = findTerms(trie, { text, folded: fold(text) });
  return { hits, named: hits.map(({ entry, from, to }) => [text.slice(from, to), entry.category]) };
}

/** Start of every place of the words in the text. */
const placesOf = (text: string, words: string) => [...text.matchAll(RegExp(RegExp.escape(words), 'g'))].map(({ index }) => index);

describe('words in two senses', () => {
  it('has at least 120 sentences, with the other sense in at least 100', () => {
    expect(senses.length).toBeGreaterThanOrEqual(120);
    expect(senses.filter(({ unmarked }) => unmarked.length > 0).length).toBeGreaterThanOrEqual(100);
  });

  it.each([...senses, ...otherUses])('$text', ({ text, marked, unmarked }) => {
    const { hits, named } = marksOf(text);
    for (const mark of marked) expect(named).toContainEqual([...mark]);
    for (const words of unmarked) {
      const places = placesOf(text, words);
      expect(places.length, `'${words}' is in the sentence`).toBeGreaterThan(0);
      expect(
        hits.filter(({ from, to }) => places.some((at) => from < at + words.length && to > at)).map(({ entry }) => entry.term),
      ).toEqual([]);
    }
  });
});
