import { ofDebate } from '../knowledge/rules/treatments.ts';
import type { AgendaOfPaper, AgendaSays, Because, Item, ItemFacts, WebEvidence } from '../reading/contract.ts';
import { fold } from '../text/index.ts';
import { saysOfItem } from './same-item.ts';
import { treatmentIn } from './treatment/candidates.ts';

/** An item, and what the agenda says of it where the paper was opened from one. */
export type OnAgenda = ItemFacts & Pick<Item, 'agenda'>;

/**
 * The items of a paper with what the agenda page says of them. A paper that is one item is the item that it hangs on; an item of a
 * bundle is known by number and title. What the paper says itself wins; but it is secret as soon as one of the two says so, and all
 * of a bundle is where the item that it hangs on is, or the paper itself.
 */
export function withAgenda(items: readonly ItemFacts[], agenda: AgendaOfPaper | null): readonly OnAgenda[] {
  if (!agenda) return items;
  const { own, all, closed } = agenda;
  return items.map((item) => {
    const says = (items.length === 1 && own) || saysOfItem(item, all);
    const known = says ? joined(item, says) : item;
    if (closed) return { ...known, ...closedBy(known, 'De agenda laat zien dat dit stuk niet openbaar is.', closed) };
    return own?.confidential ? { ...known, ...closedWith(known, own) } : known;
  });
}

/** That an item is secret because the agenda shows it; nothing where it was known already. */
function closedBy({ confidential, because }: ItemFacts, rule: string, { url, quote }: WebEvidence): Partial<ItemFacts> {
  if (confidential === true) return {};
  return { confidential: true, because: { ...because, confidential: onPage({ url }, quote, rule) } };
}

/** The same because the agenda shows it at the item there. */
const closedWith = (item: ItemFacts, { url, title }: AgendaSays): Partial<ItemFacts> =>
  closedBy(item, 'De agenda laat zien dat dit punt niet openbaar is.', { url, quote: title });

function joined(item: ItemFacts, says: AgendaSays): OnAgenda {
  const number = item.number === null && says.number !== null && { number: says.number };
  const value = treatmentOn(item, says);
  const treatment = item.treatment === null && value !== null && { treatment: value };
  const because = {
    ...(number && { number: onPage(says, number.number, 'De agenda geeft dit nummer.') }),
    ...(treatment && { treatment: onPage(says, says.treatment ?? '', 'De agenda noemt dit punt zo.') }),
  };
  const open = { ...item, ...number, ...treatment, because: { ...item.because, ...because }, agenda: says };
  return says.confidential ? { ...open, ...closedWith(open, says) } : open;
}

/** A bespreekstuk is debated and then decided: by a raadscommissie, which decides nothing, it is only debated. */
function treatmentOn({ body }: ItemFacts, { treatment }: AgendaSays): ItemFacts['treatment'] {
  if (treatment === null || (ofDebate.test(fold(treatment)) && body !== 'raadscommissie')) return null;
  return treatmentIn(treatment);
}

function onPage({ url }: Pick<AgendaSays, 'url'>, quote: string, rule: string): Because {
  return { rule, assumes: null, evidence: [{ url, quote }] };
}
