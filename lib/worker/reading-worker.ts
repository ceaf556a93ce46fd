/** The worker that reads one document: nothing of it runs on the page's own thread. */
import { createFactReader } from '../pipeline/read.ts';
import { rehearsals } from '../pipeline/rehearsal.ts';
import type { DocumentFacts } from '../reading/contract.ts';
import type { Answer, Request } from './protocol.ts';

const reader = createFactReader();
const left = [...rehearsals];

/** Milliseconds without a first page in which there is time to rehearse. */
const patience = 1000;
let waiting = setTimeout(rehearse, patience);

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const answer = (message: Answer) => self.postMessage(message);
  clearTimeout(waiting);
  if (data.kind === 'finish') return answer(finished(reader.finish()));
  answer({ kind: 'marks', page: data.page.number, terms: reader.page(data.page) });
});

/** A paper at a time, so that a page that comes meanwhile need not wait for all. */
function rehearse(): void {
  left.shift()?.();
  if (left.length > 0) waiting = setTimeout(rehearse);
}

function finished({ terms, ...facts }: DocumentFacts): Answer {
  const running = terms.flatMap(({ place }, index) => (place === 'kopregel' ? [index] : []));
  return { kind: 'facts', facts, running };
}
