import type { QuestionSubject, Topic } from '../../reading/topics.ts';
import type { Gap, Kind } from '../../reading/words.ts';
import type { Source } from '../law/articles.ts';
import type { When } from '../law/when.ts';

/** What in a paper settles a question: it speaks of a topic, or the facts of the item hold the answer. */
export type Answer =
  | Topic
  /** The paper prints when is decided, or nothing is. */
  | 'datum'
  /** It is known who decides. */
  | 'wie-beslist'
  /** The paper gives a day before which the raad can react. */
  | 'reactietermijn'
  /** The paper names a step of the raad in the route. */
  | 'raad-in-route'
  /** The paper says what comes next. */
  | 'vervolg'
  /** The item asks something, so that it is known how it is dealt with. */
  | 'afdoening'
  /** The paper names a portefeuillehouder. */
  | 'portefeuillehouder'
  /** The paper has been adopted. */
  | 'vastgesteld';

/** When a question is asked: every condition that is named must hold. */
export interface QuestionWhen extends When {
  /** Kinds of item; absent: every kind. */
  kinds?: readonly Kind[];
  /** Whether a board of a regeling stands behind the item. */
  board?: boolean;
  /** Kinds for which it is not asked. */
  except?: readonly Kind[];
  /** Whether it is a paper of the own gemeente: of raad, committee or college. */
  ownPaper?: boolean;
  /** Whether the decision, or the meeting for it, lies behind the reader. */
  over?: boolean;
  /** Whether the board of the cooperation, which decides after the raad, has met. */
  boardMet?: boolean;
  /** Only where the raad is not asked to give no zienswijze, or only where it is asked to give one. */
  view?: 'niet-afgezien' | 'gevraagd';
  /** Only of a proposal, and not of the text of an agreement, a regeling or a decree itself. */
  proposal?: true;
  /** Whether the paper is marked as confidential. */
  confidential?: true;
}

/** A question that a raadslid can ask. Texts may hold the words of `lib/council/template.ts` between braces. */
export interface QuestionRule {
  about: QuestionSubject;
  /** What it wants to know, in a word: of rules with the same word the first that applies is asked. */
  asks: string;
  text: string;
  why: string;
  sources: readonly [Source, ...Source[]];
  when?: QuestionWhen;
  /** The question is not asked of a paper that gives one of these. */
  answeredBy: readonly [Answer, ...Answer[]];
}

/** How a gap is asked; its reason and its words are those of the gap. */
export interface GapQuestion {
  gap: Gap;
  asks: string;
  /** `{blz}` stands for the pages of the gap's words, `{kop}` for the first of those words. */
  text: string;
}
