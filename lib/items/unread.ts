import { annexHeading, annexLine, countsAnnexes, endOfAnnexes } from '../knowledge/rules/unread.ts';
import type { ItemFacts, Unread } from '../reading/contract.ts';
import { type PageStructure, type Range, textAt } from '../text/index.ts';
import { isEmpty } from './empty.ts';
import { labelsOf } from './labels.ts';
import { evidenceIn, passagesOf, textOf } from './passages.ts';
import type { Passage } from './types.ts';
import { withItem } from './unread-items.ts';
import { contentWords, overlap } from './words.ts';

interface Annex extends Range {
  passage: Passage;
  /** It stands under a heading 'Bijlagen'. */
  isListed: boolean;
}

/** A beslispunt beside the list: 'de jaarrekening vast te stellen'. */
const asksSomething = /^\p{Ll}.*\ste \p{Ll}{2,}n(?:\s|[,;.]|$)/u;
const between = /\s?[;•]\s?|\s(?=\d{1,2}[.)]\s\p{Lu})/u;

/**
 * Annexes that the document lists and does not hold, each with the item of `items` that it belongs to. An annex is held when a later
 * heading bears its name.
 */
export function unreadParts(pages: readonly PageStructure[], items: readonly ItemFacts[] = []): Unread[] {
  const passages = passagesOf(pages);
  const headings = passages
    .filter(({ block }) => block.kind === 'kop' && block.level < 3)
    .map((passage) => ({ passage, words: contentWords(textOf(passage)) }));
  const named = new Map<string, Unread>();
  for (const annex of annexes(passages)) {
    const what = textOfAnnex(annex);
    if (what.length < 4 || isEmpty(what) || countsAnnexes.test(what) || isHeld(headings, annex, what)) continue;
    const part = withItem({ part: unreadAnnex(annex, what), isListed: annex.isListed }, items);
    const key = `${part.item ?? ''} ${what.toLowerCase()}`;
    if (!named.has(key)) named.set(key, part);
  }
  return [...named.values()];
}

function unreadAnnex(annex: Annex, what: string): Unread {
  return { what: `bijlage: ${what}`, why: 'niet in dit bestand', evidence: evidenceIn(annex.passage, annex) };
}

function textOfAnnex({ passage, from, to }: Annex): string {
  return passage.page.text
    .slice(from, to)
    .replace(/^(?:[•\-–]|\d{1,2}[.)])\s/, '')
    .replace(/[\s.;,]+$/, '')
    .trim();
}

function annexes(passages: readonly Passage[]): Annex[] {
  const beside = labelsOf(passages.filter((passage) => /bijlage|stukken|bijgevoegd|inzage/i.test(textOf(passage)))).filter(
    ({ field, label }) => field === 'annexes' && !/soort|aantal/.test(label),
  );
  const lists = passages.flatMap((passage, index) => {
    const text = textOf(passage);
    if (annexHeading.test(text) && passage.block.kind !== 'rij') return listUnder(passages, index);
    const start = annexLine.exec(text)?.[0].length;
    return start === undefined || passage.block.kind === 'rij'
      ? []
      : [{ passage, from: passage.block.from + start, to: passage.block.to, isListed: false }];
  });
  const all = [...beside.map(({ passage, from, to }) => ({ passage, from, to, isListed: false })), ...lists];
  return all.flatMap(parts);
}

/** The lines under a heading 'Bijlagen', up to the next heading, signature or long paragraph. */
function listUnder(passages: readonly Passage[], index: number): Annex[] {
  const found: Annex[] = [];
  for (const passage of passages.slice(index + 1, index + 25)) {
    const text = textOf(passage);
    if (passage.block.kind === 'kop' || text.length > 300 || endOfAnnexes.test(text) || asksSomething.test(text)) break;
    found.push({ passage, from: passage.block.from, to: passage.block.to, isListed: true });
  }
  return found;
}

/** One annex per part where several stand in one cell or sentence. */
function parts({ passage, from, to, isListed }: Annex): Annex[] {
  const text = textAt(passage.page, { from, to });
  const found: Annex[] = [];
  let start = 0;
  for (const part of text.split(between)) {
    const at = text.indexOf(part, start);
    start = at + part.length;
    if (part.trim() !== '') found.push({ passage, from: from + at, to: from + start, isListed });
  }
  return found;
}

interface Heading {
  passage: Passage;
  words: ReadonlySet<string>;
}

function isHeld(headings: readonly Heading[], annex: Annex, what: string): boolean {
  const words = contentWords(what);
  return headings.some(
    ({ passage, words: others }) => passage.page.page > annex.passage.page.page && overlap(others, words) >= 0.7,
  );
}
