import type { TermEntry } from '../knowledge/terms/types.ts';
import { fold } from '../text/index.ts';
import { type Sense, senseOf } from './senses.ts';
import { type Vocabulary, wordKey, wordsOf } from './words.ts';

/** A node of the trie: its children by word number, and the senses of the form that ends here. */
export interface TrieNode {
  next: Map<number, TrieNode>;
  senses: Sense[];
}

/** All written forms of a lexicon as paths of words. */
export interface Trie {
  root: TrieNode;
  vocabulary: Vocabulary;
}

/** The trie of a lexicon. Hyphenated forms stand in it split and joined. */
export function buildTrie(lexicon: readonly TermEntry[]): Trie {
  const trie: Trie = { root: emptyNode(), vocabulary: new Map() };
  for (const entry of lexicon) {
    const sense = senseOf(entry, null);
    for (const form of entry.exact ?? []) insert(trie, form, { ...sense, exact: form });
    for (const form of foldedForms(entry)) insert(trie, form, sense);
    for (const phrase of entry.falseFriends ?? []) insert(trie, phrase, { entry: null, exact: null, isOther: null });
  }
  return trie;
}

/** Gives a form a sense that goes before those it has. */
export function prefer(trie: Trie, form: string, sense: Sense): void {
  nodeAt(trie, fold(form)).senses.unshift(sense);
}

function insert(trie: Trie, form: string, sense: Sense): void {
  const folded = fold(form);
  addSense(trie, folded, sense);
  if (/\p{L}[-‐]\p{L}/u.test(form)) addSense(trie, folded.replace(/(?<=[a-z])[-‐](?=[a-z])/g, ''), sense);
}

function foldedForms(entry: TermEntry): readonly string[] {
  const own = entry.exact?.includes(entry.term) ? [] : [entry.term];
  return [...own, ...(entry.forms ?? [])];
}

function addSense(trie: Trie, folded: string, sense: Sense): void {
  const { senses } = nodeAt(trie, folded);
  if (!senses.some((other) => other.entry === sense.entry && other.exact === sense.exact)) senses.push(sense);
}

/** The node at the end of a form's words, made where it was missing. */
function nodeAt({ root, vocabulary }: Trie, folded: string): TrieNode {
  let node = root;
  const { from, to } = wordsOf(folded, vocabulary);
  for (const [index, start] of from.entries()) {
    const word = wordKey(folded, start, to[index] ?? start);
    const id = vocabulary.get(word) ?? vocabulary.size + 1;
    vocabulary.set(word, id);
    const child = node.next.get(id) ?? emptyNode();
    node.next.set(id, child);
    node = child;
  }
  return node;
}

function emptyNode(): TrieNode {
  return { next: new Map(), senses: [] };
}
