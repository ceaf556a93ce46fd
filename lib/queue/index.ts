/** Reads the papers of a whole meeting to facts, one after the other. Pure: how a paper is had, read and kept comes from outside. */
export { createPace } from './pace.ts';
export { createPaperReader, type FactsShelf, type PaperRead, type QueuedPaper } from './paper-reader.ts';
export { createQueue, type Queue, type QueueState } from './queue.ts';
