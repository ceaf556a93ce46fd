import { bodyLabels } from '../knowledge/labels.ts';
import type { Item } from '../reading/contract.ts';
import type { AgendaItem, AgendaPaper, Meeting } from '../ris/index.ts';
import { contentOf, type Piece } from './content.ts';
import { isSameItem } from './same-item.ts';
import { stateOf, statusOf } from './status.ts';
import type { BoardRow, PaperStates } from './types.ts';

/** What a row is made from: an item of the agenda, or a paper outside of them. */
type Source = Pick<AgendaItem, 'id' | 'number' | 'title' | 'treatment' | 'confidential' | 'papers'>;

/** What the rows of one meeting share. */
interface Board {
  meeting: Meeting;
  states: PaperStates;
  today: string;
}

const loose = (paper: AgendaPaper): Source => ({
  id: paper.page,
  number: null,
  title: paper.title,
  treatment: null,
  confidential: false,
  papers: [paper],
});

function piecesOf(papers: readonly AgendaPaper[], states: PaperStates): Piece[] {
  return papers.flatMap((paper) => {
    const state = stateOf(paper, states);
    return state.state === 'read' ? state.reading.items.map((item) => ({ paper, item })) : [];
  });
}

/** Papers that hold several numbered items are a bundle: each of its items has a row. */
function isBundle(pieces: readonly Piece[]): boolean {
  return new Set(pieces.flatMap(({ item }) => item.number ?? [])).size > 1;
}

/** How much an item looks like what the meeting is to speak of: its own proposal, rather than an annex to it. */
function weight({ body, asks, kind }: Item, { body: printed }: Meeting): number {
  const isOwn =
    body !== null && (printed ?? '').toLowerCase().includes(bodyLabels[body].short?.toLowerCase() ?? bodyLabels[body].name);
  return (asks.length > 0 ? 2 : 0) + (isOwn ? 2 : 0) + (kind === 'overig' ? 0 : 1);
}

function leadFirst(pieces: readonly Piece[], meeting: Meeting): Piece[] {
  return pieces.toSorted((a, b) => weight(b.item, meeting) - weight(a.item, meeting));
}

function rowFrom(source: Source, pieces: readonly Piece[], { meeting, states, today }: Board): BoardRow {
  const all = leadFirst(pieces, meeting);
  const open = source.confidential ? [] : all.filter(({ item }) => !item.confidential);
  const isConfidential = source.confidential || open.length < all.length;
  return {
    id: source.id,
    number: source.number,
    title: source.title,
    within: null,
    bundled: 0,
    treatment: source.treatment,
    papers: source.papers,
    status: statusOf(source.papers.length > 0 ? source.papers : pieces.map(({ paper }) => paper), states),
    isConfidential,
    content: contentOf(open, today),
    withheld: isConfidential ? contentOf(all, today) : null,
  };
}

/** The row of an item of a bundle. */
function rowWithin(source: Source, piece: Piece, board: Board): BoardRow {
  const { paper, item } = piece;
  const { id, number, title } = item;
  const own = { ...source, id: `${source.id} ${paper.page} ${id}`, number, title, treatment: null, papers: [paper] };
  return { ...rowFrom(own, [piece], board), within: source.number };
}

/** The row of a source with the pieces that are its own, then a row for each item of the bundles that hang on it. */
function rowsFrom(source: Source, elsewhere: readonly Piece[], board: Board): BoardRow[] {
  const perPaper = source.papers.map((paper) => piecesOf([paper], board.states));
  const own = perPaper.filter((pieces) => !isBundle(pieces)).flat();
  const bundled = perPaper.filter(isBundle).flat();
  const row = { ...rowFrom(source, [...own, ...elsewhere], board), bundled: bundled.length };
  return [row, ...bundled.map((piece) => rowWithin(source, piece, board))];
}

/** The rows of a paper outside of the items: of a bundle only the items that have no place in the agenda. */
function rowsOutside(paper: AgendaPaper, isPlaced: (piece: Piece) => boolean, board: Board): BoardRow[] {
  const pieces = piecesOf([paper], board.states);
  const left = pieces.filter((piece) => !isPlaced(piece));
  if (pieces.length > 0 && left.length === 0) return [];
  return isBundle(pieces) ? left.map((piece) => rowWithin(loose(paper), piece, board)) : [rowFrom(loose(paper), left, board)];
}

/** Gives the rows of a meeting; `today` is an ISO day. */
export type RowMaker = (meeting: Meeting, states: PaperStates, today: string) => BoardRow[];

/** What the rows of a source follow from. */
function causesOf(source: Source, elsewhere: readonly Piece[], { meeting, states, today }: Board): readonly unknown[] {
  const { number, title, treatment, confidential, papers } = source;
  const pieces = elsewhere.flatMap(({ paper, item }) => [paper, item, states.get(paper.page)]);
  const own = papers.flatMap((paper) => [paper, states.get(paper.page)]);
  return [number, title, treatment, confidential, meeting.body, today, papers.length, ...own, ...pieces];
}

const isSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((one, at) => one === others[at]);

/**
 * A maker of rows in the order of the page: one per agenda item, one per item of a bundle, one per paper outside of the items. An
 * item of such a paper that is an item of the agenda goes into its row. Where nothing changed since the last time the rows of an
 * item or paper are the same objects, so that a screen need not draw them again.
 */
export function createRowMaker(): RowMaker {
  const known = new Map<string, { causes: readonly unknown[]; rows: BoardRow[] }>();
  const kept = (id: string, causes: readonly unknown[], make: () => BoardRow[]) => {
    const last = known.get(id);
    if (last && isSame(last.causes, causes)) return last.rows;
    const rows = make();
    known.set(id, { causes, rows });
    return rows;
  };
  return (meeting, states, today) => {
    const board = { meeting, states, today };
    const outside = piecesOf(meeting.papers, states);
    const inAgenda = (source: Source) => outside.filter(({ item }) => isSameItem(item, source));
    const isPlaced = ({ item }: Piece) => meeting.items.some((source) => isSameItem(item, source));
    const ofItem = (source: Source) => {
      const elsewhere = inAgenda(source);
      return kept(source.id, causesOf(source, elsewhere, board), () => rowsFrom(source, elsewhere, board));
    };
    const ofPaper = (paper: AgendaPaper) => {
      const causes = [meeting.items, ...causesOf(loose(paper), [], board)];
      return kept(`stuk ${paper.page}`, causes, () => rowsOutside(paper, isPlaced, board));
    };
    return [...meeting.items.flatMap(ofItem), ...meeting.papers.flatMap(ofPaper)];
  };
}

/** The rows of a meeting, made anew. */
export const rowsOf: RowMaker = (...of) => createRowMaker()(...of);
