import { adopted, decidingVerbs, partOf, taken } from '../../knowledge/rules/decide.ts';
import { minutesAdopted } from '../../knowledge/rules/deeds.ts';
import { notBinding } from '../../knowledge/rules/route.ts';
import type { Ask, Decision, Evidence } from '../../reading/contract.ts';
import type { Body } from '../../reading/words.ts';
import { fold } from '../../text/index.ts';
import { isNamedMinutes, isOfMinutes, minutedAsks } from '../asks/minutes.ts';
import { type BodyContext, bodiesIn, bodyContext } from '../bodies.ts';
import { dateIn } from '../dates.ts';
import { evidenceIn, foldedOf, textOf } from '../passages.ts';
import { type Sentence, sentencesOf } from '../sentences.ts';
import type { ItemSource, Passage, Scope } from '../types.ts';
import { type Outcome, outcomeOf, standsUnderDecision } from './outcome.ts';
import { ownParts } from './own-parts.ts';

/** What the decisions of an item hang on. */
interface Decided {
  asks: readonly Ask[];
  body: Body | null;
  meetingDate: string | null;
}

/**
 * The decisions that a paper asks, each of one body, and those it reports as taken: for a part, under its formula, or as the
 * outcome that a list of decisions prints for the body that met.
 */
export function decisionsOf({ scope }: ItemSource, { asks, body, meetingDate }: Decided): Decision[] {
  const asked = asks.flatMap((ask) => askedBy(ask));
  const printed = asked.some((decision) => decision.body === body) ? outcomeOf(scope) : null;
  const told = asked.map((decision) => {
    const outcome = decision.body === body ? (printed ?? minutedOutcome(scope, decision)) : null;
    return outcome ? { ...decision, ...outcome, date: outcome.state === 'genomen' ? meetingDate : null } : decision;
  });
  const sentences = scope.passages.flatMap((passage) => (isAdoptionOfMinutes(scope, passage) ? [] : sentencesOf(passage)));
  const context = bodyContext([...scope.head, ...scope.passages].map(foldedOf));
  const done = sentences.flatMap((sentence) => takenIn(sentence, { isProposal: asks.length > 0, context }));
  const parts = ownParts(sentences, [...told, ...done], context);
  return distinct([...parts, ...told, ...done]);
}

/** The line under minutes by which the next meeting adopts them: it decides on no item. */
function isAdoptionOfMinutes(scope: Scope, passage: Passage): boolean {
  return minutesAdopted.test(textOf(passage)) && isOfMinutes(scope);
}

/** In minutes that print no outcome of their own, what they say that the body decides is taken, and so is what stands under 'Besluit'. */
function minutedOutcome(scope: Scope, { body, evidence }: Decision): Outcome | null {
  const isTold = isOfMinutes(scope) && minutedAsks(scope, body).some((ask) => isSamePlace(ask.evidence, evidence));
  const isListed = isNamedMinutes(scope) && 'page' in evidence && standsUnderDecision(scope.passages, evidence);
  return isTold || isListed ? { state: 'genomen', evidence } : null;
}

function isSamePlace(one: Evidence, other: Evidence): boolean {
  return 'page' in one && 'page' in other && one.page === other.page && one.start === other.start;
}

function askedBy({ verb, of, text, evidence }: Ask): Decision[] {
  return of && decidingVerbs.has(verb) && !notBinding.has(of)
    ? [{ body: of, part: part(text), state: 'gevraagd', date: null, evidence }]
    : [];
}

/** The paper around a sentence: whether it asks anything, and what short names mean in it. */
interface Around {
  isProposal: boolean;
  context: BodyContext;
}

/** 'vastgesteld voor zover het zijn bevoegdheden betreft'; the formula counts where nothing is asked any more. */
function takenIn(sentence: Sentence, { isProposal, context }: Around): Decision[] {
  const folded = fold(sentence.text);
  const formula = !isProposal && adopted.test(folded);
  if (!formula && !takesPart(folded)) return [];
  const body = bodiesIn(sentence.text, context).find(({ body }) => body !== 'voorzitter' || formula)?.body;
  if (!body) return [];
  const date = dateIn(sentence.text)?.date ?? null;
  return [{ body, part: part(sentence.text), state: 'genomen', date, evidence: evidenceIn(sentence.passage, sentence) }];
}

/** Whether the part and what was done with it stand in one clause: not 'in te stemmen, voor zover …; het bestuur heeft zijn deel vastgesteld'. */
function takesPart(folded: string): boolean {
  if (!folded.includes('voor zover')) return false;
  return folded.split(/;\s/).some((clause) => partOf.test(clause) && taken.test(clause));
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
