import { describe, expect, test } from 'vitest';
import { principle, principleIds, recognise } from '../../lib/guide/index.ts';

const partA = principleIds.map(principle).filter(({ part }) => part === 'A');

/** A copy of the guide as far as it can be recognised: its cover, its contents page, and a page for each principle of part A. */
function copyOf({ before = 0, cover = 'REGIE IN DE REGIO', broken = (title: string) => title } = {}): string[] {
  const pages = Array.from({ length: before + 60 }, () => 'Tekst van een bladzijde.');
  pages[0] = cover;
  pages[before + 2] = partA.map(({ title, page }) => `${title} ${page}`).join(' ');
  for (const { title, page } of partA) pages[before + page - 1] = `Principe ${broken(title)} en wat daarbij hoort.`;
  return pages;
}

describe('recognising the guide', () => {
  test.each([
    ['the guide itself', copyOf(), { isGuide: true, shift: 0 }],
    ['an edition with two pages before it', copyOf({ before: 2 }), { isGuide: true, shift: 2 }],
    [
      'titles that are cut by line ends and hyphens',
      copyOf({ broken: (title) => title.split('').join(' ').toUpperCase() }),
      { isGuide: true, shift: 0 },
    ],
    ['a copy without its cover', copyOf({ cover: '' }), { isGuide: true, shift: 0 }],
    ['a part of it', ['Regie in de Regio', 'Een hoofdstuk.'], { isGuide: true, shift: 0 }],
    ['another paper', ['Jaarverslag', 'Het politieke orgaan in positie bij samenwerking'], { isGuide: false, shift: 0 }],
    ['a scan without text', ['', '', ''], { isGuide: false, shift: 0 }],
    ['no page at all', [], { isGuide: false, shift: 0 }],
  ])('%s', (_what, pages, recognised) => {
    expect(recognise(pages)).toEqual(recognised);
  });
});
