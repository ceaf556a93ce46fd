import { describe, expect, it } from 'vitest';
import { documentTitle, readItems, unreadParts } from '../../lib/items/index.ts';
import type { Evidence, ItemFacts } from '../../lib/reading/contract.ts';
import type { PageStructure } from '../../lib/text/index.ts';
import { layouts as firstLayouts } from './layouts.ts';
import { agendaLayouts } from './layouts-agendas.ts';
import { boardLayouts } from './layouts-boards.ts';
import { bundleLayouts } from './layouts-bundles.ts';
import { countedLayouts } from './layouts-counted.ts';
import { countingLayouts } from './layouts-counting.ts';
import { dayLayouts } from './layouts-days.ts';
import { formLayouts } from './layouts-forms.ts';
import { headingLayouts } from './layouts-headings.ts';
import { letterLayouts } from './layouts-letters.ts';
import { meetingLayouts } from './layouts-meetings.ts';
import { paperLayouts } from './layouts-papers.ts';
import { raadLayouts } from './layouts-raad.ts';
import { tableLayouts } from './layouts-tables.ts';
import { unknownLayouts } from './layouts-unknown.ts';
import { pagesOf } from './page.ts';

const layouts = [
  ...firstLayouts,
  ...paperLayouts,
  ...agendaLayouts,
  ...boardLayouts,
  ...bundleLayouts,
  ...countedLayouts,
  ...dayLayouts,
  ...countingLayouts,
  ...unknownLayouts,
  ...headingLayouts,
  ...meetingLayouts,
  ...tableLayouts,
  ...letterLayouts,
  ...formLayouts,
  ...raadLayouts,
];

/** What a layout says of an item, in the fields that its label names. */
function shown(item: ItemFacts, label: object): Partial<ItemFacts> {
  return Object.fromEntries(Object.entries(item).filter(([field]) => field in label));
}

function holds(pages: readonly PageStructure[], evidence: Evidence): boolean {
  if ('url' in evidence) return false;
  const raw = pages.find(({ page }) => page === evidence.page)?.raw;
  const parts = evidence.more ?? [];
  return raw?.slice(evidence.start, evidence.end) === evidence.quote && parts.every((part) => holds(pages, part));
}

describe('the items of a document', () => {
  it.each(layouts)('$name', ({ text, items }) => {
    const read = readItems(pagesOf(text), []);
    expect(read.map((item, index) => shown(item, items[index] ?? items[0] ?? {}))).toEqual(items);
  });

  it.each(layouts)('$name: every filled field has its words', ({ text }) => {
    const pages = pagesOf(text);
    const reasons = readItems(pages, []).flatMap(({ because }) => Object.values(because));
    expect(reasons.flatMap(({ evidence }) => evidence).filter((evidence) => !holds(pages, evidence))).toEqual([]);
    expect(reasons.filter(({ rule }) => rule === '')).toEqual([]);
  });

  it.each(layouts)('$name: items have their own id', ({ text }) => {
    const ids = readItems(pagesOf(text), []).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the title of a document', () => {
  it('is what stands above an agenda', () => {
    const pages = pagesOf('# Agenda algemeen bestuur Regio Zuidrand\n\n1. Opening\n2. Begroting 2028\n3. Sluiting');
    expect(documentTitle(pages, readItems(pages, []))).toBe('Agenda algemeen bestuur Regio Zuidrand');
  });

  it('is the subject of the memo around its items', () => {
    const memo = 'Van: | Griffie\nOnderwerp: | Behandeladvies bij de AB-agenda\n\n';
    const pages = pagesOf(`${memo}## AB-agendapunt 4 – Kadernota 2028\nTekst.\n\n## AB-agendapunt 5 – Begroting 2028\nTekst.`);
    expect(documentTitle(pages, readItems(pages, []))).toBe('Behandeladvies bij de AB-agenda');
  });

  it('is the subject of its one paper', () => {
    const pages = pagesOf('* Oplegnotitie\nAan: Algemeen bestuur\nOnderwerp: Kaderbrief 2028');
    expect(documentTitle(pages, readItems(pages, []))).toBe('Kaderbrief 2028');
  });
});

describe('annexes that are not in the file', () => {
  const paper = '* Raadsvoorstel\nOnderwerp: Begroting 2028\n\n* Bijlagen\n1. Ontwerpbegroting 2028\n2. Aanbiedingsbrief\n';

  it('are named', () => {
    expect(unreadParts(pagesOf(paper)).map(({ what }) => what)).toEqual([
      'bijlage: Ontwerpbegroting 2028',
      'bijlage: Aanbiedingsbrief',
    ]);
  });

  it('are held when a later heading bears their name', () => {
    const held = `${paper}---\n# Ontwerpbegroting 2028\nDe lasten bedragen 3 miljoen euro.`;
    expect(unreadParts(pagesOf(held)).map(({ what }) => what)).toEqual(['bijlage: Aanbiedingsbrief']);
  });

  it('end where a beslispunt or a copy to others begins', () => {
    const pages = pagesOf(`${paper}3. de begroting vast te stellen\n4. Nog een stuk\n`);
    expect(unreadParts(pages).map(({ what }) => what)).toEqual(['bijlage: Ontwerpbegroting 2028', 'bijlage: Aanbiedingsbrief']);
    const copied = pagesOf(`${paper}\ncc. gemeentesecretarissen\n`);
    expect(unreadParts(copied)).toHaveLength(2);
  });

  it('are none where the form says so', () => {
    expect(unreadParts(pagesOf('Onderwerp: Begroting\nBijlagen: Geen'))).toEqual([]);
    expect(unreadParts(pagesOf('Onderwerp: Begroting\nBijlagen: 2'))).toEqual([]);
  });

  it('stand behind each other in one line', () => {
    const pages = pagesOf('Onderwerp: Begroting\n\nBijlagen: begroting 2028; brief aan de raden; nota van beantwoording');
    expect(unreadParts(pages).map(({ what }) => what)).toEqual([
      'bijlage: begroting 2028',
      'bijlage: brief aan de raden',
      'bijlage: nota van beantwoording',
    ]);
  });
});
