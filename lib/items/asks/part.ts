import { paperParts } from '../../knowledge/rules/agenda.ts';
import { textAt } from '../../text/index.ts';
import type { Passage } from '../types.ts';

/** A heading in plain type is a word or three. */
const longestPart = 40;

/** The heading of another part of the paper, printed as a line of plain type: 'Inleiding'. */
export function isPart({ page, block }: Passage): boolean {
  const text = textAt(page, block).trim();
  return block.kind === 'alinea' && text.length < longestPart && !/[.;:]$/.test(text) && paperParts.test(text);
}
