import { describe, expect, it } from 'vitest';
import { isNotApplicable, isPrompt } from '../../lib/items/empty.ts';
import { labelsOf } from '../../lib/items/labels.ts';
import { agendaNumber, follows, letteredNumber } from '../../lib/items/numbers.ts';
import { passagesOf } from '../../lib/items/passages.ts';
import { sectionsOf } from '../../lib/items/sections.ts';
import { pagesOf } from './page.ts';

function fields(text: string): [field: string, value: string][] {
  return labelsOf(passagesOf(pagesOf(text))).map(({ field, value }) => [field, value]);
}

describe('the fields of a form', () => {
  it.each<[layout: string, text: string, read: [string, string][]]>([
    [
      'rows',
      'Onderwerp: | Kaderbrief 2028\nAgendapunt: | 6',
      [
        ['title', 'Kaderbrief 2028'],
        ['number', '6'],
      ],
    ],
    ['rows without colons', 'Onderwerp | Kaderbrief 2028', [['title', 'Kaderbrief 2028']]],
    [
      'two fields in a row',
      'Datum | 3 maart 2026 | Agendapunt | 4',
      [
        ['date', '3 maart 2026'],
        ['number', '4'],
      ],
    ],
    [
      'lines',
      'Vergaderdatum: 3 maart 2026\nBehandeling: Opiniërend',
      [
        ['meetingDate', '3 maart 2026'],
        ['treatment', 'Opiniërend'],
      ],
    ],
    [
      'the meetings of bodies',
      'Raad d.d. | 08-06-2027 | Akkoord MT | Ja\nVergadering college | 20 april 2027',
      [
        ['meetingDate', '08-06-2027'],
        ['meetingDate', '20 april 2027'],
      ],
    ],
    [
      'an invitation',
      'Wanneer | woensdag 7 oktober 2026, 20.00 – 22.00 uur\nWaar | Dorpshuis De Brink',
      [['meetingDate', 'woensdag 7 oktober 2026, 20.00 – 22.00 uur']],
    ],
    ['a body with nothing but a day', 'Raad | 24 september 2026\nCollege | akkoord', [['meetingDate', '24 september 2026']]],
    ['a heading above its value', '* ONDERWERP\nKaderbrief 2028', [['title', 'Kaderbrief 2028']]],
    ['dot leaders', 'Onderwerp: | Kaderbrief 2028 .............', [['title', 'Kaderbrief 2028']]],
    ['prompts', 'Vergaderdatum: | Kies een datum\nStatus: | Maak een keuze\nVersie: | n.t.b.', []],
    ['the head of a table', 'Gremium | Datum | Standpunt\nAmbtelijk overleg | 3 maart | Akkoord', []],
    ['a sentence', 'Voor kennisgeving aannemen. Van de raad wordt niets gevraagd.', []],
    ['an official is no bestuurder', '(ambtelijk) Portefeuillehouder: | mevr. Bos', [['person', 'mevr. Bos']]],
  ])('%s', (_, text, read) => {
    expect(fields(text)).toEqual(read);
  });
});

describe('an empty field', () => {
  it.each(['Maak een keuze', 'Kies een datum', 'Kies een item.', 'n.t.b.', '[Vul hier in]', '........', '', '--'])(
    '%j is left',
    (text) => {
      expect(isPrompt(text)).toBe(true);
    },
  );

  it.each(['n.v.t.', 'nvt', 'N.V.T', 'Niet van toepassing.', 'Geen'])('%j does not apply', (text) => {
    expect(isNotApplicable(text)).toBe(true);
    expect(isPrompt(text)).toBe(false);
  });

  it.each(['Geen gevolgen voor de begroting', 'Keuze voor variant 2', '3'])('%j is filled', (text) => {
    expect(isPrompt(text) || isNotApplicable(text)).toBe(false);
  });
});

describe('the headings of a paper', () => {
  it('are filled, empty or do not apply', () => {
    const text =
      '* Inleiding\nDe raad stelde in 2024 kaders.\n* Kanttekeningen\nN.v.t.\n* Vervolg\nMaak een keuze\n* Communicatie';
    expect(sectionsOf(passagesOf(pagesOf(text))).map(({ heading, state }) => [heading, state])).toEqual([
      ['Inleiding', 'gevuld'],
      ['Kanttekeningen', 'nvt'],
      ['Vervolg', 'leeg'],
      ['Communicatie', 'leeg'],
    ]);
  });
});

describe('the number of an agenda item', () => {
  it.each([
    ['6.', '6'],
    ['01.', '01'],
    ['4a', '4a'],
    ['1.a', '1.a'],
    ['(3)', '3'],
    ['2.10', '2.10'],
  ])('%s is printed %s', (text, printed) => {
    expect(agendaNumber(text)?.printed).toBe(printed);
  });

  it.each(['a.', '•', '2026', '3 maart', ''])('%j is none', (text) => {
    expect(agendaNumber(text)).toBeNull();
  });

  it.each([
    ['1', '2', true],
    ['1', '2a', true],
    ['2a', '2b', true],
    ['2b', '3', true],
    ['3', '5', true],
    ['3', '2', false],
    ['3', '3', false],
    ['3', '9', false],
  ])('after %s may come %s: %s', (before, next, allowed) => {
    const [first, second] = [agendaNumber(before), agendaNumber(next)];
    expect(first && second && follows(first, second)).toBe(allowed);
  });

  it('may be a letter in a table', () => {
    expect(letteredNumber('D.1')).toMatchObject({ main: 4, sub: 1, printed: 'D.1' });
    expect(letteredNumber('Datum')).toBeNull();
  });
});
