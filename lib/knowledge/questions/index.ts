import { generalQuestions } from './general.ts';
import { mandateQuestions } from './mandate.ts';
import { meetingQuestions } from './meetings.ts';
import { moneyQuestions } from './money.ts';
import type { QuestionRule } from './question-rule.ts';
import { regelingQuestions } from './regeling.ts';
import { regionQuestions } from './region.ts';
import { safetyQuestions } from './safety.ts';

export { gapQuestions } from './gaps.ts';
export { generalQuestions };

/** The questions of particular kinds of item, in the order in which they are asked. */
export const kindQuestions: readonly QuestionRule[] = [
  ...mandateQuestions,
  ...moneyQuestions,
  ...regelingQuestions,
  ...safetyQuestions,
  ...regionQuestions,
  ...meetingQuestions,
];
