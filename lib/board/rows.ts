import type { AgendaItem, AgendaPaper, Meeting } from '../ris/index.ts';
import { contentOf, type Piece } from './content.ts';
import { dayOfMeeting } from './meeting.ts';
import { stateOf, statusOf } from './status.ts';
import { bySubject, leadFirst, type Subject } from './subjects.ts';
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
  confidential: paper.confidential ?? false,
  papers: [paper],
});

function piecesOf(papers: readonly AgendaPaper[], states: PaperStates): Piece[] {
  return papers.flatMap((paper) => {
    const state = stateOf(paper, states);
    return state.state === 'read' ? state.reading.items.map((item) => ({ paper, item })) : [];
  });
}

/** Whether the agenda speaks of a piece at this item. */
const isOf = ({ item: { agenda } }: Piece, { number, title }: Source): boolean =>
  agenda !== undefined && agenda.number === number && agenda.title === title;

/** Papers that hold several numbered items are a bundle: each of its items has a row. */
function isBundle(pieces: readonly Piece[]): boolean {
  return new Set(pieces.flatMap(({ item }) => item.number ?? [])).size > 1;
}

/** Whether the page or the paper says that a piece is not for everyone. */
const isClosed = ({ paper, item }: Piece, source: Source): boolean =>
  source.confidential || paper.confidential === true || item.confidential === true;

/** The papers that are not for everyone. */
function closedIn(source: Source, pieces: readonly Piece[]): AgendaPaper[] {
  const said = new Set(pieces.flatMap((piece) => (isClosed(piece, source) ? piece.paper : [])));
  return source.papers.filter((paper) => source.confidential || paper.confidential || said.has(paper));
}

/** The papers that tell how far a row is: those that Greep reads, else the closed ones that it leaves to the reader. */
function telling(source: Source, pieces: readonly Piece[]): readonly AgendaPaper[] {
  const papers = source.papers.length > 0 ? source.papers : pieces.map(({ paper }) => paper);
  const read = papers.filter(({ confidential }) => !confidential);
  return read.length > 0 ? read : papers;
}

/** Whether all that an item has is closed, and left to the reader. */
function isLeft({ confidential, papers }: Source, states: PaperStates): boolean {
  const isForFew = confidential || (papers.length > 0 && papers.every((paper) => paper.confidential));
  return isForFew && !papers.some(({ page }) => states.has(page));
}

/** The day of a meeting of the raad or a committee; that of another body is often meant to come after the raad. */
const dayOfRaad = (meeting: Meeting): string | null =>
  /raad|commissie/iu.test(meeting.body ?? '') ? dayOfMeeting(meeting) : null;

function rowFrom(source: Source, pieces: readonly Piece[], { meeting, states, today }: Board): BoardRow {
  const now = { today, meeting: dayOfRaad(meeting) };
  const all = leadFirst(pieces, meeting);
  const open = all.filter((piece) => !isClosed(piece, source));
  const closed = closedIn(source, all);
  const isConfidential = source.confidential || closed.length > 0 || open.length < all.length;
  return {
    id: source.id,
    number: source.number,
    title: source.title,
    within: null,
    bundled: 0,
    speaksOf: null,
    treatment: source.treatment,
    papers: source.papers,
    status: isLeft(source, states) ? { state: 'closed' } : statusOf(telling(source, pieces), states),
    isConfidential,
    closed,
    content: contentOf(open, now),
    withheld: open.length < all.length ? contentOf(all, now) : null,
  };
}

/** What has a row of its own within an item, and what it is called. */
type Part = Pick<Source, 'id' | 'number' | 'title'> & { pieces: Subject };

const ofBundle = (piece: Piece): Part => ({ ...piece.item, pieces: [piece] });

const ofPaper = (source: Source, pieces: Subject): Part => {
  const [{ paper, item }] = pieces;
  return { id: item.id, number: null, title: source.papers.includes(paper) ? paper.title : item.title, pieces };
};

function rowWithin(source: Source, { id, number, title, pieces }: Part, board: Board): BoardRow {
  const papers = [...new Set(pieces.map(({ paper }) => paper))];
  const own = { ...source, id: `${source.id} ${pieces[0].paper.page} ${id}`, number, title, treatment: null, papers };
  return { ...rowFrom(own, pieces, board), within: source.number };
}

/** The row of a source, then a row for each other subject that its papers are about; what is for few stays with the first. */
function rowsBySubject(source: Source, pieces: readonly Piece[], board: Board): [BoardRow, ...BoardRow[]] {
  const isOpen = (piece: Piece) => !isClosed(piece, source);
  const [first = [], ...others] = bySubject(leadFirst(pieces.filter(isOpen), board.meeting));
  const row = rowFrom(source, [...first, ...pieces.filter((piece) => !isOpen(piece))], board);
  const rows = others.map((other) => rowWithin(source, ofPaper(source, other), board));
  const apart = rows.flatMap(({ papers }) => papers);
  const speaksOf = first[0] && apart.length > 0 ? { paper: first[0].paper, others: apart } : null;
  return [{ ...row, speaksOf }, ...rows];
}

/** The rows of a source with the pieces that are its own, then a row for each item of the bundles that hang on it. */
function rowsFrom(source: Source, elsewhere: readonly Piece[], board: Board): BoardRow[] {
  const perPaper = source.papers.map((paper) => piecesOf([paper], board.states));
  const own = perPaper.filter((pieces) => !isBundle(pieces)).flat();
  const bundled = perPaper.filter(isBundle).flat();
  const [row, ...others] = rowsBySubject(source, [...own, ...elsewhere], board);
  return [{ ...row, bundled: bundled.length }, ...others, ...bundled.map((piece) => rowWithin(source, ofBundle(piece), board))];
}

/** The rows of a paper outside of the items: of a bundle only the items that have no place in the agenda. */
function rowsOutside(paper: AgendaPaper, isPlaced: (piece: Piece) => boolean, board: Board): BoardRow[] {
  const pieces = piecesOf([paper], board.states);
  const left = pieces.filter((piece) => !isPlaced(piece));
  if (pieces.length > 0 && left.length === 0) return [];
  return isBundle(pieces)
    ? left.map((piece) => rowWithin(loose(paper), ofBundle(piece), board))
    : [rowFrom(loose(paper), left, board)];
}

/** Gives the rows of a meeting; `today` is an ISO day. */
export type RowMaker = (meeting: Meeting, states: PaperStates, today: string) => BoardRow[];

/** What the rows of a source follow from. */
function causesOf(source: Source, elsewhere: readonly Piece[], { meeting, states, today }: Board): readonly unknown[] {
  const { number, title, treatment, confidential, papers } = source;
  const pieces = elsewhere.flatMap(({ paper, item }) => [paper, item, states.get(paper.page)]);
  const own = papers.flatMap((paper) => [paper, states.get(paper.page)]);
  return [number, title, treatment, confidential, meeting.body, meeting.when, today, papers.length, ...own, ...pieces];
}

const isSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((one, at) => one === others[at]);

/** Gives rows by their name, and makes them anew only where what they follow from changed. */
type Keep = (id: string, causes: readonly unknown[], make: () => BoardRow[]) => BoardRow[];

function keeper(): Keep {
  const known = new Map<string, { causes: readonly unknown[]; rows: BoardRow[] }>();
  return (id, causes, make) => {
    const last = known.get(id);
    if (last && isSame(last.causes, causes)) return last.rows;
    const rows = make();
    known.set(id, { causes, rows });
    return rows;
  };
}

function rowsOn(board: Board, keep: Keep): BoardRow[] {
  const { meeting, states } = board;
  const outside = piecesOf(meeting.papers, states);
  const isPlaced = (piece: Piece) => meeting.items.some((source) => isOf(piece, source));
  const ofItem = (source: Source) => {
    const elsewhere = outside.filter((piece) => isOf(piece, source));
    return keep(source.id, causesOf(source, elsewhere, board), () => rowsFrom(source, elsewhere, board));
  };
  const ofPaper = (paper: AgendaPaper) => {
    const causes = [meeting.items, ...causesOf(loose(paper), [], board)];
    return keep(`stuk ${paper.page}`, causes, () => rowsOutside(paper, isPlaced, board));
  };
  return [...meeting.items.flatMap(ofItem), ...meeting.papers.flatMap(ofPaper)];
}

/**
 * A maker of rows in the order of the page: one per agenda item, one per other subject of its papers, one per item of a
 * bundle, one per paper outside of the items. An item of such a paper that is an item of the agenda goes into its row. Where
 * nothing changed since the last time the rows of an item or paper are the same objects, so that a screen need not draw them
 * again.
 */
export function createRowMaker(): RowMaker {
  const keep = keeper();
  return (meeting, states, today) => rowsOn({ meeting, states, today }, keep);
}

/** The rows of a meeting, made anew. */
export const rowsOf: RowMaker = (...of) => createRowMaker()(...of);
