import { type PdfResources, pdfWorkerAddress, ReadError } from '../pdf/index.ts';
import type { DocumentFacts } from '../reading/contract.ts';
import type { PaperAnswer, PaperPrepare, PaperRequest } from './paper-protocol.ts';

/** How many papers one worker reads: so many that it is quick, so few that memory stays flat. */
const papersPerWorker = 4;

interface How {
  /** Stops the reading: the worker ends and the promise rejects with the signal's reason. */
  signal: AbortSignal;
  onProgress: (page: number, pages: number) => void;
}

let spare: Worker | null = null;

const startWorker = () => new Worker(new URL('./paper-worker.ts', import.meta.url), { type: 'module' });

/** Starts a worker before the first paper of a meeting, so that this does not wait for it. One that fails is not used. */
export function preparePaperWorker(): void {
  if (spare) return;
  const worker = startWorker();
  const request: PaperPrepare = { kind: 'prepare', pdfWorker: pdfWorkerAddress() };
  worker.postMessage(request);
  spare = worker;
  worker.addEventListener('error', () => {
    if (spare === worker) spare = null;
  });
}

function takeWorker(): Worker {
  const worker = spare ?? startWorker();
  spare = null;
  return worker;
}

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
    worker ??= takeWorker();
    return worker;
  };
  return {
    rest,
    async read(bytes, how) {
      how.signal.throwIfAborted();
      try {
        return await factsFrom(take(), { kind: 'read', bytes, resources, pdfWorker: pdfWorkerAddress() }, how);
      } catch (error) {
        rest();
        throw error;
      }
    },
  };
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
