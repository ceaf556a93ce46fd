import { otherRaad } from '../knowledge/rules/body-words.ts';
import type { ItemFacts, RouteFact } from '../reading/contract.ts';
import type { Body } from '../reading/words.ts';
import { isDay } from './dates.ts';

/** A last day for a decision is not the day of it; nor is New Year's Day, from which things hold and on which nobody meets. */
const isDecision = ({ step, date, limit }: RouteFact): boolean =>
  step === 'besluit' && limit === undefined && !date?.endsWith('-01-01');

/** The day of the paper itself: its meeting, else the first day that it prints; null when it has neither. */
function paperDay({ meetingDate, printedDay }: ItemFacts): string | null {
  return meetingDate ?? printedDay ?? null;
}

/** Whether a step lay behind the paper when it was written: then it is told, and not to come. */
export function isBehind({ date }: RouteFact, item: ItemFacts): boolean {
  const day = paperDay(item);
  return day !== null && isDay(date) && date < day;
}

/** Whether the raad is asked for its zienswijze only, and a step is of the consent that comes after it. */
function isNextRound({ evidence }: RouteFact, { asks }: ItemFacts): boolean {
  const verbs = asks.map(({ verb }) => verb);
  const view = verbs.includes('zienswijze-indienen') || verbs.includes('geen-zienswijze');
  return view && !verbs.includes('toestemming-verlenen') && /toestemming/i.test(evidence.quote);
}

/** Whether a step of the raad is not the one of this paper: it lay behind it, is of another raad, or of the next round. */
function isOfOthers(step: RouteFact, item: ItemFacts): boolean {
  const { body, meetingDate } = item;
  const another = body === 'raad' && meetingDate !== null && step.date !== meetingDate && otherRaad.test(step.evidence.quote);
  return another || isBehind(step, item) || isNextRound(step, item);
}

/** The day of the last step in which a body decides, by the route. */
function stepOf(body: Body, item: ItemFacts): string | null {
  const isMeant = (step: RouteFact) => step.body === body && isDecision(step) && isDay(step.date);
  return item.route.findLast((step) => isMeant(step) && !(body === 'raad' && isOfOthers(step, item)))?.date ?? null;
}

/** The day on which a body decides on an item, as the paper gives it: its decision, its step, or its meeting; else null. */
export function dayOf(body: Body | null, item: ItemFacts): string | null {
  if (body === null) return null;
  const decision = item.decisions.find((taken) => taken.body === body && isDay(taken.date))?.date;
  return decision ?? stepOf(body, item) ?? (item.body === body ? item.meetingDate : null);
}

/** The latest whole day that the paper mentions in its decisions, deadlines and route; null when there is none. */
export function latestDay(item: ItemFacts): string | null {
  const days = [...item.decisions, ...item.deadlines, ...item.route].map(({ date }) => date).filter(isDay);
  return days.toSorted().at(-1) ?? null;
}
