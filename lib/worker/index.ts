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
  /** Whether the marks are wanted; without them the facts come without terms. */
  withMarks?: boolean;
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
 * Reads an open document in a worker of its own, page after page.
 * @throws {ReadError} when the text of the document cannot be had
 */
export async function analyse(document: PDFDocumentProxy, options: AnalyseOptions): Promise<DocumentFacts> {
  options.signal.throwIfAborted();
  const started = takeWorker();
  try {
    return await readWith(started, document, options);
  } finally {
    started.worker.terminate();
  }
}

/** A worker that reads documents one after another. */
export interface ReadingLine {
  /**
   * Reads an open document to facts without terms, which are most of them; the document before must have been read.
   * @throws {ReadError} when the text of the document cannot be had
   */
  read(document: PDFDocumentProxy, options: AnalyseOptions): Promise<DocumentFacts>;
  /** Ends the worker. */
  close(): void;
}

/** A line for many documents: the worker starts with the first, and anew after one that was stopped or failed. */
export function createReadingLine(): ReadingLine {
  let started: Started | null = null;
  const close = () => {
    started?.worker.terminate();
    started = null;
  };
  return {
    close,
    async read(document, options) {
      options.signal.throwIfAborted();
      started ??= takeWorker();
      try {
        return await readWith(started, document, { ...options, withMarks: false });
      } catch (error) {
        close();
        throw error;
      }
    },
  };
}

async function readWith(
  { worker, failure }: Started,
  document: PDFDocumentProxy,
  options: AnalyseOptions,
): Promise<DocumentFacts> {
  const { signal, onPage } = options;
  const stop = Promise.withResolvers<never>();
  const read = new AbortController();
  signal.addEventListener('abort', () => stop.reject(signal.reason), { signal: read.signal });
  try {
    const { facts, marked } = answersFrom(worker, { onPage, until: read.signal });
    return await Promise.race([stop.promise, failure, feed(document, { worker, marked }, options).then(() => facts)]);
  } catch (error) {
    throw signal.aborted ? error : asReadError(error);
  } finally {
    read.abort();
  }
}

/** What the worker has answered so far, and the facts in the end. */
interface Answers {
  facts: Promise<DocumentFacts>;
  /** Resolves when the marks of a page (from 1) are in. */
  marked: (page: number) => Promise<void>;
}

function answersFrom(worker: Worker, { onPage, until }: { onPage: AnalyseOptions['onPage']; until: AbortSignal }): Answers {
  const facts = Promise.withResolvers<DocumentFacts>();
  const pages: PromiseWithResolvers<void>[] = [];
  const page = (number: number) => (pages[number] ??= Promise.withResolvers<void>());
  const terms: Term[] = [];
  const listen = ({ data }: MessageEvent<Answer>) => {
    if (data.kind === 'facts') return facts.resolve({ ...data.facts, terms: withRunning(terms, data.running) });
    for (const term of data.terms) terms.push(term);
    page(data.page).resolve();
    onPage?.(data.page, data.terms);
  };
  worker.addEventListener('message', listen, { signal: until });
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
  const { signal, afterFirst, withMarks = true } = options;
  const send = (request: Request) => worker.postMessage(request);
  const ahead: ReturnType<typeof positionedPage>[] = [];
  for (let number = 1; number <= document.numPages && !signal.aborted; number += 1) {
    while (ahead.length < (number === 1 ? 1 : pagesAhead) && number + ahead.length <= document.numPages)
      ahead.push(positionedPage(document, number + ahead.length));
    const page = await ahead.shift();
    if (number > pagesUnread) await marked(number - pagesUnread);
    if (page) send({ kind: 'page', page, withMarks });
    if (number === 1) await afterFirst;
  }
  if (!signal.aborted) send({ kind: 'finish' });
}
