import { describe, expect, test } from 'vitest';
import { decomposer } from '../../lib/guide/compounds.ts';
import { stemOf, wordsOf } from '../../lib/guide/words.ts';

describe('the words of a text', () => {
  test.each([
    ['Wat kan de raad nog veranderen?', ['raad', 'veranderen']],
    ['Aanbeveling A7.4 (blz. 37)', ['aanbeveling', 'a7.4', 'blz', '37']],
    ['co-creatie, geïnformeerd', ['co', 'creatie', 'geinformeerd']],
    ['B&W', ['b', 'w']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('forms of one word share a stem', () => {
  test.each([
    ['zienswijze', 'zienswijzen'],
    ['brief', 'brieven'],
    ['raad', 'raden'],
    ['raadslid', 'raadsleden'],
    ['motie', 'moties'],
    ['evaluatie', 'evaluaties'],
    ['college', 'colleges'],
    ['gemeente', 'gemeentes'],
    ['gemeente', 'gemeenten'],
    ['voorstel', 'voorstellen'],
    ['plan', 'plannen'],
    ['advies', 'adviezen'],
    ['secretaris', 'secretarissen'],
    ['wijziging', 'wijzigingen'],
    ['taak', 'taken'],
  ])('%s, %s', (one, other) => {
    expect(stemOf(other)).toBe(stemOf(one));
  });

  test.each([
    ['bestuur', 'besluit'],
    ['mandaat', 'mandaathouder'],
    ['raad', 'rader'],
  ])('%s is not %s', (one, other) => {
    expect(stemOf(other)).not.toBe(stemOf(one));
  });
});

describe('compounds', () => {
  const known =
    'begroting wijziging raad informatie brief gemeente besluit lijst klacht regeling samenwerking verband lid rol deelnemer taak zienswijze wijze zien voorstel stuk ken';
  const decompose = decomposer(known.split(' '));

  test.each([
    ['begrotingswijziging', ['begroting', 'wijziging']],
    ['begrotingswijzigingen', ['begroting', 'wijziging']],
    ['raadsinformatiebrief', ['raad', 'informatie', 'brief']],
    ['gemeenteraad', ['gemeente', 'raad']],
    ['besluitenlijst', ['besluit', 'lijst']],
    ['klachtenregeling', ['klacht', 'regeling']],
    ['samenwerkingsverbanden', ['samenwerking', 'verband']],
    ['raadslid', ['raad', 'lid']],
    ['raadsleden', ['raad', 'lid']],
    ['deelnemersrol', ['deelnemer', 'rol']],
    ['begrotingswijzigingsvoorstel', ['begroting', 'wijziging', 'voorstel']],
  ])('%s is %s', (word, parts) => {
    expect(decompose(word)).toEqual(parts.map(stemOf));
  });

  test.each([
    ['a word that is no compound', 'begroting'],
    ['a part that is not known', 'begrotingsjaar'],
    ['an inflection that looks like a part', 'stukken'],
    ['a word that only begins like another', 'zienswijze'],
    ['letters between the parts that Dutch does not put there', 'raadxbrief'],
    ['nothing', ''],
  ])('%s stays whole', (_what, word) => {
    expect(decompose(word)).toEqual([]);
  });
});
