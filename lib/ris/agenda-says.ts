import type { AgendaSays } from '../reading/contract.ts';
import type { Meeting } from './types.ts';

/** What an agenda page says of the item that a paper belongs to, by the address of the paper's link; null: the paper is of no item. */
export function agendaSays({ url, items }: Meeting, page: string): AgendaSays | null {
  const item = items.find(({ papers }) => papers.some((paper) => paper.page === page));
  if (!item) return null;
  const { number, title, treatment, confidential } = item;
  return { url, number, title, treatment, confidential };
}
