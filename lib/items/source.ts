import type { Term } from '../reading/contract.ts';
import type { ItemSource, Scope } from './types.ts';

/** An item's part of the document with the marks that stand in it. */
export function sourceOf(scope: Scope, terms: readonly Term[]): ItemSource {
  const ranges = new Map<number, [start: number, end: number][]>();
  for (const { page, block } of scope.passages) {
    const onPage = ranges.get(page.page) ?? [];
    onPage.push([page.map[block.from] ?? 0, (page.map[block.to - 1] ?? 0) + 1]);
    ranges.set(page.page, onPage);
  }
  return {
    scope,
    terms: terms.filter(({ evidence }) =>
      ranges.get(evidence.page)?.some(([start, end]) => evidence.start < end && evidence.end > start),
    ),
  };
}
