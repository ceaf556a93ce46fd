import { type PDFDocument, type PDFFont, type PDFPage, rgb } from 'pdf-lib';
import { breakLines, type Fonts, type Line } from './line-breaking.ts';

const paper = { width: 595.28, height: 841.89, left: 62, right: 62, top: 78, bottom: 70 };
const gutter = 18;
const grey = rgb(0.45, 0.45, 0.45);
const noteSize = 7.5;

interface Place {
  size: number;
  height: number;
  inset: number;
}

/** The pages of one paper and the place where the next line comes: down a column, then to the next column or page. */
export class Sheet {
  readonly fonts: Fonts;
  private readonly document: PDFDocument;
  private page: PDFPage;
  private y = paper.height - paper.top;
  private columnTop = this.y;
  private columns = 1;
  private column = 0;
  private bottom = paper.bottom;
  private notes: string[] = [];
  private noteCount = 0;
  private reserved = 0;

  constructor(document: PDFDocument, fonts: Fonts) {
    this.document = document;
    this.fonts = fonts;
    this.page = document.addPage([paper.width, paper.height]);
  }

  private get full(): number {
    return paper.width - paper.left - paper.right;
  }
  /** The width of the column in points. */
  get width(): number {
    return (this.full - gutter * (this.columns - 1)) / this.columns;
  }
  private get left(): number {
    return paper.left + this.column * (this.width + gutter);
  }

  down(points: number): void {
    this.y -= points;
  }

  /** Goes on in the next column or page when less than this many points are left. */
  keep(points: number): void {
    if (this.y - points < this.bottom) this.next();
  }

  line(line: Line, { size, height, inset }: Place): void {
    this.keep(height);
    this.y -= height;
    this.draw(line, { x: this.left + inset, y: this.y, size });
  }

  /** A list mark before the line that follows. */
  mark(text: string, { size, height, inset }: Place): void {
    this.draw([{ text, face: 'regular' }], { x: this.left + inset, y: this.y - height, size });
  }

  row(cells: Line[][], widths: number[], { size, height }: { size: number; height: number }): void {
    let x = this.left;
    cells.forEach((lines, i) => {
      const width = (widths[i] ?? 0) * this.width;
      this.page.drawRectangle({ x, y: this.y - height, width, height, borderColor: grey, borderWidth: 0.5 });
      const first = this.y - size - 2;
      for (const [n, line] of lines.entries()) this.draw(line, { x: x + 5, y: first - n * size * 1.35, size });
      x += width;
    });
    this.y -= height;
  }

  /** Keeps room for this many footnotes at the foot of the page: before its first column is filled. */
  reserveNotes(count: number): void {
    this.reserved += count;
    this.bottom += count * 2 * noteSize * 1.3;
  }

  /** Sets a footnote at the foot of this page and gives its number. */
  addNote(text: string): string {
    if (this.reserved === 0) this.reserveNotes(1);
    this.reserved -= 1;
    this.noteCount += 1;
    this.notes.push(`${this.noteCount} ${text}`);
    return `[${this.noteCount}]`;
  }

  inColumns(columns: number, draw: () => void): void {
    this.columns = columns;
    this.columnTop = this.y;
    draw();
    this.columns = 1;
    this.column = 0;
    this.next();
  }

  /** Draws the last page's footnotes and leaves out a page on which nothing came. */
  close(): void {
    this.drawNotes();
    const empty = this.y === paper.height - paper.top && this.document.getPageCount() > 1;
    if (empty) this.document.removePage(this.document.getPageCount() - 1);
  }

  private next(): void {
    if (this.column + 1 < this.columns) this.column += 1;
    else this.turn();
    this.y = this.columnTop;
  }

  private turn(): void {
    this.drawNotes();
    this.page = this.document.addPage([paper.width, paper.height]);
    this.columnTop = paper.height - paper.top;
    this.column = 0;
    this.bottom = paper.bottom;
  }

  private drawNotes(): void {
    if (this.notes.length === 0) return;
    let y = this.bottom - 6;
    this.page.drawLine({ start: { x: paper.left, y: y + 4 }, end: { x: paper.left + 120, y: y + 4 }, thickness: 0.5 });
    for (const note of this.notes) {
      for (const line of breakLines([{ text: note, face: 'regular' }], this.fonts, { size: noteSize, width: this.full })) {
        y -= noteSize * 1.3;
        this.draw(line, { x: paper.left, y, size: noteSize });
      }
    }
    this.notes = [];
  }

  private draw(line: Line, { x, y, size }: { x: number; y: number; size: number }): void {
    let at = x;
    for (const { text, face } of line) {
      const font = this.fonts[face];
      this.page.drawText(text, { x: at, y, size, font });
      at += font.widthOfTextAtSize(text, size);
    }
  }
}

/** Header and footer on every page; `#` in the footer stands for the page number. */
export function drawFurniture(
  document: PDFDocument,
  font: PDFFont,
  { header, footer }: { header: string; footer: string },
): void {
  const pages = document.getPages();
  pages.forEach((page, i) => {
    page.drawText(header, { x: paper.left, y: paper.height - 44, size: 8, font, color: grey });
    page.drawText(footer.replace('#', `${i + 1} van ${pages.length}`), { x: paper.left, y: 34, size: 8, font, color: grey });
  });
}
