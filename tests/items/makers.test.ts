import { describe, expect, it } from 'vitest';
import { makerOf } from '../../lib/items/cooperation.ts';
import type { Maker } from '../../lib/reading/contract.ts';
import { holds, sourceOf } from './source.ts';

/** Who made a regeling, as papers say it. */
const sentences: [sentence: string, maker: Maker | null][] = [
  ['De regeling is getroffen door de raden en de colleges.', 'gemengd'],
  ['De regeling is door de raden, colleges en burgemeesters getroffen.', 'gemengd'],
  ['De regeling is aangegaan door de colleges, burgemeesters en raden.', 'gemengd'],
  ['De regeling is getroffen door de raden van de zes gemeenten.', 'raden'],
  ['De regeling die door de gemeenteraden is aangegaan, loopt tot 2030.', 'raden'],
  ['De regeling is getroffen tussen de colleges van de deelnemers.', 'colleges'],
  ['De regeling is getroffen door de colleges van burgemeester en wethouders.', 'colleges'],
  ['De regeling is door de colleges van burgemeester en wethouders en de burgemeesters getroffen.', 'colleges-en-burgemeesters'],
  ['De door de colleges en burgemeesters getroffen regeling wordt herzien.', 'colleges-en-burgemeesters'],
  ['Polderrand is een collegeregeling.', 'colleges'],
  ['De raden en de colleges praten over de regeling.', null],
];

describe('who made the regeling', () => {
  it.each(sentences)('%s', (sentence, maker) => {
    const source = sourceOf(sentence);
    const found = makerOf(source.scope, null, null);
    expect(found?.value ?? null).toBe(maker);
    for (const evidence of found?.because.evidence ?? []) expect(holds(source, evidence)).toBe(true);
  });
});
