import { describe, expect, it } from 'vitest';
import { withAgenda } from '../../lib/items/index.ts';
import type { AgendaSays, ItemFacts } from '../../lib/reading/contract.ts';
import { quoted, someItem } from '../council/item.ts';

const url = 'https://elsdrecht.voorbeeld.nl/Agenda/Index/1';
const says: AgendaSays = { url, number: '4', title: 'Zienswijze begroting', treatment: null, confidential: false };

/** The agenda of a paper that hangs on an item. */
const of = (own: AgendaSays | null, ...others: AgendaSays[]) => ({ own, all: own ? [own, ...others] : others });

/** The only item of a paper, with what the agenda says of it. */
function joined(item: Partial<ItemFacts>, words: Partial<AgendaSays> = {}) {
  const [only] = withAgenda([someItem(item)], of({ ...says, ...words }));
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

  it('goes for no item of a paper that holds several, but that all of it is secret', () => {
    const items = [someItem({ title: 'Zienswijze begroting' }), someItem({ id: 'ander' })];
    expect(withAgenda(items, of(says))).toEqual(items);
    const closed = withAgenda(items, of({ ...says, confidential: true }));
    expect(closed.map(({ confidential, agenda }) => [confidential, agenda])).toEqual([
      [true, undefined],
      [true, undefined],
    ]);
    expect(closed[0]?.because.confidential?.evidence).toEqual([{ url, quote: says.title }]);
  });

  it('makes all of a paper secret that the page calls closed itself, in an open item or in none', () => {
    const closed = { url, quote: 'Bijlage 2 (vertrouwelijk)' };
    for (const own of [says, null]) {
      const [item] = withAgenda([someItem({ confidential: false })], { own, all: [], closed });
      expect(item?.confidential).toBe(true);
      expect(item?.because.confidential?.evidence).toEqual([closed]);
    }
  });

  it('changes nothing where the paper was not opened from an agenda', () => {
    const items = [someItem({})];
    expect(withAgenda(items, null)).toBe(items);
  });
});

describe('an item of a bundle', () => {
  const budget = { ...says, number: '4', title: 'Begroting 2027 (ontwerp)', treatment: 'hamerstuk' };
  const plan = { ...says, number: '5', title: 'Beleidsplan veiligheidsregio 2027-2030 vaststellen', treatment: 'ter kennisname' };
  const hanging = { ...says, number: '1', title: 'Stukken van deze avond' };

  it.each<[string, Partial<ItemFacts>, AgendaSays | undefined]>([
    ['the same number and half of the words', { number: '4.', title: 'Ontwerpbegroting 2027' }, budget],
    ['the same number and another title', { number: '4', title: 'Vaststellen notulen' }, undefined],
    ['the same title and another number', { number: '9', title: plan.title }, undefined],
    ['no number and the same long title', { number: null, title: 'Beleidsplan Veiligheidsregio 2027-2030 vaststellen' }, plan],
    ['no number and some words', { number: null, title: 'Beleidsplan sociaal domein 2027-2030 vaststellen' }, undefined],
  ])('with %s', (_, item, expected) => {
    for (const own of [null, hanging]) {
      const items = withAgenda([someItem(item), someItem({ id: 'ander' })], of(own, budget, plan));
      expect(items.map(({ agenda }) => agenda)).toEqual([expected, undefined]);
    }
  });

  it('joins what its own item of the agenda says, with its words', () => {
    const bundle = [someItem({ number: '4', title: 'Ontwerpbegroting 2027' }), someItem({ title: plan.title, id: 'plan' })];
    const [first, second] = withAgenda(bundle, of(null, budget, plan));
    expect(first).toMatchObject({
      treatment: 'besluitvormend',
      because: { treatment: { evidence: [{ url, quote: 'hamerstuk' }] } },
    });
    expect(second).toMatchObject({ number: '5', because: { number: { evidence: [{ url, quote: '5' }] } } });
  });

  it('takes nothing where two items of the agenda are alike', () => {
    const item = someItem({ number: null, title: plan.title });
    const [same] = withAgenda([item, someItem({ id: 'ander' })], of(null, plan, { ...plan, number: '6' }));
    expect(same?.agenda).toBeUndefined();
  });
});
