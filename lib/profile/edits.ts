import { type KnownCooperation, type PlannedMeeting, type Profile, type Recess, unknownCooperation } from '../council/index.ts';
import { fixedFacts } from '../knowledge/law/fixed-facts.ts';
import type { Domain } from '../reading/contract.ts';

/** A change of what is known of one cooperation. */
export type CooperationEdit = (known: KnownCooperation) => KnownCooperation;

/** The profile with a change of the cooperation of this name; one that is not there yet is added. */
export function withCooperation(profile: Profile, name: string, edit: CooperationEdit): Profile {
  const known = profile.cooperations.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (!known) return { ...profile, cooperations: [...profile.cooperations, edit(unknownCooperation(name))] };
  return { ...profile, cooperations: profile.cooperations.map((each) => (each === known ? edit(each) : each)) };
}

/** The profile without the cooperation of this name. */
export function withoutCooperation(profile: Profile, name: string): Profile {
  return { ...profile, cooperations: profile.cooperations.filter((each) => each.name !== name) };
}

/** The profile with a cooperation put back where it stood; as it is when there is one of that name. */
export function withCooperationAt(profile: Profile, at: number, cooperation: KnownCooperation): Profile {
  if (profile.cooperations.some(({ name }) => name === cooperation.name)) return profile;
  return { ...profile, cooperations: profile.cooperations.toSpliced(at, 0, cooperation) };
}

/** A cooperation in a field of work, with what the law fixes for that field; what it fixed for the field before goes. */
export function inDomain(known: KnownCooperation, domain: Domain | null): KnownCooperation {
  const before = Object.entries(filledIn(known.domain));
  const kept = before.filter(([fact, value]) => Reflect.get(known, fact) === value).map(([fact]) => [fact, null] as const);
  return { ...known, ...Object.fromEntries(kept), ...filledIn(domain), domain };
}

/** What the law fixes for a field, as answers in the settings. */
function filledIn(domain: Domain | null): Partial<KnownCooperation> {
  if (!domain) return {};
  const { form, maker, tasks, province, mandatory } = fixedFacts[domain];
  const facts = { form: form?.value, maker: maker?.value, tasks: tasks?.value, province: province?.value };
  const answers = { ...facts, canLeave: mandatory ? false : undefined };
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
}

/** The profile with these meetings too, oldest first, each once. */
export function withMeetings(profile: Profile, added: readonly PlannedMeeting[]): Profile {
  const fresh = added.filter((meeting) => !profile.meetings.some((each) => sameMeeting(each, meeting)));
  return { ...profile, meetings: [...profile.meetings, ...fresh].toSorted((a, b) => a.date.localeCompare(b.date)) };
}

/** The profile without a meeting. */
export function withoutMeeting(profile: Profile, meeting: PlannedMeeting): Profile {
  return { ...profile, meetings: profile.meetings.filter((each) => !sameMeeting(each, meeting)) };
}

function sameMeeting(one: PlannedMeeting, other: PlannedMeeting): boolean {
  return one.date === other.date && one.body === other.body && one.name === other.name;
}

/** The profile with this recess too, first one first. */
export function withRecess(profile: Profile, recess: Recess): Profile {
  const others = withoutRecess(profile, recess).recesses;
  return { ...profile, recesses: [...others, recess].toSorted((a, b) => a.from.localeCompare(b.from)) };
}

/** The profile without a recess. */
export function withoutRecess(profile: Profile, { from, to }: Recess): Profile {
  return { ...profile, recesses: profile.recesses.filter((each) => each.from !== from || each.to !== to) };
}
