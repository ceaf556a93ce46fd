import { nameEnd, secondHat, sureName } from '../../knowledge/rules/roles.ts';
import type { Role } from '../../reading/contract.ts';
import { evidenceIn, textOf } from '../passages.ts';
import { ready } from '../ready.ts';
import { type Sentence, sentencesOf } from '../sentences.ts';
import type { Passage } from '../types.ts';
import { appointmentsIn } from './appointed.ts';
import { asName } from './names.ts';
import { rolesIn } from './persons.ts';

const subject = ready(new RegExp(`(${sureName})${nameEnd} (?:is|zal|wordt|blijft|was) $`));

/** Second hats: 'portefeuillehouders bedrijfsvoering (tevens lid van de stuurgroep)', 'mevrouw De Bok is tevens lid van de commissie'. */
export function hats(passage: Passage): Role[] {
  if (!textOf(passage).includes('evens ')) return [];
  return sentencesOf(passage).flatMap((sentence) =>
    Array.from(sentence.text.matchAll(secondHat), (match) => {
      const at = { from: sentence.from + match.index, to: sentence.from + match.index + match[0].length };
      return { role: match[0].trim(), ...holderBefore(sentence, match.index), evidence: evidenceIn(passage, at) };
    }),
  );
}

/** Who has the hat: the subject of the sentence, the one person who is given a role in it, or the holder of the role before it. */
function holderBefore(sentence: Sentence, index: number): Pick<Role, 'who' | 'besides'> {
  const before = sentence.text.slice(0, index);
  const named = subject.exec(before)?.[1];
  const [given, other] = appointmentsIn(before);
  const holder = rolesIn(before).at(-1);
  const who = (named ? asName(named) : null) ?? holder?.who ?? (other ? null : (given?.who ?? null));
  return { who, ...(holder && who === null ? { besides: holder.role } : {}) };
}
