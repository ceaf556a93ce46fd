import { groupHeadings, partHeadings } from '../knowledge/rules/agenda.ts';
import type { Entry } from './entry.ts';
import { textOf } from './passages.ts';
import type { Passage } from './types.ts';

/**
 * The items of an agenda that counts anew in each of its parts: 'I Opening' with 1, 2 and 3, 'II Ter behandeling' with 1 and 2. None
 * where a part does not count from 1 on, or where there is one part only.
 */
export function restartedEntries(passages: readonly Passage[], starts: readonly Entry[]): Entry[] {
  const parts = passages.flatMap((passage, index) => (isPart(passage) ? [index] : []));
  const runs = parts.map((part, at) => starts.filter(({ index }) => index > part && index < (parts[at + 1] ?? passages.length)));
  const counted = runs.filter((run) => run.length > 0);
  return counted.length > 1 && counted.every(countsFromOne) ? counted.flat() : [];
}

function isPart(passage: Passage): boolean {
  const text = textOf(passage).trim();
  return passage.block.kind === 'kop' && (partHeadings.test(text) || groupHeadings.test(text));
}

function countsFromOne(run: readonly Entry[]): boolean {
  return run.every(({ number }, at) => number?.main === at + 1 && number.sub === 0);
}
