import type { QueuedPaper } from '../../lib/queue/index.ts';

/** So many papers are fetched for one press; for more the reader is asked once more, also where he let the meeting be read before. */
const manyPapers = 60;

/** Whether these are more papers than are fetched without asking once more. */
export const areMany = (papers: number): boolean => papers > manyPapers;

/** How many of these must be fetched; files of the reader are here already. */
export const countFetched = (papers: readonly QueuedPaper[]): number =>
  papers.filter(({ source }) => source.address !== null).length;
