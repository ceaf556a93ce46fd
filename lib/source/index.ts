/** The ways in which a paper reaches the reader. */
export type { DocumentSource } from './document-source.ts';
export { fileSource } from './file-source.ts';
