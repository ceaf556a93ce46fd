import { describe, expect, it } from 'vitest';
import { structurePage } from '../../lib/text/index.ts';
import { type Piece, positioned } from './page.ts';

/** The cells of the rows that these pieces make. */
function cellsOf(pieces: readonly Piece[]): string[][] {
  const page = structurePage(positioned(pieces));
  return page.blocks.map(({ cells }) => cells.map((cell) => page.text.slice(cell.from, cell.to)));
}

describe('the cells of a row', () => {
  it('keeps cells apart that happen to stand equally far from each other', () => {
    const row = (y: number, title: string, decision: string): Piece[] => [
      { x: 60, y, text: '4' },
      { x: 65, y, text: ' ' },
      { x: 100, y, text: title },
      { x: 100 + 5 * title.length, y, text: ' ' },
      { x: 240, y, text: decision },
    ];
    const table = [...row(100, 'Ontwerp', 'Het bestuur stelt vast'), ...row(130, 'Mandaat van de dienst', 'Kennisgenomen')];
    expect(cellsOf(table)).toEqual([
      ['Ontwerp', 'Het bestuur stelt vast'],
      ['Mandaat van de dienst', 'Kennisgenomen'],
    ]);
  });

  it('tells the column behind numbers such as B.1 apart, however near', () => {
    const row = (y: number, number: string, title: string): Piece[] => [
      { x: 60, y, text: number },
      { x: 75, y, text: ' ' },
      { x: 82, y, text: title },
    ];
    const table = [...row(100, 'B.1', 'Mandaat asbest'), ...row(130, 'B.2', 'Subsidie'), ...row(160, 'B.3', 'Huur')];
    expect(cellsOf(table)).toEqual([
      ['B.1', 'Mandaat asbest'],
      ['B.2', 'Subsidie'],
      ['B.3', 'Huur'],
    ]);
  });

  it('knows where the title of a cell ends that is set in another face than what stands under it', () => {
    const page = structurePage(
      positioned([
        { x: 60, y: 100, text: 'Raadzaal' },
        { x: 160, y: 100, text: 'Ontwerpbegroting 2028', font: 'vet' },
        { x: 160, y: 112, text: 'Oordeelsvormend' },
      ]),
    );
    const leads = page.blocks.flatMap(({ cells }) => cells.map(({ from, lead }) => page.text.slice(from, lead).trim()));
    expect(leads).toEqual(['Raadzaal', 'Ontwerpbegroting 2028']);
  });

  it('knows where it ends above sentences in the same face, where its line ends early, or where they are set smaller', () => {
    const row = (y: number, [title = '', ...lines]: readonly string[], size = 10): Piece[] => [
      { x: 60, y, text: 'Raadzaal' },
      { x: 160, y, text: title },
      ...lines.map((text, index) => ({ x: 160, y: y + 12 * (index + 1), text, size })),
    ];
    const page = structurePage(
      positioned([
        ...row(100, ['Voortgang woondeal', 'Op verzoek van een fractie staat deze brief op de', 'agenda.']),
        ...row(160, ['Uittreding van een deelnemer uit de regeling met', 'ingang van 2028. De raad besluit.']),
        ...row(220, ['Wijziging van de gemeenschappelijke regeling', 'Wethouder T. Vos licht dit graag toe'], 8),
      ]),
    );
    const titles = page.blocks.map(({ cells }) => page.text.slice(cells[1]?.from, cells[1]?.lead).trim());
    expect(titles).toEqual([
      'Voortgang woondeal',
      'Uittreding van een deelnemer uit de regeling met ingang van 2028. De raad besluit.',
      'Wijziging van de gemeenschappelijke regeling',
    ]);
  });

  it('keeps a title and what is said under it in another face in one cell, level with the cells beside it', () => {
    const row = (y: number, number: string, title: string): Piece[] => [
      { x: 60, y, text: number },
      { x: 65, y, text: ' ' },
      { x: 100, y, text: title },
      { x: 100, y: y + 13, text: 'Verwacht resultaat voordelig.', font: 'italic' },
      { x: 300, y, text: `25.3${number}` },
      { x: 320, y, text: ' ' },
      { x: 380, y, text: 'Vaststellen' },
    ];
    const head: Piece[] = [
      { x: 100, y: 80, text: 'Onderwerp' },
      { x: 150, y: 80, text: ' ' },
      { x: 300, y: 80, text: 'Stuk' },
      { x: 320, y: 80, text: ' ' },
      { x: 380, y: 80, text: 'Advies' },
    ];
    expect(cellsOf([...head, ...row(100, '4', 'Tweede rapportage'), ...row(140, '5', 'Kadernota 2027')])).toEqual([
      ['Onderwerp', 'Stuk', 'Advies'],
      ['Tweede rapportage Verwacht resultaat voordelig.', '25.34', 'Vaststellen'],
      ['Kadernota 2027 Verwacht resultaat voordelig.', '25.35', 'Vaststellen'],
    ]);
  });

  it('parts the heads of narrow columns that leave equal gaps, as words of a justified line do', () => {
    const cells = (y: number, ...texts: readonly [x: number, text: string][]): Piece[] =>
      texts.flatMap(([x, text]) => [
        { x, y, text },
        { x: x + 5 * text.length, y, text: ' ' },
      ]);
    const table = [
      ...cells(80, [60, 'Nr.'], [87, 'Ontvangen'], [144, 'Afzender'], [300, 'Onderwerp']),
      ...cells(100, [60, '1'], [87, '19-03'], [144, 'Inwoners'], [300, 'Brief over de school']),
      ...cells(120, [60, '2'], [87, '24-03'], [144, 'Provincie'], [300, 'Toezicht']),
    ];
    expect(cellsOf(table)[0]).toEqual(['Nr.', 'Ontvangen', 'Afzender', 'Onderwerp']);
  });
});
