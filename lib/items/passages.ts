import type { LabelField } from '../knowledge/rules/field-labels.ts';
import type { PageEvidence } from '../reading/contract.ts';
import { evidenceOf, foldedAt, type PageStructure, type Range, textAt } from '../text/index.ts';
import { fieldOf } from './field.ts';
import type { Passage } from './types.ts';

/** What the head of a form says on each paper of a bundle. */
const ofForm: ReadonlySet<LabelField> = new Set(['title', 'number', 'body', 'meetingDate', 'date', 'treatment', 'person']);

/** Words found in a passage: the match, and where it stands in the searchable text of its page. */
export interface Hit extends Range {
  passage: Passage;
  /** Match and groups of the pattern. */
  groups: readonly (string | undefined)[];
}

/**
 * All blocks of the pages in reading order, running headers and footers left out. The heads of forms recur in a bundle too: a
 * block that is the label and value of a form stays.
 */
export function passagesOf(pages: readonly PageStructure[]): Passage[] {
  return pages.flatMap((page) =>
    page.blocks.map((block) => ({ page, block })).filter((passage) => !passage.block.running || isFormLine(passage)),
  );
}

function isFormLine(passage: Passage): boolean {
  const text = textOf(passage);
  const field = /[:\t]/.test(text) ? fieldOf(text.split(/[:\t]/)[0] ?? '') : null;
  const isNumbered =
    passage.block.kind === 'kop'
      ? /^\S+(?: \S+)? agendapunt \d/i
      : /(?:^|\t)(?:(?:behorende? )?bij )?agendapunt \d{1,2}[a-z]?$|^punt \d{1,2}[a-z]?\tter [a-z]+$/i;
  return (field !== null && ofForm.has(field)) || isNumbered.test(text);
}

/** The running headers and footers of the pages, in reading order. */
export function runningOf(pages: readonly PageStructure[]): Passage[] {
  return pages.flatMap((page) => page.blocks.filter((block) => block.running).map((block) => ({ page, block })));
}

/** The readable text of a passage; the cells of a row are parted by tabs. */
export function textOf({ page, block }: Passage): string {
  return textAt(page, block);
}

/** The readable text of a passage for comparing: lower case, without diacritics, unit for unit as long. */
export function foldedOf({ page, block }: Passage): string {
  return foldedAt(page, block);
}

/** The cells of a row as text; a passage that is no row is one cell. */
export function cellsOf({ page, block }: Passage): string[] {
  const cells = block.cells.length > 0 ? block.cells : [block];
  return cells.map((cell) => textAt(page, cell));
}

/** The passage that follows one of these. */
export function passageAfter(passages: readonly Passage[], { block }: Passage): Passage | undefined {
  return passages[passages.findIndex((passage) => passage.block === block) + 1];
}

/** First match of a pattern in a passage. */
export function hitIn(passage: Passage, pattern: RegExp): Hit | null {
  const found = pattern.exec(textOf(passage));
  return found ? hitOf(passage, found) : null;
}

/** All matches of a global pattern in the passages, in reading order. */
export function hitsIn(passages: readonly Passage[], pattern: RegExp): Hit[] {
  return passages.flatMap((passage) => [...textOf(passage).matchAll(pattern)].map((found) => hitOf(passage, found)));
}

/** First match of a pattern in the passages, in reading order. */
export function firstHit(passages: readonly Passage[], pattern: RegExp): Hit | null {
  for (const passage of passages) {
    const hit = hitIn(passage, pattern);
    if (hit) return hit;
  }
  return null;
}

/** The words of a range of a passage, or of the whole passage, as evidence. */
export function evidenceIn(passage: Passage, range: Range = passage.block): PageEvidence {
  return evidenceOf(passage.page, range);
}

/** First and last page of the passages; page 1 when there are none. */
export function pagesOf(passages: readonly Passage[]): [first: number, last: number] {
  const numbers = passages.map(({ page }) => page.page);
  return numbers.length > 0 ? [Math.min(...numbers), Math.max(...numbers)] : [1, 1];
}

/** The distinct pages that the passages stand on. */
export function structuresOf(passages: readonly Passage[]): PageStructure[] {
  return [...new Set(passages.map(({ page }) => page))];
}

function hitOf(passage: Passage, found: RegExpExecArray): Hit {
  const from = passage.block.from + found.index;
  return { passage, from, to: from + found[0].length, groups: [...found] };
}
