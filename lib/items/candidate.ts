import type { Because, Evidence } from '../reading/contract.ts';

/** A possible value of a field. Candidates compete by weight, not by the order in which rules ran. */
export interface Candidate<T> {
  value: T;
  /** The rule in plain Dutch, as a reader sees it. */
  rule: string;
  /** What the rule takes for granted; null when the paper says it. */
  assumes: string | null;
  evidence: Evidence[];
  /** Higher wins; the first of equals in reading order wins. */
  weight: number;
}

/** A field with its value, and why. */
export interface Found<T> {
  value: T;
  because: Because;
}

/** The candidate with the highest weight; null when there are none. */
export function strongest<T>(candidates: readonly Candidate<T>[]): Found<T> | null {
  let best: Candidate<T> | null = null;
  for (const candidate of candidates) if (!best || candidate.weight > best.weight) best = candidate;
  if (!best) return null;
  const { value, rule, assumes, evidence } = best;
  return { value, because: { rule, assumes, evidence } };
}
