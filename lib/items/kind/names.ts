import type { KindRule } from '../../knowledge/rules/kinds.ts';

/** The name of a kind of paper in a text: its words, and their offset in the folded text. */
export interface KindName {
  rule: KindRule;
  from: number;
  words: string;
}

/** The names in a folded text, of each rule the first; a name within a longer one of the same weight is none. */
export function namesIn(text: string, rules: readonly KindRule[]): KindName[] {
  const all = rules.flatMap((rule) => {
    const found = rule.title?.exec(text);
    return found ? [{ rule, from: found.index, words: found[0] }] : [];
  });
  return all.filter((one) => !all.some((other) => holdsWithin(other, one)));
}

function holdsWithin(outer: KindName, inner: KindName): boolean {
  if (outer.rule.kind === inner.rule.kind || outer.rule.rank < inner.rule.rank) return false;
  const isLonger = outer.words.length > inner.words.length;
  return isLonger && outer.from <= inner.from && outer.from + outer.words.length >= inner.from + inner.words.length;
}
