import { describe, expect, test } from 'vitest';
import { searchGuide } from '../../lib/guide/index.ts';

const found = (query: string) => searchGuide(query).map(({ entry }) => `${entry.kind} ${entry.id}`);

describe('searching the guide', () => {
  test.each([
    ['zienswijze', 'aanbeveling A7.1'],
    ['zienswijzen', 'aanbeveling A7.1'],
    ['coordinatie', 'aanbeveling A8.5'],
    ['coördinatie', 'aanbeveling A7.7'],
    ['coordinerend gemeentesecretaris', 'stap 11'],
    ['kadernota', 'aanbeveling A7.9'],
    ['stemrecht', 'aanbeveling A4.3'],
    ['geheimhouding', 'aanbeveling B15.1'],
    ['geinstitutionaliseerd', 'vorm geinstitutionaliseerd'],
    ['Financiele spelregels', 'principe A9'],
    ['FINANCIËLE', 'principe A9'],
    ['mandat', 'aanbeveling A3.1'],
    ['contramall', 'begrip contramal'],
    ['co-creatie', 'filosofie co-creatie'],
    ['integriteit', 'aanbeveling A4.6'],
    ['regiogriffier', 'aanbeveling A8.6'],
    ['onderzoeken bestuur', 'aanbeveling A7.8'],
    ['veiligheidsmanager', 'model veiligheidsmanager'],
    ['motie bestuurder', 'rol politiek-orgaan'],
    ['wat is de rol van de griffier', 'rol griffier'],
  ])('%s finds %s', (query, entry) => {
    expect(found(query)).toContain(entry);
  });

  test.each([
    ['A7.4', 'aanbeveling A7.4'],
    ['b9', 'principe B9'],
    ['contramal', 'begrip contramal'],
    ['soft controls', 'begrip soft-controls'],
    ['verbonden partij', 'begrip verbonden-partij'],
  ])('%s puts %s first', (query, entry) => {
    expect(found(query)[0]).toBe(entry);
  });

  test('AB is not DB', () => {
    const texts = searchGuide('AB').map(({ entry }) => [entry.title, entry.text, ...entry.more].join(' '));
    expect(texts.length).toBeGreaterThan(5);
    for (const text of texts) expect(text).toMatch(/\bAB\b/);
  });

  test('all words of the query count before any of them', () => {
    for (const { entry } of searchGuide('verkiezingen opvolgers')) {
      expect(`${entry.title} ${entry.text}`).toMatch(/verkiezingen.*opvolger/s);
    }
  });

  test.each(['', '   ', 'de van het', 'xqzwvk'])('%j finds nothing', (query) => {
    expect(found(query)).toEqual([]);
  });

  test('says which words answered, folded', () => {
    expect(searchGuide('coördinerend')[0]?.matches).toContain('coordinerend');
  });

  test('gives no more than asked', () => {
    expect(searchGuide('raad', 3)).toHaveLength(3);
  });
});
