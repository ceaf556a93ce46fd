import { dateInWords } from '../knowledge/date-words.ts';
import { lawLookedUpOn } from '../knowledge/law/articles.ts';

/** The last line of what leaves Greep: what made it, of when the law is, and what it is not. */
export const closingLine = `Gemaakt met Greep. De wetteksten zijn opgezocht op ${dateInWords(lawLookedUpOn)}. Dit is geen juridisch advies.`;
