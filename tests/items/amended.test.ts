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

  it('takes out what stands between its number and its replacement, and puts in what is added', () => {
    const paper = `
# AMENDEMENT
DE RAAD VAN DE GEMEENTE POLDERDAM,
BESLUIT
het ontwerpbesluit als volgt te wijzigen:

I. Beslispunt 2, luidende:

- 'geen zienswijze op de ontwerpbegroting in te dienen'

wordt vervangen door:

- '2. bij het dagelijks bestuur een zienswijze op de ontwerpbegroting in te dienen;'

II. Toegevoegd wordt een nieuw beslispunt 3:

- '3. het college op te dragen de zienswijze uiterlijk 5 juli 2027 toe te zenden.'
`;
    expect(asksOf(sourceOf(paper), 'raad').map(({ verb }) => verb)).toEqual(['zienswijze-indienen', 'opdragen']);
  });
});
