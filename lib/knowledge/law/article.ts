/** How sure a statement of law is: verified in the text of the law, derived from verified texts, or from memory. */
export type Certainty = 'V' | 'D' | 'M';

/** What one paragraph of a law gives, in one plain Dutch sentence of our own, and when it holds. */
export interface Article {
  gives: string;
  certainty: Certainty;
  /** ISO date from which this text holds; absent: as long as papers go back. */
  since?: string;
  /** ISO date on which this text stopped to hold (the first day without it). */
  until?: string;
}

/** The day the Wgr was changed to give councils more grip (Stb. 2022, 18). */
export const wgrRenewed = '2022-07-01';

/** The day the Gemeentewet got its present chapter on secrecy (articles 87-89 instead of 25, 55 and 86). */
export const secrecyRenewed = '2023-04-01';
