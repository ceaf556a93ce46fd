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

/** Whom a letter asks with 'u', where the board whose paper it is sends it to a raad or college; null elsewhere. */
export function addresseeOf(passages: readonly Passage[], sender: Body | null): Body | null {
  if (!sender || !boards.includes(sender)) return null;
  const at = passages.slice(0, letterHead).find((passage) => addressed.test(textOf(passage)));
  if (!at) return null;
  return bodiesIn(textOf(at))[0]?.body ?? (members.test(textOf(at)) ? 'raad' : null);
}
