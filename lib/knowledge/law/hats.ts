import type { Domain, Maker } from '../../reading/contract.ts';
import type { ArticleId } from './articles.ts';

/** Two roles that the law gives to the same person, whoever that is. */
export interface LegalHats {
  text: string;
  sources: readonly ArticleId[];
}

/** In every openbaar lichaam. */
export const hatsOfBoards: LegalHats = {
  text: 'Wie het algemeen bestuur voorzit, zit ook het dagelijks bestuur voor.',
  sources: ['Wgr 12/3'],
};

/** In a field with a law of its own; it goes before who made the regeling. */
export const hatsByDomain: Partial<Record<Domain, LegalHats>> = {
  veiligheidsregio: {
    text: 'Wie burgemeester is van een gemeente in de regio, zit ook in het algemeen bestuur van de veiligheidsregio.',
    sources: ['Wvr 11/1'],
  },
};

/** By who made the regeling. */
export const hatsByMaker: Partial<Record<Maker, LegalHats>> = {
  raden: { text: 'Wie in het algemeen bestuur zit, is ook lid van de eigen raad.', sources: ['Wgr 13/1'] },
  gemengd: {
    text: 'Wie in het algemeen bestuur zit, is ook lid of voorzitter van de eigen raad, of wethouder.',
    sources: ['Wgr 13/1'],
  },
  colleges: { text: 'Wie in het algemeen bestuur zit, is ook lid van het eigen college.', sources: ['Wgr 13/6'] },
  burgemeesters: { text: 'Wie in het algemeen bestuur zit, is ook burgemeester.', sources: ['Wgr 13/7'] },
  'colleges-en-burgemeesters': {
    text: 'Wie in het algemeen bestuur zit, is ook burgemeester of lid van het eigen college.',
    sources: ['Wgr 13/10'],
  },
};
