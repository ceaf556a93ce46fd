/**
 * The Reading: everything Greep knows of a document, as one plain, serialisable value.
 *
 * Offsets are UTF-16 units in the page text: pdf.js' text items (`disableNormalization: true`, no marked
 * content) in stream order, with `\n` after an item that has `hasEOL`. Pages count from 1. Dates are ISO.
 * `null` means: not in the document.
 */

import type { PrincipleId, RecommendationId } from '../knowledge/guide/ids.ts';
import type { QuestionSubject, Topic } from './topics.ts';
import type { Body, Category, Cooperation, Effect, Gap, Impossibility, Instrument, Kind, Treatment, Verb } from './words.ts';

/** Words of the paper on which a statement rests: `pageTexts[page - 1].slice(start, end) === quote`. */
export interface PageEvidence {
  page: number;
  start: number;
  end: number;
  quote: string;
  /** Parts of the same words that stand elsewhere: next column, cell or page. */
  more?: PageEvidence[];
}

/** Words that the agenda page of the information system says. */
export interface WebEvidence {
  url: string;
  quote: string;
}

export type Evidence = PageEvidence | WebEvidence;

/** What the agenda page of the information system says of the item that a paper belongs to; words are the page's own. */
export interface AgendaSays {
  /** Address of the agenda page. */
  url: string;
  number: string | null;
  title: string;
  /** How the item is to be treated: 'hamerstuk', 'ter kennisname'. */
  treatment: string | null;
  /** The page says that it is closed or confidential, or shows a lock. */
  confidential: boolean;
}

/** What an agenda page says that may be of a paper. */
export interface AgendaOfPaper {
  /** Of the item that the paper hangs on; null: it hangs on none. */
  own: AgendaSays | null;
  /** Of every item: a bundle may hold their papers. */
  all: readonly AgendaSays[];
  /** What it calls the paper itself, where it says or shows that this is not for everyone; absent: it does not. */
  closed?: WebEvidence;
}

/** Why a field has its value: the rule that filled it, what that assumes, and the words it rests on. */
export interface Because {
  rule: string;
  assumes: string | null;
  evidence: Evidence[];
}

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

/** A route step seen from today. */
export interface RouteStep extends RouteFact {
  when: 'geweest' | 'nu' | 'gepland' | null;
}

export interface Role {
  role: string;
  who: string | null;
  /** The role of which this is the second hat ('tevens'), where the paper gives no name. */
  besides?: string;
  evidence: Evidence;
}

/** Two roles that the law gives to one person; no name is known or guessed. */
export interface HatsByLaw {
  text: string;
  basis: Basis[];
  assumes: string | null;
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

/** A date before which somebody can do something, printed in the paper; and the days of sending and offering, from which the law counts. */
export interface PrintedDeadline {
  /** What the date is the last day of; `griffie`: something that the griffie does. `toezending` and `aanbieding` are the day itself. */
  of: 'zienswijze' | 'wensen-en-bedenkingen' | 'reactie' | 'besluit' | 'vragen' | 'griffie' | 'toezending' | 'aanbieding';
  date: string;
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
  /** The first day (ISO) that the paper prints, its own mostly; absent: it prints none. */
  printedDay?: string;
  sections: SectionFact[];
  raised: Raised;
  topics: TopicFact[];
}

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
  /** What the reader can tell so that the date can be computed, or is sure: when the raad received the paper; absent: nothing is asked. */
  asks?: 'received';
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

/** Facts and conclusions of one agenda item. */
export interface Item extends Omit<ItemFacts, 'route'> {
  route: RouteStep[];
  /** What the agenda says of it; absent: the paper was not opened from an agenda. */
  agenda?: AgendaSays;
  /** When (ISO) the raad received the paper, as the reader told; absent: not told. */
  received?: string;
  council: Council;
  principles: PrincipleLink[];
  gaps: MissingPart[];
  /** Hats that meet by law in one person. */
  hats: HatsByLaw[];
  /** Three to six; none where Greep knows no kind and nothing is asked. */
  questions: Question[];
}

/** One place of one term; terms never overlap, the longest wins. */
export interface Term {
  text: string;
  term: string;
  category: Category;
  principles: (PrincipleId | RecommendationId)[];
  evidence: PageEvidence;
  /** Where on the page it stands; the screen marks no headings and running lines by default. */
  place: 'tekst' | 'kop' | 'kopregel';
}

export interface Abbreviation {
  short: string;
  long: string;
  evidence: PageEvidence;
}

/** Something that belongs to the paper and was not read. */
export interface Unread {
  what: string;
  why: 'niet in dit bestand' | 'scan' | 'fout';
  evidence: Evidence | null;
}

/** A part that was not read, and what that means for the conclusions. */
export interface UnreadPart extends Unread {
  /** Which conclusion could change with it, by the kind of document that its name tells; null: its name does not tell. */
  couldChange: string | null;
}

/** What follows from the bytes alone; cached by the SHA-256 of the bytes and the version of the engine. */
export interface DocumentFacts {
  title: string;
  pages: number;
  language: 'nl' | null;
  /** Pages without text, counted from 1. */
  scannedPages: number[];
  /** Pages whose characters say nothing, counted from 1: a font without a table of meanings. */
  garbledPages: number[];
  items: ItemFacts[];
  terms: Term[];
  /** Introduced by the document itself. */
  abbreviations: Abbreviation[];
  /** Of the field: used, and not introduced by this document; the evidence is the first place. */
  unexplained: Abbreviation[];
  unread: Unread[];
}

/** The whole result: facts, and what follows from them for this reader today. */
export interface Reading extends Omit<DocumentFacts, 'items' | 'unread'> {
  file: string;
  items: Item[];
  unread: UnreadPart[];
  /** With `--text` only. */
  pageTexts?: string[];
}
