/** How the interface writes lists and numbers: the words that exports use too. */
export { count, inProse, sentence } from '../../lib/wording/index.ts';
