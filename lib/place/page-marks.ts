import type { PageEvidence } from '../reading/contract.ts';
import type { PdfView } from '../viewer/create-viewer.ts';
import { pagesWithText, textLayerOf } from '../viewer/text-layer.ts';
import { onView } from '../viewer/view-events.ts';
import { type Mark, type MarkPart, partsOf } from './choose-marks.ts';
import { clearPaint, type Layer, paint } from './highlights.ts';
import { type LayerText, rangeIn, readLayer } from './layer-text.ts';

/** A page whose text layer is drawn, and what is painted in it. */
interface DrawnPage {
  layer: HTMLElement;
  text: LayerText;
  painted: Map<Layer, Range[]>;
}

/** The marks of a document, painted in its pages as pdf.js draws them. */
export class PageMarks {
  readonly #pages: HTMLElement;
  readonly #drawn = new Map<number, DrawnPage>();
  #marks = new Map<number, Mark[]>();
  #pointed: MarkPart[] = [];

  /** Paints until the signal aborts: after a page is drawn, and after find has rewritten its text. */
  constructor(view: PdfView, pages: HTMLElement, signal: AbortSignal) {
    this.#pages = pages;
    onView(view, ['textlayerrendered', ({ pageNumber }) => this.#draw([pageNumber])], signal);
    onView(view, ['updatetextlayermatches', ({ pageIndex }) => this.#redraw(pageIndex)], signal);
    signal.addEventListener('abort', clearPaint, { once: true });
  }

  /** Marks these, in place of those before; pages that are drawn later get theirs then. */
  show(marks: readonly Mark[]): void {
    this.#marks = new Map();
    for (const mark of marks) for (const page of new Set(mark.parts.map((part) => part.page))) this.#add(page, mark);
    this.#draw(pagesWithText(this.#pages));
  }

  /** Points out the words of an evidence, in place of those before; null: none. */
  point(evidence: PageEvidence | null): void {
    this.#pointed = evidence ? partsOf(evidence) : [];
    this.#draw(pagesWithText(this.#pages));
  }

  /** Words as they stand in the drawn page; null while their page has no text layer. */
  rangeOf({ page, start, end }: MarkPart): Range | null {
    const text = this.textOf(page);
    return text && rangeIn(text, start, end);
  }

  /** The text of a page (from 1) as it is drawn; null while it has no text layer. */
  textOf(page: number): LayerText | null {
    const drawn = this.#drawn.get(page);
    return drawn?.layer.isConnected ? drawn.text : null;
  }

  #add(page: number, mark: Mark): void {
    const there = this.#marks.get(page);
    if (there) there.push(mark);
    else this.#marks.set(page, [mark]);
  }

  #redraw(pageIndex: number): void {
    const withText = pagesWithText(this.#pages);
    this.#draw(pageIndex === -1 ? withText : withText.filter((page) => page === pageIndex + 1));
  }

  #draw(pages: Iterable<number>): void {
    for (const page of [...pages]) {
      const layer = textLayerOf(this.#pages, page);
      if (layer) this.#drawn.set(page, this.#read(page, layer));
    }
    for (const [page, { layer }] of this.#drawn) if (!layer.isConnected) this.#drawn.delete(page);
    paint([...this.#drawn.values()].map(({ painted }) => painted));
  }

  #read(page: number, layer: HTMLElement): DrawnPage {
    const text = readLayer(layer);
    const painted = new Map<Layer, Range[]>();
    const add = (name: Layer, { start, end, ...part }: MarkPart) => {
      const range = part.page === page ? rangeIn(text, start, end) : null;
      if (range) painted.set(name, [...(painted.get(name) ?? []), range]);
    };
    for (const { category, parts } of this.#marks.get(page) ?? []) for (const part of parts) add(category, part);
    for (const part of this.#pointed) add('bewijs', part);
    return { layer, text, painted };
  }
}
