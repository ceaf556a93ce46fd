import {
  actionColumn,
  actionHead,
  dayColumn,
  doneWords,
  dueColumn,
  ownerColumn,
  takesEffect,
} from '../../knowledge/rules/announced.ts';
import type { Announced } from '../../reading/contract.ts';
import { type Cell, fold, textAt } from '../../text/index.ts';
import { firstBody } from '../bodies.ts';
import { isEmpty } from '../empty.ts';
import { evidenceIn } from '../passages.ts';
import type { Passage } from '../types.ts';
import { readyBy } from './when.ts';

/** 'geen orgaan' under the head for the owner. */
const nobody = /^\s*(?:geen|niemand)\b/i;

/** Columns of a table of actions, by number. */
interface Actions {
  subject: number;
  owner: number | null;
  due: number | null;
  /** A list of actions, whose days may be over, and no planning. */
  isList: boolean;
  table: number;
  page: number;
}

/** The rows of tables of actions and plannings: what, who and when, by their heads. `near` is an ISO day of the paper. */
export function actionRows(passages: readonly Passage[], near: string | null): Announced[] {
  let actions: Actions | null = null;
  return passages.flatMap((passage) => {
    if (passage.block.kind !== 'rij') return [];
    const head = headOf(passage);
    if (head) actions = head;
    const isRow = !head && actions?.table === passage.block.table && actions.page === passage.page.page;
    return isRow && actions ? actionIn(passage, actions, near) : [];
  });
}

function headOf({ page, block }: Passage): Actions | null {
  const column = (pattern: RegExp) => block.cells.find((cell) => pattern.test(fold(textAt(page, cell)).trim()))?.column ?? null;
  const [subject, owner, due] = [column(actionColumn), column(ownerColumn), column(dueColumn) ?? column(dayColumn)];
  if (subject === null || owner === null || due === null) return null;
  return { subject, owner, due, isList: column(actionHead) !== null, table: block.table, page: page.page };
}

function actionIn(passage: Passage, { subject, owner, due, isList }: Actions, near: string | null): Announced[] {
  const text = (column: number | null) => cellText(passage, column);
  const [what, who, ready] = [text(subject), text(owner), text(due)];
  if (isEmpty(what) || takesEffect.test(fold(what)) || doneWords.test(fold(ready).trim())) return [];
  const when = readyBy(ready, near);
  if (!isList && when.date !== null && near !== null && when.date < near.slice(0, when.date.length)) return [];
  return [
    {
      subject: what,
      body: firstBody(who),
      ...when,
      owner: isEmpty(who) || nobody.test(who) ? null : who,
      evidence: evidenceIn(passage),
    },
  ];
}

function cellText({ page, block }: Passage, column: number | null): string {
  const cell: Cell | undefined = block.cells.find((each) => each.column === column);
  return cell ? textAt(page, cell) : '';
}
