/** What the reader told Greep: how it is checked, changed, typed, and handed to others as a file. */

export { answered, type FactAnswer, type FactQuestion, unanswered } from './answers.ts';
export { calendarMeetings } from './calendar.ts';
export { type TypedDays, typedDay, typedDays } from './days.ts';
export * from './edits.ts';
export { ProfileFileError, profileFile, readProfileFile } from './file.ts';
export { lensLabels, seatLabels, taskLabels } from './labels.ts';
export { type Comparison, compared, type Disagreement, mergedProfile, type SharedField } from './merge.ts';
export { fullProfile, isProfile, type KeptProfile } from './schema.ts';
