/** The worker that reads documents, one after another: nothing of it runs on the page's own thread. */
import { createFactReader } from '../pipeline/read.ts';
import type { DocumentFacts } from '../reading/contract.ts';
import type { Answer, Request } from './protocol.ts';

let reader = createFactReader();
/** Rehearsing helps the first document only. */
let isFirst = true;

/** Milliseconds without a next page in which there is time to rehearse. */
const idle = 50;
let waiting: ReturnType<typeof setTimeout> | undefined;

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const answer = (message: Answer) => self.postMessage(message);
  clearTimeout(waiting);
  if (data.kind === 'finish') {
    const facts = reader.finish();
    reader = createFactReader();
    isFirst = false;
    return answer(finished(facts));
  }
  const terms = reader.page(data.page);
  answer({ kind: 'marks', page: data.page.number, terms: data.withMarks ? terms : [] });
  if (isFirst && data.page.number === 1) waiting = setTimeout(() => reader.rehearse(), idle);
});

function finished({ terms, ...facts }: DocumentFacts): Answer {
  const running = terms.flatMap(({ place }, index) => (place === 'kopregel' ? [index] : []));
  return { kind: 'facts', facts, running };
}
