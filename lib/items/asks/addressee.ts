import { municipal } from '../../knowledge/rules/kind-rule.ts';
import type { Body } from '../../reading/words.ts';
import { bodiesIn } from '../bodies.ts';
import { boards } from '../body-reason.ts';
import { textOf } from '../passages.ts';
import type { Passage } from '../types.ts';

/** How far down a letter greets its reader. */
const letterHead = 16;
const addressed =
  /^(?:aan (?:de |het |alle )?(?:leden van (?:de |het )?)?(?=(?:gemeente)?ra(?:ad|den)|colleges?)|geachte? (?=college|(?:leden van de )?(?:gemeente)?raad))/i;
const members = /raadsleden/i;

const toBoard = /^geacht (?:dagelijks |algemeen )?bestuur(?![a-z])/i;
const boardLine = /^(?:aan )?(?:het )?(?:dagelijks|algemeen) bestuur(?![a-z])/i;

/** Whom a letter asks with 'u': the raad or college that a board writes to, the board that a raad or college writes to; null elsewhere. */
export function addresseeOf(passages: readonly Passage[], sender: Body | null): Body | null {
  const head = passages.slice(0, letterHead);
  if (!sender) return null;
  if (boards.includes(sender)) return councilIn(head);
  return municipal.includes(sender) ? boardIn(head) : null;
}

function councilIn(head: readonly Passage[]): Body | null {
  const at = head.find((passage) => addressed.test(textOf(passage)));
  if (!at) return null;
  return bodiesIn(textOf(at))[0]?.body ?? (members.test(textOf(at)) ? 'raad' : null);
}

/** 'Geacht bestuur' greets the board that the address names. */
function boardIn(head: readonly Passage[]): Body | null {
  if (!head.some((passage) => toBoard.test(textOf(passage)))) return null;
  const lines = head.flatMap((passage) => textOf(passage).split('\n'));
  const named =
    lines.find((line) => toBoard.test(line) && bodiesIn(line).length > 0) ?? lines.find((line) => boardLine.test(line));
  return named ? (bodiesIn(named)[0]?.body ?? null) : null;
}
