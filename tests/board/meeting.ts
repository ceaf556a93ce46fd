import type { PaperState } from '../../lib/board/index.ts';
import { conclude } from '../../lib/council/index.ts';
import type { PlannedMeeting } from '../../lib/council/profile.ts';
import type { AgendaSays, Item, ItemFacts, Reading } from '../../lib/reading/contract.ts';
import type { AgendaItem, AgendaPaper, Meeting } from '../../lib/ris/index.ts';
import { someItem, someSituation } from '../council/item.ts';

export const today = '2026-05-01';

/** A paper of the agenda page, by its title. */
export function paper(title: string): AgendaPaper {
  const page = `https://ris.zuidrand.example/document/${encodeURIComponent(title)}`;
  return { title, page, pdf: [page] };
}

/** An item of the agenda. */
export function point(number: string | null, title: string, more: Partial<AgendaItem> = {}): AgendaItem {
  return {
    id: `ap-${number ?? title}`,
    number,
    title,
    explanation: null,
    treatment: null,
    confidential: false,
    papers: [],
    ...more,
  };
}

/** A meeting of the raad. */
export function meetingWith(items: AgendaItem[], papers: AgendaPaper[] = []): Meeting {
  const url = 'https://ris.zuidrand.example/vergadering/12';
  const head = { body: 'Gemeenteraad', when: 'dinsdag 19 mei 2026', time: '20:00' };
  return { system: 'onbekend', url, ...head, items, papers, incomplete: [] };
}

/** What a test tells of an item: its facts, and what the agenda says of it. */
export type Told = Partial<ItemFacts> & Pick<Item, 'agenda'>;

/** What the agenda of the meeting says of an item. */
export function saysOf({ number, title, treatment, confidential }: AgendaItem): AgendaSays {
  return { url: meetingWith([]).url, number, title, treatment, confidential };
}

/** A Reading of a paper with these items, concluded for a raadslid on the first of May. */
export function readingOf(items: readonly Told[], meetings: PlannedMeeting[] = []): Reading {
  const situation = someSituation({ today, profile: { meetings } });
  const concluded = items.map((facts, at): Item => {
    const item = someItem({ id: `stuk-${at}`, ...facts });
    return { ...item, ...conclude(item, situation), route: [] };
  });
  const none = { scannedPages: [], garbledPages: [], terms: [], abbreviations: [], unexplained: [], unread: [] };
  return { file: 'stuk.pdf', title: 'Stuk', pages: 4, language: 'nl', items: concluded, ...none };
}

/** Papers that are read, each with the items that stand in it. */
export function read(...papers: [AgendaPaper, ...Told[]][]): Map<string, PaperState> {
  return new Map(papers.map(([{ page }, ...items]) => [page, { state: 'read', reading: readingOf(items) }]));
}
