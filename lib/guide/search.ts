import MiniSearch, { type SearchOptions } from 'minisearch';
import { fold } from '../text/fold.ts';
import { type GuideEntry, guideEntries } from './entries.ts';

/** Something found. `matches` are the folded words of the entry that answer the query, for highlighting. */
export interface GuideHit {
  entry: GuideEntry;
  score: number;
  matches: string[];
}

interface IndexedEntry {
  key: number;
  id: string;
  title: string;
  text: string;
  more: string;
  keywords: string;
}

interface GuideIndex {
  entries: readonly GuideEntry[];
  words: MiniSearch<IndexedEntry>;
}

/** Words that stand in nearly every sentence and so say nothing of what is sought. */
const stopWords = new Set(
  'aan als bij dan dat de die dit door een en er het hoe ik in is kan mag met moet naar niet of om ook op over te uit van voor waar wat welke wie zich zijn'.split(
    ' ',
  ),
);

/** A word as it is compared; null for a word that says nothing. */
function comparable(term: string): string | null {
  const folded = fold(term.normalize('NFC'));
  return stopWords.has(folded) ? null : folded;
}

/** Words and numbers; a reference such as `A7.4` stays one word. */
function tokenize(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:\.\p{N}+)?/gu) ?? [];
}

/** Short words must be exact (AB is not DB), save numbers (A7 finds A7.4); longer ones may differ in one letter of five. */
const searchOptions: SearchOptions = {
  boost: { id: 4, title: 3, keywords: 2 },
  prefix: (term) => term.length > 2 || /\d/.test(term),
  fuzzy: (term) => (term.length > 4 ? 0.2 : false),
  combineWith: 'AND',
};

function indexed({ id, title, text, more, keywords = [] }: GuideEntry, key: number): IndexedEntry {
  return { key, id: String(id), title, text, more: more.join(' '), keywords: keywords.join(' ') };
}

function buildIndex(): GuideIndex {
  const entries = guideEntries();
  const words = new MiniSearch<IndexedEntry>({
    idField: 'key',
    fields: ['id', 'title', 'text', 'more', 'keywords'],
    tokenize,
    processTerm: comparable,
    searchOptions,
  });
  words.addAll(entries.map(indexed));
  return { entries, words };
}

let built: GuideIndex | null = null;

function index(): GuideIndex {
  built ??= buildIndex();
  return built;
}

function hits(query: string, combineWith: 'AND' | 'OR'): GuideHit[] {
  const { entries, words } = index();
  return words.search(query, { combineWith }).flatMap(({ id, score, terms }) => {
    const entry = entries[Number(id)];
    return entry === undefined ? [] : [{ entry, score, matches: terms }];
  });
}

/**
 * Searches the guide and the booklet, best first: entries with all words of the query or, when there are none, with any.
 * Diacritics, case, small slips and unfinished words do not matter. The index is built at the first search.
 */
export function searchGuide(query: string, limit = 30): GuideHit[] {
  const all = hits(query, 'AND');
  return (all.length > 0 ? all : hits(query, 'OR')).slice(0, limit);
}
