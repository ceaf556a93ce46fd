/** How the interface writes dates: the words that notes to others use too. */
export { dateInWords } from '../../lib/knowledge/date-words.ts';

/** The day where the reader is, as an ISO date. */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}
