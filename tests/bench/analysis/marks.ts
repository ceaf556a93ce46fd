import Mark from 'mark.js';
import { TextLayer } from 'pdfjs-dist';
import { lexicon } from '../../../lib/knowledge/terms/index.ts';
import { type openPdf, positionedPage } from '../../../lib/pdf/index.ts';
import type { PositionedPage } from '../../../lib/pdf/types.ts';
import { paint } from '../../../lib/place/highlights.ts';
import { rangeIn, readLayer } from '../../../lib/place/layer-text.ts';
import type { Category } from '../../../lib/reading/words.ts';
import { createMarker } from '../../../lib/terms/index.ts';
import { structurePage } from '../../../lib/text/index.ts';

type Document = Awaited<ReturnType<typeof openPdf>>;

interface Drawn {
  layers: HTMLElement[];
  pages: PositionedPage[];
}

/** Milliseconds to find all terms and paint all of them on the first pages, from text layer to marks. */
export async function timeOwnMarks(document: Document, count: number): Promise<number> {
  const { layers, pages } = await draw(document, count);
  const start = performance.now();
  const marker = createMarker(lexicon);
  paint(pages.map((page, index) => painted(marker.mark(structurePage(page)).terms, layers[index] ?? new HTMLElement())));
  await nextFrame();
  return performance.now() - start;
}

/** mark.js calls itself for each word: with a whole lexicon at once the stack overflows. */
const wordsAtOnce = 100;

/** Milliseconds that mark.js takes for the same words on the same pages. */
export async function timeMarkJs(document: Document, count: number): Promise<number> {
  const { layers } = await draw(document, count);
  const words = lexicon.flatMap(({ term, forms = [], exact = [] }) => [term, ...forms, ...exact]);
  const start = performance.now();
  const options = { separateWordSearch: false, acrossElements: true, accuracy: 'exactly', diacritics: true } as const;
  for (let at = 0; at < words.length; at += wordsAtOnce) {
    await new Promise<void>((done) =>
      new Mark(layers).mark(words.slice(at, at + wordsAtOnce), { ...options, done: () => done() }),
    );
  }
  await nextFrame();
  return performance.now() - start;
}

function painted(
  terms: ReturnType<ReturnType<typeof createMarker>['mark']>['terms'],
  layer: HTMLElement,
): Map<Category, Range[]> {
  const text = readLayer(layer);
  const ranges = new Map<Category, Range[]>();
  for (const { category, evidence } of terms) {
    const range = rangeIn(text, evidence.start, evidence.end);
    if (range) ranges.set(category, [...(ranges.get(category) ?? []), range]);
  }
  return ranges;
}

async function draw(document: Document, count: number): Promise<Drawn> {
  const drawn: Drawn = { layers: [], pages: [] };
  for (let number = 1; number <= count; number += 1) {
    const page = await document.getPage(number);
    const container = globalThis.document.createElement('div');
    container.className = 'textLayer';
    globalThis.document.querySelector('main')?.append(container);
    const textContentSource = page.streamTextContent({ disableNormalization: true });
    await new TextLayer({ textContentSource, container, viewport: page.getViewport({ scale: 1 }) }).render();
    drawn.layers.push(container);
    drawn.pages.push(await positionedPage(document, number));
  }
  return drawn;
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
