import type { Body } from '../reading/words.ts';

/** Bodies of the raad; a null is a body that the paper does not name. */
export const raadBodies: readonly (Body | null)[] = ['raad', 'raadscommissie', 'presidium'];

/** Bodies in which participants only coordinate: they bind nobody. */
export const networks: readonly (Body | null)[] = [
  'portefeuillehoudersoverleg',
  'stuurgroep',
  'secretarissenoverleg',
  'ambtelijk-overleg',
];

/** The boards of a cooperation. */
export const boards: readonly (Body | null)[] = [
  'algemeen-bestuur',
  'dagelijks-bestuur',
  'bestuur',
  'voorzitter',
  'bestuurscommissie',
];
