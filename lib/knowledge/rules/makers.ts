import type { Maker } from '../../reading/contract.ts';

/** Who made a regeling (Wgr, article 1), as papers say it. */

/** A name for regelingen by who makes them. */
export const namedRegelingen: readonly (readonly [maker: Maker, words: RegExp])[] = [
  ['gemengd', /\bgemengde regeling\b/i],
  ['raden', /\braadsregeling\b/i],
  ['burgemeesters', /\bburgemeestersregeling\b/i],
  ['colleges', /\bcollegeregeling\b/i],
];

const party = '(?:(?:gemeente)?raden|colleges(?: van (?:burgemeesters? en wethouders|b ?(?:&|en) ?w))?|burgemeesters)';
const parties = `((?:de )?${party}(?:(?:,| en|, en| alsmede| én) (?:door )?(?:de )?${party}){0,2})`;

/** Who made it, in the first group that holds: 'getroffen door de raden en de colleges', 'door de colleges aangegaan'. */
export const madeBy = new RegExp(
  `\\b(?:getroffen|aangegaan) (?:door|tussen) ${parties}|\\b(?:door|van) ${parties}(?: van de [a-z ]{0,30}gemeenten)? (?:is |zijn |wordt |worden )?(?:getroffen|aangegaan)\\b`,
  'i',
);

/** The maker that a phrase of parties means, the first that holds; 'colleges van burgemeester en wethouders' are colleges. */
export const partiesMean: readonly (readonly [maker: Maker, words: RegExp])[] = [
  ['gemengd', /raden.*(?:colleges|burgemeesters)|(?:colleges|burgemeesters).*raden/i],
  ['raden', /raden/i],
  [
    'colleges-en-burgemeesters',
    /colleges.*\b(?:en|,) (?:door )?(?:de )?burgemeesters(?! en wethouders)|(?<!van )burgemeesters (?:en|,).*colleges/i,
  ],
  ['colleges', /colleges/i],
  ['burgemeesters', /burgemeesters/i],
];
