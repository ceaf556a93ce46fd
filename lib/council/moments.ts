import type { ItemFacts, RouteFact } from '../reading/contract.ts';
import type { Body } from '../reading/words.ts';
import { isDay } from './dates.ts';

/** A last day for a decision is not the day of it. */
const isDecision = ({ step, limit }: RouteFact): boolean => step === 'besluit' && limit === undefined;

/** The day on which a body decides on an item, as the paper gives it: its decision, its step, or its meeting; else null. */
export function dayOf(body: Body | null, item: ItemFacts): string | null {
  if (body === null) return null;
  const decision = item.decisions.find((taken) => taken.body === body && isDay(taken.date))?.date;
  const step = item.route.findLast((step) => isDecision(step) && step.body === body && isDay(step.date))?.date;
  return decision ?? step ?? (item.body === body ? item.meetingDate : null);
}

/** The latest whole day that the paper mentions in its decisions, deadlines and route; null when there is none. */
export function latestDay(item: ItemFacts): string | null {
  const days = [...item.decisions, ...item.deadlines, ...item.route].map(({ date }) => date).filter(isDay);
  return days.toSorted().at(-1) ?? null;
}
