/** How the interface writes dates: the words that notes to others use too. */
export { dateInWords } from '../../lib/knowledge/date-words.ts';
