/** The worker that reads whole papers, one after another: the page only hears how far it is, and the facts. */
import { asReadError, openPdf, positionedPage, startPdfWorker } from '../pdf/index.ts';
import { createFactReader } from '../pipeline/read.ts';
import type { DocumentFacts } from '../reading/contract.ts';
import type { PaperAnswer, PaperRequest } from './paper-protocol.ts';

/** How many pages are asked of pdf.js at once: enough to keep its worker busy, few enough to keep memory flat. */
const pagesAhead = 4;

const answer = (message: PaperAnswer) => self.postMessage(message);
let pdf: ReturnType<typeof startPdfWorker> | null = null;

self.addEventListener('message', ({ data }: MessageEvent<PaperRequest>) => {
  read(data).then(
    (facts) => answer({ kind: 'facts', facts }),
    (error) => answer({ kind: 'failed', code: asReadError(error).code }),
  );
});

/** The facts without terms, which are most of them: a meeting shows none. */
async function read({ bytes, resources, pdfWorker }: PaperRequest): Promise<DocumentFacts> {
  pdf ??= startPdfWorker(pdfWorker);
  const document = await openPdf(bytes, { resources, worker: pdf });
  try {
    const reader = createFactReader();
    const pages = document.numPages;
    const ahead: ReturnType<typeof positionedPage>[] = [];
    for (let number = 1; number <= pages; number += 1) {
      while (ahead.length < pagesAhead && number + ahead.length <= pages)
        ahead.push(positionedPage(document, number + ahead.length));
      const page = await ahead.shift();
      if (page) reader.page(page);
      answer({ kind: 'page', page: number, pages });
    }
    return { ...reader.finish(), terms: [] };
  } finally {
    await document.loadingTask.destroy();
  }
}
