import type { Domain } from '../../reading/contract.ts';

/** What the law says of the form of a cooperation and of who made its regeling, as the reason that the reader sees. */

/** By the field of work, where the law settles form and maker. */
export const lawOfDomain: Partial<Record<Domain, string>> = {
  veiligheidsregio: 'Een veiligheidsregio is een openbaar lichaam van de colleges (Wet veiligheidsregio’s, artikel 9).',
  ggd: 'Een GGD is een openbaar lichaam van de colleges (Wet publieke gezondheid, artikel 14).',
  omgevingsdienst:
    'Een omgevingsdienst is een openbaar lichaam van colleges en gedeputeerde staten (Omgevingswet artikel 18.21).',
};

/** By the boards of the cooperation, its meeting or its form. */
export const assumed = {
  twoBoards:
    'Alleen een openbaar lichaam heeft een algemeen en een dagelijks bestuur (Wet gemeenschappelijke regelingen, artikel 12).',
  consultation: 'Een overleg zonder algemeen of dagelijks bestuur is een netwerk.',
  company: 'Een vennootschap, vereniging of coöperatie is geen gemeenschappelijke regeling.',
  byColleges: 'Alleen colleges treffen een bedrijfsvoeringsorganisatie (Wet gemeenschappelijke regelingen, artikel 8 lid 3).',
} as const;
