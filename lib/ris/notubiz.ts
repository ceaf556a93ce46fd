import { addressOf, all, entriesOf, headingBefore, hidden, papersOf, splitNumber, treatmentIn, wordsOf } from './dom.ts';
import { isClosed } from './locks.ts';
import { meetingOn } from './meeting.ts';
import type { Adapter, AgendaItem, SitePage } from './types.ts';

const meetingPath = /^\/vergadering\/\d+/u;
const paperPath = /^\/document\/\d+\/(?:\d+|download)(?:\/|$)/u;
const registerPath = /^\/modules\/\d+\/[^/]+\/\d+$/u;
const item = '[id^="ai_"]';
const maker = 'meta[content*="notubiz" i], script[src*="notubiz" i], link[href*="notubiz" i]';

function linksTo(root: ParentNode, path: RegExp, page: SitePage): HTMLElement[] {
  return all(root, 'a[href]').filter((link) => path.test(new URL(addressOf(link, page) ?? 'about:blank').pathname));
}

/** The heading of an item; sub-items stand within it and have their own. */
function headOf(element: Element): Element {
  return element.querySelector('h2, h3, h4, .title, .agenda_item_title, a[name]') ?? element;
}

/** What belongs to an item itself, not to an item within it. */
function own<E extends Element>(element: Element, parts: readonly E[]): E[] {
  return parts.filter((part) => part.closest(item) === element);
}

function explanationOf(element: Element): Element | undefined {
  return own(element, all(element, '.explanation, .toelichting, [class*="description"]'))[0];
}

/** Whether an item, or the one that it stands within, says at its heading, in the line or the group of that, or in words that it is closed. */
function isClosedItem(element: Element): boolean {
  const head = headOf(element);
  const line = head.parentElement === element || head.parentElement?.querySelector('a[href]') ? null : head.parentElement;
  const names = head === element ? [] : [head, line];
  const explanation = head === element ? wordsOf(element, 'a') : wordsOf(explanationOf(element));
  const around = element.parentElement?.closest(item);
  return (
    isClosed({ item: element, names: [...names, headingBefore(element, item)], explanation }) ||
    (!!around && isClosedItem(around))
  );
}

function itemFrom(element: Element, page: SitePage): AgendaItem[] {
  const head = headOf(element);
  const words = wordsOf(head, `${hidden}, a[href*="/document/"]`);
  if (!words) return [];
  const [said] = own(element, all(element, '.item_prefix, .number, .nr'));
  const split = splitNumber(words);
  const explanation = explanationOf(element);
  return [
    {
      id: element.id,
      number: wordsOf(said) ?? split.number,
      title: split.title,
      explanation: wordsOf(explanation),
      treatment: treatmentIn(
        head,
        explanation,
        ...own(element, all(element, '.label, .badge, .type')),
        headingBefore(element, item),
      ),
      confidential: isClosedItem(element),
      papers: papersOf(own(element, linksTo(element, paperPath, page)), page),
    },
  ];
}

/**
 * Meetings of NotuBiz, and entries of its registers. Papers that hang on such an entry stand on a page of their own: then the agenda is
 * not whole.
 */
export const notubiz: Adapter = {
  system: 'notubiz',
  recognises: ({ document, url }) =>
    meetingPath.test(url.pathname) ||
    registerPath.test(url.pathname) ||
    (document.querySelector(item) !== null && document.querySelector(maker) !== null),
  read(page) {
    const { document } = page;
    const elements = all(document, item);
    const papers = papersOf(linksTo(document, paperPath, page), page);
    if (elements.length === 0 && papers.length === 0) return null;
    const ways = elements.flatMap((element) => linksTo(element, registerPath, page));
    return meetingOn(page, 'notubiz', {
      head: { body: '.realtitle, main h1, h1', when: '.date, time, h1 ~ h2', time: '.time' },
      items: elements.flatMap((element) => itemFrom(element, page)),
      papers,
      entries: entriesOf(ways, page),
    });
  },
};
