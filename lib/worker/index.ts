/** Reading in workers: one open document page after page, or the papers of a meeting one after the other. */
export { analyse, prepareWorker } from './analyse.ts';
export { createPaperLine } from './paper-line.ts';
