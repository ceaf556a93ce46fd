import { describe, expect, test } from 'vitest';
import { conclude } from '../../lib/council/index.ts';
import type { ItemFacts } from '../../lib/reading/contract.ts';
import { ask, printed, quoted, raadOn, someItem, someSituation } from './item.ts';

const budget: Partial<ItemFacts> = {
  kind: 'begroting',
  body: 'dagelijks-bestuur',
  cooperation: 'openbaar-lichaam',
  asks: [ask('zienswijze-indienen', 'raad')],
};

function councilFor(quote: string, today: string, meetings: string[] = []) {
  const item = someItem({ ...budget, deadlines: [{ ...printed('zienswijze', '2027-06-18'), evidence: quoted(quote) }] });
  const profile = { meetings: meetings.map((date) => raadOn(date)) };
  return conclude(item, someSituation({ today, profile })).council;
}

const view = (quote: string, today: string, meetings: string[] = []) =>
  councilFor(quote, today, meetings).options.find(({ instrument }) => instrument === 'zienswijze-begroting');

describe('a day before which it must have come', () => {
  const before = [
    'Uw reactie dient vóór 18 juni 2027 in het bezit van het bestuur te zijn.',
    'Wij ontvangen uw zienswijze graag voor vrijdag 18 juni 2027.',
    'Reageren kan voor\n18-06-2027.',
  ];

  test.each(before)('is itself too late: %s', (quote) => {
    expect(councilFor(quote, '2027-05-01').summary).toContain('vóór 18 juni 2027');
    expect(view(quote, '2027-05-01')?.why).toContain('tot en met 17 juni 2027');
    expect(view(quote, '2027-06-17')?.usable).toBe('ja');
    expect(view(quote, '2027-06-18')?.usable).toBe('te laat');
    expect(view(quote, '2027-05-01', ['2027-06-18'])?.usable).toBe('geen vergadering vóór het besluit');
  });

  test.each(['Reageren kan uiterlijk 18 juni 2027.', 'Wij ontvangen deze graag vóór of uiterlijk op 18 juni 2027.'])(
    'is not one up to which it may come: %s',
    (quote) => {
      expect(councilFor(quote, '2027-05-01').summary).toContain('uiterlijk 18 juni 2027');
      expect(view(quote, '2027-06-18')?.usable).toBe('ja');
    },
  );
});
