import type { Domain, RegelingFact } from '../../reading/contract.ts';
import type { Topic } from '../../reading/topics.ts';
import type { Body, Cooperation, FormalInstrument, Impossibility, Instrument } from '../../reading/words.ts';
import type { RecommendationId } from '../guide/ids.ts';
import type { Certainty } from './article.ts';
import type { Source } from './articles.ts';
import type { CitedRecommendation } from './guide-uses.ts';
import type { OptionId } from './instruments.ts';
import type { When } from './when.ts';

/** A body, or a part that another body plays in another form of cooperation. */
export type Addressee =
  | Body
  /** Who sends the draft and receives the zienswijze: DB, or the single board. */
  | 'sender'
  /** Who decides for the cooperation: AB, or the single board. */
  | 'board'
  /** Gedeputeerde staten, or the minister where a province takes part. */
  | 'supervisor'
  /** Whose position in the board the raad can speak to: the burgemeester in a veiligheidsregio, else who made the regeling. */
  | 'envoy'
  /** Who made the regeling for the gemeente: college, or burgemeester. */
  | 'executive';

/** The last day that counts for an option. */
export type DeadlineRule =
  | 'begroting'
  | 'regeling'
  | 'toestemming'
  /** The meeting of the raad that the paper names for the consent after the draft; none without it. */
  | 'latere-toestemming'
  | 'wensen'
  | 'eigen-besluit'
  | 'voor-besluit'
  /** The day on which the paper wants a reaction; without one, before the decision. */
  | 'reactie'
  /** The same, but the board can be spoken to until it decides: a day for a reaction that is over does not end that. */
  | 'standpunt'
  /** The day on which the paper wants a reaction, and none without it. */
  | 'gevraagde-reactie';

/** A source that is cited only under a condition. */
export interface ConditionalSource {
  source: Source;
  when: When;
}

/** The order in which options stand on a card. */
export const optionGroups = ['beslissen', 'inbrengen', 'wijzigen', 'bevragen', 'beïnvloeden', 'controleren', 'altijd'] as const;
export type OptionGroup = (typeof optionGroups)[number];

/**
 * One thing a raad, or a member of it, can do; rules name it. Texts may hold the words of `lib/council/template.ts`
 * between braces, such as `{paper}`.
 */
export interface OptionDefinition {
  instrument: Instrument;
  group: OptionGroup;
  to: Addressee | null;
  sources: readonly (Source | ConditionalSource)[];
  certainty: Certainty;
  principles: readonly RecommendationId[];
  /** What follows 'uw raad kan'. */
  can: string;
  why: string;
  /** `vooraf`: only of use before the decision. `achteraf`: starts after it. */
  timing: 'vooraf' | 'altijd' | 'achteraf';
  /** Whether it takes a meeting of the raad. */
  byRaad: boolean;
  /** Whether the law requires a written answer with reasons before the decision (Wgr 10 lid 6, 35 lid 4), since 1-7-2022. */
  answered?: true;
  deadline?: DeadlineRule;
  /** Whether it serves nobody once the year that the paper is about is over. */
  endsWithYear?: true;
  /** Where it exists at all. */
  when?: When;
  /** What to look up in the regeling where the right, or a part of it, is only probable: follows 'Kijk in de regeling'. */
  check?: string;
}

/** What an option hangs on, and the question that settles it. */
export interface Hinge {
  on: string;
  ask: string;
  /** The fact of the cooperation that is asked for; absent: it is about this paper only. */
  fact?: RegelingFact;
}

/** An option as a rule uses it. */
export interface Offer {
  option: OptionId;
  when?: When;
  /** Replaces the definition's sentence. */
  why?: string;
  /** It always hangs on this, whatever the circumstances. */
  hangs?: Hinge;
  /** Where the condition fails on an assumption only: ask, instead of leaving it out. */
  orAsk?: true;
  /** Where it is not known whether the condition holds: leave it out, instead of asking. */
  quiet?: true;
}

/** Something that certainly cannot be done; shown only where its condition holds without any assumption. */
export interface Bar {
  instrument: FormalInstrument | Impossibility;
  /** What it is called here, where the name of the instrument is of another paper. */
  called?: string;
  why: string;
  sources: readonly [Source, ...Source[]];
  when?: When;
  /** Where it means nothing, for certain or as assumed. */
  unless?: When;
}

/** Something that probably cannot be done: the law implies it and does not say it [D]. So it hangs on the regeling. */
export interface Doubt {
  instrument: FormalInstrument;
  /** Says 'waarschijnlijk', and why. */
  why: string;
  on: string;
  ask: string;
  sources: readonly [Source, ...Source[]];
  when?: When;
}

/** Who decides, where that differs by circumstances: the first that holds. */
export interface Decider {
  /** null: nobody, the law itself settles it, whatever the paper asks. */
  body: Addressee | null;
  when?: When;
  /** Whether this is derived or from memory: then the sentence says 'waarschijnlijk'. */
  probably?: true;
}

/** What a body does with a paper that it need not decide on, in the parts of a sentence: 'neemt op 3 juli kennis van'. */
export interface Act {
  now: string;
  plural: string;
  about: string;
  whole: string;
}

/** A remark on a kind of item, with its source. */
export interface Remark {
  text: string;
  /** What it says instead where its condition rests on an assumption; absent: then it is left out. */
  assumed?: string;
  sources: readonly [Source | ConditionalSource, ...(Source | ConditionalSource)[]];
  when?: When;
  /** It points to these matters: left out where the paper itself speaks of them all. */
  unlessSaid?: readonly [Topic, ...Topic[]];
  /** How sure the remark is; absent: as sure as its articles. Then the text says what is probable, and what to look up. */
  certainty?: Certainty;
}

/** A statutory date that binds the author of this kind of paper. */
export type SenderTerm = 'kaders' | 'ontwerpbegroting' | 'begrotingswijziging' | 'begroting' | 'jaarrekening';

/** A row of the decision table (law §6): what the raad can do about one kind of item. */
export interface Rule {
  /** The paper in a sentence, with its article: 'de kadernota'. */
  paper: string;
  /** What a letter of the own college to its raad is called instead: it is no paper of the cooperation. */
  toOwnRaad?: { paper: string; link: 'over' };
  /** The word between the paper and the name of the cooperation; 'van' when absent. */
  link?: 'aan' | 'bij' | 'binnen' | 'door' | 'over' | 'tot' | 'uit' | 'voor';
  /** Whether the year of the cycle belongs to its name. */
  yearly?: true;
  /** The field that this kind of paper belongs to by law. */
  domain?: Domain;
  /** The form that this kind of paper belongs to by law. */
  form?: Cooperation;
  deciders: readonly Decider[];
  /** The bodies that can decide by law; what the paper asks of another is a decision on something else. */
  onlyBy?: readonly Body[];
  /** What the decider does, where that is no decision; the paper can ask for more. */
  act?: Act;
  /** The first sentence where nobody decides; a paper that names a decider goes first. */
  opening?: { text: string; unless?: When };
  /** What it is called under a condition instead, the first that holds. */
  papers?: readonly { paper: string; when: When }[];
  /** What a body decides on in the first sentence, where that is less than the paper's name says; the first that holds. */
  decidedOn?: readonly { paper: string; when: When }[];
  /** Whether a board under Wgr art. 8 lid 1-3 stands behind it, which answers to the raden (R8) through its members. */
  board: boolean | When;
  offers: readonly (OptionId | Offer)[];
  bars: readonly Bar[];
  /** Whether every deelnemer takes the decision, its executive only with the consent of its raad (Wgr, article 1). */
  byAll?: true;
  doubts?: readonly Doubt[];
  /** Recommendations of the guide, most telling first. */
  guide: readonly (CitedRecommendation | { to: CitedRecommendation; when: When })[];
  terms: readonly SenderTerm[];
  remarks: readonly Remark[];
}
