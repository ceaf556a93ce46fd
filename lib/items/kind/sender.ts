import { supervision, supervisor } from '../../knowledge/rules/kinds-genre.ts';
import { evidenceIn, foldedOf } from '../passages.ts';
import type { Scope } from '../types.ts';
import { type Sign, sign } from './signs.ts';

/** How far down the name of a sender stands. */
const letterHead = 4;
/** More than a subject of the letter, less than a genre that its title names. */
const weight = 400;

/** A letter of the body that supervises is of that kind, whatever document it is about: its name above the address, and the supervision in its text. */
export function senderSigns({ head, passages }: Scope): Sign[] {
  if (head.length > 0) return [];
  const sender = passages.slice(0, letterHead).find((passage) => supervisor.test(foldedOf(passage).trim()));
  const told = sender && passages.find((passage) => supervision.test(foldedOf(passage)));
  if (!sender || !told) return [];
  return [
    sign({ kind: 'toezicht' }, 'Dit is een brief van de toezichthouder.', {
      weight,
      evidence: [evidenceIn(sender), evidenceIn(told)],
    }),
  ];
}
