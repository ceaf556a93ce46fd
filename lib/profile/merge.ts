import type { KnownCooperation, Profile } from '../council/profile.ts';
import type { Kind } from '../reading/words.ts';
import { withMeetings, withRecess } from './edits.ts';

/** A field of a profile that one reader can take over from another: of the gemeente, or of a cooperation. */
export type SharedField = 'gemeente' | 'deliveryDays' | Exclude<keyof KnownCooperation, 'name' | 'seat'>;

/** A field on which two profiles say something else. */
export interface Disagreement {
  /** The cooperation by name; null: the reader's own gemeente. */
  cooperation: string | null;
  field: SharedField;
  mine: unknown;
  theirs: unknown;
}

/** What taking over another profile would do: what is new, and where the two disagree. */
export interface Comparison {
  newCooperations: string[];
  newMeetings: number;
  newRecesses: number;
  /** Fields that only the other one tells. */
  filledIn: Disagreement[];
  disagreements: Disagreement[];
}

const cooperationFields = [
  'domain',
  'form',
  'maker',
  'tasks',
  'province',
  'waterschap',
  'zienswijzeOn',
  'exemptsBudgetChanges',
  'canLeave',
  'seatedFor',
] as const satisfies readonly SharedField[];

const ownFields = ['gemeente', 'deliveryDays'] as const satisfies readonly SharedField[];

const sameCooperation = (name: string, { cooperations }: Profile): KnownCooperation | undefined =>
  cooperations.find((each) => each.name.toLowerCase() === name.toLowerCase());

/** What taking over `theirs` would do to `mine`; role and seats are the reader's own and stay out of it. */
export function compared(mine: Profile, theirs: Profile): Comparison {
  const told = [...ownDifferences(mine, theirs), ...theirs.cooperations.flatMap((each) => cooperationDifferences(mine, each))];
  const merged = mergedProfile(mine, theirs, []);
  return {
    newCooperations: theirs.cooperations.map(({ name }) => name).filter((name) => !sameCooperation(name, mine)),
    newMeetings: merged.meetings.length - mine.meetings.length,
    newRecesses: merged.recesses.length - mine.recesses.length,
    filledIn: told.filter((each) => each.mine === null),
    disagreements: told.filter((each) => each.mine !== null),
  };
}

function ownDifferences(mine: Profile, theirs: Profile): Disagreement[] {
  return ownFields
    .map((field) => ({ cooperation: null, field, mine: mine[field], theirs: theirs[field] }))
    .filter(({ mine: one, theirs: other }) => other !== null && one !== other);
}

function cooperationDifferences(profile: Profile, theirs: KnownCooperation): Disagreement[] {
  const mine = sameCooperation(theirs.name, profile);
  if (!mine) return [];
  return cooperationFields
    .map((field) => ({ cooperation: mine.name, field, mine: mine[field], theirs: theirs[field] }))
    .filter(({ mine: one, theirs: other }) => other !== null && JSON.stringify(one) !== JSON.stringify(other));
}

/**
 * The reader's profile with what another one tells: what is new is added, what the reader did not tell is filled in, and where
 * they disagree the reader's own word stays, except in `accepted`.
 */
export function mergedProfile(mine: Profile, theirs: Profile, accepted: readonly Disagreement[]): Profile {
  const takes = (cooperation: string | null, field: SharedField) =>
    accepted.some((each) => each.cooperation === cooperation && each.field === field);
  const own = ownFields.map((field) => [field, takes(null, field) ? theirs[field] : (mine[field] ?? theirs[field])]);
  const fresh = theirs.cooperations.filter(({ name }) => !sameCooperation(name, mine)).map((each) => ({ ...each, seat: null }));
  const known = mine.cooperations.map((each) => {
    const other = sameCooperation(each.name, theirs);
    return other ? mergedCooperation(each, other, (field) => takes(each.name, field)) : each;
  });
  const base: Profile = { ...mine, ...Object.fromEntries(own), cooperations: [...known, ...fresh] };
  return theirs.recesses.reduce(withRecess, withMeetings(base, theirs.meetings));
}

function mergedCooperation(
  mine: KnownCooperation,
  theirs: KnownCooperation,
  takes: (field: SharedField) => boolean,
): KnownCooperation {
  const facts = cooperationFields.map((field) => [field, takes(field) ? theirs[field] : (mine[field] ?? theirs[field])]);
  const answers: Partial<Record<Kind, boolean>> = { ...theirs.zienswijzeAnswers, ...mine.zienswijzeAnswers };
  return {
    ...mine,
    ...Object.fromEntries(facts),
    shortNames: union(mine.shortNames, theirs.shortNames),
    participants: union(mine.participants, theirs.participants),
    zienswijzeAnswers: answers,
  };
}

const union = (one: readonly string[], other: readonly string[]): string[] => [...new Set([...one, ...other])];
