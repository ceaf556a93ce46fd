import { bodyLabels } from '../knowledge/labels.ts';
import type { Item } from '../reading/contract.ts';
import type { Meeting } from '../ris/index.ts';
import { isOpenFormally, type Piece } from './content.ts';
import { maybeSameName } from './names.ts';

/** Pieces about one thing, the one that speaks for them first. */
export type Subject = readonly [lead: Piece, ...others: Piece[]];

const isOf = ({ body }: Item, { body: printed }: Meeting): boolean =>
  body !== null && (printed ?? '').toLowerCase().includes(bodyLabels[body].short?.toLowerCase() ?? bodyLabels[body].name);

/** Whether more is asked than to take note. */
const asksMore = ({ asks }: Item): boolean => asks.some(({ verb }) => verb !== 'kennisnemen');

const offersFormally = ({ council }: Item): boolean => council.options.some(isOpenFormally);

/** How much an item looks like what the meeting is to speak of: its own proposal comes before what is attached to it. */
function weight(item: Item, meeting: Meeting): number {
  const isOwn = isOf(item, meeting);
  const signs = [isOwn && asksMore(item), offersFormally(item), isOwn, item.asks.length > 0, item.kind !== 'overig'];
  return signs.reduce((sum, sign) => 2 * sum + Number(sign), 0);
}

/** The pieces of a row, the one that it speaks of first. */
export function leadFirst(pieces: readonly Piece[], meeting: Meeting): Piece[] {
  return pieces.toSorted((a, b) => weight(b.item, meeting) - weight(a.item, meeting));
}

/** Whether an item names the place in the cycle that another is about: one proposal may be about jaarstukken and begroting. */
const names = ({ cycles }: Item, { cycle }: Item): boolean =>
  cycle !== null && cycles.some(({ stage, year }) => stage === cycle.stage && year === cycle.year);

/** Whether a paper is certainly about something else: another kind of paper, or another cooperation. */
function isElse({ item, paper }: Piece, lead: Piece): boolean {
  const isOtherKind = item.kind !== 'overig' && item.kind !== lead.item.kind && !names(lead.item, item);
  return paper.page !== lead.paper.page && (isOtherKind || !maybeSameName(item.cooperationName, lead.item.cooperationName));
}

/** Whether a paper has something for the raad that its lead does not tell: a formal way; where the lead only tells, a decision. */
const hasOwn = ({ item }: Piece, lead: Piece): boolean => offersFormally(item) || (!asksMore(lead.item) && item.decider !== null);

/**
 * The papers of an item by what they are about, its lead first. What is attached to a paper stays with it; a paper about something
 * else stands apart where it has something for the raad.
 */
export function bySubject(pieces: readonly Piece[]): Subject[] {
  const subjects: [Piece, ...Piece[]][] = [];
  for (const piece of pieces) {
    const [lead] = subjects[0] ?? [];
    const isApart = lead !== undefined && isElse(piece, lead) && hasOwn(piece, lead);
    const own = isApart ? subjects.slice(1).find(([other]) => !isElse(piece, other)) : subjects[0];
    if (own) own.push(piece);
    else subjects.push([piece]);
  }
  return subjects;
}
