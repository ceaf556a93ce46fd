import { all, entriesOf, hidden, papersOf, treatmentIn, wordsOf } from './dom.ts';
import { isClosed } from './locks.ts';
import { meetingOn } from './meeting.ts';
import type { Adapter, AgendaItem, AgendaPaper, SitePage } from './types.ts';

const head = { body: 'main h1, h1', when: 'main h1 ~ h2, h1 ~ h2, .meeting-date, td.date', time: '.heading3, .meeting-time' };
const agenda = /^\/(?:Agenda|Calendar)\/(?:Index|Details|OpenCategory)\//iu;
const entry = /^\/Reports\/Item\//iu;
/** What leads to an entry of a register, whose papers stand on a page of its own: a link, or a row that a script opens. */
const toEntry = 'tr[data-url^="/Reports/Item/" i], a[href*="/Reports/Item/" i]';
const paperLink = 'a[data-document-id]';

/** Where one way of dressing the page keeps the parts of an item. */
interface Skin {
  item: string;
  number: string;
  title: string;
  explanation: string;
  /** What opens under its head. */
  body: string;
}

/** Today's skin, and the one that older sites still have. What both share is `a[data-document-id]`. */
const skins: readonly Skin[] = [
  {
    item: '#agendaitems .agenda-item, .panel.agenda-item',
    number: '.panel-id',
    title: '.panel-title-label',
    explanation: '.panel-body > p, .panel-body > .explanation',
    body: '.panel-body',
  },
  {
    item: '.agendapunten ul.list-group > li',
    number: '.cal-agendapunt-nr',
    title: '.cal-agendapunt-label a, .cal-agendapunt-label',
    explanation: '.details .explanation',
    body: '.details, .attachments',
  },
];

/**
 * Where the bytes of a paper are. A link may lead to a page that shows the paper by a script: then they are elsewhere. The address
 * of a file itself is left as it is.
 */
export function ibabsPaper({ href, origin, pathname, searchParams }: URL): string[] {
  const id = searchParams.get('documentId');
  if (!id || !/^\/(?:Agenda|Reports)\/Document\//iu.test(pathname)) return [href];
  const item = searchParams.get('agendaItemId');
  const view = `${origin}/Document/View/${id}`;
  return item ? [`${origin}/Document/LoadAgendaItemDocument/${id}?agendaItemId=${item}`, view] : [view];
}

function papersIn(root: ParentNode, page: SitePage): AgendaPaper[] {
  return papersOf(all(root, paperLink), page, ibabsPaper);
}

function itemFrom(element: Element, skin: Skin, page: SitePage): AgendaItem[] {
  const titled = element.querySelector(skin.title);
  const title = wordsOf(titled, hidden);
  if (!title) return [];
  const explanation = element.querySelector(skin.explanation);
  const head = [...element.children].filter((part) => !part.matches(skin.body));
  return [
    {
      id: element.id || title,
      number: wordsOf(element.querySelector(skin.number), hidden),
      title,
      explanation: wordsOf(explanation),
      treatment: treatmentIn(titled, explanation),
      confidential: isClosed({ item: element, names: head, explanation: wordsOf(explanation) }),
      papers: papersIn(element, page),
    },
  ];
}

/** Whether a row or a link leads to an entry of a register without its papers beside it. */
const lacksPapers = (way: Element): boolean => (way.closest('tr, li') ?? way).querySelector(paperLink) === null;

/** Meetings of iBabs, in both of its skins, and entries of its registers. Without a skin that is known there are papers and no items. */
export const ibabs: Adapter = {
  system: 'ibabs',
  recognises: ({ document, url }) =>
    agenda.test(url.pathname) ||
    entry.test(url.pathname) ||
    (document.querySelector(paperLink) !== null && document.querySelector(itemsOfAny) !== null),
  read(page) {
    const { document } = page;
    const skin = skins.find(({ item }) => document.querySelector(item) !== null);
    const papers = papersIn(document, page);
    if (!skin && papers.length === 0) return null;
    const elements = skin ? all(document, skin.item) : [];
    const ways = elements.flatMap((element) => all(element, toEntry).filter(lacksPapers));
    return meetingOn(page, 'ibabs', {
      head,
      items: skin ? elements.flatMap((element) => itemFrom(element, skin, page)) : [],
      papers,
      entries: entriesOf(ways, page),
    });
  },
};

const itemsOfAny = skins.map(({ item }) => item).join(', ');
