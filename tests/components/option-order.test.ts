import { describe, expect, it } from 'vitest';
import { inReadingOrder } from '../../components/item/option-order.ts';
import type { Option } from '../../lib/reading/contract.ts';
import { mandaat } from './reading.ts';

const [sample] = mandaat.council.options;
const option = (why: string, change: Partial<Option> = {}): Option => ({
  ...(sample as Option),
  always: false,
  usable: 'ja',
  standing: 'informeel',
  ...change,
  why,
});
const formal = (why: string, change: Partial<Option> = {}) => option(why, { standing: 'formeel', ...change });
const names = (options: readonly Option[]) => options.map(({ why }) => why);

describe('the order of options on a card', () => {
  it('formal rights that can be used now stand first, three at most', () => {
    const { first, more } = inReadingOrder([option('motie'), formal('a'), formal('b'), formal('c'), formal('d')]);
    expect(names(first)).toEqual(['a', 'b', 'c']);
    expect(names(more)).toEqual(['motie', 'd']);
  });

  it('what waits for the decision comes after what can be done now, and what is too late comes last', () => {
    const later = formal('toezichthouder', { later: true });
    const { first, more } = inReadingOrder([formal('gemist', { usable: 'te laat' }), later, formal('nu'), option('motie')]);
    expect(names(first)).toEqual(['nu']);
    expect(names(more)).toEqual(['motie', 'toezichthouder', 'gemist']);
  });

  it('a right for which the raad does not meet in time can still be used, by asking for a meeting', () => {
    const { first } = inReadingOrder([formal('zienswijze', { usable: 'geen vergadering vóór het besluit' }), option('motie')]);
    expect(names(first)).toEqual(['zienswijze']);
  });

  it('without a formal right the first way that is left stands open', () => {
    expect(names(inReadingOrder([option('gemist', { usable: 'te laat' }), option('motie')]).first)).toEqual(['motie']);
    expect(names(inReadingOrder([formal('gemist', { usable: 'te laat' })]).first)).toEqual(['gemist']);
  });

  it('rights that always exist are apart', () => {
    const { first, more, always } = inReadingOrder([formal('vragen', { always: true }), option('motie')]);
    expect([first, more, always].map(names)).toEqual([['motie'], [], ['vragen']]);
  });
});
