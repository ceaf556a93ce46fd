import { describe, expect, test } from 'vitest';
import {
  guideEntries,
  principle,
  principleIds,
  recommendation,
  recommendationIds,
  recommendationsOf,
} from '../../lib/guide/index.ts';
import { checklist, checklistSteps, modelIds } from '../../lib/knowledge/guide/booklet.ts';
import * as changes from '../../lib/knowledge/guide/changes.ts';
import { formIds, perspectiveIds, philosophyIds } from '../../lib/knowledge/guide/forms.ts';
import { glossary, glossaryIds } from '../../lib/knowledge/guide/glossary.ts';
import { recommendationCounts } from '../../lib/knowledge/guide/ids.ts';
import { roleIds, roles } from '../../lib/knowledge/guide/roles.ts';

const allRecommendations = recommendationIds.map(recommendation);
const words = (text: string) => text.split(/\s+/).length;

describe('how much there is', () => {
  test.each<[string, readonly unknown[], number]>([
    ['principles', principleIds, 29],
    ['recommendations', recommendationIds, 103],
    ['roles', roleIds, 12],
    ['glossary words', glossaryIds, 23],
    ['forms', formIds, 4],
    ['philosophies', philosophyIds, 2],
    ['perspectives', perspectiveIds, 4],
    ['models', modelIds, 9],
    ['steps', checklistSteps, 12],
  ])('%s', (_name, ids, count) => {
    expect(new Set(ids).size).toBe(count);
  });

  test.each(principleIds)('%s has as many recommendations as the guide', (id) => {
    const numbers = recommendationsOf(id).map((each) => each.number);
    expect(numbers).toEqual(Array.from({ length: recommendationCounts[id] }, (_, at) => at + 1));
  });

  test('the points of attention are A13, A14 and B13–B15', () => {
    const special = principleIds.filter((id) => principle(id).kind === 'aandachtspunt');
    expect(special).toEqual(['A13', 'A14', 'B13', 'B14', 'B15']);
  });

  test('every role has as many jobs as in the guide', () => {
    expect(roleIds.map((id) => roles[id].tasks.length)).toEqual([6, 5, 5, 5, 7, 4, 5, 6, 4, 3, 3, 12]);
  });

  test('every step of the checklist offers a choice', () => {
    for (const step of checklistSteps) expect(checklist[step].choices.length).toBeGreaterThan(1);
  });
});

describe('how it reads', () => {
  test.each(guideEntries().map((entry) => [`${entry.kind} ${entry.id}`, entry] as const))(
    '%s',
    (_name, { title, text, more }) => {
      for (const part of [title, text, ...more]) expect(part.trim()).not.toBe('');
      expect(title.length).toBeLessThanOrEqual(80);
      expect(title).toMatch(/^\p{Lu}/u);
      for (const part of [text, ...more]) {
        expect(part).toMatch(/[.?]$/);
        expect(words(part)).toBeLessThanOrEqual(50);
      }
    },
  );

  test('the titles of recommendations fit in a link', () => {
    const titles = allRecommendations.map((each) => each.title);
    expect(titles.filter((title) => words(title) > 8)).toEqual([]);
    // The link lowers the first letter, which would spoil an abbreviation; a full stop or colon would end it.
    expect(titles.filter((title) => !/^\p{Lu}\p{Ll}[^.:]+$/u.test(title))).toEqual([]);
  });

  test('no two recommendations share a title', () => {
    expect(new Set(allRecommendations.map((each) => each.title)).size).toBe(allRecommendations.length);
  });
});

describe('pages', () => {
  test.each(['A', 'B'] as const)('ascend in part %s', (part) => {
    const inPart = principleIds.filter((id) => principle(id).part === part);
    const pages = inPart.flatMap((id) => [principle(id).page, ...recommendationsOf(id).map((each) => each.page)]);
    expect(pages).toEqual(pages.toSorted((a, b) => a - b));
  });

  test('stay within the part of the guide they belong to', () => {
    for (const { page, principle: id } of allRecommendations) {
      const [first, last] = principle(id).part === 'A' ? [14, 59] : [63, 89];
      expect(page).toBeGreaterThanOrEqual(first);
      expect(page).toBeLessThanOrEqual(last);
    }
  });

  test('ascend in the role tables and the glossary', () => {
    const pages = [...roleIds.map((id) => roles[id].page), ...glossaryIds.map((id) => glossary[id].page)];
    expect(pages).toEqual(pages.toSorted((a, b) => a - b));
  });
});

describe('readers', () => {
  const lists = allRecommendations.flatMap(({ id, addressedTo, mattersTo }) => [
    { id, readers: addressedTo },
    { id, readers: mattersTo },
  ]);

  test('no recommendation is without a reader', () => {
    expect(lists.filter(({ readers }) => readers.length === 0)).toEqual([]);
  });

  test('no reader is named twice', () => {
    expect(lists.filter(({ readers }) => new Set(readers).size < readers.length)).toEqual([]);
  });
});

describe('what the law changed', () => {
  test.each(Object.entries(changes))('%s says since when and by which article', (_name, change) => {
    expect(change.since).toBe('2022-07-01');
    expect(change.text).toContain('1 juli 2022');
    expect(change.basis.length).toBeGreaterThan(0);
  });

  test.each(['A1.2', 'A7.8'] as const)('%s is out of date: the board now informs the raden itself', (id) => {
    expect(recommendation(id).changed).toContain(changes.boardInformsCouncils);
    expect(recommendation(id).changed).toContain(changes.jointEnquiry);
  });
});
