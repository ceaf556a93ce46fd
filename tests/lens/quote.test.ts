import { expect, test } from 'vitest';
import { quoteInFull, roomInWords, shortQuote } from '../../lib/wording/index.ts';
import { quoted } from '../council/item.ts';

test.each([
  ['De be-\nvoegdheid blijft bij de\ncolleges.', 'De bevoegdheid blijft bij de colleges.'],
  ['de gemeente- \nen provinciebesturen', 'de gemeente- en provinciebesturen'],
  ['een lid van het AB-\nbestuur', 'een lid van het AB-bestuur'],
  ['Sint-\nMaarle betaalt', 'Sint-Maarle betaalt'],
  ['van 2027 -\nna uw besluit', 'van 2027 - na uw besluit'],
])('%j reads as one line', (quote, words) => expect(shortQuote(quote)).toBe(words));

test('a long quote is cut behind a word', () => {
  expect(shortQuote('Het bestuur beslist morgen.', 15)).toBe('Het bestuur …');
});

test('words that stand apart on the page are read on', () => {
  const list = { ...quoted('Uitgezonderd zijn:'), more: [quoted('de begroting;'), quoted('het aan-\ngaan van leningen.')] };
  expect(quoteInFull(list)).toBe('Uitgezonderd zijn: de begroting; het aangaan van leningen.');
  expect(quoteInFull({ url: 'https://raad.example/1', quote: 'Ter\nkennisname' })).toBe('Ter kennisname');
});

const ja = { usable: 'ja' } as const;
const late = { usable: 'te laat' } as const;
test.each([
  [[], ''],
  [[ja], '1 mogelijkheid'],
  [[ja, late, ja], '2 mogelijkheden; 1 is te laat'],
  [[ja, late, late], '1 mogelijkheid; 2 zijn te laat'],
  [[late, late], 'te laat voor 2 mogelijkheden'],
])('%j is said as %s', (options, words) => expect(roomInWords(options)).toBe(words));
