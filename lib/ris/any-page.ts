import { all, papersOf, wordsOf } from './dom.ts';
import type { Adapter } from './types.ts';

const paperLink = 'a[href$=".pdf" i], a[href*=".pdf?" i], a[type="application/pdf"][href]';

/** Any other page with links to papers: no items, only the papers. */
export const anyPage: Adapter = {
  system: 'onbekend',
  recognises: ({ document }) => document.querySelector(paperLink) !== null,
  read(page) {
    const { document, url } = page;
    const papers = papersOf(all(document, paperLink), page);
    if (papers.length === 0) return null;
    return {
      system: 'onbekend',
      url: url.href.replace(url.hash, ''),
      body: wordsOf(document.querySelector('h1')),
      when: null,
      time: null,
      items: [],
      papers,
      incomplete: [],
    };
  },
};
