import { ofSeveral } from '../knowledge/rules/several.ts';
import type { ItemFacts, PrintedDeadline } from '../reading/contract.ts';

/** Whether an item is about papers of several regelingen at once, by its title. */
export function isOnSeveral({ title, kind }: Pick<ItemFacts, 'title' | 'kind'>): boolean {
  return kind !== 'verbonden-partijen' && kind !== 'terugkoppeling' && ofSeveral.test(title.toLowerCase().replace(/\s+/g, ' '));
}

/** The printed last days of one sort, each once, the first first. */
export function lastDaysOf({ deadlines }: ItemFacts, of: PrintedDeadline['of']): PrintedDeadline[] {
  const all = deadlines.filter((deadline) => deadline.of === of).toSorted((a, b) => a.date.localeCompare(b.date));
  return all.filter(({ date }, at) => all[at - 1]?.date !== date);
}
