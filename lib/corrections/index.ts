/** What the reader set right: a book that the browser keeps, and how a correction is put in and taken out. */

import type { Corrections } from '../council/types.ts';
import type { Correction } from './types.ts';

export { isBook } from './book.ts';
export { correctionsIn, meetingOfPaper, type PaperInMeeting, withCorrectionIn, withoutCorrectionIn } from './in-meeting.ts';
export type { Change, CorrectableField, Correction, CorrectionBook, CorrectionPlace, ReadField } from './types.ts';

/** The corrected values by item id, as conclusions want them. */
export function correctedValues(corrections: readonly Correction[]): Corrections {
  const byItem = Map.groupBy(corrections, ({ item }) => item);
  const values = (of: readonly Correction[]) => Object.fromEntries(of.map(({ field, value }) => [field, value]));
  return Object.fromEntries([...byItem].map(([item, of]) => [item, values(of)]));
}
