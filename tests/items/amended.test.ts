import { describe, expect, it } from 'vitest';
import { asksOf } from '../../lib/items/asks.ts';
import { sourceOf } from './source.ts';

const amendement = (name: string) => `
# ${name}
De raad van de gemeente Polderdam,
BESLUIT:
aan het ontwerpbesluit een nieuw beslispunt toe te voegen, luidende:

3. het college op te dragen de raad elk kwartaal te informeren;
`;

describe('an amendement', () => {
  it.each(['AMENDEMENT', 'Subamendement SA2', 'A M E N D E M E N T'])('is known by its name: %s', (name) => {
    const asks = asksOf(sourceOf(amendement(name)), 'raad');
    expect(asks.map(({ verb }) => verb)).toEqual(['opdragen']);
  });
});
