import { addressOf, all, hidden, papersOf, splitNumber, treatmentIn, wordsOf } from './dom.ts';
import { isClosed } from './locks.ts';
import { meetingOn } from './meeting.ts';
import type { Adapter, AgendaItem, SitePage } from './types.ts';

const meetingPath = /^\/(?:user\/agenda\/action=view\/|app\/public\/agenda\/)/u;
const paperPath = /action=showdoc|\/user\/showdoc\//u;
const item = 'div[id^="ap"]';
const loading = '[class*="spinner"], [class*="loading"], [aria-busy="true"]';

function paperLinks(root: ParentNode, page: SitePage): HTMLElement[] {
  return all(root, 'a[href]').filter((link) => paperPath.test(addressOf(link, page) ?? ''));
}

function itemFrom(element: Element, page: SitePage): AgendaItem[] {
  const head = element.querySelector('h1, h2, h3, h4, h5, .title') ?? element.firstElementChild;
  const words = wordsOf(head, hidden);
  if (!words) return [];
  const explanation = element.querySelector('.toelichting, .explanation, p');
  return [
    {
      id: element.id,
      ...splitNumber(words),
      explanation: wordsOf(explanation),
      treatment: treatmentIn(head, explanation, element.querySelector('.label, .badge')),
      confidential: isClosed({ item: element, names: [head], explanation: wordsOf(explanation) }),
      papers: papersOf(
        paperLinks(element, page).filter((link) => link.closest(item) === element),
        page,
      ),
    },
  ];
}

/** Meetings of Parlaeus: its older pages, and its app that puts the agenda in the page after it has loaded. */
export const parlaeus: Adapter = {
  system: 'parlaeus',
  recognises: ({ document, url }) =>
    meetingPath.test(url.pathname) || document.querySelector(`${item} a[href*="showdoc"]`) !== null,
  read(page) {
    const { document } = page;
    const items = all(document, item).flatMap((element) => itemFrom(element, page));
    const isLoading = document.querySelector(loading) !== null;
    if (items.length === 0 && !isLoading) return null;
    return meetingOn(page, 'parlaeus', {
      head: { body: 'main h1, h1', when: '.date, .datum, time, h1 ~ h2', time: '.time, .tijd' },
      items,
      papers: papersOf(paperLinks(document, page), page),
      incomplete: isLoading ? ['laadt nog'] : [],
    });
  },
};
