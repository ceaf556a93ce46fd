/** The longest quote in a text to send on, in characters. */
const longestQuote = 220;

/** Words of a paper in one line, cut at a word where they are longer than `longest` characters. */
export function shortQuote(quote: string, longest = longestQuote): string {
  const words = quote.replace(/\s+/g, ' ').trim();
  return words.length <= longest ? words : `${words.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}
