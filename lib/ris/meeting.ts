import { wordsOf } from './dom.ts';
import type { AgendaItem, AgendaPaper, Incomplete, Meeting, RegisterEntry, SitePage, System } from './types.ts';

/** What an adapter found on a page. */
interface Found {
  /** Selectors of what the head of the page says; null: such pages do not say it. */
  head: { body: string; when: string | null; time: string | null };
  items: AgendaItem[];
  /** All papers outside of the items; one that an item has too is left to the item. */
  papers: AgendaPaper[];
  incomplete?: Incomplete[];
  entries?: RegisterEntry[];
}

/** Marks papers that are for few at one place of the page wherever they stand: the same bytes are known by an address that they share. */
function closing(items: readonly AgendaItem[], papers: readonly AgendaPaper[]): (paper: AgendaPaper) => AgendaPaper {
  const ofItems = items.flatMap((item) => item.papers.filter((paper) => item.confidential || paper.confidential));
  const closed = new Set([...ofItems, ...papers.filter(({ confidential }) => confidential)].flatMap(({ pdf }) => pdf));
  return (paper) => (paper.pdf.some((address) => closed.has(address)) ? { ...paper, confidential: true } : paper);
}

/** The meeting of a page, with what its head says. */
export function meetingOn(
  { document, url }: SitePage,
  system: System,
  { head, items, papers, incomplete = [], entries = [] }: Found,
): Meeting {
  const inItems = new Set(items.flatMap((item) => item.papers.map(({ page }) => page)));
  const close = closing(items, papers);
  // Of a page that has not come in whole the rest of the agenda may still follow.
  const coming: Incomplete[] = document.readyState === 'loading' ? ['laadt nog'] : [];
  const elsewhere: Incomplete[] = entries.length > 0 ? ['stukken in een register'] : [];
  const said = (selector: string | null) => selector && wordsOf(document.querySelector(selector));
  return {
    system,
    url: url.href.replace(url.hash, ''),
    body: said(head.body),
    when: said(head.when),
    time: said(head.time),
    items: items.map((item) => ({ ...item, papers: item.papers.map(close) })),
    papers: papers.filter(({ page }) => !inItems.has(page)).map(close),
    incomplete: [...new Set([...coming, ...incomplete, ...elsewhere])],
    ...(entries.length > 0 && { entries }),
  };
}
