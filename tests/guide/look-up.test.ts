import { describe, expect, test } from 'vitest';
import {
  guideLabel,
  guidePage,
  guideTitle,
  isPrincipleId,
  isRecommendationId,
  principle,
  principleOf,
  recommendation,
  recommendationId,
  recommendationsFor,
} from '../../lib/guide/index.ts';

describe('look-ups', () => {
  test('a principle knows its part', () => {
    expect(principle('A7')).toMatchObject({ id: 'A7', part: 'A', page: 35 });
    expect(principle('B12')).toMatchObject({ id: 'B12', part: 'B', page: 80 });
  });

  test('a recommendation knows its principle and number', () => {
    expect(recommendation('A10.2')).toMatchObject({ id: 'A10.2', principle: 'A10', number: 2 });
    expect(recommendation('A1.2')).toMatchObject({ id: 'A1.2', principle: 'A1', number: 2 });
  });

  test.each([
    ['A3.1', 'Gids: respecteer mandaten en bevoegdheden (A3.1, blz. 21)'],
    ['A9', 'Gids: financiële spelregels voor samenwerking (A9, blz. 43)'],
  ] as const)('%s reads as a link', (id, label) => {
    expect(guideLabel(id)).toBe(label);
  });

  test('title and page exist for both', () => {
    expect(guideTitle('A4.6')).toContain('integriteit');
    expect(guidePage('B9')).toBe(76);
  });

  test.each([
    ['A7', 4, 'A7.4'],
    ['A5', 11, 'A5.11'],
    ['A9', 2, null],
    ['B1', 0, null],
  ] as const)('%s and %i is %s', (principleId, number, id) => {
    expect(recommendationId(principleId, number)).toBe(id);
  });

  test.each(['A15', 'A7.4', 'a7', '', 'toString'])('%j is no principle', (value) => {
    expect(isPrincipleId(value)).toBe(false);
  });

  test.each(['A7', 'A7.11', 'A07.1', 'A7.4 ', 'constructor'])('%j is no recommendation', (value) => {
    expect(isRecommendationId(value)).toBe(false);
  });

  test('A1.1 is of A1, A11.1 of A11', () => {
    expect(principleOf('A1.1')).toBe('A1');
    expect(principleOf('A11.1')).toBe('A11');
  });

  test('what matters to the griffier includes the recommendations that address him', () => {
    const ids = recommendationsFor('griffier').map((each) => each.id);
    expect(ids).toEqual(expect.arrayContaining(['A7.4', 'A7.5', 'A7.6', 'A7.7', 'A8.6']));
    expect(ids).not.toContain('A6.3');
  });
});
