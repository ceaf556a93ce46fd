import type { Lens, Seat, TaskBasis } from '../council/profile.ts';

/** Who reads, as a role. */
export const lensLabels: Record<Lens, string> = {
  raadslid: 'raadslid',
  griffier: 'griffier',
  'ab-lid': 'lid van een algemeen bestuur',
};

/** Where the reader sits in a cooperation. */
export const seatLabels: Record<Seat, string> = {
  ab: 'lid van het algemeen bestuur',
  db: 'lid van het dagelijks bestuur',
  voorzitter: 'voorzitter',
  plaatsvervanger: 'plaatsvervangend lid van het algemeen bestuur',
  pfho: 'lid van het portefeuillehoudersoverleg',
  geen: 'nergens: iemand anders zit er voor mijn gemeente',
};

/** How the tasks came to the cooperation. */
export const taskLabels: Record<TaskBasis, string> = {
  overgedragen: 'overgedragen',
  gemandateerd: 'gemandateerd',
  beide: 'deels overgedragen, deels gemandateerd',
};
