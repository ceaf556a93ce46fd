/** What the raad can do about an item, for this reader today: from facts and a situation to conclusions. */

import { instrumentLabels, withOneBoard } from '../knowledge/labels.ts';
import type { Council, ItemFacts, Option, Unread } from '../reading/contract.ts';
import { type Circumstances, circumstancesOf } from './circumstances.ts';
import { corrected } from './correct.ts';
import { roomOf } from './engine.ts';
import { gapsFor } from './gaps.ts';
import { hatsFor } from './hats.ts';
import { notesFor } from './notes.ts';
import { principlesFor } from './principles.ts';
import { questionsFor } from './questions.ts';
import { summaryOf } from './summary.ts';
import { hasOneBoard } from './template.ts';
import type { Conclusions, Situation } from './types.ts';

export { isAboutMeeting } from './about-meeting.ts';
export { isActItself } from './act.ts';
export { printedArrival, saysReceived } from './arrival.ts';
export { corrected } from './correct.ts';
export { isDay } from './dates.ts';
export { lastUsableDay } from './last-day.ts';
export { dayOf } from './moments.ts';
export * from './profile.ts';
export { recognise } from './recognise.ts';
export { isOfItem, isUnreadable, withBearing } from './unread.ts';

const notRecognised: Council = {
  summary: 'Dit is niet herkend als een vergaderstuk: er is geen gremium en geen vraag gevonden.',
  options: [],
  depends: [],
  not: [],
};

/** A text that names no body and asks nothing, of a kind without a rule, is no paper to conclude on. */
function isPaper({ item, ruled }: Circumstances): boolean {
  return ruled || item.body !== null || item.decider !== null || item.asks.length > 0;
}

/** An option with the name that it has where there is one board: its label speaks of an algemeen bestuur. */
function calledHere(option: Option, facts: Circumstances): Option {
  const label = instrumentLabels[option.instrument];
  const called = hasOneBoard(facts) ? withOneBoard(label) : label;
  return called === label ? option : { ...option, called };
}

/**
 * What the council can do about one item, for this reader today. Pure: the same facts and situation give the same conclusions.
 * The reader's corrections are applied first; applying them twice does no harm. `unread` is what belongs to the document and was
 * not read.
 */
export function conclude(item: ItemFacts, situation: Situation, unread: readonly Unread[] = []): Conclusions {
  const facts = circumstancesOf(corrected(item, situation), situation);
  if (!isPaper(facts)) return { council: notRecognised, principles: [], gaps: [], hats: [], questions: [] };
  const room = roomOf(facts);
  const { ways, depends, not } = room;
  const notes = notesFor(facts);
  const options = ways.map(({ option }) => calledHere(option, facts));
  const council = { summary: summaryOf(facts, room), options, depends, not, ...(notes.length > 0 ? { notes } : {}) };
  const gaps = gapsFor(facts);
  const questions = questionsFor(facts, { gaps, unread });
  return { council, principles: principlesFor(facts, gaps), gaps, hats: hatsFor(facts), questions };
}
