import type { OtherSense, TermEntry } from '../knowledge/terms/types.ts';
import type { Range } from '../text/index.ts';
import type { Sense, TrieNode } from './trie.ts';
import { isGlued, isJoined, type Word, wordsOf } from './words.ts';

/** A place of a term: offsets in the text that was searched. */
export interface Hit extends Range {
  entry: TermEntry;
}

/** A text to search: as written, and folded to the same length. */
export interface Searched {
  text: string;
  folded: string;
}

/** A form that ends at a word, as a step of the walk through the trie. */
interface Candidate {
  senses: readonly Sense[];
  to: number;
  /** Index of the word after it. */
  after: number;
}

/** How many characters around a hit its other senses are looked for in. */
const context = 80;

/** All terms in a text, in order; they never overlap, the longest form wins. */
export function findTerms(root: TrieNode, searched: Searched): Hit[] {
  const words = wordsOf(searched.folded);
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; ) {
    const found = longest(root, searched, words, at);
    if (found?.entry) hits.push({ entry: found.entry, from: words[at]?.from ?? 0, to: found.to });
    at = found?.after ?? at + 1;
  }
  return hits;
}

// biome-ignore lint/complexity/useMaxParams: the inner loop; an options object for each word would cost more than the search
function longest(
  root: TrieNode,
  searched: Searched,
  words: readonly Word[],
  at: number,
): { entry: TermEntry | null; to: number; after: number } | null {
  if (!root.next.has(words[at]?.key ?? '') && !opensGlued(searched.folded, words, at)) return null;
  const from = words[at]?.from ?? 0;
  const candidates: Candidate[] = [];
  collect({ searched, words, candidates }, root, at);
  for (const { senses, to, after } of candidates.sort((a, b) => b.to - a.to)) {
    const sense = senses.find((one) => holds(one, searched, { from, to }));
    if (sense) return { entry: sense.entry, to, after };
  }
  return null;
}

interface Walk {
  searched: Searched;
  words: readonly Word[];
  candidates: Candidate[];
}

/** Walks all paths from a word on: word by word, and with words glued by hyphens read as one. */
function collect(walk: Walk, node: TrieNode, at: number): void {
  const { words, searched } = walk;
  let key = '';
  for (let end = at; end < words.length; end += 1) {
    const [before, word] = [words[end - 1], words[end]];
    if (!word || (end > at && (!before || !isGlued(searched.folded, before, word)))) return;
    key += word.key;
    const child = node.next.get(key);
    if (child) enter(walk, child, end);
  }
}

function enter(walk: Walk, node: TrieNode, end: number): void {
  const { words, searched, candidates } = walk;
  const word = words[end];
  const next = words[end + 1];
  if (!word) return;
  if (node.senses.length > 0) candidates.push({ senses: node.senses, to: word.to, after: end + 1 });
  if (next && node.next.size > 0 && isJoined(searched.folded, word, next)) collect(walk, node, end + 1);
}

function opensGlued(folded: string, words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return word !== undefined && next !== undefined && isGlued(folded, word, next);
}

/** Exact forms need their case; a sense does not hold among words that make it another. False friends always hold. */
function holds({ entry, exact }: Sense, { text, folded }: Searched, range: Range): boolean {
  if (exact !== null && text.slice(range.from, range.to) !== exact) return false;
  return !entry?.notWhen || !isOther(entry.notWhen, folded, range);
}

function isOther(senses: readonly OtherSense[], folded: string, { from, to }: Range): boolean {
  const ahead = folded.slice(Math.max(0, from - context, partBefore(folded, from)), from);
  const behind = folded.slice(to, Math.min(to + context, partAfter(folded, to)));
  return senses.some(({ before, after }) => (!before || before.test(ahead)) && (!after || after.test(behind)));
}

/** Offset after the last parting character before a place, and of the first one after it. */
function partBefore(folded: string, at: number): number {
  return 1 + Math.max(folded.lastIndexOf('\n', at - 1), folded.lastIndexOf('\t', at - 1));
}

function partAfter(folded: string, at: number): number {
  const [line, cell] = [folded.indexOf('\n', at), folded.indexOf('\t', at)];
  return Math.min(line < 0 ? folded.length : line, cell < 0 ? folded.length : cell);
}
