/**
 * What the bench times inside one browser page: pdf.js' extraction alone, Greep's whole analysis, marking against mark.js, and the
 * search in the guide.
 */
import '../../../lib/viewer/components.ts';
import { lexicon } from '../../../lib/knowledge/terms/index.ts';
import { openPdf, positionedPage } from '../../../lib/pdf/index.ts';
import { createMarker } from '../../../lib/terms/index.ts';
import { structurePage } from '../../../lib/text/index.ts';
import { analyse, prepareWorker } from '../../../lib/worker/index.ts';
import { timeGuideSearch } from './guide-search.ts';
import { timeMarkJs, timeOwnMarks } from './marks.ts';

/** Milliseconds. */
export interface Bench {
  extraction(): Promise<number>;
  analysis(): Promise<number>;
  /** All chosen papers, one after the other, each as the reader reads a paper. */
  oneByOne(): Promise<number>;
  marking(): Promise<number>;
  ownMarks(pages: number): Promise<number>;
  markJs(pages: number): Promise<number>;
  guideSearch(): Promise<number>;
}

declare global {
  interface Window {
    bench: Bench;
  }
}

/** Pages asked of pdf.js at once: the same for pdf.js alone and for Greep. */
const pagesAhead = 4;

window.bench = {
  async extraction() {
    const bytes = await chosenBytes();
    const start = performance.now();
    const document = await openPdf(bytes);
    const ahead: Promise<unknown>[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      while (ahead.length < pagesAhead && number + ahead.length <= document.numPages)
        ahead.push(plainText(document, number + ahead.length));
      await ahead.shift();
    }
    return performance.now() - start;
  },

  async analysis() {
    const bytes = await chosenBytes();
    const start = performance.now();
    prepareWorker();
    const document = await openPdf(bytes);
    await analyse(document, { signal: new AbortController().signal });
    return performance.now() - start;
  },

  async oneByOne() {
    const files = [...(document.querySelector('input')?.files ?? [])];
    const start = performance.now();
    for (const file of files) {
      prepareWorker();
      const document = await openPdf(new Uint8Array(await file.arrayBuffer()));
      await analyse(document, { signal: new AbortController().signal });
      await document.loadingTask.destroy();
    }
    return performance.now() - start;
  },

  async marking() {
    const document = await openPdf(await chosenBytes());
    const structures = [];
    for (let number = 1; number <= document.numPages; number += 1)
      structures.push(structurePage(await positionedPage(document, number)));
    const start = performance.now();
    const marker = createMarker(lexicon);
    for (const structure of structures) marker.mark(structure);
    return performance.now() - start;
  },

  async ownMarks(pages) {
    return timeOwnMarks(await openPdf(await chosenBytes()), pages);
  },

  async markJs(pages) {
    return timeMarkJs(await openPdf(await chosenBytes()), pages);
  },

  async guideSearch() {
    return timeGuideSearch();
  },
};

async function plainText(document: Awaited<ReturnType<typeof openPdf>>, number: number): Promise<unknown> {
  return (await document.getPage(number)).getTextContent({ disableNormalization: true, includeMarkedContent: false });
}

async function chosenBytes(): Promise<Uint8Array> {
  const file = document.querySelector('input')?.files?.[0];
  if (!file) throw new Error('no file chosen');
  return new Uint8Array(await file.arrayBuffer());
}
