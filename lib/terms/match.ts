import type { TermEntry } from '../knowledge/terms/types.ts';
import type { Range } from '../text/index.ts';
import { holds, type Searched, type Sense } from './senses.ts';
import type { Trie, TrieNode } from './trie.ts';
import { isGlued, isJoined, type Words, wordKey, wordsOf } from './words.ts';

/** A place of a term: offsets in the text that was searched. */
export interface Hit extends Range {
  entry: TermEntry;
}

/** A form that ends at a word, as a step of the walk through the trie. */
interface Candidate {
  senses: readonly Sense[];
  to: number;
  /** Index of the word after it. */
  after: number;
}

/** A sense that holds: null for a false friend, which is passed over. */
interface Found {
  entry: TermEntry | null;
  to: number;
  after: number;
}

/** All terms in a text, in order; they never overlap, the longest form wins. */
export function findTerms(trie: Trie, searched: Searched): Hit[] {
  const words = wordsOf(searched.folded, trie.vocabulary);
  const walk = new Walk(trie, searched, words);
  const hits: Hit[] = [];
  for (let at = 0; at < words.ids.length; ) {
    const found = walk.longest(at);
    if (found?.entry) hits.push({ entry: found.entry, from: words.from[at] ?? 0, to: found.to });
    at = found?.after ?? at + 1;
  }
  return hits;
}

/** The walk through the trie along the words of one text. */
class Walk {
  readonly #trie: Trie;
  readonly #searched: Searched;
  readonly #words: Words;
  #candidates: Candidate[] = [];

  constructor(trie: Trie, searched: Searched, words: Words) {
    this.#trie = trie;
    this.#searched = searched;
    this.#words = words;
  }

  /** The longest form from a word on whose sense holds; null when there is none. */
  longest(at: number): Found | null {
    this.#candidates = [];
    this.#follow(this.#trie.root, at);
    if (this.#candidates.length === 0) return null;
    const from = this.#words.from[at] ?? 0;
    for (const { senses, to, after } of this.#candidates.sort((a, b) => b.to - a.to)) {
      const sense = senses.find((one) => holds(one, this.#searched, { from, to }));
      if (sense) return { entry: sense.entry, to, after };
    }
    return null;
  }

  /** Follows all paths from a word on: word by word, and with words glued by hyphens read as one. */
  #follow(node: TrieNode, at: number): void {
    this.#enter(node.next.get(this.#words.ids[at] ?? 0), at);
    for (let end = at; isGlued(this.#searched.folded, this.#words, end); end += 1) {
      const key = wordKey(this.#searched.folded, this.#words.from[at] ?? 0, this.#words.to[end + 1] ?? 0);
      this.#enter(node.next.get(this.#trie.vocabulary.get(key) ?? 0), end + 1);
    }
  }

  #enter(node: TrieNode | undefined, end: number): void {
    if (!node) return;
    if (node.senses.length > 0) this.#candidates.push({ senses: node.senses, to: this.#words.to[end] ?? 0, after: end + 1 });
    const goesOn = node.next.size > 0 && end + 1 < this.#words.ids.length;
    if (goesOn && isJoined(this.#searched.folded, this.#words, end)) this.#follow(node, end + 1);
  }
}
