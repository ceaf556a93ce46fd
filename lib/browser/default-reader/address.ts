const start = '#pdf=';

/** An address with this in its fragment stays in the browser's own viewer. A server never sees it; a click on the same link lacks it. */
export const plainMark = 'greep=gewone-lezer';

/** The page of the reader to which the browser leads a PDF; the address comes after it. */
export const readerFor = `/reader.html${start}` as const;

/**
 * The address that the reader's own address carries; null when there is none of a site. Any page can lead here with any address, so
 * this proves nothing: read it only where the reader of Greep allowed its site.
 */
export function carriedAddress(hash: string): string | null {
  if (!hash.startsWith(start)) return null;
  const address = URL.parse(hash.slice(start.length));
  return address && /^https?:$/u.test(address.protocol) ? address.href : null;
}

/** The same paper, for the browser's own viewer. */
export function plainly(address: string): string {
  return `${address}${address.includes('#') ? '&' : '#'}${plainMark}`;
}
