import { addressOf, all, hidden, papersOf, splitNumber, treatmentIn, wordsOf } from './dom.ts';
import { isClosed } from './locks.ts';
import { meetingOn } from './meeting.ts';
import type { Adapter, AgendaItem, AgendaPaper, SitePage } from './types.ts';

const meetingPath = /^\/(?:user\/agenda\/action=view\/|app\/public\/agenda\/)/u;
const paperPath = /action=showdoc|\/user\/showdoc\//u;
const appPath = /^\/app\/public\/agenda\//u;
const loading = '[class*="spinner"], [class*="loading"], [class*="skeleton"], [aria-busy="true"]';

/** The items: 'ap' and a number, which may be hexadecimal. The root of an app is called 'app'. */
const itemId = /^ap[-_]?(?=[\da-f]*\d)[\da-f]+/iu;
const item = 'div[id^="ap"]';

function paperLinks(root: ParentNode, page: SitePage): HTMLElement[] {
  return all(root, 'a[href]').filter((link) => paperPath.test(addressOf(link, page) ?? ''));
}

function itemsOn(document: Document): HTMLElement[] {
  return all(document, item).filter(({ id }) => itemId.test(id));
}

function itemAround(part: Element): Element | null {
  let around = part.closest(item);
  while (around && !itemId.test(around.id)) around = around.parentElement?.closest(item) ?? null;
  return around;
}

/** Whether a page is still being made; the app makes all of it after it has loaded, its papers last. */
function isLoading({ document, url }: SitePage, papers: readonly AgendaPaper[]): boolean {
  return document.querySelector(loading) !== null || (appPath.test(url.pathname) && papers.length === 0);
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
        paperLinks(element, page).filter((link) => itemAround(link) === element),
        page,
      ),
    },
  ];
}

/** Meetings of Parlaeus: its older pages, and its app that puts the agenda in the page after it has loaded. */
export const parlaeus: Adapter = {
  system: 'parlaeus',
  recognises: ({ document, url }) =>
    meetingPath.test(url.pathname) || itemsOn(document).some((element) => element.querySelector('a[href*="showdoc"]') !== null),
  read(page) {
    const { document } = page;
    const items = itemsOn(document).flatMap((element) => itemFrom(element, page));
    const papers = papersOf(paperLinks(document, page), page);
    const isMade = !isLoading(page, papers);
    if (items.length === 0 && papers.length === 0 && isMade) return null;
    return meetingOn(page, 'parlaeus', {
      head: { body: 'main h1, h1', when: '.date, .datum, time, h1 ~ h2', time: '.time, .tijd' },
      items,
      papers,
      incomplete: isMade ? [] : ['laadt nog'],
    });
  },
};
