/**
 * The numbers of the guide 'Regie in de Regio' (2021): its principles and how many recommendations each has (103 in all).
 * A13, A14 and B13-B15 are 'aandachtspunten' for special cases. A reference to a principle or recommendation that
 * does not exist is a compile error.
 */
export const recommendationCounts = {
  A1: 4,
  A2: 6,
  A3: 3,
  A4: 6,
  A5: 11,
  A6: 4,
  A7: 10,
  A8: 6,
  A9: 1,
  A10: 3,
  A11: 6,
  A12: 2,
  A13: 2,
  A14: 6,
  B1: 4,
  B2: 3,
  B3: 2,
  B4: 3,
  B5: 2,
  B6: 1,
  B7: 1,
  B8: 1,
  B9: 1,
  B10: 1,
  B11: 2,
  B12: 1,
  B13: 4,
  B14: 4,
  B15: 3,
} as const;

/** A principle: part A (cooperation under the Wgr) or part B (network cooperation) and its number. */
export type PrincipleId = keyof typeof recommendationCounts;

interface UpTo {
  1: 1;
  2: 1 | 2;
  3: UpTo[2] | 3;
  4: UpTo[3] | 4;
  5: UpTo[4] | 5;
  6: UpTo[5] | 6;
  7: UpTo[6] | 7;
  8: UpTo[7] | 8;
  9: UpTo[8] | 9;
  10: UpTo[9] | 10;
  11: UpTo[10] | 11;
}

/** A recommendation: its principle and its number within it, from 1, such as `A7.4`. */
export type RecommendationId = { [P in PrincipleId]: `${P}.${UpTo[(typeof recommendationCounts)[P]]}` }[PrincipleId];
