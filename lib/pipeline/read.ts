/**
 * The whole way of the data: bytes, pages of positioned text, blocks of searchable text, marked terms, items, and, with the
 * reader's situation, what the council can do.
 */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { conclude, corrected, withBearing } from '../council/index.ts';
import type { Situation } from '../council/types.ts';
import { documentTitle, readItems, unreadParts, withAgenda } from '../items/index.ts';
import { fieldAbbreviations } from '../knowledge/terms/abbreviations.ts';
import { lexicon } from '../knowledge/terms/index.ts';
import { positionedPage } from '../pdf/index.ts';
import type { PositionedPage } from '../pdf/types.ts';
import type { Abbreviation, DocumentFacts, Item, Reading, Term, Unread } from '../reading/contract.ts';
import { createMarker, unexplainedIn } from '../terms/index.ts';
import { markRunning, type PageStructure, pageText, structurePage } from '../text/index.ts';
import { type Legibility, languageOf, legibility } from './legible.ts';
import { placeTerms } from './place-terms.ts';
import { routeSeenFrom } from './route-seen-from.ts';

/** Reads a document page after page; the marks of a page are there at once, the facts at the end. */
export interface FactReader {
  /** The terms of the next page. */
  page(page: PositionedPage): Term[];
  /** What follows from all pages. Call it once, after the last page. */
  finish(): DocumentFacts;
}

/** A reader of facts for one document. */
export function createFactReader(): FactReader {
  const marker = createMarker(lexicon);
  const pages: PageStructure[] = [];
  const failed: number[] = [];
  const terms: Term[] = [];
  const abbreviations: Abbreviation[] = [];
  return {
    page(positioned) {
      const structure = structurePage(positioned);
      const marks = marker.mark(structure);
      pages.push(structure);
      if (positioned.failed) failed.push(positioned.number);
      terms.push(...marks.terms);
      abbreviations.push(...marks.abbreviations);
      return marks.terms;
    },
    finish: () => {
      const facts = factsOf(pages, terms, abbreviations);
      return { ...facts, unread: [...facts.unread, ...unreadPages(facts, failed)] };
    },
  };
}

function factsOf(pages: readonly PageStructure[], found: readonly Term[], abbreviations: Abbreviation[]): DocumentFacts {
  markRunning(pages);
  const terms = placeTerms(pages, found);
  const items = readItems(pages, terms);
  const byLegibility = Map.groupBy(pages, ({ raw }) => legibility(raw));
  const pagesThatAre = (state: Legibility) => (byLegibility.get(state) ?? []).map(({ page }) => page);
  return {
    title: documentTitle(pages, items),
    pages: pages.length,
    language: languageOf(pages.map(({ text }) => text).join('\n')),
    scannedPages: pagesThatAre('leeg'),
    garbledPages: pagesThatAre('onleesbaar'),
    items,
    terms,
    abbreviations,
    unexplained: terms.length > 0 ? unexplainedIn(pages, fieldAbbreviations, abbreviations) : [],
    unread: unreadParts(pages, items),
  };
}

/** Scanned and damaged pages, as things that were not read. */
function unreadPages({ scannedPages, garbledPages }: DocumentFacts, failed: readonly number[]): Unread[] {
  const scans = scannedPages.filter((page) => !failed.includes(page)).map((page): Unread => unreadPage(page, 'scan'));
  return [...scans, ...[...garbledPages, ...failed].map((page): Unread => unreadPage(page, 'fout'))];
}

function unreadPage(page: number, why: Unread['why']): Unread {
  return { what: `bladzijde ${page}`, why, evidence: null };
}

/** The page texts and facts of an open document. */
export async function readFacts(pdf: PDFDocumentProxy): Promise<{ facts: DocumentFacts; pageTexts: string[] }> {
  const reader = createFactReader();
  const pageTexts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await positionedPage(pdf, number);
    reader.page(page);
    pageTexts.push(pageText(page.items).raw);
  }
  return { facts: reader.finish(), pageTexts };
}

/** The Reading: facts, what the agenda says of them, and what follows for this reader today. */
export function concludeReading(file: string, facts: DocumentFacts, situation: Situation): Reading {
  const items = withAgenda(facts.items, situation.agenda ?? null).map((item): Item => {
    const known = corrected(item, situation);
    const conclusions = conclude(known, situation, facts.unread);
    return { ...known, ...conclusions, route: routeSeenFrom(known.route, known, situation.today) };
  });
  return { file, ...facts, items, unread: facts.unread.map(withBearing) };
}
