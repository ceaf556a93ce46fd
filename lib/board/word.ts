import type { ISectionOptions, Paragraph, TableCell, TableRow } from 'docx';
import type { Report, ReportLine, ReportSection, Table } from './leaving.ts';

/** The library, which comes when a document is made. */
type Docx = typeof import('docx');

/** Half points, as Word counts the size of letters. */
const size = { text: 21, table: 17, small: 18 };
/** Twentieths of a point. */
const page = { width: 11_906, height: 16_838, margin: 1_134 };
const ink = '1C2126';
const soft = '4A545E';
const accent = '0F4C5C';
const rule = 'B9B5AB';

/** What XML cannot hold, which a damaged font can bring along. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const clean = (text: string): string => text.replace(forbidden, '');

function lineIn({ Paragraph, TextRun, BorderStyle }: Docx, { style, text }: ReportLine): Paragraph {
  const under = { style: BorderStyle.SINGLE, size: 4, color: rule, space: 1 };
  if (style === 'field') return new Paragraph({ text: '', border: { bottom: under }, spacing: { before: 120, after: 200 } });
  const runs = [new TextRun({ text: clean(text), bold: style === 'answer', ...(style === 'quote' ? { color: soft } : {}) })];
  if (style === 'point') return new Paragraph({ children: runs, bullet: { level: 0 }, spacing: { after: 60 } });
  return new Paragraph({ children: runs, spacing: { after: 100 }, ...(style === 'quote' ? { indent: { left: 284 } } : {}) });
}

function headingIn({ Paragraph, HeadingLevel }: Docx, text: string, level: 1 | 2 | 3): Paragraph {
  const heading = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }[level];
  return new Paragraph({ text: clean(text), heading, keepNext: true });
}

function cellIn(docx: Docx, text: string, { width, isHead }: { width: number; isHead: boolean }): TableCell {
  const run = new docx.TextRun({ text: clean(text), size: size.table, bold: isHead });
  return new docx.TableCell({
    children: [new docx.Paragraph({ children: [run] })],
    width: { size: width, type: docx.WidthType.DXA },
    ...(isHead ? { shading: { fill: 'E2EEF0' } } : {}),
  });
}

function rowIn(
  docx: Docx,
  cells: readonly string[],
  { widths, isHead }: { widths: readonly number[]; isHead: boolean },
): TableRow {
  const children = cells.map((text, at) => cellIn(docx, text, { width: widths[at] ?? 0, isHead }));
  return new docx.TableRow({ children, tableHeader: isHead, cantSplit: true });
}

/** The table over the whole width of a page on its side; its head comes back on each page. */
function tableIn(docx: Docx, { head, rows }: Table, shares: readonly number[]) {
  const whole = page.height - 2 * page.margin;
  const widths = shares.map((share) => Math.round((share * whole) / 100));
  const side = { style: docx.BorderStyle.SINGLE, size: 4, color: rule };
  return new docx.Table({
    rows: [rowIn(docx, head, { widths, isHead: true }), ...rows.map((cells) => rowIn(docx, cells, { widths, isHead: false }))],
    columnWidths: widths,
    width: { size: whole, type: docx.WidthType.DXA },
    layout: docx.TableLayoutType.FIXED,
    borders: { top: side, bottom: side, left: side, right: side, insideHorizontal: side, insideVertical: side },
    margins: { top: 50, bottom: 50, left: 80, right: 80, marginUnitType: docx.WidthType.DXA },
  });
}

function sectionIn(docx: Docx, { heading, lines, parts }: ReportSection): Paragraph[] {
  const more = parts.flatMap((part) => [headingIn(docx, part.heading, 3), ...part.lines.map((line) => lineIn(docx, line))]);
  return [headingIn(docx, heading, 2), ...lines.map((line) => lineIn(docx, line)), ...more];
}

/** Each page tells its number and what the document is not. */
function footerIn({ Footer, Paragraph, TextRun, PageNumber }: Docx, closing: string) {
  const style = { size: size.small, color: soft };
  const number = new TextRun({ ...style, children: ['  ·  ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
  return { default: new Footer({ children: [new Paragraph({ children: [new TextRun({ ...style, text: closing }), number] })] }) };
}

const margin = { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin };

function overview(docx: Docx, { title, about, table, widths, closing }: Report): ISectionOptions {
  const lines = about.map((text) => lineIn(docx, { style: 'text', text }));
  return {
    properties: { page: { margin, size: { ...page, orientation: docx.PageOrientation.LANDSCAPE } } },
    footers: footerIn(docx, closing),
    children: [headingIn(docx, title, 1), ...lines, tableIn(docx, table, widths)],
  };
}

function details(docx: Docx, { sections, closing }: Report): ISectionOptions[] {
  if (sections.length === 0) return [];
  const children = sections.flatMap((section) => sectionIn(docx, section));
  return [{ properties: { page: { margin, size: page } }, footers: footerIn(docx, closing), children }];
}

const heading = (points: number) => ({
  run: { font: 'Arial', bold: true, size: points * 2, color: accent },
  paragraph: { spacing: { before: points * 20, after: 80 } },
});

const styles = {
  default: {
    document: { run: { font: 'Arial', size: size.text, color: ink, language: { value: 'nl-NL' } } },
    heading1: heading(18),
    heading2: heading(14),
    heading3: heading(11),
  },
};

/** A report as a Word document (Office Open XML). */
export async function asWord(report: Report): Promise<Blob> {
  const docx = await import('docx');
  const sections = [overview(docx, report), ...details(docx, report)];
  const file = new docx.Document({ title: clean(report.title), creator: 'Greep', lastModifiedBy: 'Greep', styles, sections });
  return docx.Packer.toBlob(file);
}
