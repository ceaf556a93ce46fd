import type { PageEvidence, Term } from '../reading/contract.ts';
import type { Category } from '../reading/words.ts';

/** How many places of a term are marked: its first on each page, all of them, or none at all. */
export type Density = 'eerste' | 'alle' | 'geen';

export interface MarkChoice {
  density: Density;
  shown: Record<Category, boolean>;
  /** Words on which the claims beside the page rest: every term in them is marked, not only its first place. */
  claims: readonly PageEvidence[];
}

/** One mark in the page: a term, or a list of roles that is marked as one. */
export interface Mark {
  category: Category;
  /** Indexes in the list of terms; the first one names the mark. */
  terms: [first: number, ...rest: number[]];
  /** The words, in parts that each stand together on a page. */
  parts: MarkPart[];
}

/** Words that stand together: a page (from 1) and offsets in its text. */
export type MarkPart = Pick<PageEvidence, 'page' | 'start' | 'end'>;

/** Roles this close together (', de ' or ' en het ' between them) are a list; characters. */
const listGap = 8;

/** A list of roles has at least this many. */
const listLength = 3;

/** The marks to paint, in reading order. */
export function chooseMarks(terms: readonly Term[], choice: MarkChoice): Mark[] {
  if (choice.density === 'geen') return [];
  const visible = terms.flatMap((term, index) => (choice.shown[term.category] ? [index] : []));
  if (choice.density === 'alle') return visible.map((index) => markOf(terms, [index]));
  const wanted = firstPlaces(terms, choice.claims);
  const inBody = visible.filter((index) => isBody(terms[index]));
  return inLists(terms, inBody).flatMap((list) => chosenOf(terms, list, wanted));
}

function isBody(term: Term | undefined): boolean {
  return term?.place === 'tekst';
}

/** A list of roles is one mark when one of its roles is wanted; other terms are marked when they are wanted themselves. */
function chosenOf(terms: readonly Term[], list: readonly number[], wanted: ReadonlySet<number>): Mark[] {
  const chosen = list.filter((index) => wanted.has(index));
  if (list.length < listLength) return chosen.map((index) => markOf(terms, [index]));
  const [first, ...rest] = list;
  return chosen.length > 0 && first !== undefined ? [markOf(terms, [first, ...rest])] : [];
}

/** Indexes of each term's first place in the running text of a page, and of every place inside a claim's words. */
function firstPlaces(terms: readonly Term[], claims: readonly PageEvidence[]): Set<number> {
  const seen = new Set<string>();
  const byPage = Map.groupBy(claims.flatMap(partsOf), ({ page }) => page);
  const wanted = new Set<number>();
  terms.forEach((term, index) => {
    const key = `${term.evidence.page} ${term.category} ${term.term}`;
    if (isBody(term) && !seen.has(key)) {
      seen.add(key);
      wanted.add(index);
    }
    if (isBody(term) && byPage.get(term.evidence.page)?.some((claim) => overlaps(claim, term.evidence))) wanted.add(index);
  });
  return wanted;
}

/** Groups neighbouring roles; everything else stands alone. */
function inLists(terms: readonly Term[], indexes: readonly number[]): number[][] {
  const lists: number[][] = [];
  for (const index of indexes) {
    const list = lists.at(-1);
    if (list && continues(terms[list.at(-1) ?? -1], terms[index])) list.push(index);
    else lists.push([index]);
  }
  return lists;
}

function continues(before: Term | undefined, after: Term | undefined): boolean {
  if (before?.category !== 'rol' || after?.category !== 'rol') return false;
  const end = before.evidence.more?.at(-1) ?? before.evidence;
  return end.page === after.evidence.page && Math.abs(after.evidence.start - end.end) <= listGap;
}

function markOf(terms: readonly Term[], indexes: [number, ...number[]]): Mark {
  const found = indexes.flatMap((index) => terms[index] ?? []);
  const parts = found.flatMap(({ evidence }) => partsOf(evidence));
  return { category: found[0]?.category ?? 'rol', terms: indexes, parts: indexes.length > 1 ? joined(parts) : parts };
}

/** Parts that follow each other closely as one, with what stands between them. */
function joined(parts: readonly MarkPart[]): MarkPart[] {
  const runs: MarkPart[] = [];
  for (const { page, start, end } of parts) {
    const open = runs.at(-1);
    if (open?.page === page && start >= open.end && start - open.end <= listGap) open.end = end;
    else runs.push({ page, start, end });
  }
  return runs;
}

/** An evidence as parts that each stand together. */
export function partsOf(evidence: PageEvidence): PageEvidence[] {
  return [evidence, ...(evidence.more ?? []).flatMap(partsOf)];
}

function overlaps(a: PageEvidence, b: PageEvidence): boolean {
  return a.page === b.page && a.start < b.end && b.start < a.end;
}
