import { describe, expect, it } from 'vitest';
import { routeOf } from '../../lib/items/route.ts';
import type { RouteFact } from '../../lib/reading/contract.ts';
import type { Body } from '../../lib/reading/words.ts';
import { sourceOf } from './source.ts';

interface Meeting {
  body: Body | null;
  meetingDate: string | null;
}

const nowhere: Meeting = { body: null, meetingDate: null };

const stepsOf = (paper: string, meeting = nowhere): RouteFact[] => routeOf(sourceOf(paper), { ...meeting, asks: [] });

const limits = (paper: string, meeting?: Meeting) =>
  stepsOf(paper, meeting).map(({ body, date, limit }) => [body, date, limit ?? null]);

type Limited = [body: Body, date: string, limit: RouteFact['limit'] | null];

const sentences: [paper: string, step: Limited][] = [
  ['Tot en met 11 juni 2027 kan uw raad daarover een zienswijze indienen.', ['raad', '2027-06-11', 'uiterlijk']],
  [
    'De begroting gaat uiterlijk op vrijdag 23 juli 2027 naar gedeputeerde staten.',
    ['gedeputeerde-staten', '2027-07-23', 'uiterlijk'],
  ],
  [
    'Na vaststelling wordt de rekening vóór 15 juli 2027 aan gedeputeerde staten gezonden.',
    ['gedeputeerde-staten', '2027-07-15', 'vóór'],
  ],
  ['- 17 juni 2027: einde van de termijn voor de zienswijze.', ['raad', '2027-06-17', 'uiterlijk']],
  ['Het algemeen bestuur stelt de begroting op 9 juli 2027 vast.', ['algemeen-bestuur', '2027-07-09', null]],
  ['Het stuk is geagendeerd voor 12 mei 2027 in de raad.', ['raad', '2027-05-12', null]],
];

describe('a last day on the route', () => {
  it.each(sentences)('%s', (paper, step) => {
    expect(limits(paper)).toEqual([step]);
  });

  it('in a table of planning', () => {
    const table =
      'Wie | Wat | Wanneer\nRaden | Gelegenheid voor een reactie | tot en met 12 februari 2027\nAlgemeen bestuur | Vaststelling | 11 maart 2027\nGedeputeerde staten | Inzending | vóór 15 september 2027';
    expect(limits(table)).toEqual([
      ['raad', '2027-02-12', 'uiterlijk'],
      ['algemeen-bestuur', '2027-03-11', null],
      ['gedeputeerde-staten', '2027-09-15', 'vóór'],
    ]);
  });

  it('under a head that asks for one', () => {
    expect(limits('Wie | Wat | Uiterlijk\nRaden | Zienswijze geven | 4 juni 2027')).toEqual([
      ['raad', '2027-06-04', 'uiterlijk'],
    ]);
  });
});

describe('no step', () => {
  it.each([
    [
      'what the law wants, beside the day itself',
      'De rekening is op 21 april 2027, en dus vóór 30 april, aan de raden gezonden.',
      ['2027-04-21'],
    ],
    [
      'what the law wants of every year',
      'De wet verplicht het dagelijks bestuur de kaders vóór 30 april aan de raden te zenden.',
      [],
    ],
    ['a meeting that comes too late', 'Op 24 juni 2027 vergadert uw raad opnieuw, maar dan is de termijn verstreken.', []],
    ['the day of elections', 'Na de verkiezingen van 18 maart 2026 kiest de raad opnieuw wie de gemeente vertegenwoordigt.', []],
    [
      'the day of a conference',
      'Het college koppelt terug wat er is gebeurd met de afspraken van de raadsconferentie die op 9 april 2026 in het dorpshuis werd gehouden.',
      [],
    ],
    ['a field that does not apply', 'Advies OR | n.v.t.\nAdvies ondernemingsraad | Maak een keuze', []],
  ])('%s', (_, paper, dates) => {
    expect(stepsOf(paper, { body: 'dagelijks-bestuur', meetingDate: null }).map(({ date }) => date)).toEqual(dates);
  });

  it('who a proposal is from, above the days of others', () => {
    const form =
      'Aan: | de gemeenteraad\nVan: | het college van burgemeester en wethouders\nCommissie Bestuur: | 6 mei 2027\nDatum raad: | 20 mei 2027';
    expect(limits(form, { body: 'raad', meetingDate: '2027-05-20' })).toEqual([
      ['raadscommissie', '2027-05-06', null],
      ['raad', '2027-05-20', null],
    ]);
  });
});

describe('a question of a form', () => {
  it('is answered with what the raad gets, by its own name', () => {
    const [step] = stepsOf('Naar raad? | Ja, ter informatie (ingekomen stukken 19 november 2026)', {
      body: 'college',
      meetingDate: null,
    });
    expect(step).toMatchObject({ body: 'raad', date: '2026-11-19', name: 'gemeenteraad', step: 'informeren' });
  });
});

describe('who signs', () => {
  it('is each of the parties', () => {
    const names = stepsOf(
      'Aldus overeengekomen en ondertekend op 17 december 2026,\nnamens het bestuur, de voorzitter, H. de Bruin\nnamens de korpschef van politie, P. Smit\nde hoofdofficier van justitie, F. Bak',
    ).map(({ body }) => body);
    expect(names).toEqual(['voorzitter', 'andere-partij', 'andere-partij']);
  });

  it('is nobody under a plan to sign', () => {
    const steps = stepsOf(
      'Het concept komt op 4 februari 2027 terug in de stuurgroep. Ondertekening door de minister is gepland op 22 april 2027.\nHet waterschap heeft toegezegd dat het de vergunning afgeeft.',
    );
    expect(steps.map(({ body, date }) => [body, date])).toEqual([
      ['stuurgroep', '2027-02-04'],
      ['minister', '2027-04-22'],
    ]);
  });
});
