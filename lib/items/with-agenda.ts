import { ofDebate } from '../knowledge/rules/treatments.ts';
import type { AgendaSays, Because, Item, ItemFacts } from '../reading/contract.ts';
import { fold } from '../text/index.ts';
import { treatmentIn } from './treatment/candidates.ts';

/** An item, and what the agenda says of it where the paper was opened from one. */
export type OnAgenda = ItemFacts & Pick<Item, 'agenda'>;

/**
 * The items of a paper with what the agenda page says of it. Only a paper that is one item is the item of the agenda. What the paper
 * says itself wins; but it is secret as soon as one of the two says so.
 */
export function withAgenda(items: readonly ItemFacts[], says: AgendaSays | null): readonly OnAgenda[] {
  const [only, other] = items;
  return says && only && !other ? [joined(only, says)] : items;
}

function joined(item: ItemFacts, says: AgendaSays): OnAgenda {
  const number = item.number === null && says.number !== null && { number: says.number };
  const value = treatmentOn(item, says);
  const treatment = item.treatment === null && value !== null && { treatment: value };
  const confidential = item.confidential !== true && says.confidential && { confidential: true };
  const because = {
    ...(number && { number: onPage(says, number.number, 'De agenda geeft dit nummer.') }),
    ...(treatment && { treatment: onPage(says, says.treatment ?? '', 'De agenda noemt dit punt zo.') }),
    ...(confidential && { confidential: onPage(says, says.title, 'De agenda laat zien dat dit punt niet openbaar is.') }),
  };
  const filled = { ...number, ...treatment, ...confidential };
  return { ...item, ...filled, because: { ...item.because, ...because }, agenda: says };
}

/** A bespreekstuk is debated and then decided: by a raadscommissie, which decides nothing, it is only debated. */
function treatmentOn({ body }: ItemFacts, { treatment }: AgendaSays): ItemFacts['treatment'] {
  if (treatment === null || (ofDebate.test(fold(treatment)) && body !== 'raadscommissie')) return null;
  return treatmentIn(treatment);
}

function onPage({ url }: AgendaSays, quote: string, rule: string): Because {
  return { rule, assumes: null, evidence: [{ url, quote }] };
}
