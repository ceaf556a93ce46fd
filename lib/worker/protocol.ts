import type { PositionedPage } from '../pdf/types.ts';
import type { DocumentFacts, Term } from '../reading/contract.ts';

/** What the page sends to the reading worker: each page once, in order, then `finish`. */
export type Request = { kind: 'page'; page: PositionedPage } | { kind: 'finish' };

/**
 * What the reading worker answers: the marks of each page in order, then the facts. The terms are not sent twice: the facts come
 * with the indexes of those that turned out to stand in running headers and footers.
 */
export type Answer =
  | { kind: 'marks'; page: number; terms: Term[] }
  | { kind: 'facts'; facts: Omit<DocumentFacts, 'terms'>; running: number[] };
