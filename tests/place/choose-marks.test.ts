import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseMarks, type MarkChoice } from '../../lib/place/choose-marks.ts';
import type { Term } from '../../lib/reading/contract.ts';
import { categories } from '../../lib/reading/words.ts';

/** Every place of the named words in a text, on page 1. */
function termsOf(text: string, named: Record<string, Term['category']>): Term[] {
  const found = Object.entries(named).flatMap(([term, category]) =>
    [...text.matchAll(new RegExp(term, 'g'))].map(({ index }) => termAt(text, { term, category, index })),
  );
  return found.toSorted((a, b) => a.evidence.start - b.evidence.start);
}

function termAt(text: string, { term, category, index }: { term: string; category: Term['category']; index: number }): Term {
  const evidence = { page: 1, start: index, end: index + term.length, quote: text.slice(index, index + term.length) };
  return { text: term, term, category, principles: [], evidence, place: 'tekst' };
}

const usual: MarkChoice = { density: 'eerste', shown: { rol: true, mandaat: true, besluitroute: true }, claims: [] };
const wordsOf = (text: string, terms: readonly Term[], choice: MarkChoice) =>
  chooseMarks(terms, choice).map(({ parts }) => parts.map(({ start, end }) => text.slice(start, end)).join(' … '));

const sentence = 'Het mandaat van de directeur loopt af. Het nieuwe mandaat geldt een jaar.';
const terms = termsOf(sentence, { mandaat: 'mandaat', directeur: 'rol' });

describe('chooseMarks', () => {
  it('marks the first place of each term on a page', () => {
    expect(wordsOf(sentence, terms, usual)).toEqual(['mandaat', 'directeur']);
  });

  it('marks it again on the next page', () => {
    const onward = terms.map((term) => ({ ...term, evidence: { ...term.evidence, page: 2 } }));
    expect(chooseMarks([...terms, ...onward], usual)).toHaveLength(4);
  });

  it('marks every place on request, also in headings', () => {
    const inHeading = terms.map((term) => ({ ...term, place: 'kop' as const }));
    expect(chooseMarks(inHeading, { ...usual, density: 'alle' })).toHaveLength(3);
    expect(chooseMarks(inHeading, usual)).toEqual([]);
  });

  it('marks nothing on request', () => {
    expect(chooseMarks(terms, { ...usual, density: 'geen' })).toEqual([]);
  });

  it('leaves out a category that is switched off', () => {
    expect(wordsOf(sentence, terms, { ...usual, shown: { ...usual.shown, mandaat: false } })).toEqual(['directeur']);
  });

  it('marks every term in the words on which a claim rests', () => {
    const claim = {
      page: 1,
      start: sentence.indexOf('Het nieuwe'),
      end: sentence.length,
      quote: 'Het nieuwe mandaat geldt een jaar.',
    };
    expect(wordsOf(sentence, terms, { ...usual, claims: [claim] })).toEqual(['mandaat', 'directeur', 'mandaat']);
  });

  it('marks a list of roles as one', () => {
    const list = 'Aanwezig: de voorzitter, de griffier en de wethouder.';
    const roles = termsOf(list, { voorzitter: 'rol', griffier: 'rol', wethouder: 'rol' });
    expect(wordsOf(list, roles, usual)).toEqual(['voorzitter, de griffier en de wethouder']);
    expect(chooseMarks(roles, usual)[0]?.terms).toEqual([0, 1, 2]);
  });

  it('leaves two roles side by side apart', () => {
    const pair = 'De voorzitter en griffier tekenen.';
    expect(wordsOf(pair, termsOf(pair, { voorzitter: 'rol', griffier: 'rol' }), usual)).toEqual(['voorzitter', 'griffier']);
  });

  it('keeps the parts of a term that stands in two places', () => {
    const broken = terms.map((term) => ({
      ...term,
      evidence: { ...term.evidence, more: [{ page: 2, start: 0, end: 7, quote: 'besluit' }] },
    }));
    expect(chooseMarks(broken, usual)[0]?.parts.map(({ page }) => page)).toEqual([1, 2]);
  });

  it('never marks more than every place', () => {
    const anyTerm = fc.record({
      term: fc.constantFrom('raad', 'mandaat', 'zienswijze'),
      category: fc.constantFrom(...categories),
      index: fc.nat(500),
    });
    fc.assert(
      fc.property(fc.array(anyTerm), (some) => {
        const found = some.map((each) => termAt(' '.repeat(520), each)).sort((a, b) => a.evidence.start - b.evidence.start);
        const marked = (density: MarkChoice['density']) =>
          chooseMarks(found, { ...usual, density }).flatMap((mark) => mark.terms);
        expect(marked('alle')).toHaveLength(found.length);
        expect(marked('alle')).toEqual(expect.arrayContaining(marked('eerste')));
      }),
    );
  });
});
