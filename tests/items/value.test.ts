import { describe, expect, it } from 'vitest';
import { bodyOfValue, dayOfValue, treatmentOfValue } from '../../lib/items/value.ts';

describe('a value that is nothing but a body', () => {
  it.each([
    ['dagelijks bestuur Kwelderland', 'dagelijks-bestuur'],
    ['De leden van het algemeen bestuur van de Regio Zuidrand', 'algemeen-bestuur'],
    ['AB 24 juni 2027', 'algemeen-bestuur'],
    ['het bestuur', 'bestuur'],
    ['gemeenteraad van Hoevelaar', 'raad'],
    ['PFHO Sociaal Domein', 'portefeuillehoudersoverleg'],
    ['burgemeester en wethouders', 'college'],
  ])('%s', (text, body) => expect(bodyOfValue(text)).toBe(body));

  it.each([
    'AB en DB',
    'de raden van de deelnemende gemeenten',
    'burgemeester J. Smit',
    'De raad stelt de begroting vast',
    'dagelijks bestuur bespreekt het plan',
    'bestuur en organisatie',
    'Ons kenmerk 2027-118',
  ])('not: %s', (text) => expect(bodyOfValue(text)).toBeNull());
});

describe('a value that is nothing but a day', () => {
  it.each([
    ['donderdag 8 april 2027', '2027-04-08'],
    ['11-05-2027', '2027-05-11'],
    ['woensdag 2 juni 2027, 19.30 uur', '2027-06-02'],
    ['11 mei 2027 10.00 - 12.00 uur', '2027-05-11'],
    ['DB 3 juli 2026', '2026-07-03'],
  ])('%s', (text, day) => expect(dayOfValue(text)).toBe(day));

  it.each(['april 2027', '3 juli en 4 september 2026', 'loopt af op 31 december 2027', 'Besluit van 12 mei 2026'])(
    'not: %s',
    (text) => expect(dayOfValue(text)).toBeNull(),
  );
});

describe('a value that is nothing but a treatment', () => {
  it.each([
    ['hamerstuk', 'besluitvormend'],
    ['ter vaststelling door het AB', 'besluitvormend'],
    ['Ter kennisname (C-stuk)', 'informerend'],
    ['opiniërend', 'opiniërend'],
    ['advies aan de raad', 'opiniërend'],
    ['beeldvormend', 'beeldvormend'],
  ])('%s', (text, treatment) => expect(treatmentOfValue(text)).toBe(treatment));

  it.each(['presentatie van de jaarcijfers', 'Besluit van 12 mei', 'informatie op de website', 'hamer'])('not: %s', (text) =>
    expect(treatmentOfValue(text)).toBeNull(),
  );
});
