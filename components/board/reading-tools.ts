import { keptFacts } from '../../lib/browser/facts-shelf.ts';
import { pdfResources } from '../../lib/browser/pdf-resources.ts';
import { openPdf, startPdfWorker } from '../../lib/pdf/index.ts';
import { createPace, createPaperReader } from '../../lib/queue/index.ts';
import { createReadingLine } from '../../lib/worker/index.ts';
import '../../lib/viewer/pdf-worker.ts';

/** Settles after some milliseconds; rejects as soon as the signal says so. */
function wait(ms: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  return promise.finally(() => clearTimeout(timer));
}

/** In all open pages of Greep together one paper is fetched at a time; who waited finds it among the kept facts. */
function oneAtATime(read: ReturnType<typeof createPaperReader>): typeof read {
  return (paper, how) =>
    paper.source.address === null
      ? read(paper, how)
      : navigator.locks.request('lezen', { signal: how.signal }, () => read(paper, how));
}

/** How many papers the same workers read: so many that they are quick, so few that their memory stays flat. */
const papersPerWorker = 4;

/** Reads the papers of a meeting with two workers, pdf.js' and Greep's; `rest` ends both until there is more to read. */
export function createReadingTools(onUnkept: () => void) {
  const line = createReadingLine();
  let worker: ReturnType<typeof startPdfWorker> | null = null;
  let opened = 0;
  const rest = () => {
    line.close();
    worker?.destroy();
    worker = null;
  };
  const open = (bytes: Uint8Array<ArrayBuffer>) => {
    if (opened > 0 && opened % papersPerWorker === 0) rest();
    opened += 1;
    worker ??= startPdfWorker();
    return openPdf(bytes, { resources: pdfResources, worker });
  };
  const read = createPaperReader({
    shelf: keptFacts,
    onUnkept,
    pace: createPace({ now: () => performance.now(), wait }),
    open,
    read: (document, { signal, onPage }) => line.read(document, { signal, onPage: (page) => onPage(page) }),
  });
  return { read: oneAtATime(read), rest };
}
