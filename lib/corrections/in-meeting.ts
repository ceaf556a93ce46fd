import type { AgendaOfPaper, ItemFacts } from '../reading/contract.ts';
import { correctionsOf, withCorrection, withoutCorrection } from './book.ts';
import type { Correction, CorrectionBook, CorrectionPlace } from './types.ts';

/** A paper, and where it is treated. */
export interface PaperInMeeting {
  /** The SHA-256 of its bytes. */
  document: string;
  /** Address of the agenda that it was opened from; null: from none, or nothing of it is to be kept. */
  meeting: string | null;
  items: readonly Pick<ItemFacts, 'id' | 'cooperationName' | 'confidential'>[];
}

/** The meeting of a paper, for what holds there; null: it has none, or the agenda says that the paper is for few. */
export function meetingOfPaper(agenda: AgendaOfPaper | null): string | null {
  if (!agenda || agenda.closed || agenda.own?.confidential) return null;
  return agenda.own?.url || agenda.all[0]?.url || null;
}

/** Where the book keeps what holds for a meeting; no hash looks like it. */
const shelfOf = (meeting: string): string => `vergadering ${meeting}`;

/** A name as it is compared: without what stands in brackets. */
const plain = (name: string): string =>
  name
    .replace(/\([^)]*\)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

/** Where a correction is kept for the other papers; null: it holds for this paper only. */
function sharedPlace({ meeting, items }: PaperInMeeting, { item, field }: CorrectionPlace) {
  const of = items.find(({ id }) => id === item);
  const name = plain(of?.cooperationName ?? '');
  return meeting && field === 'cooperation' && name && !of?.confidential ? { shelf: shelfOf(meeting), item: name, field } : null;
}

/** What was set right in a paper, and the form of a cooperation that it names and that was set right in another paper of its meeting. */
export function correctionsIn(book: CorrectionBook, { document, meeting, items }: PaperInMeeting): Correction[] {
  const own = correctionsOf(book, document);
  const shared = meeting ? correctionsOf(book, shelfOf(meeting)) : [];
  const open = items.filter(({ id }) => !own.some(({ item, field }) => item === id && field === 'cooperation'));
  const taken = open.flatMap(({ id, cooperationName }): Correction[] => {
    const found = shared.find(({ item }) => item === plain(cooperationName ?? ''));
    return found ? [{ ...found, item: id, isOfMeeting: true }] : [];
  });
  return [...own, ...taken];
}

/** The book with a correction of a paper; the form of a cooperation is kept for its meeting too. */
export function withCorrectionIn(book: CorrectionBook, paper: PaperInMeeting, correction: Correction): CorrectionBook {
  const kept = withCorrection(book, paper.document, correction);
  const place = sharedPlace(paper, correction);
  return place ? withCorrection(kept, place.shelf, { ...correction, item: place.item }) : kept;
}

/** The book without it, and without what it said for its meeting. */
export function withoutCorrectionIn(book: CorrectionBook, paper: PaperInMeeting, place: CorrectionPlace): CorrectionBook {
  const left = withoutCorrection(book, paper.document, place);
  const shared = sharedPlace(paper, place);
  return shared ? withoutCorrection(left, shared.shelf, shared) : left;
}
