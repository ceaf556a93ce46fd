import { articleHeading } from '../knowledge/rules/papers.ts';
import type { ItemFacts } from '../reading/contract.ts';

/** With fewer articles it may be a proposal that prints a piece of what it proposes. */
const fewestArticles = 3;

/**
 * Whether an item is the text itself (of an agreement, a regeling or a decree) and no proposal: it asks nothing, and most of its headings
 * are articles. A norm for proposals does not address it.
 */
export function isActItself({ asks, sections }: Pick<ItemFacts, 'asks' | 'sections'>): boolean {
  const articles = sections.filter(({ heading }) => articleHeading.test(heading.trim()));
  return asks.length === 0 && articles.length >= fewestArticles && articles.length * 2 > sections.length;
}
