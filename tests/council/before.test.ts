import { describe, expect, test } from 'vitest';
import { conclude } from '../../lib/council/index.ts';
import type { ItemFacts, PrintedDeadline } from '../../lib/reading/contract.ts';
import { ask, printed, raadOn, someItem, someSituation } from './item.ts';

const budget: Partial<ItemFacts> = {
  kind: 'begroting',
  body: 'dagelijks-bestuur',
  cooperation: 'openbaar-lichaam',
  asks: [ask('zienswijze-indienen', 'raad')],
};

/** The conclusions on a paper that prints this day for a zienswijze: before it, or up to and including it. */
function councilFor(before: Pick<PrintedDeadline, 'before'>, today: string, meetings: string[] = []) {
  const item = someItem({ ...budget, deadlines: [{ ...printed('zienswijze', '2027-06-18'), ...before }] });
  const profile = { meetings: meetings.map((date) => raadOn(date)) };
  return conclude(item, someSituation({ today, profile })).council;
}

const view = (before: Pick<PrintedDeadline, 'before'>, today: string, meetings: string[] = []) =>
  councilFor(before, today, meetings).options.find(({ instrument }) => instrument === 'zienswijze-begroting');

describe('the last day that a paper prints', () => {
  test('is itself too late where it must have come before it', () => {
    const before = { before: true } as const;
    expect(councilFor(before, '2027-05-01').summary).toContain('vóór 18 juni 2027');
    expect(view(before, '2027-05-01')?.why).toContain('tot en met 17 juni 2027');
    expect(view(before, '2027-06-17')?.usable).toBe('ja');
    expect(view(before, '2027-06-18')?.usable).toBe('te laat');
    expect(view(before, '2027-05-01', ['2027-06-18'])?.usable).toBe('geen vergadering vóór het besluit');
  });

  test('is still in time where it may come up to it', () => {
    expect(councilFor({}, '2027-05-01').summary).toContain('uiterlijk 18 juni 2027');
    expect(view({}, '2027-06-18')?.usable).toBe('ja');
  });
});
