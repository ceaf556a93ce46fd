import { readFileSync, writeFileSync } from 'node:fs';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { drawFurniture, Sheet } from './drawn-sheet.ts';
import { breakLines, type Face, runsOf } from './line-breaking.ts';
import { type Element, elements, find, findAll, parseMarkup, textOf } from './markup.ts';

interface Look {
  size: number;
  above: number;
  face: Face;
}
const looks: Record<string, Look> = {
  h1: { size: 18, above: 0, face: 'bold' },
  h2: { size: 12, above: 10, face: 'bold' },
  h3: { size: 10, above: 6, face: 'bold' },
  p: { size: 10, above: 0, face: 'regular' },
  li: { size: 10, above: 0, face: 'regular' },
};
const leading = 1.35;
const indent = 16;

function drawText(sheet: Sheet, element: Element, inset = 0): void {
  const look = looks[element.tag] ?? { size: 10, above: 0, face: 'regular' };
  const note = find(element, 'aside');
  const body = {
    ...element,
    children: element.children.map((child) => (child === note ? ` ${sheet.addNote(textOf(child))}` : child)),
  };
  const lines = breakLines(runsOf(body, look.face), sheet.fonts, { size: look.size, width: sheet.width - inset });
  sheet.down(look.above);
  if (element.tag.startsWith('h')) sheet.keep(look.size * leading * (lines.length + 2));
  for (const line of lines) sheet.line(line, { size: look.size, height: look.size * leading, inset });
  if (element.tag !== 'li') sheet.down(element.tag === 'h1' ? 8 : 4);
}

function marker(list: Element, at: number, depth: number): string {
  if (list.tag === 'ul') return depth > 0 ? '–' : '•';
  return depth > 0 ? `${String.fromCharCode(97 + at)}.` : `${at + 1}.`;
}

function drawList(sheet: Sheet, list: Element, depth = 0): void {
  elements(list).forEach((item, at) => {
    const nested = elements(item).filter(({ tag }) => tag === 'ul' || tag === 'ol');
    const own = { ...item, children: item.children.filter((child) => !nested.some((one) => one === child)) };
    sheet.keep(14);
    sheet.mark(marker(list, at, depth), { size: 10, height: 10 * leading, inset: depth * indent });
    drawText(sheet, own, (depth + 1) * indent);
    for (const inner of nested) drawList(sheet, inner, depth + 1);
  });
  sheet.down(depth === 0 ? 4 : 0);
}

function drawRow(sheet: Sheet, row: Element, widths: number[]): void {
  const size = 9;
  const cells = elements(row).map((cell, i) =>
    breakLines(runsOf(cell), sheet.fonts, { size, width: (widths[i] ?? 0) * sheet.width - 10 }),
  );
  const height = Math.max(...cells.map((lines) => lines.length)) * size * leading + 6;
  sheet.keep(height);
  sheet.row(cells, widths, { size, height });
}

function drawTable(sheet: Sheet, table: Element): void {
  const rows = elements(table);
  const count = elements(rows[0] ?? table).length;
  const widths =
    table.attributes
      .get('data-widths')
      ?.split(' ')
      .map((percent) => Number(percent) / 100) ?? Array(count).fill(1 / count);
  for (const row of rows) drawRow(sheet, row, widths);
  sheet.down(8);
}

function drawColumns(sheet: Sheet, section: Element): void {
  sheet.reserveNotes(findAll(section, 'aside').length);
  sheet.inColumns(2, () => {
    for (const element of elements(section)) drawBlock(sheet, element);
  });
}

function drawBlock(sheet: Sheet, element: Element): void {
  if (element.tag === 'ul' || element.tag === 'ol') drawList(sheet, element);
  else if (element.tag === 'table') drawTable(sheet, element);
  else if (element.tag === 'section') drawColumns(sheet, element);
  else if (looks[element.tag]) drawText(sheet, element);
}

/** Draws a source line by line with pdf-lib: standard fonts, text in the order of the source, hyphens at line ends as in print. */
export async function drawWithPdfLib(source: string, pdf: string): Promise<void> {
  const tree = parseMarkup(readFileSync(source, 'utf8'));
  const document = await PDFDocument.create();
  const serif = find(tree, 'body')?.attributes.get('data-font') === 'Times';
  const fonts = {
    regular: await document.embedFont(serif ? StandardFonts.TimesRoman : StandardFonts.Helvetica),
    bold: await document.embedFont(serif ? StandardFonts.TimesRomanBold : StandardFonts.HelveticaBold),
    italic: await document.embedFont(serif ? StandardFonts.TimesRomanItalic : StandardFonts.HelveticaOblique),
  };
  const sheet = new Sheet(document, fonts);
  for (const element of elements(find(tree, 'body') ?? tree)) drawBlock(sheet, element);
  sheet.close();
  drawFurniture(document, fonts.regular, { header: textIn(tree, 'header'), footer: textIn(tree, 'footer') });
  document.setTitle(textIn(tree, 'title'));
  document.setLanguage('nl-NL');
  writeFileSync(pdf, await document.save());
}

const textIn = (tree: Element, tag: string) => textOf(find(tree, tag) ?? '');
