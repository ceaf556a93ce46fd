import { type Block, foldedAt } from '../../text/index.ts';
import type { Passage } from '../types.ts';

/** Whether a row stands in a table of questions and answers, which tells and asks nothing. */
export function answers({ page, block }: Passage): boolean {
  const isHead = ({ cells }: Block) => {
    const heads = cells.map((cell) => foldedAt(page, cell).trim());
    return ['vraag', 'antwoord'].every((name) => heads.includes(name));
  };
  return block.kind === 'rij' && page.blocks.some((row) => row.table === block.table && row.kind === 'rij' && isHead(row));
}
