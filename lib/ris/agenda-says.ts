import type { AgendaOfPaper, AgendaSays } from '../reading/contract.ts';
import type { Meeting } from './types.ts';

/** What an agenda page says that may be of a paper, by the address of the paper's link. */
export function agendaSays({ url, items, papers }: Meeting, page: string): AgendaOfPaper {
  const all = items.map(({ number, title, treatment, confidential }): AgendaSays => {
    return { url, number, title, treatment, confidential };
  });
  const at = items.findIndex(({ papers }) => papers.some((paper) => paper.page === page));
  const paper = [...papers, ...items.flatMap((item) => item.papers)].find((each) => each.page === page);
  return { own: all[at] ?? null, all, ...(paper?.confidential && { closed: { url, quote: paper.title } }) };
}
