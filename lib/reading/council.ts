/** What is concluded about one item for one reader: the room of the council, and what bears on it. */

import type { PrincipleId, RecommendationId } from '../knowledge/guide/ids.ts';
import type { Evidence } from './evidence.ts';
import type { QuestionSubject } from './topics.ts';
import type { Body, Gap, Impossibility, Instrument } from './words.ts';

/** Where a statement about the room of the council comes from. */
export type Basis =
  | {
      law: Law;
      article: string;
      paragraph: string | null;
      /** ISO date from which this text of the article holds, where that matters. */
      since?: string;
      /** ISO date on which this text stopped to hold: the first day without it. */
      until?: string;
    }
  | { guide: PrincipleId | RecommendationId }
  | { practice: string };

export type Law =
  | 'Wgr'
  | 'Gemeentewet'
  | 'Wvr'
  | 'Awb'
  | 'Wpg'
  | 'WOR'
  | 'BBV'
  | 'Woo'
  | 'Omgevingswet'
  | 'Algemene termijnenwet'
  | 'Jeugdwet';

export interface Deadline {
  date: string | null;
  from: string | null;
  rule: string;
  /** true: the date stands in the paper; false: Greep computed it. */
  printed: boolean;
  /** true: the paper says before this day, so that the day itself is too late; absent: up to and including it. */
  before?: true;
  /** What the reader can tell so that the date can be computed, or is sure: when the raad received the paper; absent: nothing is asked. */
  asks?: 'received';
  /** Every last day that the paper prints, where it prints more than one: `date` is the first to come. */
  days?: string[];
}

/** The own calendar before a last day: counted back from it over the reader's meetings; dates are ISO. */
export interface Planning {
  /** The last meeting of the raad that is in time. */
  raad: string;
  /** The last meeting of a committee before that, with its name; null: none is planned. */
  committee: { date: string; name: string | null } | null;
  /** The last day on which the griffie takes the papers, outside weekends, holidays and recesses; null: not known. */
  delivery: string | null;
  /** What is too tight, each in a sentence: papers that are late, a written reply for which little time is left. */
  warnings: string[];
}

/** Something the council, or a member of it, can do about this item. */
export interface Option {
  instrument: Instrument;
  /** What it is called here, where the cooperation has one board and no algemeen bestuur. Absent: as its instrument. */
  called?: string;
  standing: 'formeel' | 'informeel';
  /** A right that exists on every item (R1, R2, R5, R8 of the law table). */
  always: boolean;
  to: Body | null;
  deadline: Deadline | null;
  usable: 'ja' | 'geen vergadering vóór het besluit' | 'te laat';
  /** It can be done only after the decision, which is still to come. */
  later?: true;
  /** Absent: no meetings are known, or the raad need not meet for it. */
  planning?: Planning;
  basis: Basis[];
  /** V: verified in the law; D: derived; M: from practice, unverified. */
  certainty: 'V' | 'D' | 'M';
  principles: RecommendationId[];
  why: string;
  assumes: string[];
  evidence: Evidence[];
}

/** A fact of a cooperation that its regeling or the law settles, and that a reader can look up. */
export type RegelingFact =
  | 'domain'
  | 'form'
  | 'maker'
  | 'tasks'
  | 'province'
  | 'waterschap'
  | 'zienswijzeOn'
  | 'exemptsBudgetChanges'
  | 'canLeave';

/** Something that hangs on the regeling or on a fact that the reader can supply. */
export interface Dependency {
  instrument: Instrument;
  on: string;
  basis: Basis[];
  /** The question that settles it. */
  ask: string;
  /** The words of the paper that the question rests on; absent: it rests on none. */
  evidence?: Evidence[];
  /** The fact of the cooperation that the question is about; absent: it is about this paper only. */
  fact?: RegelingFact;
}

/** Something that certainly cannot be done; nothing that rests on an assumption. */
export interface Refusal {
  instrument: Instrument | Impossibility;
  /** What it is called here, where the name of the instrument is of another paper. */
  called?: string;
  why: string;
  basis: Basis[];
}

/** A remark that bears on the item: what binds its author, what to look for. */
export interface Note {
  text: string;
  basis: Basis[];
}

export interface Council {
  /** The answer-first sentence: who decides, what is asked, what the raad can do, until when. */
  summary: string;
  options: Option[];
  depends: Dependency[];
  not: Refusal[];
  /** Remarks with their source, and statutory dates for the author; absent when there are none. */
  notes?: Note[];
}

/** A principle of the guide that stands under something in this item. */
export interface PrincipleLink {
  id: PrincipleId;
  recommendation: number | null;
  why: string;
  stance: 'steunt' | 'raadt-af' | 'achterhaald';
  evidence: Evidence[];
}

/** Something that the author of this paper should have said and did not. */
export interface MissingPart {
  gap: Gap;
  why: string;
  norm: PrincipleId | RecommendationId;
  evidence: Evidence[];
}

/** Two roles that the law gives to one person; no name is known or guessed. */
export interface HatsByLaw {
  text: string;
  basis: Basis[];
  assumes: string | null;
}

/** A question that a raadslid could ask about this item, made from what the paper says and leaves out; it takes no side. */
export interface Question {
  about: QuestionSubject;
  /** One sentence of at most 200 characters; words of the paper stand between ‘ and ’. */
  text: string;
  /** Why it is a question here. */
  why: string;
  basis: Basis[];
  evidence: Evidence[];
}
