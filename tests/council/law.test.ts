import { describe, expect, test } from 'vitest';
import { type ArticleId, articles, holdsOn, toBasis } from '../../lib/knowledge/law/articles.ts';
import { optionDefinitions } from '../../lib/knowledge/law/instruments.ts';
import { articleUrl } from '../../lib/knowledge/law/links.ts';
import type { Remark, Rule } from '../../lib/knowledge/law/rule.ts';
import { rules } from '../../lib/knowledge/law/rules/index.ts';

const ids = Object.keys(articles).filter((id): id is ArticleId => Object.hasOwn(articles, id));

describe('articles', () => {
  test.each([
    ['Wgr 35/3', { law: 'Wgr', article: '35', paragraph: '3' }],
    ['Wgr 1/2 (oud)', { law: 'Wgr', article: '1', paragraph: '2', until: '2022-07-01' }],
    ['Wgr 35/4', { law: 'Wgr', article: '35', paragraph: '4', since: '2022-07-01' }],
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
});

describe('links', () => {
  const at = 'https://wetten.overheid.nl/jci1.3:c:';
  test.each([
    ['an article and its paragraph', 'Wgr 35/3', `${at}BWBR0003740&artikel=35&lid=3`],
    ['an article without paragraphs', 'Wgr 34b', `${at}BWBR0003740&artikel=34b`],
    ['a part of a paragraph', 'Gemeentewet 160/1d', `${at}BWBR0005416&artikel=160&lid=1&onderdeel=d`],
    ['a paragraph with a letter', 'Wvr 14/2a', `${at}BWBR0027466&artikel=14&lid=2a`],
    ['a law with colons', 'Awb 10:29/2', `${at}BWBR0005537&artikel=10:29&lid=2`],
    [
      'a text that no longer holds, on its last day',
      'Wgr 35/1 (oud)',
      `${at}BWBR0003740&artikel=35&lid=1&z=2022-06-30&g=2022-06-30`,
    ],
  ] as const)('%s', (_, id, url) => expect(articleUrl(toBasis(id))).toBe(url));

  test('every law that rules cite has one, and guide and practice have none', () => {
    expect(ids.filter((id) => articleUrl(toBasis(id)) === null)).toEqual([]);
    expect(articleUrl({ guide: 'A7.1' })).toBeNull();
    expect(articleUrl({ practice: 'reglement van orde' })).toBeNull();
    expect(articleUrl({ law: 'Jeugdwet', article: '2.3', paragraph: null })).toBeNull();
  });
});

describe('definitions', () => {
  const isDoubtful = (sources: readonly unknown[], certainty: string) =>
    certainty !== 'V' || sources.some((source) => ids.some((id) => id === source && articles[id].certainty !== 'V'));

  const statements = [
    ...Object.entries(optionDefinitions).map(([name, { why, check, sources, certainty }]) => ({
      name,
      text: check ? `${why} Kijk in de regeling ${check}.` : why,
      doubtful: isDoubtful(sources, certainty),
    })),
    ...Object.entries(rules).flatMap(([name, { bars, doubts = [], remarks }]: [string, Rule]) =>
      [
        ...bars.map(({ why, ...bar }) => ({ text: why, ...bar })),
        ...doubts.map(({ why, ask, ...doubt }) => ({ text: `${why} ${ask}`, ...doubt, certainty: 'D' as const })),
        ...remarks,
        ...remarks.flatMap(({ assumed, sources }) => (assumed ? [{ text: assumed, sources, certainty: 'D' as const }] : [])),
      ].map(({ text, sources, certainty = 'V' }: Pick<Remark, 'text' | 'sources' | 'certainty'>) => ({
        name,
        text,
        doubtful: isDoubtful(sources, certainty),
      })),
    ),
  ];

  test.each(statements.filter(({ doubtful }) => doubtful))(
    '$name is not verified: it says waarschijnlijk and what to look up',
    ({ text }) => {
      expect(text).toMatch(/waarschijnlijk/i);
      expect(text).toMatch(/\b(kijk|vraag)\b.*\b(regeling|griffie|erop)\b|(?:regeling|afspraak)[^.]*\?/i);
    },
  );

  test('what is verified does not say waarschijnlijk', () => {
    expect(statements.filter(({ doubtful, text }) => !doubtful && /waarschijnlijk/i.test(text))).toEqual([]);
  });

  test('there are doubtful ones', () => expect(statements.filter(({ doubtful }) => doubtful).length).toBeGreaterThan(8));

  test('what cannot be done is verified: nothing of it is derived or from memory', () => {
    const barred = Object.values(rules).flatMap(({ bars }: Rule) => bars);
    expect(barred.filter(({ sources }) => isDoubtful(sources, 'V'))).toEqual([]);
    expect(barred.filter(({ why }) => /waarschijnlijk|meestal|misschien/i.test(why))).toEqual([]);
  });

  test('every option is used by a rule or exists on every item', () => {
    const used = new Set(
      Object.values(rules).flatMap(({ offers }) => offers.map((offer) => (typeof offer === 'string' ? offer : offer.option))),
    );
    const everywhere = [
      'besluiten-overig',
      'amendement-toestemming',
      'verantwoording-bestuurslid',
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
