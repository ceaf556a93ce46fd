import type { Domain, Maker } from '../reading/contract.ts';

/** Who made a regeling, as the answer to 'Wie hebben de regeling getroffen?'. */
export const makerLabels: Record<Maker, string> = {
  colleges: 'de colleges',
  raden: 'de raden',
  burgemeesters: 'de burgemeesters',
  'colleges-en-burgemeesters': 'de colleges en de burgemeesters',
  gemengd: 'de raden samen met colleges of burgemeesters',
};

/** The field that a cooperation works in. */
export const domainLabels: Record<Domain, string> = {
  veiligheidsregio: 'veiligheidsregio',
  ggd: 'GGD',
  omgevingsdienst: 'omgevingsdienst',
  jeugdhulp: 'jeugdhulp',
  overig: 'iets anders',
};
