/** The ways in which a paper reaches the reader, and the name by which it is known again. */
export { documentHash } from './document-hash.ts';
export { type DocumentSource, rest } from './document-source.ts';
export { fileSource } from './file-source.ts';
