import type { Body, Kind, Verb } from '../../reading/words.ts';

/** Signal words of one kind of paper. Patterns run over folded text (lower case, no diacritics). */
export interface KindRule {
  kind: Kind;
  /** What the paper is called: in its title, or as the object of what is asked ('de ontwerpbegroting vast te stellen'). */
  title?: RegExp;
  /** Anywhere in what is asked. */
  asked?: RegExp;
  /** What is asked is of this kind by its verb alone. */
  verbs?: readonly Verb[];
  /** Nothing but this is asked: then it is of this kind, whatever its title says it is about. */
  only?: Verb;
  /** 3: the paper's own genre, whatever it is about; 2: a subject with rules of its own; 1: a subject that others outweigh. */
  rank: 1 | 2 | 3;
  /** The rule counts only where one of these holds. */
  when?: KindCondition;
}

/** What must be known of the item before a rule counts. */
export interface KindCondition {
  /** Whose paper it is. */
  body?: readonly Body[];
  /** Whose paper it is not. */
  notBody?: readonly Body[];
  /** The paper is of or about a cooperation. */
  cooperation?: boolean;
  domain?: readonly string[];
}

/** Bodies of a municipality: their own budget and organisation are no kind of the decision table. */
export const municipal: readonly Body[] = ['raad', 'raadscommissie', 'college', 'burgemeester', 'presidium'];
/** Bodies whose members decide each at home. */
export const homeward: readonly Body[] = [
  ...municipal,
  'portefeuillehoudersoverleg',
  'stuurgroep',
  'secretarissenoverleg',
  'ambtelijk-overleg',
];

/** A pattern for any of these forms as whole words; each is the inside of a regular expression over folded text. */
export function named(...forms: readonly string[]): RegExp {
  return new RegExp(`(?<![a-z])(?:${forms.join('|')})(?![a-z0-9])`);
}

/** The inside of a pattern for two groups of words in one title, whichever comes first: 'vertrek uit de regeling', 'de regeling verlaten'. */
export function together(one: string, other: string): string {
  const between = '(?![a-z])[^.;]{0,80}?(?<![a-z])';
  return `(?:${one})${between}(?:${other})|(?:${other})${between}(?:${one})`;
}

/** The inside of a pattern for any of these forms. */
export function anyOf(...forms: readonly string[]): string {
  return `(?:${forms.join('|')})`;
}
