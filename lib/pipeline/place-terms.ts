import type { Term } from '../reading/contract.ts';
import type { PageStructure } from '../text/index.ts';

/** Terms in running headers and footers, known once all pages are read, get that place. */
export function placeTerms(pages: readonly PageStructure[], terms: readonly Term[]): Term[] {
  const running = new Map(pages.map((page) => [page.page, runningRanges(page)]));
  return terms.map((term) => {
    const { page, start } = term.evidence;
    const isRunning = running.get(page)?.some(([from, to]) => start >= from && start < to);
    return isRunning ? { ...term, place: 'kopregel' } : term;
  });
}

/** Offsets in the page text of the running blocks. */
function runningRanges({ blocks, map }: PageStructure): [from: number, to: number][] {
  return blocks.filter((block) => block.running).map(({ from, to }) => [map[from] ?? 0, (map[to - 1] ?? 0) + 1]);
}
