import { supervision, supervisor } from '../../knowledge/rules/kinds-genre.ts';
import { evidenceIn, foldedOf } from '../passages.ts';
import type { Scope } from '../types.ts';
import { type Sign, sign } from './signs.ts';

/** A motion closes with it, whatever it is about. */
const motionEnds = /(?:^|[\s,;])gaa[tn] over tot de orde van de (?:dag|vergadering)/;
/** More than any subject that its title names. */
const motionWeight = 520;

/** 'AMENDEMENT', also with blanks between its letters. */
const amends = /^(?:sub-?)?amendement(?![a-z])|^(?:s ?u ?b ?)?a m e n d e m e n t(?![a-z])/;
/** How far down the name of a paper stands. */
const nameReach = 6;

/** The sentence that closes a motion: 'en gaat over tot de orde van de dag'. An amendement that borrows it is about what it amends. */
export function motionSigns({ head, passages }: Scope): Sign[] {
  const isAmending = passages.slice(0, nameReach).some((passage) => amends.test(foldedOf(passage).trim()));
  const end = head.length > 0 || isAmending ? undefined : passages.find((passage) => motionEnds.test(foldedOf(passage)));
  return end ? [sign({ kind: 'motie' }, 'Zo sluit een motie.', { weight: motionWeight, evidence: [evidenceIn(end)] })] : [];
}

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
