import { describe, expect, test } from 'vitest';
import { conclude } from '../../lib/council/index.ts';
import type { ItemFacts } from '../../lib/reading/contract.ts';
import { someItem, someSituation } from './item.ts';

const hatsIn = (facts: Partial<ItemFacts>) =>
  conclude(someItem({ kind: 'begroting', body: 'algemeen-bestuur', cooperation: 'openbaar-lichaam', ...facts }), someSituation())
    .hats;

describe('hats that meet by law', () => {
  test.each<[Partial<ItemFacts>, string, string]>([
    [{ domain: 'veiligheidsregio' }, 'Wie burgemeester is', '11'],
    [{ domain: 'ggd' }, 'lid van het eigen college', '13'],
    [{ maker: 'raden' }, 'lid van de eigen raad', '13'],
    [{ maker: 'gemengd' }, 'eigen raad, of wethouder', '13'],
  ])('%j: %s', (facts, words, article) => {
    const [hats] = hatsIn(facts);
    expect(hats?.text).toContain(words);
    expect(hats?.basis[0]).toMatchObject({ article });
  });

  test('who chairs the raad is not said: no source that was looked up says it', () => {
    const all = hatsIn({ domain: 'veiligheidsregio' }).flatMap(({ text, basis }) => [text, JSON.stringify(basis)]);
    expect(all.join(' ')).not.toMatch(/zit de eigen raad voor|"article":"13"/);
  });

  test('an assumption about the regeling is named', () => {
    expect(hatsIn({})[0]?.assumes).toContain('collegeregeling');
    expect(hatsIn({ maker: 'colleges' })[0]?.assumes).toBeNull();
  });

  test.each<Partial<ItemFacts>>([
    { cooperation: 'bedrijfsvoeringsorganisatie' },
    { cooperation: 'netwerk' },
    { cooperation: 'centrumregeling' },
    { kind: 'overig' },
    { kind: 'agenda' },
  ])('none with %j', (facts) => expect(hatsIn(facts)).toEqual([]));

  test('never with the word conflict', () => {
    const all = (['raden', 'gemengd', 'colleges', 'burgemeesters', 'colleges-en-burgemeesters'] as const).flatMap((maker) =>
      hatsIn({ maker }),
    );
    expect(all).toHaveLength(10);
    expect(all.map(({ text }) => text).join(' ')).not.toMatch(/conflict|belangenverstrengeling|botst/i);
  });
});
