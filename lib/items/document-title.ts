import { agendaWords } from '../knowledge/rules/agenda.ts';
import type { ItemFacts } from '../reading/contract.ts';
import type { PageStructure } from '../text/index.ts';
import { labelled, labelsOf } from './labels.ts';
import { passagesOf, textOf } from './passages.ts';

const reach = 12;

/** The title of a document: of its one item, what its first page calls the agenda, or the subject of the memo around its items. */
export function documentTitle(pages: readonly PageStructure[], items: readonly ItemFacts[]): string {
  const [first, second] = items;
  if (first && !second) return first.title;
  const top = passagesOf(pages.slice(0, 1)).slice(0, reach);
  const named = top.find((passage) => passage.block.kind === 'kop' && agendaWords.test(textOf(passage)));
  const subject = named ? null : labelled(labelsOf(top), 'title');
  if (subject) return subject.value.trim();
  const at = named ?? top.find(({ block }) => block.kind === 'kop') ?? top[0];
  return at ? textOf(at).trim() : (first?.title ?? '');
}
