import { expect, test } from 'vitest';
import { optionName } from '../../lib/knowledge/labels.ts';
import type { ItemFacts } from '../../lib/reading/contract.ts';
import { ask } from './item.ts';
import { option, roomFor } from './reading.ts';

const budget: Partial<ItemFacts> = {
  kind: 'bvo-begroting',
  body: 'bestuur',
  decider: 'bestuur',
  meetingDate: '2027-07-08',
  cooperationName: 'ICT Zuidrand',
  asks: [ask('vaststellen', 'bestuur')],
};

test.each(['bedrijfsvoeringsorganisatie', 'gemeenschappelijk-orgaan'] as const)(
  'a %s has a bestuur, and no algemeen bestuur',
  (cooperation) => {
    const position = option(roomFor({ ...budget, cooperation }), 'standpunt-meegeven');
    expect(optionName(position)).toBe('Een standpunt meegeven aan het lid van het bestuur');
    expect(position.why).toContain('het eigen lid van het bestuur');
    expect(position.why).not.toContain('algemeen bestuur');
  },
);

test('an openbaar lichaam has one', () => {
  const facts = { ...budget, kind: 'begroting', body: 'algemeen-bestuur', decider: 'algemeen-bestuur' } as const;
  const position = option(roomFor({ ...facts, cooperation: 'openbaar-lichaam' }), 'standpunt-meegeven');
  expect(optionName(position)).toBe('Een standpunt meegeven aan het lid van het algemeen bestuur');
});
