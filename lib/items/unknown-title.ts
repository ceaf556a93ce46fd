import { kindRules } from '../knowledge/rules/kinds.ts';
import { ofOther, ofPlace } from '../knowledge/rules/unknown-labels.ts';
import { fold } from '../text/index.ts';
import { agendaNumber } from './numbers.ts';
import { isForm, type Pair, pairsOf, tells } from './pairs.ts';
import { runningOf, structuresOf } from './passages.ts';
import type { Passage } from './types.ts';

/** How far down a paper its form stands. */
const reach = 30;
const leastWords = 3;
/** Initials, titles and functions: a person. */
const person = /(?<![a-zà-ž])(?:[a-zà-ž]\.\s?)+|^(?:de heer|mevrouw|dhr\.?|mw\.?|wethouder|burgemeester|team|afdeling)\b/i;

/** A value that must be the subject of a form without a known label for it: it names a kind of paper, or has no other use. */
export function unknownSubject(passages: readonly Passage[]): (Pair & { namesKind: boolean }) | null {
  const pairs = formPairs(passages);
  if (!isForm(pairs)) return null;
  const able = pairs
    .filter((pair) => !tells(pair) && isSubject(pair))
    .map((pair) => ({ ...pair, namesKind: namesKind(pair.value) }));
  return able.find((pair) => pair.namesKind) ?? able[0] ?? null;
}

/** The number that a form gives under an unknown label for a place in a list. */
export function unknownNumber(passages: readonly Passage[]): { number: string; at: Passage } | null {
  const pairs = formPairs(passages);
  if (!isForm(pairs)) return null;
  const found = pairs.find(({ label, value }) => ofPlace.test(label) && agendaNumber(value));
  const number = found ? agendaNumber(found.value) : null;
  return found && number ? { number: number.printed, at: found.passage } : null;
}

/** Whether words name a kind of paper. */
export function namesKind(text: string): boolean {
  const words = fold(text);
  return kindRules.some(({ title }) => title?.test(words));
}

/** The pairs at the start of a paper; what the forms of a bundle all say looks like a running line, and counts. */
function formPairs(passages: readonly Passage[]): Pair[] {
  const start = passages.slice(0, reach);
  return pairsOf([...runningOf(structuresOf(start.slice(0, 1))), ...start]);
}

function isSubject({ label, value }: Pair): boolean {
  const isName = /^\p{Lu}/u.test(value) && value.trim().split(/\s+/).length >= leastWords;
  return isName && !person.test(value) && !/[.;:]$/.test(value) && !ofOther.test(label);
}
