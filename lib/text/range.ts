import type { PageStructure, Range } from './types.ts';

/** The searchable text of a page in a range: of a block, a cell or a sentence. */
export function textAt({ text }: PageStructure, { from, to }: Range): string {
  return text.slice(from, to);
}

/** The same for comparing: lower case, without diacritics, unit for unit as long. */
export function foldedAt({ folded }: PageStructure, { from, to }: Range): string {
  return folded.slice(from, to);
}
