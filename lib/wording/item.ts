import { bodyLabels, kindLabels, theBody, verbLabels } from '../knowledge/labels.ts';
import { inProse } from '../knowledge/list-words.ts';
import type { Item } from '../reading/contract.ts';
import { sentence } from './lists.ts';

/** What kind of paper an item is: 'Begroting'; null when that is not known. */
export function kindInWords({ kind }: Item): string | null {
  return kind === 'overig' ? null : sentence(kindLabels[kind]);
}

/** What is asked, each verb once: 'vaststellen en kennisnemen'; null when nothing is. */
export function askedInWords({ asks }: Item): string | null {
  return inProse([...new Set(asks.map(({ verb }) => verbLabels[verb]))]) || null;
}

/** That nothing is decided. */
export const nothingDecided = 'hier wordt niets besloten';

/** No decider means that nothing is decided, unless we know too little of the item, or the paper should have named one; the reader can say so too. */
export function decidesNothing({ kind, asks, gaps, because }: Item): boolean {
  if (because.decider) return true;
  return (kind !== 'overig' || asks.length > 0) && !gaps.some(({ gap }) => gap === 'beslisser');
}

/** Who decides here or later, each once: 'het algemeen bestuur en het dagelijks bestuur'; null when the paper does not say. */
export function deciderInWords(item: Item): string | null {
  const { decider, decisions } = item;
  const still = decisions.filter(({ state }) => state !== 'genomen').map(({ body }) => body);
  const bodies = [...new Set([...(decider ? [decider] : []), ...still])];
  if (bodies.length > 0) return inProse(bodies.map(theBody));
  return decisions.length === 0 && decidesNothing(item) ? nothingDecided : null;
}

/** The decider in a line of a list, without article: 'beslist: algemeen bestuur'; null without one. */
export function decidesShortly({ decider }: Item): string | null {
  return decider && `beslist: ${bodyLabels[decider].name}`;
}
