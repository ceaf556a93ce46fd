/** How what is in a Reading is said in Dutch: on the card, on the board, in texts to send on and in exports. */

export { inProse } from '../knowledge/list-words.ts';
export { announcedWhen, announcedWho } from './announced.ts';
export { closingLine } from './closing.ts';
export { escaped } from './html.ts';
export { askedInWords, deciderInWords, decidesNothing, decidesShortly, kindInWords, nothingDecided } from './item.ts';
export { count, midSentence, sentence } from './lists.ts';
export { limitInWords, periodInWords, placeInWords, roomInWords, sourceInWords, standingInWords } from './option.ts';
export { outcomeInWords } from './outcome.ts';
export { quoteInFull, shortQuote } from './quote.ts';
