import { describe, expect, it } from 'vitest';
import { correctionsOf, withCorrection, withoutCorrection } from '../../lib/corrections/book.ts';
import { type Correction, type CorrectionBook, correctedValues, isBook } from '../../lib/corrections/index.ts';

const paper = 'a'.repeat(64);
const other = 'b'.repeat(64);
const kind: Correction = { item: '6/mandaat/1', field: 'kind', value: 'delegatie', by: null, at: '2026-07-03T09:00:00.000Z' };
const decider: Correction = { ...kind, field: 'decider', value: 'raad', by: 'griffier' };
const bookOf = (...corrections: Correction[]) =>
  corrections.reduce<CorrectionBook>((book, each) => withCorrection(book, paper, each), {});

describe('the book of corrections', () => {
  it('keeps one correction per document, item and field: the last', () => {
    const again: Correction = { ...kind, value: 'mandaat' };
    expect(correctionsOf(bookOf(kind, decider, again), paper)).toEqual([decider, again]);
    expect(correctionsOf(bookOf(kind), other)).toEqual([]);
  });

  it('keeps that nobody decides, and that of no other field', () => {
    const nobody: Correction = { ...kind, field: 'decider', value: null };
    expect(correctionsOf(bookOf(nobody), paper)).toEqual([nobody]);
    expect(correctedValues([nobody])).toEqual({ [kind.item]: { decider: null } });
    expect(correctionsOf({ [paper]: [{ ...kind, value: null }] }, paper)).toEqual([]);
  });

  it('takes out one field and leaves the rest, also of an item that is no longer there', () => {
    const book = withCorrection(bookOf(kind, { ...kind, item: 'weg' }), other, kind);
    const left = withoutCorrection(book, paper, kind);
    expect(correctionsOf(left, paper)).toEqual([{ ...kind, item: 'weg' }]);
    expect(correctionsOf(left, other)).toEqual([kind]);
  });

  it('forgets a document of which nothing is corrected any more', () => {
    expect(withoutCorrection(bookOf(kind), paper, kind)).toEqual({});
  });

  it.each([
    ['a kind of a later version', { ...kind, value: 'waterakkoord' }],
    ['a field of a later version', { ...kind, field: 'treatment', value: 'besluitvormend' }],
    ['a moment that is none', { ...kind, at: 'gisteren' }],
    ['an author that is none', { ...kind, by: 3 }],
    ['no item', { ...kind, item: undefined }],
    ['nothing', null],
  ])('does not use %s, and does not lose it', (_, entry) => {
    const book = withCorrection({ [paper]: [entry] }, paper, decider);
    expect(correctionsOf(book, paper)).toEqual([decider]);
    expect(withoutCorrection(book, paper, decider)).toEqual({ [paper]: [entry] });
  });

  it.each([null, 'x', [], { [paper]: 'x' }])('is not %j', (kept) => expect(isBook(kept)).toBe(false));

  it('gives the values by item', () => {
    const elsewhere: Correction = { ...kind, item: 'b' };
    expect(correctedValues([kind, decider, elsewhere])).toEqual({
      [kind.item]: { kind: 'delegatie', decider: 'raad' },
      b: { kind: 'delegatie' },
    });
  });
});
