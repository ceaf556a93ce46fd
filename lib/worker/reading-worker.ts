/** The worker that reads one document: nothing of it runs on the page's own thread. */
import { createFactReader } from '../pipeline/read.ts';
import type { DocumentFacts } from '../reading/contract.ts';
import type { Answer, Request } from './protocol.ts';

const reader = createFactReader();

/** Milliseconds without a next page in which there is time to rehearse. */
const idle = 50;
let waiting: ReturnType<typeof setTimeout> | undefined;

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const answer = (message: Answer) => self.postMessage(message);
  clearTimeout(waiting);
  if (data.kind === 'finish') return answer(finished(reader.finish()));
  answer({ kind: 'marks', page: data.page.number, terms: reader.page(data.page) });
  if (data.page.number === 1) waiting = setTimeout(() => reader.rehearse(), idle);
});

function finished({ terms, ...facts }: DocumentFacts): Answer {
  const running = terms.flatMap(({ place }, index) => (place === 'kopregel' ? [index] : []));
  return { kind: 'facts', facts, running };
}
