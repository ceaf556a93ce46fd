import { describe, expect, it } from 'vitest';
import { announcedOf } from '../../lib/items/announced.ts';
import type { Body } from '../../lib/reading/words.ts';
import { sourceOf } from './source.ts';

const meetingDate = '2026-12-03';

describe('gatherings for members of the raden', () => {
  const letter = (text: string) => `Verzonden: 8 april 2027\n${text}`;
  it.each<[text: string, body: Body | null, date: string | null]>([
    ['Op 13 mei 2027, 20.00 uur, houden wij een (digitale) informatieavond voor raadsleden.', 'raad', '2027-05-13'],
    ['Op 18 april is er een technische toelichting in het gemeentehuis.', null, '2027-04-18'],
    ['18 april 2027: technische toelichting voor de raadscommissie Sociaal Domein', 'raadscommissie', '2027-04-18'],
    ['Op 12 mei 2027 houden wij een digitale informatiebijeenkomst voor raads- en statenleden.', 'raad', '2027-05-12'],
    [
      'Op 16 mei 2027 organiseert het programmabureau een informatieavond voor raadsleden en leden van het algemeen bestuur van het waterschap.',
      'raad',
      '2027-05-16',
    ],
    ['Op 11 mei 2027 geven de directeur en de controller een toelichting voor raadsleden.', 'raad', '2027-05-11'],
    ['Begin 2028 volgt een informatieavond voor de raden.', 'raad', null],
  ])('%s', (text, body, date) => {
    const found = announcedOf(sourceOf(letter(text)), { meetingDate: '2027-07-09' });
    expect(found.map((each) => [each.body, each.date])).toEqual([[body, date]]);
  });

  it.each([
    'Op 13 mei 2027 was er een informatieavond voor raadsleden.',
    'De raden zijn op 13 mei 2027 bijgepraat tijdens een regionale raadsbijeenkomst.',
    'Informatieavond voor raadsleden, 9 juli 2027',
  ])('none that was, and not the meeting itself: %s', (text) => {
    expect(announcedOf(sourceOf(letter(text)), { meetingDate: '2027-07-09' })).toEqual([]);
  });
});

describe('what is put off', () => {
  it.each<[text: string, body: Body | null, when: string]>([
    ['Besluit: aangehouden. Het komt terug in de vergadering van 16 juni 2027.', 'dagelijks-bestuur', '2027-06-16'],
    ['Het punt is uitgesteld naar 16 juni 2027.', 'dagelijks-bestuur', '2027-06-16'],
    ['Bespreking wordt doorgeschoven naar de vergadering van 2 februari 2027.', 'dagelijks-bestuur', '2027-02-02'],
    ['Het voorstel wordt doorgeschoven naar het algemeen bestuur van 2 februari 2027.', 'algemeen-bestuur', '2027-02-02'],
    ['4 | Begroting | Aangehouden. Komt terug op 16 juni 2027 met een variant', 'dagelijks-bestuur', '2027-06-16'],
    ['Het voorstel wordt aangehouden tot de volgende vergadering.', 'dagelijks-bestuur', 'de volgende vergadering'],
  ])('%s', (text, body, when) => {
    const found = announcedOf(sourceOf(text), { meetingDate, body: 'dagelijks-bestuur' });
    expect(found.map((each) => [each.body, each.date ?? each.dateText])).toEqual([[body, when]]);
  });

  it.each(['Het punt is op 3 november 2026 aangehouden.', 'Besluit: aangehouden. Het college wacht de uitkomst af.'])(
    'nothing without another day: %s',
    (text) => {
      expect(announcedOf(sourceOf(text), { meetingDate, body: 'college' })).toEqual([]);
    },
  );
});

describe('tables of actions', () => {
  const dues = (table: string) =>
    announcedOf(sourceOf(table), { meetingDate: '2025-05-14' }).map((each) => each.date ?? each.dateText);
  it('have the last day under the head that says so, in figures too, and leave out what is done', () => {
    const table =
      'Datum | Actie | Wie | Gereed\n26-03 | Overzicht delen | Bogers | gereed\n14-05 | Artikel aanpassen | secretaris | 23-6\n14-05 | Brief | secretaris | loopt';
    expect(dues(table)).toEqual(['2025-06-23', 'loopt']);
  });
  it('have the last day of a term', () => {
    expect(dues('Wat | Wie | Wanneer\nZienswijze geven | raden | 8 mei – 3 juli 2025')).toEqual(['2025-07-03']);
  });
  it('keep an action that is late, but no step of a planning that was', () => {
    expect(dues('Actie | Wie | Gereed\nVraag beantwoorden | directeur | 1 maart 2025')).toEqual(['2025-03-01']);
    expect(dues('Wat | Wie | Wanneer\nAdvies | commissie | 1 maart 2025')).toEqual([]);
  });
});

describe('a planning in one line', () => {
  it.each([
    '14 april 2027 verzending > tot en met 25 juni 2027 zienswijzen > 14 juli 2027 behandeling in het AB.',
    '14 april 2027: verzending ▸ juni 2027: zienswijzen ▸ 14 juli 2027: behandeling in het AB',
    '14 april 2027: verzending juni 2027: zienswijzen 14 juli 2027: behandeling in het AB',
  ])('is taken step by step: %s', (text) => {
    const found = announcedOf(sourceOf(text), { meetingDate });
    expect(found.map(({ subject, date }) => [subject, date?.slice(0, 7)])).toEqual([
      ['verzending', '2027-04'],
      ['zienswijzen', '2027-06'],
      ['behandeling in het AB', '2027-07'],
    ]);
  });
});

describe('words with more days than one', () => {
  const sentence = 'Provinciale staten behandelen het voorstel op 13 mei 2027, het waterschap op 20 mei 2027.';
  const daysOf = (text: string, ...days: string[]) => {
    const evidence = { page: 1, start: 0, end: text.length, quote: text };
    const step = { body: 'provinciale-staten', name: 'PS', dateText: null, step: 'besluit', outcome: null, evidence } as const;
    const route = days.map((date) => ({ ...step, date }));
    return announcedOf(sourceOf(text), { meetingDate, route }).map(({ date }) => date);
  };
  it('announce each', () => {
    expect(daysOf(sentence, '2027-05-13', '2027-05-20')).toEqual(['2027-05-13', '2027-05-20']);
  });
  it('announce the last of a term', () => {
    const text = 'Provinciale staten behandelen het voorstel in april en mei 2027.';
    expect(daysOf(text, '2027-04', '2027-05')).toEqual(['2027-05']);
  });
});

describe('a toezegging', () => {
  it.each([
    ['Toezegging | Wethouder Prins zegt toe de raad over de uitkomst te informeren.', 'Wethouder Prins'],
    ['Toezegging wethouder Ten Cate: de cijfers worden voortaan aan de raad gezonden.', 'wethouder Ten Cate'],
  ])('is announced, in a table too: %s', (text, owner) => {
    const found = announcedOf(sourceOf(text), { meetingDate, body: 'raad' });
    expect(found.map((each) => [each.body, each.owner])).toEqual([[null, owner]]);
  });
});
