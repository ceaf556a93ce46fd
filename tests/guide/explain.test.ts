import { describe, expect, test } from 'vitest';
import { explained } from '../../lib/guide/explain.ts';
import { inParts, isGuidePlace } from '../../lib/guide/index.ts';
import { explainedWords } from '../../lib/knowledge/guide/explained.ts';

const found = (sentence: string) =>
  inParts(sentence).flatMap(({ text, explanation }) => (explanation ? [`${text}: ${explanation.title}`] : []));

describe('words that explain themselves', () => {
  test.each([
    ['Bij een collegeregeling geeft uw raad toestemming.', ['collegeregeling: Collegeregeling']],
    [
      'Dit geldt voor collegeregelingen en raadsregelingen.',
      ['collegeregelingen: Collegeregeling', 'raadsregelingen: Collegeregeling'],
    ],
    ['Er is geen gremium gevonden.', ['gremium: Gremium']],
    ['De gids vraagt om de vier perspectieven.', ['vier perspectieven: Vier perspectieven']],
    [
      'Uw raad kan een zienswijze indienen op de ontwerpbegroting.',
      ['zienswijze: Zienswijze', 'ontwerpbegroting: Ontwerpbegroting'],
    ],
    ['Wensen en bedenkingen geven', ['Wensen en bedenkingen: Wensen en bedenkingen']],
    ['De directeur geeft ondermandaat.', ['ondermandaat: Ondermandaat']],
    ['De raad beslist.', []],
    ['Het zienswijzeproces loopt.', []],
    ['', []],
  ])('%s', (sentence, words) => {
    expect(found(sentence)).toEqual(words);
  });

  test.each(['Een zienswijze, of: wensen en bedenkingen (openbaar lichaam).', 'Geen woord.', 'zienswijze'])(
    'the parts together are the sentence: %s',
    (sentence) => {
      expect(
        inParts(sentence)
          .map(({ text }) => text)
          .join(''),
      ).toBe(sentence);
    },
  );

  test('every word of the list is explained, at a place that exists', () => {
    expect(explained).toHaveLength(explainedWords.length + 1);
    for (const { place, text } of explained) {
      expect(isGuidePlace(place)).toBe(true);
      expect(text).toMatch(/\.$/);
    }
  });
});
