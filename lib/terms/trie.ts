import type { TermEntry } from '../knowledge/terms/types.ts';
import { fold } from '../text/index.ts';
import { wordsOf } from './words.ts';

/** What a written form leads to: an entry, or no mark where the phrase is another sense (`entry` null). */
export interface Sense {
  entry: TermEntry | null;
  /** The form counts only in exactly this case. */
  exact: string | null;
}

/** A node of the trie: its children by word, and the senses of the form that ends here. */
export interface TrieNode {
  next: Map<string, TrieNode>;
  senses: Sense[];
}

/** All written forms of a lexicon as paths of words. Hyphenated forms stand in it split and joined. */
export function buildTrie(lexicon: readonly TermEntry[]): TrieNode {
  const root = emptyNode();
  for (const entry of lexicon) {
    for (const form of entry.exact ?? []) insert(root, form, { entry, exact: form });
    for (const form of foldedForms(entry)) insert(root, form, { entry, exact: null });
    for (const phrase of entry.falseFriends ?? []) insert(root, phrase, { entry: null, exact: null });
  }
  return root;
}

/** Gives a form a sense that goes before those it has. */
export function prefer(root: TrieNode, form: string, sense: Sense): void {
  nodeAt(root, wordsOf(fold(form))).senses.unshift(sense);
}

function insert(root: TrieNode, form: string, sense: Sense): void {
  const folded = fold(form);
  addSense(root, folded, sense);
  if (/\p{L}[-‐]\p{L}/u.test(form)) addSense(root, folded.replace(/(?<=[a-z])[-‐](?=[a-z])/g, ''), sense);
}

function foldedForms(entry: TermEntry): readonly string[] {
  const own = entry.exact?.includes(entry.term) ? [] : [entry.term];
  return [...own, ...(entry.forms ?? [])];
}

function addSense(root: TrieNode, folded: string, sense: Sense): void {
  const { senses } = nodeAt(root, wordsOf(folded));
  if (!senses.some((other) => other.entry === sense.entry && other.exact === sense.exact)) senses.push(sense);
}

/** The node at the end of a path of words, made where it was missing. */
function nodeAt(root: TrieNode, words: readonly { key: string }[]): TrieNode {
  let node = root;
  for (const { key } of words) {
    const child = node.next.get(key) ?? emptyNode();
    node.next.set(key, child);
    node = child;
  }
  return node;
}

function emptyNode(): TrieNode {
  return { next: new Map(), senses: [] };
}
