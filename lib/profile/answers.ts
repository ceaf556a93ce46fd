import { type KnownCooperation, type Profile, unknownCooperation } from '../council/index.ts';
import type { RegelingFact } from '../reading/contract.ts';
import type { Kind } from '../reading/words.ts';
import { inDomain, withCooperation, withoutCooperation } from './edits.ts';

/** A question about a cooperation as a card asks it: `kind` tells which decision it is about. */
export interface FactQuestion {
  cooperation: string;
  fact: RegelingFact;
  kind: Kind;
}

/** What a reader can answer for each fact; null: weet ik niet. */
type FactValue = { [F in RegelingFact]: F extends 'zienswijzeOn' ? boolean | null : KnownCooperation[F] };

/** A question with its answer. */
export type FactAnswer = { [F in RegelingFact]: FactQuestion & { fact: F; value: FactValue[F] } }[RegelingFact];

/** The profile with an answer; a cooperation that is not there yet is added. */
export function answered(profile: Profile, answer: FactAnswer): Profile {
  return withCooperation(profile, answer.cooperation, (known) => withAnswer(known, answer));
}

function withAnswer(known: KnownCooperation, { fact, kind, value }: FactAnswer): KnownCooperation {
  if (fact === 'domain') return inDomain(known, value);
  if (fact !== 'zienswijzeOn') return { ...known, [fact]: value };
  const { [kind]: _, ...others } = known.zienswijzeAnswers;
  return { ...known, zienswijzeAnswers: value === null ? others : { ...others, [kind]: value } };
}

/**
 * The profile without an answer that was given, as it was before; `isNew` tells that the cooperation came with the answer, and goes
 * with it when nothing else was told of it since.
 */
export function unanswered(profile: Profile, { cooperation, fact, kind }: FactQuestion, isNew: boolean): Profile {
  const without = answered(profile, { cooperation, fact, kind, value: null });
  const known = without.cooperations.find(({ name }) => name === cooperation);
  const isBlank = JSON.stringify(known) === JSON.stringify(unknownCooperation(cooperation));
  return isNew && isBlank ? withoutCooperation(without, cooperation) : without;
}
