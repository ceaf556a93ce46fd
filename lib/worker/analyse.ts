import type { PDFDocumentProxy } from 'pdfjs-dist';
import { asReadError, positionedPage, ReadError } from '../pdf/index.ts';
import type { DocumentFacts, Term } from '../reading/contract.ts';
import type { Answer, Request } from './protocol.ts';

/** How many pages are asked of pdf.js at once: enough to keep its worker busy, few enough to keep memory flat. */
const pagesAhead = 4;

/** How many pages may wait for the worker: enough that pdf.js need not wait while its patterns are new, few enough to keep memory flat. */
const pagesUnread = 40;

export interface AnalyseOptions {
  /** Stops the reading: the worker ends and the promise rejects with the signal's reason. */
  signal: AbortSignal;
  /** The marks of a page (from 1), as soon as it is read; pages come in order. */
  onPage?: (page: number, terms: Term[]) => void;
  /** The pages after the first are read once this is settled: what the reader looks at goes first. */
  afterFirst?: Promise<unknown>;
}

/** A worker, and its failure: it may come before there is a document. */
interface Started {
  worker: Worker;
  failure: Promise<never>;
}

let spare: Started | null = null;

/** Starts the worker before there is a document, so that the first page does not wait for it. */
export function prepareWorker(): void {
  spare ??= startWorker();
}

/** Whether a worker waits for a document. */
export const isWorkerWaiting = (): boolean => spare !== null;

function startWorker(): Started {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
  const { promise: failure, reject } = Promise.withResolvers<never>();
  worker.addEventListener('error', (event) => reject(new ReadError('onbekend', { cause: event.message })));
  failure.catch(() => {});
  return { worker, failure };
}

function takeWorker(): Started {
  const started = spare ?? startWorker();
  spare = null;
  return started;
}

/**
 * Reads an open document in a worker, page after page.
 * @throws {ReadError} when the text of the document cannot be had
 */
export async function analyse(document: PDFDocumentProxy, options: AnalyseOptions): Promise<DocumentFacts> {
  const { signal, onPage } = options;
  signal.throwIfAborted();
  const { worker, failure } = takeWorker();
  const stop = Promise.withResolvers<never>();
  signal.addEventListener('abort', () => stop.reject(signal.reason), { once: true });
  try {
    const { facts, marked } = answersFrom(worker, onPage);
    return await Promise.race([stop.promise, failure, feed(document, { worker, marked }, options).then(() => facts)]);
  } catch (error) {
    throw signal.aborted ? error : asReadError(error);
  } finally {
    worker.terminate();
  }
}

/** What the worker has answered so far, and the facts in the end. */
interface Answers {
  facts: Promise<DocumentFacts>;
  /** Resolves when the marks of a page (from 1) are in. */
  marked: (page: number) => Promise<void>;
}

function answersFrom(worker: Worker, onPage: AnalyseOptions['onPage']): Answers {
  const facts = Promise.withResolvers<DocumentFacts>();
  const pages: PromiseWithResolvers<void>[] = [];
  const page = (number: number) => (pages[number] ??= Promise.withResolvers<void>());
  const terms: Term[] = [];
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (data.kind === 'facts') return facts.resolve({ ...data.facts, terms: withRunning(terms, data.running) });
    for (const term of data.terms) terms.push(term);
    page(data.page).resolve();
    onPage?.(data.page, data.terms);
  });
  return { facts: facts.promise, marked: (number) => page(number).promise };
}

function withRunning(terms: Term[], running: readonly number[]): Term[] {
  for (const index of running) {
    const term = terms[index];
    if (term) terms[index] = { ...term, place: 'kopregel' };
  }
  return terms;
}

/** Sends every page in order, never far ahead of the worker; a page that pdf.js cannot read goes on as an empty one. */
async function feed(
  document: PDFDocumentProxy,
  { worker, marked }: { worker: Worker; marked: Answers['marked'] },
  options: AnalyseOptions,
): Promise<void> {
  const { signal, afterFirst } = options;
  const send = (request: Request) => worker.postMessage(request);
  const ahead: ReturnType<typeof positionedPage>[] = [];
  for (let number = 1; number <= document.numPages && !signal.aborted; number += 1) {
    while (ahead.length < (number === 1 ? 1 : pagesAhead) && number + ahead.length <= document.numPages)
      ahead.push(positionedPage(document, number + ahead.length));
    const page = await ahead.shift();
    if (number > pagesUnread) await marked(number - pagesUnread);
    if (page) send({ kind: 'page', page });
    if (number === 1) await afterFirst;
  }
  if (!signal.aborted) send({ kind: 'finish' });
}
