import type { Evidence, Law } from '../../lib/reading/contract.ts';
import type { GuideId } from '../guide/ids.ts';

/** An article of law as a statement cites it. */
export interface Article {
  law: Law;
  article: string;
  paragraph: string | null;
}

/** Where the small links under a statement lead. */
export interface Links {
  /** Shows the words in the page. */
  jump: (evidence: Evidence) => void;
  /** Shows the principle or recommendation in the Gids tab. */
  openGuide: (id: GuideId) => void;
}
