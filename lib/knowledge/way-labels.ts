/** The Dutch words for where a paper is: in the yearly cycle, on its route, and of which cooperation. */

import type { Cycle, Decision, Domain, Maker, PrintedDeadline, StepKind } from '../reading/contract.ts';

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

/** How far a decision of a body is. */
export const decisionLabels: Record<Decision['state'], string> = {
  genomen: 'heeft besloten',
  gevraagd: 'besluit gevraagd',
  volgt: 'beslist later',
};

/** Who made a regeling. */
export const makerLabels: Record<Maker, string> = {
  raden: 'de raden',
  colleges: 'de colleges',
  burgemeesters: 'de burgemeesters',
  'colleges-en-burgemeesters': 'de colleges en de burgemeesters',
  gemengd: 'raden en colleges samen',
};

/** The field that a cooperation works in. */
export const domainLabels: Record<Domain, string> = {
  veiligheidsregio: 'veiligheidsregio',
  ggd: 'GGD',
  omgevingsdienst: 'omgevingsdienst',
  jeugdhulp: 'jeugdhulp',
  overig: 'ander werkveld',
};

/** What a printed date is the last day of; of toezending and aanbieding it is the day itself. */
export const deadlineLabels: Record<PrintedDeadline['of'], string> = {
  zienswijze: 'zienswijze indienen',
  'wensen-en-bedenkingen': 'wensen en bedenkingen geven',
  reactie: 'reageren',
  besluit: 'besluiten',
  vragen: 'vragen stellen',
  griffie: 'taak van de griffie',
  toezending: 'toezending',
  aanbieding: 'aanbieding aan het bestuur',
};

/** What a paper can want of raad or griffie by a last day, after 'voor'; the other last days are not for them. */
export const answerLabels: Partial<Record<PrintedDeadline['of'], string>> = {
  zienswijze: 'een zienswijze',
  'wensen-en-bedenkingen': 'wensen en bedenkingen',
  reactie: 'een reactie',
  vragen: 'technische vragen',
  griffie: 'een taak van de griffie',
};
