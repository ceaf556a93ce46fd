import type { PaperStates } from '../../lib/board/index.ts';
import type { QueuedPaper } from '../../lib/queue/index.ts';
import type { AgendaItem, AgendaPaper, Meeting } from '../../lib/ris/index.ts';
import { type DocumentSource, fileSource } from '../../lib/source/index.ts';

/** A meeting with the way to its papers. */
export interface MeetingHere {
  meeting: Meeting;
  /** Gives the same source for the same paper each time. */
  sourceOf: (paper: AgendaPaper) => DocumentSource;
  /** Looks at the agenda page once more; null: the papers are files. */
  again: (() => void) | null;
}

const byName = new Intl.Collator('nl-NL', { numeric: true });

function itemOf(file: File, index: number): AgendaItem {
  const title = file.name.replace(/\.pdf$/i, '');
  const page = `${index} ${file.name}`;
  const paper = { title, page, pdf: [] };
  return { id: page, number: null, title, explanation: null, treatment: null, confidential: false, papers: [paper] };
}

/** Files that were chosen together, as a meeting: one item each, in the order of their names. */
export function meetingOfFiles(files: readonly File[]): MeetingHere {
  const sorted = files.toSorted((a, b) => byName.compare(a.name, b.name));
  const items = sorted.map(itemOf);
  const sources = new Map(items.map(({ id }, index) => [id, fileSource(sorted[index] ?? new File([], ''))]));
  const nowhere = fileSource(new File([], ''));
  const meeting: Meeting = {
    system: 'onbekend',
    url: '',
    body: null,
    when: null,
    time: null,
    items,
    papers: [],
    incomplete: [],
  };
  return { meeting, sourceOf: ({ page }) => sources.get(page) ?? nowhere, again: null };
}

/** Files get the title and the number that they have inside, once they are read; a meeting of an agenda page stays as it is. */
export function namedByReading(meeting: Meeting, states: PaperStates): Meeting {
  if (meeting.url !== '') return meeting;
  const named = (item: AgendaItem): AgendaItem => {
    const state = states.get(item.id);
    if (state?.state !== 'read' || state.reading.items.length !== 1) return item;
    const [only] = state.reading.items;
    return { ...item, number: only?.number ?? null, title: only?.title || item.title };
  };
  return { ...meeting, items: meeting.items.map(named) };
}

/** All papers, of items and outside of them. */
export const allPapers = ({ items, papers }: Meeting): AgendaPaper[] => [...papers, ...items.flatMap((item) => item.papers)];

/** What a paper is called, by the address of its page. */
export const titleOf = (meeting: Meeting, page: string): string =>
  allPapers(meeting).find((paper) => paper.page === page)?.title ?? '';

/** The papers that are not for everyone: those of a closed item, and those that the page calls closed themselves. */
export function closedPapers({ items, papers }: Meeting): AgendaPaper[] {
  const ofItems = items.flatMap((item) => item.papers.filter((paper) => item.confidential || paper.confidential));
  return [...ofItems, ...papers.filter(({ confidential }) => confidential)];
}

/** The papers to read, each once, in the order of the agenda. Those that are not for everyone are left to the reader. */
export function queuedPapers({ meeting, sourceOf }: MeetingHere): QueuedPaper[] {
  const closed = new Set(closedPapers(meeting).map(({ page }) => page));
  const all = [...meeting.items.flatMap((item) => item.papers), ...meeting.papers];
  const papers = all.filter(({ page }) => !closed.has(page));
  return [...new Map(papers.map((paper) => [paper.page, { id: paper.page, source: sourceOf(paper) }])).values()];
}
