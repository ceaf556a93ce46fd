import type { Deadline } from '../reading/contract.ts';
import { dayBefore } from './dates.ts';

/** The last day (ISO) on which it can still be done; null without one. */
export function lastUsableDay(deadline: Pick<Deadline, 'date' | 'before'> | null | undefined): string | null {
  if (!deadline?.date) return null;
  return deadline.before ? dayBefore(deadline.date) : deadline.date;
}
