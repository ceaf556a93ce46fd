import {
  emptyProfile,
  type KnownCooperation,
  type PlannedMeeting,
  type Profile,
  unknownCooperation,
} from '../../lib/council/profile.ts';
import type { Situation } from '../../lib/council/types.ts';
import type { Ask, Decision, ItemFacts, PageEvidence, PrintedDeadline, RouteFact } from '../../lib/reading/contract.ts';

/** Words on page 1; tests of conclusions need no real offsets. */
export function quoted(quote: string): PageEvidence {
  return { page: 1, start: 0, end: quote.length, quote };
}

/** The facts of one item: what a test does not name is not in the paper. */
export function someItem(facts: Partial<ItemFacts>): ItemFacts {
  return {
    id: 'stuk',
    group: null,
    number: null,
    title: 'Agendastuk',
    pages: [1, 2],
    kind: 'overig',
    body: null,
    decider: null,
    decisions: [],
    cooperation: null,
    cooperationName: null,
    meetingDate: null,
    treatment: null,
    confidential: null,
    version: { status: null, label: null },
    cycle: null,
    maker: null,
    province: null,
    domain: null,
    because: {},
    asks: [],
    route: [],
    roles: [],
    announced: [],
    deadlines: [],
    sections: [],
    cycles: [],
    raised: { influence: null, others: null },
    topics: [],
    ...facts,
  };
}

/** A beslispunt. */
export function ask(verb: Ask['verb'], of: Ask['of'] = null): Ask {
  return { verb, of, text: verb, evidence: quoted(verb) };
}

/** A decision of one body. */
export function decision(body: Decision['body'], state: Decision['state'], date: string | null = null): Decision {
  return { body, part: null, state, date, evidence: quoted(body) };
}

/** A step of the route. */
export function step(body: RouteFact['body'], kind: RouteFact['step'], date: string | null = null): RouteFact {
  return { body, name: body ?? 'stap', date, dateText: null, step: kind, outcome: null, evidence: quoted(body ?? 'stap') };
}

/** A date printed in the paper. */
export function printed(of: PrintedDeadline['of'], date: string): PrintedDeadline {
  return { of, date, evidence: quoted(date) };
}

/** A cooperation that the reader knows. */
export function someCooperation(facts: Partial<KnownCooperation>): KnownCooperation {
  return { ...unknownCooperation('Samenwerking Zuidrand'), ...facts };
}

/** A meeting of the reader's raad. */
export function raadOn(date: string): PlannedMeeting {
  return { body: 'raad', date, name: null };
}

/** A reader on a day; without settings unless a test names some. */
export function someSituation(
  facts: { today?: string; profile?: Partial<Profile>; corrections?: Situation['corrections'] } = {},
): Situation {
  return {
    today: facts.today ?? '2026-06-01',
    profile: { ...emptyProfile, ...facts.profile },
    corrections: facts.corrections ?? {},
  };
}
