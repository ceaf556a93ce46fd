import { keptFacts } from '../../lib/browser/facts-shelf.ts';
import { wait } from '../../lib/browser/patience.ts';
import { pdfResources } from '../../lib/browser/pdf-resources.ts';
import { createPace, createPaperReader } from '../../lib/queue/index.ts';
import { createPaperLine } from '../../lib/worker/index.ts';
import '../../lib/viewer/pdf-worker.ts';

/** In all open pages of Greep together one paper is fetched at a time; who waited finds it among the kept facts. */
function oneAtATime(read: ReturnType<typeof createPaperReader>): typeof read {
  return (paper, how) =>
    paper.source.address === null
      ? read(paper, how)
      : navigator.locks.request('lezen', { signal: how.signal }, () => read(paper, how));
}

/** Reads the papers of a meeting in a worker; `rest` ends it until there is more to read. */
export function createReadingTools(onUnkept: () => void) {
  keptFacts.prepare();
  const line = createPaperLine(pdfResources);
  const pace = createPace({ now: () => performance.now(), wait });
  const read = createPaperReader({ shelf: keptFacts, onUnkept, pace, read: line.read });
  return { read: oneAtATime(read), rest: line.rest };
}
