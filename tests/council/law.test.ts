import { describe, expect, test } from 'vitest';
import { type ArticleId, articles, holdsOn, isArticle, toBasis } from '../../lib/knowledge/law/articles.ts';
import { optionDefinitions } from '../../lib/knowledge/law/instruments.ts';
import { articleUrl } from '../../lib/knowledge/law/links.ts';
import { rules } from '../../lib/knowledge/law/rules/index.ts';

const ids = Object.keys(articles).filter((id): id is ArticleId => Object.hasOwn(articles, id));

describe('articles', () => {
  test.each([
    ['Wgr 35/3', { law: 'Wgr', article: '35', paragraph: '3' }],
    ['Wgr 1/2 (oud)', { law: 'Wgr', article: '1', paragraph: '2' }],
    ['Awb 10:29/2', { law: 'Awb', article: '10:29', paragraph: '2' }],
    ['Algemene termijnenwet 1', { law: 'Algemene termijnenwet', article: '1', paragraph: null }],
  ] as const)('%s', (id, basis) => expect(toBasis(id)).toEqual(basis));

  test('every one gives a reference and a sentence', () => {
    for (const id of ids) {
      expect(toBasis(id)).toHaveProperty('law');
      expect(articles[id].gives).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('those that moved hold on one side of 1 July 2022', () => {
    expect(holdsOn('Wgr 35/6', '2022-06-30')).toBe(false);
    expect(holdsOn('Wgr 35/5 (oud)', '2022-06-30')).toBe(true);
    expect(holdsOn('Wgr 35/6', '2022-07-01')).toBe(true);
    expect(holdsOn('Wgr 35/5 (oud)', '2022-07-01')).toBe(false);
  });

  test('repealed secrecy articles and clashing numbers are not there', () => {
    expect(ids.filter((id) => /^Gemeentewet (25|55|86)$/.test(id))).toEqual([]);
  });

  test('a link only to laws whose number is known', () => {
    expect(articleUrl({ law: 'Wgr', article: '35', paragraph: '3' })).toBe('https://wetten.overheid.nl/BWBR0003740/#Artikel35');
    expect(articleUrl({ law: 'Wvr', article: '14', paragraph: null })).toBeNull();
    expect(articleUrl({ guide: 'A7.1' })).toBeNull();
  });
});

describe('definitions', () => {
  test('what is derived or from memory says waarschijnlijk', () => {
    for (const { sources, why, certainty } of Object.values(optionDefinitions)) {
      const doubtful = sources.some(
        (source) => typeof source === 'string' && isArticle(source) && articles[source].certainty !== 'V',
      );
      if (doubtful || (certainty !== 'V' && !why.startsWith('Laat'))) expect(why).toContain('waarschijnlijk');
    }
  });

  test('every option is used by a rule or exists on every item', () => {
    const used = new Set(
      Object.values(rules).flatMap(({ offers }) => offers.map((offer) => (typeof offer === 'string' ? offer : offer.option))),
    );
    const everywhere = [
      'besluiten',
      'amendement',
      'vragen',
      'technische-vragen',
      'agenderen',
      'inlichtingen-bestuur',
      'verantwoording-college',
      'extra-raadsvergadering',
    ];
    expect(Object.keys(optionDefinitions).filter((id) => ![...used, ...everywhere].includes(id))).toEqual([]);
  });
});
