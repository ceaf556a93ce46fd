import type { AgendaOfPaper, Council, HatsByLaw, ItemFacts, MissingPart, PrincipleLink, Question } from '../reading/contract.ts';
import type { Profile } from './profile.ts';

/** Fields that the reader may correct. */
type Corrected = Pick<ItemFacts, 'kind' | 'body' | 'decider' | 'cooperation' | 'maker' | 'meetingDate'>;

/** What the reader knows that no paper says: when (ISO) the raad received it. */
interface Told {
  received: string;
}

/** What the reader set right or told, by item id. */
export type Corrections = Record<string, Partial<Corrected & Told>>;

/** Everything that a conclusion may rest on besides the facts. `today` is an ISO date. */
export interface Situation {
  profile: Profile;
  corrections: Corrections;
  today: string;
  /** What the agenda says that may be of the paper; absent: it was not opened from one. */
  agenda?: AgendaOfPaper | null;
}

/** The conclusions for one item. */
export interface Conclusions {
  council: Council;
  principles: PrincipleLink[];
  gaps: MissingPart[];
  hats: HatsByLaw[];
  questions: Question[];
}
