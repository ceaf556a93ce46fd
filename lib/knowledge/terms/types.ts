import type { Category } from '../../reading/words.ts';
import type { PrincipleId, RecommendationId } from '../guide/ids.ts';

/** A link from a word to the guide, with the reason in one plain Dutch sentence. */
export interface TermLink {
  to: PrincipleId | RecommendationId;
  why: string;
}

/** Words around a hit that make it another sense. Both patterns see folded text (lower case, no diacritics) and have no flags. */
export interface OtherSense {
  /** Must match the 80 characters before the hit, up to the block's start. */
  before?: RegExp;
  /** Must match the 80 characters after the hit, up to the block's end. */
  after?: RegExp;
}

/** An entry of the lexicon: one sense of one word in regional decision-making. */
export interface TermEntry {
  /** The name it is listed under. Also a written form, unless `exact` holds it. */
  term: string;
  category: Category;
  /**
   * Also a word of clubs, schools, shops and care: alone it does not show that a text is about public decision-making. A list
   * names the written forms of which that is so, as they are compared.
   */
  everyday?: true | readonly string[];
  /** Further written forms: inflections, plurals, compounds. Case, diacritics, hyphens and line breaks do not matter. */
  forms?: readonly string[];
  /** Abbreviations and words that count only in exactly this case ('AB', 'OR'). */
  exact?: readonly string[];
  /** What it means here, in one plain Dutch sentence (B1). */
  meaning: string;
  links: readonly TermLink[];
  /** Longer phrases in which the form is another sense; the phrase is recognised and not marked. */
  falseFriends?: readonly string[];
  /** Surroundings in which the form is another sense. */
  notWhen?: readonly OtherSense[];
}
