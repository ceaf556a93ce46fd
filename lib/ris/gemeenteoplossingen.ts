import { all, hidden, isPdfLink, papersOf, treatmentIn, wordsOf } from './dom.ts';
import { isClosed } from './locks.ts';
import { meetingOn } from './meeting.ts';
import type { Adapter, AgendaItem, AgendaPaper, SitePage } from './types.ts';

const meetingPath = /^\/vergaderingen\/[^/]+\/\d{4}\/[^/]+\/\d\d(?::|%3A)\d\d/iu;
const generator = 'meta[name="generator"][content^="GO."]';
const attachment = '.bijlage_true';

/** Where the older and the newer dress of the page keep the parts of an item. */
const item = 'li.agendaRow, div.agenda-row';
const number = '.first, .nr';
const title = '.title h3, h4, h3';

function papersIn(root: ParentNode, page: SitePage): AgendaPaper[] {
  const links = all(root, 'a[href]').filter((link) => link.matches(attachment) || isPdfLink(link));
  return papersOf(links, page);
}

function itemFrom(element: Element, page: SitePage): AgendaItem[] {
  const titled = element.querySelector(title);
  const words = wordsOf(titled, `${hidden}, ${number}`);
  if (!words) return [];
  const explanation = element.querySelector('.toelichting');
  return [
    {
      id: element.id || words,
      number: wordsOf(element.querySelector(number))?.replace(/[.:]$/u, '') ?? null,
      title: words,
      explanation: wordsOf(explanation),
      treatment: treatmentIn(titled, explanation, element.querySelector('.label, .behandeling')),
      confidential: isClosed({ item: element, names: [titled?.closest('.title') ?? titled], explanation: wordsOf(explanation) }),
      papers: papersIn(element, page),
    },
  ];
}

/** An item that has a place for attachments and nothing in it is still waiting. */
function isWaiting(element: Element): boolean {
  return all(element, '.attachementRow').some((row) => row.querySelector('a') === null && row.matches(':not(.leeg)'));
}

/** Attachments come later than the page: while an item waits for them, and where the page has none at all yet. */
function isLoading(elements: readonly Element[], page: SitePage): boolean {
  return elements.some(isWaiting) || papersIn(page.document, page).length === 0;
}

/** Meetings of GemeenteOplossingen, on any council's own domain, and the page with all papers of one. */
export const gemeenteoplossingen: Adapter = {
  system: 'gemeenteoplossingen',
  recognises: ({ document, url }) =>
    meetingPath.test(url.pathname) || (document.querySelector(generator) !== null && document.querySelector(item) !== null),
  read(page) {
    const { document } = page;
    const elements = all(document, item);
    const documents = document.querySelector('#documenten');
    const papers = documents ? papersIn(documents, page) : [];
    if (elements.length === 0 && papers.length === 0) return null;
    return meetingOn(page, 'gemeenteoplossingen', {
      head: { body: '#page h1, h1', when: '.datum, .date, time, h1 ~ h2', time: '.tijd, .time' },
      items: elements.flatMap((element) => itemFrom(element, page)),
      papers,
      incomplete: isLoading(elements, page) ? ['laadt nog'] : [],
    });
  },
};
