import { boards } from '../../knowledge/rules/decide.ts';
import { municipal } from '../../knowledge/rules/kind-rule.ts';
import { boardAddressed, greetsBoard, namesMembers, toCouncilOrCollege } from '../../knowledge/rules/letters.ts';
import type { Body } from '../../reading/words.ts';
import { bodiesIn, firstBody } from '../bodies.ts';
import { textOf } from '../passages.ts';
import type { Passage } from '../types.ts';

/** How far down a letter greets its reader. */
const letterHead = 16;

/** Whom a letter asks with 'u': the raad or college that a board writes to, the board that a raad or college writes to; null elsewhere. */
export function addresseeOf(passages: readonly Passage[], sender: Body | null): Body | null {
  const head = passages.slice(0, letterHead);
  if (!sender) return null;
  if (boards.has(sender)) return councilIn(head);
  return municipal.includes(sender) ? boardIn(head) : null;
}

function councilIn(head: readonly Passage[]): Body | null {
  const at = head.find((passage) => toCouncilOrCollege.test(textOf(passage)));
  if (!at) return null;
  return firstBody(textOf(at)) ?? (namesMembers.test(textOf(at)) ? 'raad' : null);
}

/** 'Geacht bestuur' greets the board that the address names. */
function boardIn(head: readonly Passage[]): Body | null {
  if (!head.some((passage) => greetsBoard.test(textOf(passage)))) return null;
  const lines = head.flatMap((passage) => textOf(passage).split('\n'));
  const named =
    lines.find((line) => greetsBoard.test(line) && bodiesIn(line).length > 0) ?? lines.find((line) => boardAddressed.test(line));
  return named ? firstBody(named) : null;
}
