import type { Role } from '../../reading/contract.ts';
import { textAt } from '../../text/index.ts';
import { evidenceIn, textOf } from '../passages.ts';
import type { Passage } from '../types.ts';
import { nameIn } from './names.ts';
import type { NamedRole } from './persons.ts';

/** What stands above and below a passage: a signature has name and role on lines of their own. */
export interface Around {
  before: Passage | undefined;
  next: Passage | undefined;
}

/** Characters of the field behind a role, such as 'Financieel toezicht'. */
const longestField = 30;
/** A longer line is no part of a signature. */
const longestLine = 90;
/** The words above a signature that say who decided: 'Vastgesteld door de voorzitter op 3 mei, voor zover bevoegd,'. */
const decided = /^(?:aldus )?(?:vastgesteld|besloten) door (?=.{1,240}$)/i;
const fieldWords = /^\p{Lu}[\p{L} -]+$/u;

/** A role of a text with the person who signs in it, on the line above or below; `who` is null where nobody does. */
export function signedRole(passage: Passage, role: NamedRole, { before, next }: Around): Role {
  const evidence = evidenceIn(passage, role);
  if (role.who !== null) return { role: role.role, who: role.who, evidence };
  return signedAbove(passage, role, before) ?? { role: role.role, who: signedBelow(passage, role, next), evidence };
}

/** 'de voorzitter,' with the name on the next line, in the same column. */
function signedBelow(passage: Passage, role: NamedRole, next: Passage | undefined): string | null {
  if (!next || (textOf(passage).length > longestLine && !decided.test(textOf(passage)))) return null;
  const cells = passage.block.cells.length > 0 ? passage.block.cells : [passage.block];
  const column = cells.findIndex(({ from, to }) => role.from >= from && role.to <= to);
  const cell = cells[column];
  if (!cell || !/,$/.test(textAt(passage.page, cell).trim())) return null;
  const under = next.block.cells.length > 0 ? next.block.cells[column] : column === 0 ? next.block : undefined;
  return under ? nameIn(textAt(next.page, under)) : null;
}

/** The role on its line, with at most its field behind it ('teammanager Toezicht'), under a name alone on its line. */
function signedAbove(passage: Passage, { role, from, to }: NamedRole, before: Passage | undefined): Role | null {
  const { block } = passage;
  if (!before || block.cells.length > 0 || from !== block.from || block.to - to > longestField) return null;
  const who = textOf(before).trim();
  const line = textOf(passage).trim();
  const isField = fieldWords.test(line.slice(role.length).trim());
  const evidence = evidenceIn(passage, { from, to: isField ? block.to : to });
  return nameIn(who) === who ? { role: isField ? line : role, who, evidence } : null;
}
