import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageEvidence } from '../../lib/reading/contract.ts';
import { evidenceOf, fold, structurePage } from '../../lib/text/index.ts';
import { type Piece, positioned } from './page.ts';

const words = fc.constantFrom(
  'raad',
  'zienswijze-',
  'procedure',
  'coördinatie',
  'ofﬁcieel',
  'AB-',
  'lid',
  '•',
  'besluit.',
  'Voorstel:',
  'e\u0301\u00e9n',
  'be\u00adgroting',
);
const pieces: fc.Arbitrary<Piece[]> = fc.array(
  fc.record({
    x: fc.constantFrom(60, 80, 200, 350),
    y: fc.integer({ min: 5, max: 40 }).map((line) => line * 12),
    text: fc.array(words, { minLength: 1, maxLength: 6 }).map((list) => list.join(' ')),
    font: fc.constantFrom('body', 'bold'),
  }),
  { minLength: 1, maxLength: 25 },
);

const parts = (evidence: PageEvidence): PageEvidence[] => [evidence, ...(evidence.more ?? [])];
const letters = (text: string) => fold(text.normalize('NFKD')).replace(/[^a-z]/g, '');

describe('evidence', () => {
  it('quotes the page text letter for letter, whatever the layout', () => {
    fc.assert(
      fc.property(pieces, fc.nat(), fc.nat(), (list, a, b) => {
        const page = structurePage(positioned(list));
        const from = a % Math.max(1, page.text.length);
        const to = Math.min(page.text.length, from + 1 + (b % 60));
        if (page.text.slice(from, to).trim() === '') return;
        const found = parts(evidenceOf(page, { from, to }));
        for (const { start, end, quote } of found) expect(page.raw.slice(start, end)).toBe(quote);
        expect(letters(found.map(({ quote }) => quote).join(''))).toContain(letters(page.text.slice(from, to)));
      }),
      { numRuns: 300 },
    );
  });

  it('maps every character of the text into the page text', () => {
    fc.assert(
      fc.property(pieces, (list) => {
        const page = structurePage(positioned(list));
        expect(page.map).toHaveLength(page.text.length + 1);
        expect(page.map.every((offset) => offset >= 0 && offset <= page.raw.length)).toBe(true);
      }),
    );
  });

  it('keeps a word broken at a line end in one quote', () => {
    const page = structurePage(
      positioned([
        { y: 100, text: 'over de samenwerkings-' },
        { y: 112, text: 'overeenkomst van de regio' },
      ]),
    );
    const from = page.text.indexOf('samenwerkingsovereenkomst');
    expect(evidenceOf(page, { from, to: from + 25 })).toMatchObject({ quote: 'samenwerkings-\novereenkomst' });
  });

  it('gives words that stand apart in the stream as further parts', () => {
    const list: Piece[] = [
      { y: 100, text: 'Dagelijks' },
      { x: 200, y: 100, text: '5 november' },
      { y: 112, text: 'bestuur' },
      { x: 200, y: 112, text: '2026' },
    ];
    const page = structurePage(positioned(list));
    const from = page.text.indexOf('Dagelijks bestuur');
    if (from < 0) return expect(page.blocks.length).toBeGreaterThan(1);
    expect(parts(evidenceOf(page, { from, to: from + 17 })).map(({ quote }) => quote)).toEqual(['Dagelijks', 'bestuur']);
  });

  it('refuses an empty range', () => {
    const page = structurePage(positioned([{ y: 100, text: 'Besluit' }]));
    expect(() => evidenceOf(page, { from: 2, to: 2 })).toThrow(RangeError);
  });
});

describe('fold', () => {
  it('keeps the length of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
  });

  it('keeps a character whose base takes two units', () => {
    expect(fold('\ufacf')).toBe('\ufacf');
  });

  it('drops case and diacritics', () => {
    expect(fold('Coördinatie ÉÉN Ĳ')).toBe('coordinatie een ĳ');
  });
});
