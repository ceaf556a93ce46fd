import { describe, expect, test } from 'vitest';
import { prepareSearch, searchGuide } from '../../lib/guide/index.ts';

const found = (query: string) => searchGuide(query).map(({ entry }) => `${entry.kind} ${entry.id}`);
const best = (query: string) => found(query).slice(0, 3);

/** Before anything is sought: the first search of this file comes after it. */
describe('the index', () => {
  test('is made in many small parts, and can be searched whenever', () => {
    let parts = 1;
    while (parts < 5 && !prepareSearch()) parts += 1;
    expect(parts).toBe(5);
    expect(searchGuide('begrotingswijziging').length).toBeGreaterThan(0);
    expect(prepareSearch()).toBe(true);
  });
});

describe('what raadsleden and griffiers seek stands in the top three', () => {
  test.each([
    ['zienswijze', 'woord zienswijze'],
    ['zienswijzen', 'aanbeveling A7.1'],
    ['begrotingswijziging', 'aanbeveling A7.9'],
    ['wijziging van de begroting', 'woord begrotingswijziging'],
    ['wijziging van de begroting', 'aanbeveling A7.9'],
    ['raadsinformatiebrief', 'aanbeveling A7.1'],
    ['brief aan de raad', 'woord raadsinformatiebrief'],
    ['brief van het college aan de raad', 'woord raadsinformatiebrief'],
    ['raad informeren', 'aanbeveling A5.10'],
    ['hoeveel tijd heeft de raad voor een zienswijze', 'aanbeveling A7.4'],
    ['wat kan de raad nog veranderen', 'aanbeveling A7.4'],
    ['controle door de raad', 'aanbeveling A7.5'],
    ['samen met andere raden', 'aanbeveling A7.6'],
    ['onderzoek raden', 'aanbeveling A8.6'],
    ['rapporteur', 'aanbeveling A7.2'],
    ['nieuwe raadsleden', 'aanbeveling A12.2'],
    ['inwerkprogramma', 'aanbeveling A3.3'],
    ['vier perspectieven', 'aanbeveling A10.2'],
    ['dubbele petten', 'aanbeveling A4.2'],
    ['belangen afwegen', 'aanbeveling A5.6'],
    ['stemrecht', 'aanbeveling A4.3'],
    ['integriteit', 'aanbeveling A4.6'],
    ['ruzie', 'aanbeveling A4.5'],
    ['besloten vergadering', 'aanbeveling A4.4'],
    ['geheime stukken', 'woord geheimhouding'],
    ['mandaten ter discussie', 'aanbeveling A3.1'],
    ['mandaat directeur', 'aanbeveling A5.8'],
    ['ondermandaat', 'woord ondermandaat'],
    ['uittreden', 'aanbeveling A2.3'],
    ['kunnen we uitstappen', 'aanbeveling A14.2'],
    ['regeling evalueren', 'aanbeveling A2.3'],
    ['wie betaalt het tekort', 'aanbeveling A9.1'],
    ['bijdrage per inwoner', 'aanbeveling A9.1'],
    ['kosten verdelen', 'aanbeveling A9.1'],
    ["financiële risico's", 'aanbeveling A9.1'],
    ['bezuinigingen', 'aanbeveling A14.5'],
    ['jaarrekening', 'aanbeveling A7.9'],
    ['kadernota', 'aanbeveling A7.9'],
    ['overdracht na verkiezingen', 'aanbeveling A12.1'],
    ['wat is de rol van de griffier', 'rol griffier'],
    ['taken van de griffier', 'rol griffier'],
    ['wat doet het dagelijks bestuur', 'rol dagelijks-bestuur'],
    ['algemeen bestuur', 'rol algemeen-bestuur'],
    ['regio griffier', 'aanbeveling A8.6'],
    ['planning griffiers', 'aanbeveling A7.7'],
    ['provincie doet mee', 'aanbeveling A13.1'],
    ['centrumgemeente', 'aanbeveling A14.1'],
    ['energiestrategie', 'aanbeveling B1.3'],
    ['moties van één raad', 'aanbeveling B3.2'],
    ['ondermijning', 'aanbeveling B15.1'],
    ['nota verbonden partijen', 'aanbeveling A11.6'],
    ['wensen en bedenkingen', 'woord wensen en bedenkingen'],
    ['collegeregeling', 'aanbeveling A7.3'],
    ['wat betekent gremium', 'woord gremium'],
    ['coördinerend gemeentesecretaris', 'stap 11'],
    ['veiligheidsmanager', 'model veiligheidsmanager'],
  ])('%s: %s', (query, entry) => {
    expect(best(query)).toContain(entry);
  });
});

describe('how it is written does not matter', () => {
  test.each([
    ['an inflection', 'evaluaties', 'woord evaluatie'],
    ['a plural with another consonant', 'raadsinformatiebrieven', 'woord raadsinformatiebrief'],
    ['a diacritic left out', 'coordinerend', 'stap 11'],
    ['a diacritic put in', 'coördinerend', 'stap 11'],
    ['capitals', 'FINANCIËLE SPELREGELS', 'principe A9'],
    ['a letter too few', 'mandat', 'aanbeveling A3.1'],
    ['a letter too many', 'contramall', 'begrip contramal'],
    ['a wrong letter', 'gezamelijke contramal', 'begrip gezamenlijke-contramal'],
    ['no link between the parts', 'veiligheidregio', 'stap 5'],
    ['a word that is not finished', 'geinstitutio', 'vorm geinstitutionaliseerd'],
    ['a hyphen', 'co-creatie', 'filosofie co-creatie'],
    ['an abbreviation', 'RES', 'woord regionale energiestrategie'],
    ['an abbreviation spelled out', 'portefeuillehoudersoverleg', 'aanbeveling A14.4'],
  ])('%s: %s', (_what, query, entry) => {
    expect(best(query)).toContain(entry);
  });
});

describe('compounds', () => {
  test.each([
    ['begrotingswijziging', 'wijziging van de begroting'],
    ['raadsinformatiebrief', 'brief met informatie voor de raad'],
    ['mandaatregister', 'register van mandaten'],
    ['samenwerkingsfilosofie', 'filosofie van de samenwerking'],
  ])('%s and %s find the same best', (compound, phrase) => {
    expect(best(phrase)).toContain(best(compound)[0]);
  });
});

describe('order', () => {
  test.each([
    ['A7.4', 'aanbeveling A7.4'],
    ['b9', 'principe B9'],
    ['contramal', 'begrip contramal'],
    ['soft controls', 'begrip soft-controls'],
    ['verbonden partij', 'begrip verbonden-partij'],
    ['verbonden partijen', 'begrip verbonden-partij'],
    ['PFHO', 'woord portefeuillehoudersoverleg'],
  ])('%s puts %s first', (query, entry) => {
    expect(found(query)[0]).toBe(entry);
  });

  test('all words of the query count before any of them', () => {
    expect(found('verkiezingen opvolgers')[0]).toBe('aanbeveling A12.1');
  });

  test('a whole word counts before the beginning of another', () => {
    expect(best('politie')).toContain('aanbeveling B15.1');
  });
});

test('AB is not DB', () => {
  const texts = searchGuide('AB').map(({ entry }) =>
    [entry.title, entry.text, ...entry.more, ...(entry.keywords ?? []), ...(entry.marked ?? [])].join(' '),
  );
  expect(texts.length).toBeGreaterThan(5);
  for (const text of texts) expect(text).toMatch(/\bAB\b|algemeen bestuur/i);
});

test.each(['', '   ', 'de van het', 'xqzwvk'])('%j finds nothing', (query) => {
  expect(found(query)).toEqual([]);
});

test('gives no more than asked', () => {
  expect(searchGuide('raad', 3)).toHaveLength(3);
});
