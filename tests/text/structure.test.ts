import { describe, expect, it } from 'vitest';
import { markRunning, structurePage } from '../../lib/text/index.ts';
import { type Piece, paragraph, positioned } from './page.ts';

function blocksOf(pieces: readonly Piece[]) {
  const page = structurePage(positioned(pieces));
  return page.blocks.map(({ kind, marker, cells, from, to, level }) => ({
    kind,
    marker,
    level,
    text: page.text.slice(from, to),
    cells: cells.map((cell) => page.text.slice(cell.from, cell.to)),
  }));
}

const texts = (pieces: readonly Piece[]) => blocksOf(pieces).map(({ text }) => text);

describe('lines become paragraphs', () => {
  it('joins lines that fill the column', () => {
    const lines = paragraph(
      100,
      'Het dagelijks bestuur stelt de begroting op en',
      'zendt die aan de raden van de deelnemende gemeenten.',
    );
    expect(texts(lines)).toEqual([
      'Het dagelijks bestuur stelt de begroting op en zendt die aan de raden van de deelnemende gemeenten.',
    ]);
  });

  it('parts lines that the author ended', () => {
    const lines = paragraph(100, 'De raad stemt in.', 'Het college voert het besluit van de raad uit en bericht daarover.');
    expect(texts(lines)).toHaveLength(2);
  });

  it('joins a line that no sentence ends in, however short', () => {
    const lines = paragraph(
      100,
      'Het bestuur stelt het inkoopkader vast op',
      '14 oktober 2026, na overleg met alle colleges en raden.',
    );
    expect(texts(lines)).toHaveLength(1);
  });

  it('parts a label from the value under it in small letters, and no first line of a paragraph', () => {
    const wide = paragraph(160, 'Het college brengt de raad op de hoogte van de inkoop in de regio.');
    expect(texts([...paragraph(100, 'Portefeuille', 'wethouder D. Boekhout van Oostkade'), ...wide]).slice(0, 2)).toEqual([
      'Portefeuille',
      'wethouder D. Boekhout van Oostkade',
    ]);
    expect(texts([...paragraph(100, 'De', 'wethouder zegt dit toe.'), ...wide])[0]).toBe('De wethouder zegt dit toe.');
  });

  it('keeps a day and its year together over two centred lines', () => {
    const above = {
      x: 60,
      y: 100,
      text: 'Voorstel van het dagelijks bestuur aan het algemeen bestuur, vergadering van 9 december',
    };
    expect(texts([above, { x: 230, y: 112, text: '2021, stuk 21.12/4' }])).toHaveLength(1);
    expect(texts([above, { x: 230, y: 112, text: 'Stuk 21.12/4' }])).toHaveLength(2);
  });

  it('parts paragraphs by a wider distance', () => {
    const long = 'Het algemeen bestuur vergadert ten minste twee keer per jaar in het openbaar over';
    expect(texts([...paragraph(100, long, 'de begroting.'), ...paragraph(136, long)])).toHaveLength(2);
  });

  it.each([
    [
      'een woord dat is afgebroken',
      ['over de samenwerkings-', 'overeenkomst van de regio'],
      'over de samenwerkingsovereenkomst van de regio',
    ],
    [
      'een opsomming van samenstellingen',
      ['de bijdrage van gemeente-', 'en provinciebestuur samen'],
      'de bijdrage van gemeente- en provinciebestuur samen',
    ],
    [
      'een afkorting voor het streepje',
      ['de vergadering van het AB-', 'lid en de wethouder'],
      'de vergadering van het AB-lid en de wethouder',
    ],
    [
      'een reeks jaren',
      ['uit ons beleidsplan voor 2025-', '2028 van de regio'],
      'uit ons beleidsplan voor 2025-2028 van de regio',
    ],
    [
      'een zacht afbreekteken',
      ['over de samenwerkings\u00ad', 'overeenkomst van de regio'],
      'over de samenwerkingsovereenkomst van de regio',
    ],
  ])('joins %s over a line end', (_, lines, expected) => {
    expect(texts(paragraph(100, ...lines))).toEqual([expected]);
  });

  it('opens ligatures, folds blanks and joins loose accents', () => {
    expect(texts([{ y: 100, text: 'ofﬁcieel\u00a0co\u00adordinatie  en coo\u0308rdinatie' }])).toEqual([
      'officieel coordinatie en coördinatie',
    ]);
  });

  it('leaves out turned text, empty form lines and a second drawing of the same words', () => {
    const pieces: Piece[] = [
      { y: 100, text: 'Besluit' },
      { x: 60.2, y: 100, text: 'Besluit' },
      { y: 200, text: 'CONCEPT', turned: true },
      { y: 300, text: '..................' },
    ];
    expect(texts(pieces)).toEqual(['Besluit']);
  });
});

describe('rows and columns', () => {
  it('reads a label and its value as a row', () => {
    const [row] = blocksOf([
      { y: 100, text: 'Agendapunt:' },
      { x: 200, y: 100, text: '6' },
    ]);
    expect(row).toMatchObject({ kind: 'rij', cells: ['Agendapunt:', '6'] });
  });

  it('reads a row whose cells stand one after the other in the stream', () => {
    const pieces: Piece[] = [
      { y: 100, text: 'Bestuurlijke' },
      { y: 112, text: 'stuurgroep' },
      { x: 200, y: 100, text: '5 november 2026' },
      { x: 350, y: 100, text: 'Akkoord met' },
      { x: 350, y: 112, text: 'het plan' },
    ];
    expect(blocksOf(pieces)[0]?.cells).toEqual(['Bestuurlijke stuurgroep', '5 november 2026', 'Akkoord met het plan']);
  });

  it('reads a row whose lines run across all cells', () => {
    const pieces: Piece[] = [
      { y: 100, text: 'Stuurgroep' },
      { x: 200, y: 100, text: '5 november 2026' },
      { x: 350, y: 100, text: 'Akkoord met' },
      { x: 350, y: 112, text: 'het plan' },
      { y: 140, text: 'Dagelijks bestuur' },
      { x: 200, y: 140, text: '12 november 2026' },
      { x: 350, y: 140, text: 'Vastgesteld' },
    ];
    expect(blocksOf(pieces).map(({ cells }) => cells.at(-1))).toEqual(['Akkoord met het plan', 'Vastgesteld']);
  });

  it('begins a row where a cell above had room for the next words', () => {
    const row = (y: number, ...cells: string[]) => cells.map((text, at) => ({ x: 60 + at * 150, y, text }));
    const table = [...row(100, 'Ambtelijk overleg', '2 april 2026', 'akkoord'), ...row(112, 'Bestuur', '6 mei 2026')];
    expect(blocksOf(table).map(({ cells }) => cells)).toEqual([
      ['Ambtelijk overleg', '2 april 2026', 'akkoord'],
      ['Bestuur', '6 mei 2026'],
    ]);
  });

  it('reads an agenda beside a margin with signs for what is attached as a list', () => {
    const pieces: Piece[] = [
      { y: 100, text: 'Bijlagen' },
      { x: 160, y: 100, text: 'AGENDA' },
      { x: 160, y: 114, text: '1. Opening' },
      { y: 128, text: './.' },
      { x: 160, y: 128, text: '2. Ingekomen stukken' },
    ];
    expect(blocksOf(pieces).map(({ kind, text }) => [kind, text])).toEqual([
      ['rij', 'Bijlagen\tAGENDA'],
      ['opsomming', 'Opening'],
      ['opsomming', 'Ingekomen stukken'],
    ]);
  });

  it('keeps one table under the headings of its groups, as long as its columns stay', () => {
    const row = (y: number, ...cells: [x: number, text: string][]) => cells.map(([x, text]) => ({ x, y, text }));
    const group = (y: number, text: string) => ({ y, text, font: 'vet', size: 12 });
    const table = [
      ...row(100, [60, 'Nr.'], [100, 'Afzender'], [300, 'Onderwerp']),
      group(130, 'A. Ter kennisname'),
      ...row(160, [60, '1'], [100, 'Rekenkamer'], [300, 'Grip op inkoop']),
      group(190, 'B. Naar de commissie'),
      ...row(220, [60, '2'], [100, 'Familie V.'], [300, 'Kapelstraat']),
      group(250, 'Bijlagen'),
      ...row(280, [80, 'Brief'], [260, '3 mei 2028']),
    ];
    const rows = structurePage(positioned(table)).blocks.filter(({ kind }) => kind === 'rij');
    expect(rows.map((row) => row.table)).toEqual([1, 1, 1, 2]);
  });

  it('keeps the words of a stretched line in one paragraph', () => {
    const words = ['waarover', 'de', 'burgemeesters', 'dit', 'voorjaar'];
    let x = 60;
    const pieces = words.map((word): Piece => {
      const piece = { x, y: 100, text: `${word} ` };
      x += piece.text.length * 5 + 14;
      return piece;
    });
    expect(texts(pieces)).toEqual(['waarover de burgemeesters dit voorjaar']);
  });

  it('never joins text of two columns', () => {
    const left = paragraph(100, 'De raad kan een zienswijze', 'geven aan het dagelijks', 'bestuur van de regio.');
    const right = left.map((piece): Piece => ({ ...piece, x: 320, text: 'Het algemeen bestuur beslist' }));
    const page = structurePage(positioned([...left, ...right]));
    expect(page.text).toMatch(/regio\.[\n\t]Het algemeen/);
  });
});

describe('headings and lists', () => {
  it.each([
    ['larger text', { y: 60, text: 'Voorstel', size: 14, font: 'bold' }, 2],
    ['bold text', { y: 60, text: 'Voorstel', font: 'bold' }, 3],
    ['capitals', { y: 60, text: 'FINANCIËN' }, 3],
  ] as const)('takes %s for a heading', (_, heading, level) => {
    const body = paragraph(
      100,
      'Het algemeen bestuur wordt gevraagd om in te stemmen met het',
      'voorgelegde plan van aanpak voor de regio.',
    );
    expect(blocksOf([{ ...heading, size: 'size' in heading ? 12 : 10 }, ...body])[0]).toMatchObject({ kind: 'kop', level });
  });

  it.each(['•', '-', '1.', '2)', 'a.', '4a.', '1.a', 'o', '➢', '»', '→', '\uf0fc', '❖', '·'])(
    'sets the marker %s apart from its item',
    (marker) => {
      const [item] = blocksOf([{ y: 100, text: `${marker} In te stemmen met de regeling.` }]);
      expect(item).toMatchObject({ kind: 'opsomming', marker, text: 'In te stemmen met de regeling.' });
    },
  );

  it('takes a box for an answer of a form and no bullet', () => {
    expect(blocksOf([{ y: 100, text: '☐ ter kennisname' }])[0]?.marker).toBeNull();
  });

  it('parts the items of a list whose bullets are drawn and no text', () => {
    const indented = paragraph(
      124,
      'de nota voor de jaren 2027 tot en met 2030 vast te stellen',
      'de directeur te machtigen;',
      'de brief aan de raden, die op 3 juni 2027 wordt verzonden en als',
      'bijlage bij dit voorstel is gevoegd, te ondertekenen',
    ).map((piece): Piece => ({ ...piece, x: 80 }));
    const lead = paragraph(
      100,
      'De looptijd van de huidige nota is verstreken; daarom vragen wij nu aan',
      'het algemeen bestuur:',
    );
    expect(blocksOf([...lead, ...indented]).map(({ kind, text }) => [kind, text])).toEqual([
      ['alinea', 'De looptijd van de huidige nota is verstreken; daarom vragen wij nu aan het algemeen bestuur:'],
      ['opsomming', 'de nota voor de jaren 2027 tot en met 2030 vast te stellen'],
      ['opsomming', 'de directeur te machtigen;'],
      [
        'opsomming',
        'de brief aan de raden, die op 3 juni 2027 wordt verzonden en als bijlage bij dit voorstel is gevoegd, te ondertekenen',
      ],
    ]);
  });

  it('goes on with a full line that breaks off within its sentence, wherever the next one starts', () => {
    const full = 'de griffier op te dragen dit besluit ter kennis te brengen van het bestuur en de';
    const hung = [
      { x: 50, y: 100, text: `I. in te stemmen met het voorstel van de zes gemeenteraden aan het bestuur van de` },
      { x: 66, y: 115, text: 'regio;' },
      { x: 50, y: 130, text: `II. ${full}` },
      { x: 66, y: 145, text: 'overige raden.' },
    ];
    expect(blocksOf(hung).map(({ text }) => text)).toEqual([
      'I. in te stemmen met het voorstel van de zes gemeenteraden aan het bestuur van de regio;',
      `II. ${full} overige raden.`,
    ]);
  });

  it('does not take a date for a numbered item', () => {
    expect(blocksOf([{ y: 100, text: '5 november 2026 besprak de stuurgroep het plan.' }])[0]?.marker).toBeNull();
  });
});

describe('running headers and footers', () => {
  const pageWith = (number: number) =>
    structurePage(
      positioned(
        [
          { y: 30, text: 'Regio Vaarlanden' },
          { y: 200, text: `Alinea ${'abcdef'[number]} van het stuk over de begroting van de regio.` },
          { y: 810, text: `Pagina ${number} van 3` },
        ],
        number,
      ),
    );

  it('marks lines that recur on other pages and page numbers, and nothing else', () => {
    const pages = [1, 2, 3].map(pageWith);
    markRunning(pages);
    expect(pages.map(({ blocks }) => blocks.map(({ running }) => running))).toEqual(Array(3).fill([true, false, true]));
  });
});
