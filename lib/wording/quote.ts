const longestQuote = 220;

/** Words of a paper in one line, cut at a word where they are long. */
export function shortQuote(quote: string): string {
  const words = quote.replace(/\s+/g, ' ').trim();
  return words.length <= longestQuote ? words : `${words.slice(0, longestQuote).replace(/\s+\S*$/, '')} …`;
}
