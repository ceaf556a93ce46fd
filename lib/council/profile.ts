import type { Domain, Maker } from '../reading/contract.ts';
import type { Cooperation, Kind } from '../reading/words.ts';

export const lenses = ['raadslid', 'griffier', 'ab-lid'] as const;
/** Who reads: the lens orders and words the same facts. */
export type Lens = (typeof lenses)[number];

export const seats = ['ab', 'db', 'voorzitter', 'plaatsvervanger', 'pfho', 'geen'] as const;
/** Where the reader sits in a cooperation; `geen`: somebody else sits there for the gemeente. */
export type Seat = (typeof seats)[number];

export const taskBases = ['overgedragen', 'gemandateerd', 'beide'] as const;
/** How the cooperation got its tasks: transferred in the regeling (Wgr 10 lid 2, 30), mandated (Awb 10:1), or some of each. */
export type TaskBasis = (typeof taskBases)[number];

/** What the reader knows of a cooperation that the papers seldom say; null: not told. */
export interface KnownCooperation {
  name: string;
  /** Other names in papers: 'VRMD', 'de regio'. */
  shortNames: string[];
  domain: Domain | null;
  form: Cooperation | null;
  maker: Maker | null;
  tasks: TaskBasis | null;
  /** Whether a province takes part (then the Minister of BZK supervises, Wgr 58-59). */
  province: boolean | null;
  waterschap: boolean | null;
  participants: string[];
  /** Kinds of decision on which the regeling gives the raden a zienswijze (Wgr 10 lid 5); null: not looked up. */
  zienswijzeOn: Kind[] | null;
  /** What was answered for one kind of decision only, the whole list not looked up; it goes before `zienswijzeOn`. */
  zienswijzeAnswers: Partial<Record<Kind, boolean>>;
  /** Whether the regeling exempts the usual begrotingswijzigingen from the zienswijze (Wgr 35 lid 6). */
  exemptsBudgetChanges: boolean | null;
  /** Whether a gemeente can leave. */
  canLeave: boolean | null;
  seat: Seat | null;
  /** Who sits there for the gemeente, where the reader does not. */
  seatedFor: string | null;
}

/** A meeting of the reader's own raad or of a committee of it. */
export interface PlannedMeeting {
  body: 'raad' | 'raadscommissie';
  /** ISO date. */
  date: string;
  /** The committee's own name; null for the raad, or where there is one. */
  name: string | null;
}

/** Days on which the raad does not meet and the griffie takes no papers: first and last, ISO. */
export interface Recess {
  from: string;
  to: string;
}

/** What the reader told Greep about his own situation; every field may be empty. */
export interface Profile {
  lens: Lens;
  gemeente: string | null;
  cooperations: KnownCooperation[];
  meetings: PlannedMeeting[];
  /** How many days before a committee its papers must be with the griffie; null: not told. */
  deliveryDays: number | null;
  recesses: Recess[];
}

/** What a reader without settings has: a raadslid of an unnamed gemeente. */
export const emptyProfile: Profile = {
  lens: 'raadslid',
  gemeente: null,
  cooperations: [],
  meetings: [],
  deliveryDays: null,
  recesses: [],
};

/** A cooperation of which nothing is known but its name. */
export function unknownCooperation(name: string): KnownCooperation {
  return {
    name,
    shortNames: [],
    domain: null,
    form: null,
    maker: null,
    tasks: null,
    province: null,
    waterschap: null,
    participants: [],
    zienswijzeOn: null,
    zienswijzeAnswers: {},
    exemptsBudgetChanges: null,
    canLeave: null,
    seat: null,
    seatedFor: null,
  };
}

/** Whether the regeling gives the raden a zienswijze on a kind of decision (Wgr 10 lid 5); null: not known. */
export function listsZienswijze({ zienswijzeOn, zienswijzeAnswers }: KnownCooperation, kind: Kind): boolean | null {
  return zienswijzeAnswers[kind] ?? zienswijzeOn?.includes(kind) ?? null;
}
