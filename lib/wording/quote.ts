import type { Evidence } from '../reading/contract.ts';

/** The longest quote in a text to send on, in characters. */
const longestQuote = 220;

/** A hyphen at the end of a line: behind an abbreviation it belongs to the word, and so it does before a name or 'en'. */
const brokenWord = /(?<=\p{Ll})[-‐]\s*\n\s*(?!(?:en|of|tot|als|noch|dan)\b)(?=\p{Ll})/gu;
const keptHyphen = /(?<=[\p{L}\d][-‐])\s*\n\s*(?!(?:en|of|tot|als|noch|dan)\b)/gu;

/** Words of a paper in one line, a word that was broken at a line end joined. */
function inOneLine(quote: string): string {
  return quote.replace(brokenWord, '').replace(keptHyphen, '').replace(/\s+/g, ' ').trim();
}

/** Words of a paper in one line, cut at a word where they are longer than `longest` characters. */
export function shortQuote(quote: string, longest = longestQuote): string {
  const words = inOneLine(quote);
  return words.length <= longest ? words : `${words.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}

/** All the words of an evidence in one line, also those that stand elsewhere on the page. */
export function quoteInFull(evidence: Evidence): string {
  const more = 'more' in evidence ? (evidence.more ?? []) : [];
  return [evidence, ...more].map(({ quote }) => inOneLine(quote)).join(' ');
}
