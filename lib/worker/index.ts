/** Reading in workers: one open document page after page, or the papers of a meeting one after the other. */
export { type AnalyseOptions, analyse, prepareWorker } from './analyse.ts';
export { createPaperLine, type PaperLine } from './paper-line.ts';
