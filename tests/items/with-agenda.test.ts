import { describe, expect, it } from 'vitest';
import { withAgenda } from '../../lib/items/index.ts';
import type { AgendaSays, ItemFacts } from '../../lib/reading/contract.ts';
import { quoted, someItem } from '../council/item.ts';

const url = 'https://elsdrecht.voorbeeld.nl/Agenda/Index/1';
const says: AgendaSays = { url, number: '4', title: 'Zienswijze begroting', treatment: null, confidential: false };

/** The only item of a paper, with what the agenda says of it. */
function joined(item: Partial<ItemFacts>, words: Partial<AgendaSays> = {}) {
  const [only] = withAgenda([someItem(item)], { ...says, ...words });
  if (!only) throw new Error('no item');
  return only;
}

describe('what the agenda says of a paper', () => {
  it.each([
    ['hamerstuk', null, 'besluitvormend'],
    ['ter kennisname', null, 'informerend'],
    ['voor kennisgeving', 'raad', 'informerend'],
    ['opiniërend', 'raad', 'opiniërend'],
    ['beeldvormend', null, 'beeldvormend'],
    ['bespreekstuk', 'raadscommissie', 'opiniërend'],
    ['bespreekstuk', 'raad', null],
    ['b-stuk', 'raad', null],
  ] as const)('‘%s’ for %s is %s, with its own words as evidence', (treatment, body, expected) => {
    const item = joined({ body }, { treatment });
    expect(item.treatment).toBe(expected);
    expect(item.because.treatment?.evidence).toEqual(expected ? [{ url, quote: treatment }] : undefined);
    expect(item.agenda?.treatment).toBe(treatment);
  });

  it('leaves what the paper says itself, and stands beside it', () => {
    const because = { treatment: { rule: 'Het formulier noemt dit.', assumes: null, evidence: [quoted('ter besluitvorming')] } };
    const item = joined({ treatment: 'besluitvormend', number: '6', because }, { treatment: 'ter kennisname' });
    expect(item).toMatchObject({ treatment: 'besluitvormend', number: '6', because, agenda: { treatment: 'ter kennisname' } });
  });

  it('gives the number that the paper lacks, and leaves the name under which corrections are kept', () => {
    const item = joined({ id: 'stuk', number: null });
    expect(item).toMatchObject({ id: 'stuk', number: '4', because: { number: { evidence: [{ url, quote: '4' }] } } });
  });

  it.each([null, false, true])('makes it secret, whatever the paper says (%s)', (confidential) => {
    expect(joined({ confidential }, { confidential: true }).confidential).toBe(true);
    expect(joined({ confidential }).confidential).toBe(confidential);
  });

  it('goes for no item of a paper that holds several', () => {
    const items = [someItem({}), someItem({ id: 'ander' })];
    expect(withAgenda(items, says)).toBe(items);
  });

  it('changes nothing where the paper was not opened from an agenda', () => {
    const items = [someItem({})];
    expect(withAgenda(items, null)).toBe(items);
  });
});
