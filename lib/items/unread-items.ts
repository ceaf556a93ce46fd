import type { Evidence, ItemFacts, Unread } from '../reading/contract.ts';

/** The point of the agenda that the name of an annex begins with, or names: '3a Verslag', 'Begroting (bij agendapunt 2)'. */
const pointNamed = /^bijlage: (\d{1,2}\.?[a-z]?)(?=[.)]? \D)|\b(?:bij|agenda)?punt (\d{1,2}\.?[a-z]?)(?![\w.])/iu;

type Place = [page: number, start: number];

/** An annex, and whether it stands in a list under a heading of its own. */
export interface NamedAnnex {
  part: Unread;
  isListed: boolean;
}

/**
 * An annex with the item that it belongs to: the one in which it is named. Of a list under all points of an agenda the number tells
 * which; without one it belongs to the agenda, and is asked for at none of its points.
 */
export function withItem({ part, isListed }: NamedAnnex, items: readonly ItemFacts[]): Unread {
  const place = placeOf(part.evidence);
  const around = place && items.findLast((item) => isBefore(startOf(item), place));
  const isBehindAll = isListed && around && around === items.at(-1) && isOfAgenda(around, items);
  if (!isBehindAll) return { ...part, item: around?.id ?? null };
  const [, first, inWords] = pointNamed.exec(part.what) ?? [];
  return { ...part, item: numbered(items, first ?? inWords)?.id ?? null };
}

function placeOf(evidence: Evidence | null): Place | null {
  return evidence && 'page' in evidence ? [evidence.page, evidence.start] : null;
}

/** Where an item begins: at its title or number, else at the top of its first page. */
function startOf({ because, pages: [first] }: ItemFacts): Place {
  const places = [because.title, because.number].flatMap((reason) => reason?.evidence.map(placeOf) ?? []);
  const own = places
    .filter((place) => place !== null && place[0] >= first)
    .toSorted((one, other) => (isBefore(one, other) ? -1 : 1));
  return own[0] ?? [first, 0];
}

function isBefore(one: Place | null, other: Place | null): boolean {
  if (!one || !other) return false;
  return one[0] < other[0] || (one[0] === other[0] && one[1] <= other[1]);
}

/** Points of an agenda stand together on a page; a paper of a bundle begins one. */
function isOfAgenda(item: ItemFacts, items: readonly ItemFacts[]): boolean {
  return items.some((other) => other !== item && other.pages[1] === item.pages[0]);
}

const plain = (number: string): string => number.replace('.', '').toLowerCase();

function numbered(items: readonly ItemFacts[], number: string | undefined): ItemFacts | undefined {
  return number ? items.find((item) => item.number !== null && plain(item.number) === plain(number)) : undefined;
}
