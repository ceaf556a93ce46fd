import { all, isPdfLink, papersOf } from './dom.ts';
import { meetingOn } from './meeting.ts';
import type { Adapter, SitePage } from './types.ts';

const paperLinks = ({ document }: SitePage) => all(document, 'a[href]').filter(isPdfLink);

/** Any other page with links to papers: no items, only the papers. */
export const anyPage: Adapter = {
  system: 'onbekend',
  recognises: (page) => paperLinks(page).length > 0,
  read(page) {
    const papers = papersOf(paperLinks(page), page);
    if (papers.length === 0) return null;
    return meetingOn(page, 'onbekend', { head: { body: 'h1', when: null, time: null }, items: [], papers });
  },
};
