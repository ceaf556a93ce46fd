import { describe, expect, it } from 'vitest';
import { subjectOf } from '../../lib/items/announced/subject.ts';
import { announcedOf } from '../../lib/items/announced.ts';
import { datesIn } from '../../lib/items/dates.ts';
import type { Body } from '../../lib/reading/words.ts';
import { holds, sourceOf } from './source.ts';

const meetingDate = '2026-12-03';

const cases: [paper: string, ...announced: [body: Body | null, date: string | null, owner: string | null][]][] = [
  ['# Vervolg\nIn oktober 2027 ontvangt u een nieuwe brief met de uitkomst.', [null, '2027-10', null]],
  ['# Vervolg\nNa vaststelling informeert het college de raad via een raadsinformatiebrief.', ['college', null, null]],
  ['De SOK komt terug in de stuurgroep van februari 2027.', ['stuurgroep', '2027-02', null]],
  [
    'Afgesproken is dat wethouder Olden in het voorjaar van 2027 een investeringsvoorstel aan het algemeen bestuur voorlegt.\n# Argumenten\nDit wordt duur.',
    ['algemeen-bestuur', null, 'wethouder Olden'],
  ],
  ['Het algemeen bestuur stelt de kadernota op 11 maart 2027 vast.', ['algemeen-bestuur', '2027-03-11', null]],
  [
    'Afspraak | Opdrachtgever | Opdrachtnemer | Gereed\nPlan uitwerken | Stuurgroep | Projectleider | 5 maart 2027\nBrief opstellen | AB | Dagelijks bestuur | n.t.b.',
    [null, '2027-03-05', 'Projectleider'],
    ['dagelijks-bestuur', null, 'Dagelijks bestuur'],
  ],
  ['Op 5 november 2026 heeft de stuurgroep het plan besproken.'],
  ['Het algemeen bestuur wordt gevraagd de begroting vast te stellen.'],
  ['In de zomer wordt het warm.'],
  ['Het ontwerp past binnen de kadernota 2028, die uw bestuur op 12 maart 2027 bespreekt en vaststelt.'],
  [
    'De gevolgen worden verwerkt in de begroting, die het algemeen bestuur op 9 juli 2027 vaststelt.',
    ['algemeen-bestuur', '2027-07-09', null],
  ],
  ['# Vervolg\nHet besluit wordt bekendgemaakt en treedt in werking op 1 juli 2027.'],
  ['# Vervolg\nDe inwerkingtreding van het besluit wordt verwacht op 1 juli 2027.'],
  [
    '# Vervolg\nHet algemeen bestuur stelt de regeling op 3 juni 2027 vast; zij treedt in werking op 1 juli 2027.',
    ['algemeen-bestuur', '2027-06-03', null],
  ],
  [
    '# Vervolg\nHet bestuur stelt de begroting vast op 9 september 2027, zodat zij vóór de uiterste datum van 15 september bij gedeputeerde staten is.',
    [null, '2027-09-09', null],
  ],
  [
    '# Vervolg\nNa uw besluit zendt de griffie de zienswijze aan het dagelijks bestuur en een afschrift aan de andere raden.',
    [null, null, 'de griffie'],
  ],
  ['# Vervolg\nWij vragen u voor 1 maart 2027 een plan vast te stellen dat wij met u bespreken.', [null, '2027-03-01', null]],
  [
    '# Vervolg\nDe griffier meldt de namen uiterlijk 15 mei 2027 aan de secretaris van de regio.',
    [null, '2027-05-15', 'De griffier'],
  ],
  [
    '# Vervolg\nHet dagelijks bestuur zendt de ontwerpbegroting op 8 april 2027 aan de raden.',
    ['dagelijks-bestuur', '2027-04-08', null],
  ],
  [
    '# Vervolg\nNa vaststelling wordt de rekening vóór 15 juli 2027 aan gedeputeerde staten gezonden.',
    [null, '2027-07-15', null],
  ],
  ['# Vervolg\nDe colleges en de raden ontvangen in januari 2027 een informatiebrief.', [null, '2027-01', null]],
  ['# Vervolg\nDaarover gaat het algemeen bestuur zelf, in zijn vergadering van 3 juni 2027.'],
  ['Uw zienswijze ontvangen wij graag uiterlijk vrijdag 11 juni 2027.'],
  ['# Vervolg\nWij verzoeken u uw zienswijze uiterlijk 11 juni 2027 bij ons in te dienen.'],
  [
    '# Artikel 9 - Evaluatie\nPartijen evalueren dit convenant in 2029. De uitkomst wordt ter kennisname gebracht van het algemeen bestuur; de burgemeesters informeren hun raad.',
    [null, null, null],
    ['algemeen-bestuur', null, null],
    ['burgemeester', null, null],
  ],
  [
    'Actie | Wie | Gereed\nBesluit nemen | AB | 12 mei 2027\nTreedt in werking | geen orgaan | 1 juli 2027\nBrief opstellen | geen orgaan | 5 juni 2027',
    ['algemeen-bestuur', '2027-05-12', 'AB'],
    [null, '2027-06-05', null],
  ],
];

describe('announcedOf', () => {
  it.each([
    ['# Vervolg\nIn het najaar van 2028 evalueert het dagelijks bestuur het besluit.', null, 'najaar van 2028'],
    ['# Vervolg\nHet college informeert de raad over de uitkomst.', null, undefined],
    ['# Vervolg\nDe raad bespreekt het voorstel op 3 maart 2027.', '2027-03-03', undefined],
    ['# Evaluatie\nPartijen evalueren het convenant in 2029.', null, '2029'],
    ['# Evaluatie\nIn 2030 evalueert de raad de werkwijze.', null, '2030'],
    ['# Evaluatie\nOver twee jaar volgt een evaluatie.', null, 'over twee jaar'],
    ['# Vervolg\nHet bestuur bespreekt het plan in het najaar.', null, 'in het najaar'],
    ['In het voorjaar van 2026 is afgesproken dat de deal wordt geëvalueerd.', null, undefined],
    ['Actie | Wie | Gereed\nBrief opstellen | Griffier | n.t.b.', null, 'n.t.b.'],
    ['Actie | Wie | Gereed\nBrief opstellen | Griffier | 5 maart 2027', '2027-03-05', undefined],
  ])('gives the date, or the words for one: %s', (text, date, dateText) => {
    const found = announcedOf(sourceOf(text), { meetingDate });
    expect(found.map((entry) => [entry.date, entry.dateText])).toEqual([[date, dateText]]);
  });

  it.each(cases)('%s', (paper, ...announced) => {
    const source = sourceOf(paper);
    const found = announcedOf(source, { meetingDate });
    expect(found.map(({ body, date, owner }) => [body, date, owner])).toEqual(announced);
    for (const { evidence } of found) expect(holds(source, evidence)).toBe(true);
  });

  it.each<[text: string, quote: string, count: number]>([
    ['# Planning\nBespreking in het bestuur: 16 januari 2027.', 'Bespreking in het bestuur: 16 januari 2027.', 1],
    ['De kadernota gaat in januari 2027 naar de raden.', 'De kadernota gaat in januari 2027 naar de raden.', 1],
    ['Commissie Bestuur 16 januari 2027', 'Commissie Bestuur 16 januari 2027', 0],
    ['Als de raad dat wil, kan het op 16 januari 2027.', 'Als de raad dat wil, kan het op 16 januari 2027.', 0],
    ['Aldus vastgesteld in de vergadering van 16 januari 2027', 'Aldus vastgesteld in de vergadering van 16 januari 2027', 0],
  ])('announces a step of the route that is to come: %s', (text, quote, count) => {
    const source = sourceOf(text);
    const start = text.indexOf(quote) - (text.startsWith('# ') ? 2 : 0);
    const evidence = { page: 1, start, end: start + quote.length, quote };
    const step = { body: 'raad', name: 'Raad', dateText: null, step: 'bespreking', outcome: null, evidence } as const;
    const found = announcedOf(source, { meetingDate, route: [{ ...step, date: '2027-01-16' }] });
    expect(found).toHaveLength(count);
  });

  it('knows the single board of a bedrijfsvoeringsorganisatie', () => {
    const paper =
      'De bedrijfsvoeringsorganisatie heeft één bestuur.\n# Vervolg\nHet bestuur stelt de begroting vast op 9 september 2027.';
    expect(announcedOf(sourceOf(paper), { meetingDate }).map(({ body }) => body)).toEqual(['bestuur']);
  });

  it.each([
    ['Vaststelling is voorzien op 11 maart 2027.', 'Vaststelling'],
    ['Op 13 mei 2027, 20.00 uur, houden wij een informatieavond.', 'wij houden een informatieavond, 20.00 uur'],
    [
      'Op 11 mei 2027, 19.30 uur, geven directie en bestuur een toelichting.',
      'Op 11 mei 2027, 19.30 uur, geven directie en bestuur een toelichting',
    ],
    ['Ondertekening is voorzien op 12 oktober 2027 door de partijen.', 'Ondertekening door de partijen'],
    ['Een zienswijze moet uiterlijk 16 maart 2027 bij het bestuur zijn.', 'Een zienswijze moet bij het bestuur zijn'],
  ])('leaves out a verb that only leads to the date: %s', (step, subject) => {
    expect(subjectOf(step, datesIn(step))).toBe(subject);
  });

  it('leaves the number of a footnote out of the subject', () => {
    const found = announcedOf(sourceOf('1De overige raden behandelen de ontwerpbegroting in juni 2027.'), { meetingDate });
    expect(found.map(({ subject }) => subject)).toEqual(['De overige raden behandelen de ontwerpbegroting']);
  });

  it.each([
    ['De kadernota wordt in januari 2027 aan de raden gezonden.', 'De kadernota wordt aan de raden gezonden'],
    ['In mei 2027 wordt het rapport aan de raden toegezonden.', 'het rapport wordt aan de raden toegezonden'],
    ['Tussen 1 april en 15 juni 2027 bespreken de raden het ontwerp.', 'de raden bespreken het ontwerp'],
    [
      'De begroting wordt, en in elk geval vóór 15 september 2027, aan gedeputeerde staten gezonden.',
      'De begroting wordt aan gedeputeerde staten gezonden',
    ],
    ['De raden krijgen de nota uiterlijk 23 juni 2027, dus vóór de vaststelling van de begroting.', 'De raden krijgen de nota'],
    ['Na vaststelling zenden wij het plan op 3 maart 2027 aan de raden.', 'wij zenden het plan aan de raden'],
    ['Wat betekent dit voor u? In september 2027 bespreken de colleges het ontwerp.', 'de colleges bespreken het ontwerp'],
    ['6 juli 2027: het college stelt zijn inbreng vast.', 'het college stelt zijn inbreng vast'],
    ['De raden bespreken de nota in de week van 28 juni 2027.', 'De raden bespreken de nota in de week van 28 juni 2027'],
    ['De rapportage wordt voorgelegd aan de colleges (december 2027).', 'De rapportage wordt voorgelegd aan de colleges'],
    ['Het bestuur besluit op 25 april a.s. over het plan.', 'Het bestuur besluit over het plan'],
    ['De begroting wordt, doch in ieder geval vóór 14 september 2027, gezonden.', 'De begroting wordt gezonden'],
    [
      'Het bestuur bespreekt de nota op 3 maart 2027, de raden beslissen op 8 mei 2027.',
      'Het bestuur bespreekt de nota op 3 maart 2027, de raden beslissen op 8 mei 2027',
    ],
  ])('says shortly what is announced, with the sentence as its evidence: %s', (text, subject) => {
    const source = sourceOf(`# Vervolg\n${text}`);
    const [found] = announcedOf(source, { meetingDate });
    expect(found?.subject).toBe(subject);
    expect(found && 'page' in found.evidence && text.endsWith(found.evidence.quote)).toBe(true);
  });
});
