import { all, papersOf } from './dom.ts';
import { meetingOn } from './meeting.ts';
import type { Adapter } from './types.ts';

const paperLink = 'a[href$=".pdf" i], a[href*=".pdf?" i], a[type="application/pdf"][href]';

/** Any other page with links to papers: no items, only the papers. */
export const anyPage: Adapter = {
  system: 'onbekend',
  recognises: ({ document }) => document.querySelector(paperLink) !== null,
  read(page) {
    const papers = papersOf(all(page.document, paperLink), page);
    if (papers.length === 0) return null;
    return meetingOn(page, 'onbekend', { head: { body: 'h1', when: null, time: null }, items: [], papers });
  },
};
