import { type Block, foldedAt } from '../../text/index.ts';
import type { Passage } from '../types.ts';

/** An answer under its question: 'Antwoord: daarover kan uw raad een zienswijze geven'. */
const answer = /^antwoord(?: \d{1,2})?\s?[:.]/;

/** Whether words answer a question, under it or in a table of questions and answers: they tell and ask nothing. */
export function answers({ page, block }: Passage): boolean {
  if (answer.test(foldedAt(page, block))) return true;
  const isHead = ({ cells }: Block) => {
    const heads = cells.map((cell) => foldedAt(page, cell).trim());
    return ['vraag', 'antwoord'].every((name) => heads.includes(name));
  };
  return block.kind === 'rij' && page.blocks.some((row) => row.table === block.table && row.kind === 'rij' && isHead(row));
}
