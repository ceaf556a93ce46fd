/** The facts of one agenda item or paper: what follows from the bytes alone. */

import type { Because, Evidence, PageEvidence } from './evidence.ts';
import type { Topic } from './topics.ts';
import type { Body, Cooperation, Effect, Kind, Treatment, Verb } from './words.ts';

/** A decision that the paper asks, announces or reports, of one body for its own part. */
export interface Decision {
  body: Body;
  part: string | null;
  state: 'genomen' | 'gevraagd' | 'volgt';
  date: string | null;
  evidence: Evidence;
}

/** One beslispunt and verb. */
export interface Ask {
  verb: Verb;
  of: Body | null;
  text: string;
  evidence: Evidence;
}

export type StepKind =
  | 'voorbereiding'
  | 'advies'
  | 'bespreking'
  | 'zienswijze'
  | 'besluit'
  | 'informeren'
  | 'uitvoering'
  | 'ondertekening';

/** A step of the decision route as the paper gives it. `date` may be a day, a month (2026-03) or a quarter (2026-Q1). */
export interface RouteFact {
  body: Body | null;
  name: string;
  date: string | null;
  dateText: string | null;
  /** The date is a last day, on which nobody meets, and how it is said; absent: the step is on the date. */
  limit?: 'uiterlijk' | 'vóór';
  step: StepKind;
  outcome: string | null;
  evidence: Evidence;
}

export interface Role {
  role: string;
  who: string | null;
  /** The role of which this is the second hat ('tevens'), where the paper gives no name. */
  besides?: string;
  evidence: Evidence;
}

/** A decision or action that the paper announces or agrees. */
export interface Announced {
  /** What, short and in the words of the paper, without its date; the whole sentence is the evidence. */
  subject: string;
  body: Body | null;
  date: string | null;
  /** The paper's words for the date where they give no month or day ('najaar van 2028', 'n.t.b.'); absent: it gives a date, or none. */
  dateText?: string;
  owner: string | null;
  evidence: Evidence;
}

/** What came of something that was voted on or given up, as the paper prints it. */
export interface VoteOutcome {
  of: 'motie' | 'amendement' | 'voorstel';
  /** The number that it bears: 'A1'; null: none is printed. */
  name: string | null;
  result: 'aangenomen' | 'verworpen' | 'ingetrokken' | 'aangehouden';
  /** null: not printed. */
  votes: { for: number; against: number } | null;
  /** 'unaniem', 'zonder hoofdelijke stemming'; null: not printed. */
  manner: string | null;
  evidence: Evidence;
}

/** A date before which somebody can do something, printed in the paper; and the days of sending and offering, from which the law counts. */
export interface PrintedDeadline {
  /** What the date is the last day of; `griffie`: something that the griffie does. `toezending` and `aanbieding` are the day itself. */
  of: 'zienswijze' | 'wensen-en-bedenkingen' | 'reactie' | 'besluit' | 'vragen' | 'griffie' | 'toezending' | 'aanbieding';
  date: string;
  /** true: the paper says before this day, so that the day itself is too late; absent: up to and including it. */
  before?: true;
  evidence: Evidence;
}

/** A heading of the paper and what stands under it: the basis of gaps. */
export interface SectionFact {
  heading: string;
  /** `leeg`: nothing, or a form field left at its prompt. `nvt`: the author says it does not apply. */
  state: 'gevuld' | 'leeg' | 'nvt';
  evidence: Evidence;
  /** A heading that forms print, whatever the paper is about; absent: the author's own. */
  ofForm?: true;
  /** With `nvt`: the words that say so. */
  said?: Evidence;
  /** With `nvt`: where else the item speaks of what this heading asks for, first place of each effect. */
  elsewhere?: { effect: Effect; evidence: Evidence }[];
}

/** What a proposal to a raad speaks of, besides what it asks (guide A7.4): the first place; null: nowhere. */
export interface Raised {
  /** What the raad can still change. */
  influence: Evidence | null;
  /** Participants beside the own gemeente. */
  others: Evidence | null;
}

/** A sentence of the paper that speaks of a matter on which a question turns; at most two per topic. */
export interface TopicFact {
  topic: Topic;
  evidence: PageEvidence;
  /** The sentence says that the matter is still open ('de kosten zijn nog niet bekend'): it answers nothing. */
  open?: true;
}

/** Who made the regeling, as far as the paper says it (Wgr art. 1, 13). */
export type Maker = 'raden' | 'colleges' | 'burgemeesters' | 'colleges-en-burgemeesters' | 'gemengd';

/** The field the cooperation works in; some fields have a law of their own. */
export type Domain = 'veiligheidsregio' | 'ggd' | 'omgevingsdienst' | 'jeugdhulp' | 'overig';

export interface Version {
  status: 'concept' | 'ontwerp' | 'gewijzigd' | 'definitief' | 'vastgesteld' | null;
  label: string | null;
}

export interface Cycle {
  year: number;
  stage: 'kaders' | 'ontwerpbegroting' | 'begroting' | 'wijziging' | 'tussenrapportage' | 'jaarstukken';
}

/** One of the places in the cycle that an item is about, and the words that name it. */
export interface CyclePart extends Cycle {
  evidence: Evidence;
}

/** The fields of an item that carry a `because`. */
export type ReasonedField =
  | 'number'
  | 'title'
  | 'kind'
  | 'body'
  | 'decider'
  | 'cooperation'
  | 'cooperationName'
  | 'meetingDate'
  | 'treatment'
  | 'confidential'
  | 'version'
  | 'cycle'
  | 'maker'
  | 'province'
  | 'domain';

/** What follows from the bytes alone for one agenda item or paper. */
export interface ItemFacts {
  /** number + folded title + first page */
  id: string;
  /** The heading of the agenda that the item stands under ('B. Ter kennisname'), as printed. */
  group: string | null;
  number: string | null;
  title: string;
  pages: [first: number, last: number];
  kind: Kind;
  body: Body | null;
  decider: Body | null;
  decisions: Decision[];
  cooperation: Cooperation | null;
  cooperationName: string | null;
  meetingDate: string | null;
  treatment: Treatment | null;
  confidential: boolean | null;
  version: Version;
  cycle: Cycle | null;
  maker: Maker | null;
  /** Whether a province takes part in the regeling (then the Minister of BZK supervises, Wgr 58-59); null: not said. */
  province: boolean | null;
  domain: Domain | null;
  because: Partial<Record<ReasonedField, Because>>;
  asks: Ask[];
  /** Every place in the cycle that the item names, `cycle` first: a paper may be about several years at once. */
  cycles: CyclePart[];
  route: RouteFact[];
  roles: Role[];
  announced: Announced[];
  deadlines: PrintedDeadline[];
  /** Absent: the paper prints none. */
  outcomes?: VoteOutcome[];
  /** The first day (ISO) that the paper prints, its own mostly; absent: it prints none. */
  printedDay?: string;
  sections: SectionFact[];
  raised: Raised;
  topics: TopicFact[];
}
