import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument, type PDFPage, rgb, StandardFonts } from 'pdf-lib';
import { breakLines, type Fonts, type Line } from './papers/producers/line-breaking.ts';
import { findAll, parseMarkup, textOf } from './papers/producers/markup.ts';

const sources = join(import.meta.dirname, 'papers', 'src');
const paper = { width: 595, height: 842, left: 62, top: 770, size: 12, leading: 16.5 };
const wordsPerPage = 350;
const chapters = [
  'Inleiding',
  'Voorstel',
  'Argumenten',
  'Kanttekeningen',
  'Financiën',
  'Afgestemd met',
  'Vervolg',
  'Besluitvorming',
];
const rows = [
  ['Gremium', 'Datum', 'Uitkomst'],
  ['Secretarissenoverleg', '17 september 2026', 'Akkoord'],
  ['Dagelijks bestuur', '12 november 2026', 'Vastgesteld voor de eigen bevoegdheden'],
  ['Algemeen bestuur', '3 december 2026', 'Opiniërend besproken'],
  ['Gemeenteraden', 'tot en met 12 februari 2027', 'Gelegenheid voor een zienswijze'],
];

const countWords = (text: string) => text.split(/\s+/u).filter(Boolean).length;

/** The paragraphs of the demo papers, in a fixed order. */
function paragraphs(): string[] {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const trees = files.toSorted().map((file) => parseMarkup(readFileSync(join(sources, file), 'utf8')));
  const texts = trees.flatMap((tree) => findAll(tree, 'p').map((element) => textOf(element).replace(/\s+/gu, ' ').trim()));
  return texts.filter((text) => countWords(text) > 25 && !text.includes('&'));
}

/** Paragraphs for one page: from a place that shifts per page, until the page has its words. */
function textsOf(page: number, all: string[]): string[] {
  const chosen: string[] = [];
  const inTable = countWords(rows.flat().join(' '));
  for (let i = page * 5; countWords(chosen.join(' ')) < wordsPerPage - inTable - 30; i += 1)
    chosen.push(all[i % all.length] ?? '');
  return chosen;
}

interface Pen {
  page: PDFPage;
  fonts: Fonts;
  y: number;
}

function write(pen: Pen, line: Line, { x = paper.left, size = paper.size } = {}): void {
  let at = x;
  for (const { text, face } of line) {
    pen.page.drawText(text, { x: at, y: pen.y, size, font: pen.fonts[face] });
    at += pen.fonts[face].widthOfTextAtSize(text, size);
  }
}

function drawTable(pen: Pen): void {
  for (const row of rows) {
    for (const [column, text] of row.entries())
      write(pen, [{ text, face: 'regular' }], { x: paper.left + column * 155, size: 9 });
    pen.page.drawLine({
      start: { x: paper.left, y: pen.y - 4 },
      end: { x: 533, y: pen.y - 4 },
      thickness: 0.5,
      color: rgb(0.6, 0.6, 0.6),
    });
    pen.y -= 16;
  }
}

function drawPage(pen: Pen, { number, lines }: { number: number; lines: Line[][] }): void {
  const heading = `${number}. ${chapters[number % chapters.length]}`;
  pen.page.drawText('Algemeen bestuur Regio Vaarlanden', { x: paper.left, y: 805, size: 8, font: pen.fonts.regular });
  pen.page.drawText(`Pagina ${number}`, { x: 500, y: 32, size: 8, font: pen.fonts.regular });
  write(pen, [{ text: heading, face: 'bold' }], { size: 13 });
  pen.y -= 22;
  for (const paragraph of lines) {
    for (const line of paragraph) {
      write(pen, line);
      pen.y -= paper.leading;
    }
    pen.y -= 6;
  }
  drawTable(pen);
}

async function embedFonts(document: PDFDocument): Promise<Fonts> {
  return {
    regular: await document.embedFont(StandardFonts.TimesRoman),
    bold: await document.embedFont(StandardFonts.TimesRomanBold),
    italic: await document.embedFont(StandardFonts.TimesRomanItalic),
  };
}

/**
 * A PDF of this many A4 pages for measurements: running header, heading, paragraphs of the demo papers with hyphens at
 * line ends, a table; about 350 words a page. The same number of pages gives the same bytes.
 */
export async function makeLongDocument(pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const fonts = await embedFonts(document);
  const all = paragraphs();
  const broken = new Map(
    all.map((text) => [text, breakLines([{ text, face: 'regular' }], fonts, { size: paper.size, width: 471 })]),
  );
  for (let number = 1; number <= pages; number += 1) {
    const page = document.addPage([paper.width, paper.height]);
    const lines = textsOf(number, all).map((text) => broken.get(text) ?? []);
    drawPage({ page, fonts, y: paper.top }, { number, lines });
  }
  document.setTitle(`Proefdocument van ${pages} bladzijden`);
  document.setCreationDate(new Date(0));
  document.setModificationDate(new Date(0));
  return document.save();
}
