/** What a statement rests on: words of the paper or of the agenda page, and the rule that read them. */

/** Words of the paper on which a statement rests: `pageTexts[page - 1].slice(start, end) === quote`. */
export interface PageEvidence {
  page: number;
  start: number;
  end: number;
  quote: string;
  /** Parts of the same words that stand elsewhere: next column, cell or page. */
  more?: PageEvidence[];
}

/** Words that the agenda page of the information system says. */
export interface WebEvidence {
  url: string;
  quote: string;
}

export type Evidence = PageEvidence | WebEvidence;

/** Why a field has its value: the rule that filled it, what that assumes, and the words it rests on. */
export interface Because {
  rule: string;
  assumes: string | null;
  evidence: Evidence[];
}
