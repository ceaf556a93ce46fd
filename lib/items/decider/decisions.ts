import { adopted, decidingVerbs, partOf, taken } from '../../knowledge/rules/decide.ts';
import { notBinding } from '../../knowledge/rules/route.ts';
import type { Ask, Decision } from '../../reading/contract.ts';
import { fold } from '../../text/index.ts';
import { bodiesIn } from '../bodies.ts';
import { dateIn } from '../dates.ts';
import { evidenceIn } from '../passages.ts';
import { type Sentence, sentencesOf } from '../sentences.ts';
import type { ItemSource } from '../types.ts';

/** The decisions that a paper asks, each of one body, and those it reports as taken for a part or under its formula. */
export function decisionsOf({ scope }: ItemSource, asks: readonly Ask[]): Decision[] {
  const asked = asks.flatMap((ask) => askedBy(ask));
  const sentences = scope.passages.flatMap((passage) => sentencesOf(passage));
  const done = sentences.flatMap((sentence) => takenIn(sentence, asks.length > 0));
  return distinct([...asked, ...done]);
}

function askedBy({ verb, of, text, evidence }: Ask): Decision[] {
  return of && decidingVerbs.has(verb) && !notBinding.has(of)
    ? [{ body: of, part: part(text), state: 'gevraagd', date: null, evidence }]
    : [];
}

/** 'vastgesteld voor zover het zijn bevoegdheden betreft'; the formula counts where nothing is asked any more. */
function takenIn(sentence: Sentence, isProposal: boolean): Decision[] {
  const folded = fold(sentence.text);
  const formula = !isProposal && adopted.test(folded);
  if (!formula && !(folded.includes('voor zover') && partOf.test(folded) && taken.test(folded))) return [];
  const body = bodiesIn(sentence.text).find(({ body }) => body !== 'voorzitter' || formula)?.body;
  if (!body) return [];
  const date = dateIn(sentence.text)?.date ?? null;
  return [{ body, part: part(sentence.text), state: 'genomen', date, evidence: evidenceIn(sentence.passage, sentence) }];
}

function part(text: string): string | null {
  const match = partOf.exec(fold(text));
  return match ? text.slice(match.index, match.index + match[0].length).trim() : null;
}

function distinct(decisions: readonly Decision[]): Decision[] {
  const kept: Decision[] = [];
  for (const one of decisions) if (!kept.some((other) => isSame(other, one))) kept.push(one);
  return kept;
}

function isSame(one: Decision, other: Decision): boolean {
  return one.body === other.body && one.state === other.state && (other.part === null || one.part === other.part);
}
