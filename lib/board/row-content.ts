import type { Announced, Deadline, Evidence, Option } from '../reading/contract.ts';
import type { Gap } from '../reading/words.ts';
import type { AgendaPaper } from '../ris/index.ts';

/** What a row of the board says, in the words of the card. */

/** Words of a paper of this meeting, and where they stand. */
export interface Place {
  paper: AgendaPaper;
  /** `Item.id` in the Reading of that paper. */
  itemId: string;
  evidence: Evidence;
}

/** The last day for something, in words too: 'uiterlijk 12 juni 2026 (berekend)'. */
export interface RowDeadline {
  /** ISO day; null: there is a term, but its last day is not known. */
  date: string | null;
  /** The paper says before that day: `lastUsableDay` gives the last one on which it can still be done. */
  before?: true;
  isComputed: boolean;
  /** The day has passed, or the raad can no longer do it. */
  isPast: boolean;
  /** The raad, or its committee, meets on this agenda only after that day. */
  isBeforeMeeting: boolean;
  words: string;
  /** How it was found, as a sentence: 'Datum in het stuk'; of a day that has passed it goes on after 'verstreken;': 'berekend: 8 weken …'. */
  rule: Deadline['rule'];
}

/** Something the raad can do, as the card words it. */
export interface RowOption {
  instrument: Option['instrument'];
  name: string;
  isFormal: boolean;
  /** A right that exists on every item (R1, R2, R5, R8 of the law table). */
  isAlways: boolean;
  usable: Option['usable'];
  /** 'het dagelijks bestuur' */
  to: string | null;
  deadline: RowDeadline | null;
  why: string;
  /** Articles, principles and practice: 'Wgr art. 35 lid 3'. */
  sources: string[];
  places: Place[];
}

/** What an author should have said and did not. */
export interface RowGap {
  gap: Gap;
  name: string;
  why: string;
}

/** A decision or action that a paper announces. */
export interface RowAnnouncement {
  announced: Announced;
  /** The cooperation of the paper, as printed. */
  cooperation: string | null;
  /** ISO day of the meeting that the paper is for, as the paper says. */
  meetingDate: string | null;
  place: Place;
}

/** A last day that a paper prints for the raad or the griffie, and that belongs to none of the ways of the raad: for technische vragen. */
export interface RowInvitation {
  /** ISO day: the last one on which it can still be done. */
  date: string;
  /** How the paper says it where it prints the day after: 'vóór 12 juni 2026'. */
  said?: string;
  /** 'technische vragen' */
  what: string;
  isForGriffie: boolean;
  isPast: boolean;
  place: Place;
}

/** What the papers of a row say, and what the raad can do about it: in the words of the card. */
export interface RowContent {
  /** The items of the Readings that the row is made of; the one that it speaks of first. */
  items: { paper: AgendaPaper; itemId: string }[];
  /** The answer-first sentence. */
  summary: string;
  /** 'begroting'; null: not recognised. */
  kind: string | null;
  /** What is asked, as verbs: 'vaststellen en kennisnemen'; null: nothing. */
  asked: string | null;
  /** 'het algemeen bestuur', or that nothing is decided; null: the paper does not say. */
  decider: string | null;
  /** What the raad can still say to another who decides, then the strongest first; those past their time too. */
  options: RowOption[];
  /** It is about the meeting itself, as its opening or the adoption of its minutes: what the raad can do there needs no words. */
  isOfMeeting: boolean;
  /** Whether the raad still has a formal way here that it does not have on every item. */
  canFormally: boolean;
  /** The first last day for the raad. */
  deadline: RowDeadline | null;
  gaps: RowGap[];
  announced: RowAnnouncement[];
  invitations: RowInvitation[];
  /** What came of a motie, an amendement or the voorstel, and when it comes back: 'Motie M2: verworpen (8 voor, 13 tegen)'. */
  outcomes: string[];
  /** The words that asked, decider and deadline rest on. */
  places: Place[];
}
