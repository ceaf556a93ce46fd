/** The Dutch words for where a paper is: in the yearly cycle, and on its route. */

import type { Cycle, StepKind } from '../reading/contract.ts';

/** Where a paper stands in the planning-and-control cycle, as the document is called. */
export const stageLabels: Record<Cycle['stage'], string> = {
  kaders: 'kadernota',
  ontwerpbegroting: 'ontwerpbegroting',
  begroting: 'begroting',
  wijziging: 'wijziging van de begroting',
  tussenrapportage: 'tussenrapportage',
  jaarstukken: 'jaarstukken',
};

/** What a body does at a step of the route. */
export const stepLabels: Record<StepKind, string> = {
  voorbereiding: 'voorbereiding',
  advies: 'advies',
  bespreking: 'bespreking',
  zienswijze: 'zienswijze',
  besluit: 'besluit',
  informeren: 'informeren',
  uitvoering: 'uitvoering',
  ondertekening: 'ondertekening',
};
