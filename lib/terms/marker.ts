import type { TermEntry } from '../knowledge/terms/types.ts';
import type { Abbreviation, Term } from '../reading/contract.ts';
import { type Block, evidenceOf, fold, type PageStructure } from '../text/index.ts';
import { type Introduced, introducedIn } from './abbreviations.ts';
import { findTerms, type Hit } from './match.ts';
import { type Searched, senseOf } from './senses.ts';
import { buildTrie, prefer, type Trie } from './trie.ts';

/** The marks of a page and the abbreviations that it introduces. */
export interface PageMarks {
  terms: Term[];
  abbreviations: Abbreviation[];
}

/** Finds the terms of a document, page after page: an abbreviation counts from where the document introduces it. */
export interface TermMarker {
  mark(page: PageStructure): PageMarks;
}

/**
 * A marker for one document over a lexicon. Everyday words count from the page on where the document first has a word of public
 * decision-making alone: the chair and the board in a club's magazine are no terms.
 */
export function createMarker(lexicon: readonly TermEntry[]): TermMarker {
  const trie = buildTrie(lexicon);
  const known = new Set<string>();
  let isPublic = false;
  return {
    mark(page) {
      const introduced = introducedIn(page.text).filter(isFirst(known));
      const hits = hitsOf(page, introduced, { trie, known });
      const abbreviations = introduced.map(({ short, long, ...range }) => ({ short, long, evidence: evidenceOf(page, range) }));
      isPublic ||= hits.some((hit) => !isEveryday(hit, page));
      return { terms: isPublic ? toTerms(page, hits) : [], abbreviations };
    },
  };
}

function isEveryday({ entry: { everyday }, from, to }: Hit, { folded }: Searched): boolean {
  return everyday === true || (everyday?.includes(folded.slice(from, to)) ?? false);
}

/** Keeps the first introduction of each abbreviation, and none that is known. */
function isFirst(known: ReadonlySet<string>) {
  return ({ short }: Introduced, index: number, all: readonly Introduced[]) =>
    !known.has(short) && all.findIndex((other) => other.short === short) === index;
}

interface Knowledge {
  trie: Trie;
  known: Set<string>;
}

/** The hits of a page: each stretch is searched with the abbreviations introduced before it. */
function hitsOf({ text, folded }: Searched, introduced: readonly Introduced[], knowledge: Knowledge): Hit[] {
  const bounds = [0, ...introduced.map(({ from }) => from), text.length];
  return bounds.slice(1).flatMap((to, index) => {
    const from = bounds[index] ?? 0;
    const news = introduced[index - 1];
    if (news) learn(knowledge, news);
    const hits = findTerms(knowledge.trie, { text: text.slice(from, to), folded: folded.slice(from, to) });
    return from === 0 ? hits : hits.map((hit) => ({ ...hit, from: hit.from + from, to: hit.to + from }));
  });
}

/**
 * The paper's own meaning of an abbreviation goes before the lexicon's: it is marked as the term that its long form is or opens with
 * before a proper name ('Omgevingsdienst Zuidrand'), and not at all when that is no term.
 */
function learn({ trie, known }: Knowledge, { short, long }: Introduced): void {
  known.add(short);
  const [hit] = findTerms(trie, { text: long, folded: fold(long) });
  const entry = hit?.from === 0 && properName.test(long.slice(hit.to)) ? hit.entry : null;
  prefer(trie, short, entry ? senseOf(entry, short) : { entry: null, exact: short, isOther: null });
  learnBoard(trie, { short, long });
}

/** 'Bestuur van de ODZ' is what 'bestuur van de Omgevingsdienst Zuidrand' is. */
function learnBoard(trie: Trie, { short, long }: Pick<Introduced, 'short' | 'long'>): void {
  for (const article of ['de ', 'het ', '']) {
    const text = `bestuur van ${article}${long}`;
    const [hit] = findTerms(trie, { text, folded: fold(text) });
    if (hit?.from === 0) prefer(trie, `bestuur van ${article}${short}`, senseOf(hit.entry, null));
  }
}

/** What follows a term in the name of a body: nothing, or words with capitals. */
const properName = /^(?: (?:(?:van|de|het|en|aan|op|der|den) )*\p{Lu}[\p{L}\d'’-]*)*$/u;

function toTerms(page: PageStructure, hits: readonly Hit[]): Term[] {
  let block = 0;
  return hits.map((hit) => {
    while ((page.blocks[block]?.to ?? Number.POSITIVE_INFINITY) < hit.to) block += 1;
    return toTerm(page, hit, page.blocks[block]);
  });
}

function toTerm(page: PageStructure, hit: Hit, block: Block | undefined): Term {
  return {
    text: page.text.slice(hit.from, hit.to),
    term: hit.entry.term,
    category: hit.entry.category,
    principles: principlesOf(hit.entry),
    evidence: evidenceOf(page, hit),
    place: block?.kind === 'kop' ? 'kop' : 'tekst',
  };
}

const principles = new WeakMap<TermEntry, Term['principles']>();

/** What an entry links to; one list for all its places. */
function principlesOf(entry: TermEntry): Term['principles'] {
  const known = principles.get(entry) ?? entry.links.map((link) => link.to);
  principles.set(entry, known);
  return known;
}
