import { describe, expect, it } from 'vitest';
import { readItems, unreadParts } from '../../lib/items/index.ts';
import { pagesOf } from './page.ts';

/** What is not in the file, each with the number of the point that it belongs to: '' for the agenda as a whole. */
function annexesByPoint(text: string): [what: string, point: string][] {
  const pages = pagesOf(text);
  const items = readItems(pages, []);
  const numberOf = (id: string | null | undefined) => items.find((item) => item.id === id)?.number ?? '';
  return unreadParts(pages, items).map(({ what, item }) => [what.replace('bijlage: ', ''), numberOf(item)]);
}

const agenda = `
# Agenda algemeen bestuur Omgevingsdienst Polderrand
Datum: 9 juli 2027

1 | Opening
2 | Ontwerpbegroting 2028
Het bestuur wordt gevraagd de begroting vast te stellen.

Bijlagen: Ontwerpbegroting 2028; Aanbiedingsbrief aan de raden
3 | Jaarstukken 2026
Het bestuur wordt gevraagd de jaarstukken vast te stellen.

Bijlage: Accountantsverslag 2026
4 | Sluiting
`;

describe('bijlagen van een agenda', () => {
  it('belong to the point that names them', () => {
    expect(annexesByPoint(agenda)).toEqual([
      ['Ontwerpbegroting 2028', '2'],
      ['Aanbiedingsbrief aan de raden', '2'],
      ['Accountantsverslag 2026', '3'],
    ]);
  });

  it('belong to the agenda once where they are listed under all points, or to the point that the list names', () => {
    const listed = `${agenda.replace(/^\nBijlage.*\n/gm, '')}
## Bijlagen
Conceptverslag van de vorige vergadering

Ontwerpbegroting 2028 (bij agendapunt 2)

3 Accountantsverslag 2026
`;
    expect(annexesByPoint(listed)).toEqual([
      ['Conceptverslag van de vorige vergadering', ''],
      ['Ontwerpbegroting 2028 (bij agendapunt 2)', '2'],
      ['3 Accountantsverslag 2026', '3'],
    ]);
  });

  it('belong to the one paper of a file', () => {
    const paper = '# Voorstel\nAlgemeen bestuur, 9 juli 2027\nOnderwerp: Begroting 2028\nBijlagen: Ontwerpbegroting 2028';
    const pages = pagesOf(paper);
    const items = readItems(pages, []);
    expect(unreadParts(pages, items).map(({ item }) => item)).toEqual([items[0]?.id]);
  });
});
