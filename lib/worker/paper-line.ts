import { openPdf, type PdfResources, pdfWorkerAddress, ReadError, takePdfWorker } from '../pdf/index.ts';
import type { DocumentFacts } from '../reading/contract.ts';
import { analyse, isWorkerWaiting } from './analyse.ts';
import type { PaperAnswer, PaperRequest } from './paper-protocol.ts';

/** How many papers one worker reads: so many that it is quick, so few that memory stays flat. */
const papersPerWorker = 4;

interface How {
  /** Stops the reading: the worker ends and the promise rejects with the signal's reason. */
  signal: AbortSignal;
  onProgress: (page: number, pages: number) => void;
}

const startWorker = () => new Worker(new URL('./paper-worker.ts', import.meta.url), { type: 'module' });

/** Reads papers one after another in a worker that starts anew now and then. */
export interface PaperLine {
  /**
   * The facts of a paper without its terms. The bytes are given away; the paper before must have been read.
   * @throws {ReadError} when it cannot be read
   */
  read(bytes: Uint8Array<ArrayBuffer>, how: How): Promise<DocumentFacts>;
  /** Ends the worker until there is more to read. */
  rest(): void;
}

/** A line without a worker as yet. */
export function createPaperLine(resources: PdfResources): PaperLine {
  let worker: Worker | null = null;
  let left = 0;
  const rest = () => {
    worker?.terminate();
    worker = null;
  };
  const take = () => {
    if (left === 0) rest();
    if (!worker) left = papersPerWorker;
    left -= 1;
    worker ??= startWorker();
    return worker;
  };
  return {
    rest,
    async read(bytes, how) {
      how.signal.throwIfAborted();
      if (isWorkerWaiting()) return readInWaiting(bytes, resources, how);
      try {
        return await factsFrom(take(), { bytes, resources, pdfWorker: pdfWorkerAddress() }, how);
      } catch (error) {
        rest();
        throw error;
      }
    },
  };
}

/**
 * The first paper of a meeting, in the workers that wait for a document: they have started already.
 * @throws {ReadError} when it cannot be read
 */
async function readInWaiting(
  bytes: Uint8Array<ArrayBuffer>,
  resources: PdfResources,
  { signal, onProgress }: How,
): Promise<DocumentFacts> {
  const worker = takePdfWorker();
  const document = await openPdf(bytes, { resources, worker }).catch((error) => {
    worker.destroy();
    throw error;
  });
  try {
    const facts = await analyse(document, { signal, onPage: (page) => onProgress(page, document.numPages) });
    return { ...facts, terms: [] };
  } finally {
    await document.loadingTask.destroy();
    worker.destroy();
  }
}

function factsFrom(worker: Worker, request: PaperRequest, { signal, onProgress }: How): Promise<DocumentFacts> {
  const { promise, resolve, reject } = Promise.withResolvers<DocumentFacts>();
  const done = new AbortController();
  const until = { signal: done.signal };
  const hear = ({ data }: MessageEvent<PaperAnswer>) => {
    if (data.kind === 'page') onProgress(data.page, data.pages);
    else if (data.kind === 'facts') resolve(data.facts);
    else reject(new ReadError(data.code));
  };
  worker.addEventListener('message', hear, until);
  worker.addEventListener('error', ({ message }) => reject(new ReadError('onbekend', { cause: message })), until);
  signal.addEventListener('abort', () => reject(signal.reason), until);
  worker.postMessage(request, [request.bytes.buffer]);
  return promise.finally(() => done.abort());
}
