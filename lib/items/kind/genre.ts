import { motionEnds, senders } from '../../knowledge/rules/kinds-genre.ts';
import { fold } from '../../text/index.ts';
import { amends } from '../asks/amended.ts';
import { incomingHeading } from '../incoming.ts';
import { cellsOf, evidenceIn, foldedOf } from '../passages.ts';
import type { Scope } from '../types.ts';
import { type Sign, sign } from './signs.ts';

/** More than any subject that its title names. */
const motionWeight = 520;

/** The sentence that closes a motion: 'en gaat over tot de orde van de dag'. An amendement that borrows it is about what it amends. */
export function motionSigns({ head, passages }: Scope): Sign[] {
  const end = head.length > 0 || amends(passages) ? undefined : passages.find((passage) => motionEnds.test(foldedOf(passage)));
  return end ? [sign({ kind: 'motie' }, 'Zo sluit een motie.', { weight: motionWeight, evidence: [evidenceIn(end)] })] : [];
}

/** How far down the name of a sender stands. */
const letterHead = 4;

/**
 * A paper of a body that says by itself what it writes, whatever document it is about: its name above the address or the title, and
 * what it does in its text: the supervisor and its supervision, the rekenkamer and its report.
 */
export function senderSigns({ head, passages }: Scope): Sign[] {
  if (head.length > 0) return [];
  return senders.flatMap(({ kind, name, tells, rule, weight }) => {
    const sender = passages.slice(0, letterHead).find((passage) => name.test(fold(cellsOf(passage)[0] ?? '').trim()));
    const told = sender && passages.find((passage) => tells.test(foldedOf(passage)));
    return sender && told ? [sign({ kind }, rule, { weight, evidence: [evidenceIn(sender), evidenceIn(told)] })] : [];
  });
}

/** An entry of a list of ingekomen stukken that tells no kind of its own. */
export function listSigns(scope: Scope): Sign[] {
  const list = incomingHeading(scope);
  return list
    ? [
        sign({ kind: 'ingekomen-stuk' }, 'Het staat op de lijst van ingekomen stukken.', {
          weight: 1,
          evidence: [evidenceIn(list)],
        }),
      ]
    : [];
}
