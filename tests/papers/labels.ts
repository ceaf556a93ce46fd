import type { ItemFacts } from '../../lib/reading/contract.ts';
import { fold } from '../../lib/text/index.ts';

/** One value, or several of which any is right. */
type Accepted = string | null | readonly (string | null)[];

/** What a careful reader says of an item; a field that is left out can be read in more than one way. */
export interface LabelledItem {
  title: string;
  kind?: Accepted;
  body?: Accepted;
  decider?: Accepted;
  treatment?: Accepted;
  meetingDate?: Accepted;
  asks?: readonly { verb: string; alt?: Accepted }[];
  route?: readonly { body: string; date?: string }[];
  roles?: readonly string[];
}

/** How many labels of a measure were read as they say, of how many; a thing read that no label names counts among the latter. */
export interface Share {
  right: number;
  of: number;
}

export type Measure = 'items' | 'kind' | 'body' | 'decider' | 'treatment' | 'meetingDate' | 'asks' | 'route' | 'roles';

const single = ['kind', 'body', 'decider', 'treatment', 'meetingDate'] as const;
const any = (accepted: Accepted): readonly (string | null)[] =>
  typeof accepted === 'string' || accepted === null ? [accepted] : accepted;

/** Compares the items of a paper with its labels, and adds to the shares what it finds. */
export function compare(labels: readonly LabelledItem[], read: readonly ItemFacts[], shares: Record<Measure, Share>): void {
  const found = pairs(labels, read);
  add(shares.items, found.size, Math.max(labels.length, read.length));
  for (const label of labels) compareItem(label, found.get(label), shares);
}

function compareItem(label: LabelledItem, item: ItemFacts | undefined, shares: Record<Measure, Share>): void {
  for (const field of single) {
    const accepted = label[field];
    if (accepted !== undefined) add(shares[field], item && any(accepted).includes(item[field]) ? 1 : 0, 1);
  }
  if (label.asks) compareAsks(label.asks, item?.asks.map(({ verb }) => verb) ?? [], shares.asks);
  const steps = label.route?.filter(({ body, date }) =>
    item?.route.some((step) => step.body === body && (!date || step.date === date)),
  );
  add(shares.route, steps?.length ?? 0, label.route?.length ?? 0);
  const roles = label.roles?.filter((role) =>
    item?.roles.some((one) => fold(one.role).includes(fold(role)) || likeness(one.role, role) > 0.5),
  );
  add(shares.roles, roles?.length ?? 0, label.roles?.length ?? 0);
}

function compareAsks(labels: NonNullable<LabelledItem['asks']>, read: readonly string[], share: Share): void {
  const left = [...read];
  const right = labels.filter(({ verb, alt = [] }) => {
    const at = left.findIndex((one) => [verb, ...any(alt)].includes(one));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  add(share, right.length, labels.length + left.length);
}

function add(share: Share, right: number, of: number): void {
  share.right += right;
  share.of += of;
}

/** The item read for each label, by their titles; of equals the one nearest in order. */
function pairs(labels: readonly LabelledItem[], read: readonly ItemFacts[]): Map<LabelledItem, ItemFacts> {
  const scored = labels
    .flatMap((label, i) =>
      read.map((item, j) => ({ label, item, score: likeness(label.title, item.title) - Math.abs(i - j) / 1000 })),
    )
    .sort((a, b) => b.score - a.score);
  const found = new Map<LabelledItem, ItemFacts>();
  const isAlone = labels.length === 1 && read.length === 1;
  for (const { label, item, score } of scored)
    if ((isAlone || score > 0.2) && !found.has(label) && ![...found.values()].includes(item)) found.set(label, item);
  return found;
}

/** Share of the words that two texts have in common. */
function likeness(one: string, other: string): number {
  const [left, right] = [words(one), words(other)];
  const both = left.intersection(right).size;
  return (2 * both) / Math.max(1, left.size + right.size);
}

function words(text: string): Set<string> {
  return new Set(fold(text).match(/[\p{L}\d]{3,}/gu) ?? []);
}
