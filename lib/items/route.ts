import { actionList, notBinding, tooLate } from '../knowledge/rules/route.ts';
import { actsAgain } from '../knowledge/rules/route-days.ts';
import { forRaad } from '../knowledge/rules/route-voices.ts';
import type { Ask, RouteFact, StepKind } from '../reading/contract.ts';
import type { Body } from '../reading/words.ts';
import { fold, remembered, textAt } from '../text/index.ts';
import { bodiesIn } from './bodies.ts';
import { datesIn } from './dates.ts';
import { isEmpty } from './empty.ts';
import { sentenceOverPage } from './over-page.ts';
import { evidenceIn, foldedOf, textOf } from './passages.ts';
import { columnSteps } from './route/body-columns.ts';
import { earlierSteps } from './route/earlier.ts';
import { mentioning } from './route/mentions.ts';
import { rowSteps } from './route/rows.ts';
import { mayTellStep, sentenceSteps } from './route/sentence-steps.ts';
import { signedSteps } from './route/signed.ts';
import { stackedSteps } from './route/stacked.ts';
import { type FoundStep, inOrder, printedIn, type ToldStep } from './route/step.ts';
import { voicesOf } from './route/voices.ts';
import { clausesOf, type Sentence, sentencesOf } from './sentences.ts';
import type { ItemSource, Passage } from './types.ts';

/** Where and when the paper itself is dealt with. */
export interface Meeting {
  body: Body | null;
  meetingDate: string | null;
  asks: readonly Ask[];
}

/**
 * The way of the decision as the paper tells it: tables of coordination and planning, form fields and sentences, and the meeting
 * of the paper itself; in the order of their dates. Dates of laws, reports and entry into force are no steps.
 */
export function routeOf(source: ItemSource, meeting: Meeting): RouteFact[] {
  const { passages } = source.scope;
  const voices = voicesOf(source.scope, meeting);
  const told = remembered((text) => sentenceSteps(text, voices));
  const inSentences = [
    ...withoutActions(passages),
    ...(source.scope.group ? [source.scope.group] : []),
    ...mentioning(source.scope),
  ].flatMap((passage, index, all) => [...stepsIn(passage, told), ...overPage(all, index, told)]);
  const inColumns = columnSteps(source.scope, voices.near);
  const otherRows = passages.filter((passage) => !inColumns.some(({ at }) => at.passage === passage));
  const steps = [
    ...ownStep(source, meeting),
    ...rowSteps(otherRows, voices),
    ...inColumns,
    ...earlierSteps(passages, voices),
    ...signedSteps(passages, voices.near),
    ...stackedSteps(passages, voices.context),
    ...inSentences.filter((step) => !inColumns.some((other) => isWithin(step, other))),
  ];
  return inOrder(steps, meeting.meetingDate ?? voices.near ?? '');
}

/** Whether a step is told by words that another stands on: a day under the name of a body, beside the name of a commission. */
function isWithin({ at }: FoundStep, { at: other }: FoundStep): boolean {
  return at.passage === other.passage && other.from <= at.from && at.to <= other.to;
}

/** The passages that do not stand under the heading of a list of actions. */
function withoutActions(passages: readonly Passage[]): Passage[] {
  let inList = false;
  return passages.filter((passage) => {
    if (passage.block.kind === 'kop') inList = actionList.test(foldedOf(passage).trim());
    return !inList;
  });
}

function stepsIn(passage: Passage, told: (text: string) => readonly ToldStep[]): FoundStep[] {
  if (passage.block.kind === 'kop' && passage.block.level < 3 && !/\(.*\)/.test(textOf(passage))) return [];
  if (!mayTellStep(textOf(passage))) return [];
  if (isEmptyField(passage)) return [];
  const sentences = sentencesOf(passage);
  return sentences.flatMap((sentence, index) => {
    if (tooLate.test(fold(sentence.text))) return [];
    const subject = subjectOf(sentence.text, sentences[index - 1]?.text ?? '');
    const clauses = clausesOf(sentence);
    return clauses.flatMap((clause, at) => {
      const text = at === 0 ? (subject ? clause.text.replace(actsAgain, subject) : clause.text) : goneOn(clause, clauses[at - 1]);
      return told(text).map((step) => ({ ...step, at: clause }));
    });
  });
}

/** '…; dat gebeurt in april' as what the body of the clause before does then. */
function goneOn({ text }: Sentence, before: Sentence | undefined): string {
  const name = before && bodiesIn(before.text).at(-1)?.name;
  if (forRaad.test(text)) return text.replace(forRaad, 'hamerstuk voor de raad van ');
  return name ? text.replace(/^(?:dat|dit) gebeurt(?= )/, `${name} besluit`) : text;
}

function subjectOf(text: string, before: string): string | null {
  return actsAgain.test(text) ? (bodiesIn(before).at(-1)?.name ?? null) : null;
}

/** A label without a value, or with one that says nothing: 'Advies ondernemingsraad | n.v.t.' */
function isEmptyField({ page, block }: Passage): boolean {
  const [, ...values] = block.cells;
  return values.length > 0 && values.every((cell) => isEmpty(textAt(page, cell)));
}

/** A sentence that goes on on the next page: its steps are told by both parts, and stand in the first. */
function overPage(passages: readonly Passage[], index: number, told: (text: string) => readonly ToldStep[]): FoundStep[] {
  const broken = sentenceOverPage(passages, index);
  return broken ? told(broken.text).map((step) => ({ ...step, at: broken.last })) : [];
}

/** The meeting that this paper is for. */
function ownStep(source: ItemSource, { body, meetingDate, asks }: Meeting): FoundStep[] {
  if (!body || !meetingDate) return body === 'raad' ? askedStep(source, asks) : [];
  const { head, passages, titleAt } = source.scope;
  const at = [...passages, ...head].find((passage) => saysDay(passage, meetingDate)) ?? titleAt ?? passages[0];
  if (!at) return [];
  const found = datesIn(textOf(at), meetingDate).find(({ date }) => date === meetingDate);
  const when = { date: meetingDate, dateText: found?.dateText ?? null, order: meetingDate };
  return [printedIn(at, { ...when, body, step: ownKind(asks, body) })];
}

/** What a raad is asked for in a paper that does not say when it meets: a zienswijze. */
function askedStep({ scope }: ItemSource, asks: readonly Ask[]): FoundStep[] {
  const { evidence } = asks.find(({ verb }) => verb === 'zienswijze-indienen') ?? {};
  if (!evidence || !('page' in evidence)) return [];
  const at = scope.passages.find((passage) => {
    const { page, start, end } = evidenceIn(passage);
    return page === evidence.page && start <= evidence.start && evidence.end <= end;
  });
  return at ? [printedIn(at, { body: 'raad', date: null, dateText: null, order: null, step: 'zienswijze' })] : [];
}

function saysDay(passage: Passage, day: string): boolean {
  return datesIn(textOf(passage), day).some(({ date }) => date === day);
}

/** What the meeting does with the paper, from what is asked. */
function ownKind(asks: readonly Ask[], body: Body): StepKind {
  const verbs = new Set(asks.map(({ verb }) => verb));
  if (verbs.size === 0) return 'bespreking';
  if ([...verbs].every((verb) => verb === 'kennisnemen')) return 'informeren';
  if ([...verbs].every((verb) => verb === 'bespreken' || verb === 'kennisnemen')) return 'bespreking';
  if (verbs.has('adviseren') || notBinding.has(body)) return 'advies';
  return verbs.has('zienswijze-indienen') || verbs.has('geen-zienswijze') || verbs.has('wensen-en-bedenkingen')
    ? 'zienswijze'
    : 'besluit';
}
