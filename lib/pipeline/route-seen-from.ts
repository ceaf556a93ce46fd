import type { ItemFacts, RouteFact, RouteStep } from '../reading/contract.ts';

/**
 * The route with each step's place in time: the step of this paper itself is `nu`, earlier steps `geweest`, later ones `gepland`.
 * Months and quarters (2026-03, 2026-Q1) count as past only when they are over. Without a date nothing is said.
 */
export function routeSeenFrom(
  route: readonly RouteFact[],
  item: Pick<ItemFacts, 'body' | 'meetingDate'>,
  today: string,
): RouteStep[] {
  return route.map((step) => ({ ...step, when: whenOf(step, item, today) }));
}

function whenOf(
  step: RouteFact,
  { body, meetingDate }: Pick<ItemFacts, 'body' | 'meetingDate'>,
  today: string,
): RouteStep['when'] {
  const isThisMeeting = body !== null && step.body === body && (step.date === meetingDate || step.date === null);
  if (isThisMeeting && (meetingDate === null || meetingDate >= today)) return 'nu';
  if (step.date === null) return null;
  return lastDayOf(step.date) < today ? 'geweest' : 'gepland';
}

/** The last day that a date may mean, as an ISO day; for months and quarters day 31 stands for the last. */
function lastDayOf(date: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(date);
  if (quarter) return `${quarter[1]}-${String(Number(quarter[2]) * 3).padStart(2, '0')}-31`;
  return /^\d{4}-\d{2}$/.test(date) ? `${date}-31` : date;
}
