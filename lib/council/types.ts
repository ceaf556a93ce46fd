import type { Council, ItemFacts, Maker, MissingPart, PrincipleLink } from '../reading/contract.ts';
import type { Body, Cooperation, Kind } from '../reading/words.ts';

/** Who reads: the lens orders and words the same facts. */
export type Lens = 'raadslid' | 'griffier' | 'ab-lid';

/** What the reader knows of a cooperation that the papers seldom say. */
export interface KnownCooperation {
  name: string;
  form: Cooperation | null;
  maker: Maker | null;
  province: boolean | null;
  participants: string[];
  /** Kinds of decision on which the regeling gives the raden a zienswijze (Wgr 10 lid 5); null: not looked up. */
  zienswijzeOn: Kind[] | null;
}

/** A meeting of the reader's own council or committee; ISO date. */
export interface PlannedMeeting {
  body: Body;
  date: string;
}

/** What the reader told Greep about his own situation; every field may be empty. */
export interface Profile {
  lens: Lens;
  gemeente: string | null;
  cooperations: KnownCooperation[];
  meetings: PlannedMeeting[];
}

/** Fields that the reader may correct, by item id. */
export type Corrections = Record<
  string,
  Partial<Pick<ItemFacts, 'kind' | 'body' | 'decider' | 'cooperation' | 'maker' | 'meetingDate'>>
>;

/** Everything that a conclusion may rest on besides the facts. `today` is an ISO date. */
export interface Situation {
  profile: Profile;
  corrections: Corrections;
  today: string;
}

/** What a reader without settings has: a raadslid of an unnamed gemeente. */
export const emptyProfile: Profile = { lens: 'raadslid', gemeente: null, cooperations: [], meetings: [] };

/** The conclusions for one item. */
export interface Conclusions {
  council: Council;
  principles: PrincipleLink[];
  gaps: MissingPart[];
}
