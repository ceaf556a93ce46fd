/** A term in weeks that the law sets, with the text before and after 1-7-2022. */
export interface StatutoryTerm {
  weeks: number;
  /** The term until 30-6-2022, when it was another. */
  weeksBefore2022: number;
}

/** A calendar date that the law sets as 'before': month and day are the first day that is too late. */
export interface StatutoryDate {
  before: `${number}-${number}`;
  before2022: `${number}-${number}`;
  /** How the term is said in a sentence. */
  says: string;
}

/** Weeks between sending the draft budget to the raden and offering it to the board (Wgr 35 lid 1). */
export const budgetTerm: StatutoryTerm = { weeks: 12, weeksBefore2022: 8 };

/** Weeks that a raad has for a zienswijze on a draft regeling, counted from receipt (Wgr 1 lid 3); new on 1-7-2022. */
export const regelingTerm = 8;

/** Weeks for a decision on consent, counted from sending (Awb 10:31); derived that it applies. */
export const consentTerm = 13;

/** Frames and provisional accounts to the raden, in the year before the budget year (Wgr 34b). */
export const framesDate: StatutoryDate = { before: '04-30', before2022: '04-15', says: 'naar de raden' };

/** Budget to the supervisor, in the year before the budget year (Wgr 34 lid 2). */
export const budgetDate: StatutoryDate = { before: '09-15', before2022: '08-01', says: 'naar de toezichthouder' };

/** Accounts to the supervisor, in the year after (Wgr 34 lid 4). */
export const accountsDate: StatutoryDate = { before: '07-15', before2022: '07-15', says: 'naar de toezichthouder' };

/**
 * Days between the raad and the decision under which Greep warns that little time is left for the written answer. The law sets
 * no number; this is our own measure: a letter, a meeting of the dagelijks bestuur and an answer take two weeks.
 */
export const replyDays = 14;
