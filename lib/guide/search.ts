import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { type Decompose, decomposer } from './compounds.ts';
import { type GuideEntry, guideEntries, lexiconEntries } from './entries.ts';
import { spelledOut } from './spelled-out.ts';
import { nameOf, stemOf, wordsOf } from './words.ts';

/** Something found, and how well it answers: higher is better. */
export interface GuideHit {
  entry: GuideEntry;
  score: number;
}

interface IndexedEntry {
  key: number;
  id: string;
  title: string;
  keywords: string;
  text: string;
  more: string;
  marked: string;
}

interface GuideIndex {
  entries: readonly GuideEntry[];
  found: MiniSearch<IndexedEntry>;
  /** The entries by what they are called. */
  named: ReadonlyMap<string, readonly GuideEntry[]>;
  decompose: Decompose;
}

const fields = ['id', 'title', 'keywords', 'text', 'more', 'marked'] as const;

/** A word as it is typed: unfinished and with a slip. Short words must be exact (AB is not DB), save numbers (A7 finds A7.4). */
const asTyped: SearchOptions = {
  combineWith: 'OR',
  prefix: (word) => word.length > 2 || /\d/.test(word),
  fuzzy: (word) => (word.length > 4 ? 0.2 : false),
  weights: { prefix: 0.05, fuzzy: 0.05 },
};
const asForm: SearchOptions = { ...asTyped, prefix: (stem) => stem.length > 4, fuzzy: false };
const asParts: SearchOptions = { combineWith: 'AND', prefix: false, fuzzy: false, boostTerm: () => 0.5 };

/** A word of Greep's own list stands below what the guide says, unless it is the very word that is sought. */
const weightOf = ({ kind }: GuideEntry): number => (kind === 'woord' ? 0.15 : 1);
const sought = 8;

function indexed(entry: GuideEntry, key: number): IndexedEntry {
  const { id, title, text, more, keywords = [], marked = [] } = entry;
  const all = [title, text, ...more, ...keywords, ...marked].join(' ');
  return {
    key,
    id: String(id),
    title,
    keywords: keywords.join(' '),
    text,
    more: [...more, ...spelledOut(all)].join(' '),
    marked: marked.join(' '),
  };
}

/** Entries that go into the index at once: a few milliseconds of work. */
const atOnce = 10;

/** Makes the index in small parts, so that a page can do other things between them. */
function* building(): Generator<void, GuideIndex> {
  const entries = [...guideEntries(), ...lexiconEntries()];
  yield;
  const rows: IndexedEntry[] = [];
  const words = new Set<string>();
  for (const part of partsOf([...entries.entries()])) {
    const added = part.map(([key, entry]) => indexed(entry, key));
    rows.push(...added);
    for (const word of added.flatMap((row) => fields.flatMap((field) => wordsOf(row[field])))) words.add(word);
    // A stem is remembered: found here, it costs nothing below.
    for (const word of words) stemOf(word);
    yield;
  }
  const decompose = decomposer(words);
  const found = emptyIndex(entries, decompose);
  for (const part of partsOf(rows)) {
    yield;
    found.addAll(part);
  }
  return { entries, found, named: namesOf(entries), decompose };
}

function partsOf<T>(all: readonly T[]): T[][] {
  const starts = Array.from({ length: Math.ceil(all.length / atOnce) }, (_, part) => part * atOnce);
  return starts.map((start) => all.slice(start, start + atOnce));
}

function emptyIndex(entries: readonly GuideEntry[], decompose: Decompose): MiniSearch<IndexedEntry> {
  return new MiniSearch<IndexedEntry>({
    idField: 'key',
    fields: [...fields],
    tokenize: wordsOf,
    processTerm: (word) => [...new Set([word, stemOf(word), ...decompose(word)])],
    searchOptions: {
      tokenize: (word) => [word],
      processTerm: (word) => word,
      boost: { id: 4, title: 3, keywords: 2, marked: 0.7 },
      boostDocument: (key) => weightOf(entries[Number(key)] as GuideEntry),
    },
  });
}

function namesOf(entries: readonly GuideEntry[]) {
  const names = entries.flatMap((entry) =>
    [entry.title, ...(entry.kind === 'woord' ? (entry.keywords ?? []) : [])].map((name) => ({ name: nameOf(name), entry })),
  );
  const grouped = Map.groupBy(names, ({ name }) => name);
  return new Map([...grouped].map(([name, all]) => [name, all.map(({ entry }) => entry)]));
}

let built: GuideIndex | null = null;
let work: Generator<void, GuideIndex> | null = null;

/** Does a part of the work that the first search needs, some milliseconds of it; true when there is nothing left to do. */
export function prepareSearch(): boolean {
  if (built) return true;
  work ??= building();
  const part = work.next();
  built = part.done ? part.value : null;
  return built !== null;
}

function index(): GuideIndex {
  while (!built) prepareSearch();
  return built;
}

/** A word of the query: as typed, in another form, or written as the parts of the compound that it is. */
function wordQuery(word: string, decompose: Decompose): Query {
  const parts = decompose(word);
  const forms: Query[] = [
    { ...asTyped, queries: [word] },
    { ...asForm, queries: [stemOf(word)] },
  ];
  return { combineWith: 'OR', queries: parts.length > 0 ? [...forms, { ...asParts, queries: [...parts] }] : forms };
}

function hits(query: string, combineWith: 'AND' | 'OR'): GuideHit[] {
  const { entries, found, named, decompose } = index();
  const queries = wordsOf(query).map((word) => wordQuery(word, decompose));
  const called = new Set(named.get(nameOf(query)));
  const all = found.search({ combineWith, queries }).flatMap(({ id, score }) => {
    const entry = entries[Number(id)];
    return entry ? [{ entry, score: called.has(entry) ? score * sought : score }] : [];
  });
  return all.toSorted((a, b) => b.score - a.score);
}

/**
 * Searches the guide, the booklet and Greep's words, best first: entries with all words of the query, then those with some.
 * Diacritics, case, inflection, small slips and unfinished words do not matter; a compound finds its parts and the other way round.
 */
export function searchGuide(query: string, limit = 20): GuideHit[] {
  const all = hits(query, 'AND');
  if (all.length >= limit) return all.slice(0, limit);
  const complete = new Set(all.map(({ entry }) => entry));
  return [...all, ...hits(query, 'OR').filter(({ entry }) => !complete.has(entry))].slice(0, limit);
}
