import { addressOf, all, plainAddress } from './dom.ts';
import { readMeeting } from './read-meeting.ts';
import type { AgendaPaper, Meeting, SitePage } from './types.ts';

/** A link on an agenda page, and the paper that it leads to. */
export interface PaperLink {
  link: HTMLElement;
  paper: AgendaPaper;
}

/** The first link to each paper of the meeting on a page, in the order of the page; none where there is no meeting. */
export function paperLinks(page: SitePage): PaperLink[] {
  const meeting = readMeeting(page);
  const papers = [...(meeting?.papers ?? []), ...(meeting?.items.flatMap((item) => item.papers) ?? [])];
  const waiting = new Map(papers.map((paper) => [paper.page, paper]));
  return all(page.document, 'a[href]').flatMap((link) => {
    const address = addressOf(link, page) ?? '';
    const paper = waiting.get(address);
    return paper && waiting.delete(address) ? [{ link, paper }] : [];
  });
}

/** The paper of a meeting to which a link with this address leads, also to a place in it; null when it leads elsewhere. */
export function paperAt({ url, items, papers }: Meeting, address: string): AgendaPaper | null {
  const page = plainAddress(address, url);
  return [...papers, ...items.flatMap((item) => item.papers)].find((paper) => paper.page === page) ?? null;
}
