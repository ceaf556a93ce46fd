import { isClosedPaper } from './locks.ts';
import type { AgendaPaper, RegisterEntry, SitePage } from './types.ts';

/** The words of an element with single blanks, without the parts that match `without`; null when there are none. */
export function wordsOf(element: Element | null | undefined, without = ''): string | null {
  if (!element) return null;
  const copy = element.cloneNode(true) as Element;
  for (const part of without ? copy.querySelectorAll(without) : []) part.remove();
  const words = (copy.textContent ?? '').replace(/\s+/gu, ' ').trim();
  return words === '' ? null : words;
}

/** All elements in `root` that match, in the order of the page. */
export function all<E extends Element = HTMLElement>(root: ParentNode, selector: string): E[] {
  return [...root.querySelectorAll<E>(selector)];
}

/** An address, absolute and without fragment; null for none of a site. A doubled host, a known fault of one maker, is undone. */
export function plainAddress(written: string, base: string): string | null {
  const mended = written.trim().replace(/^https?:\/\/[^/]*?(https?):?\/\//u, '$1://');
  if (mended === '' || mended.startsWith('#') || !URL.canParse(mended, base)) return null;
  const { href, hash, protocol } = new URL(mended, base);
  return protocol === 'http:' || protocol === 'https:' ? href.replace(hash, '') : null;
}

/** The address of a link, absolute and without fragment; null for one that leads nowhere. */
export const addressOf = (link: Element, { url }: SitePage): string | null =>
  plainAddress(link.getAttribute('href') ?? '', url.href);

/** What a link or a row is called: of a row the words of its longest cell. */
function nameOf(way: Element): string | null {
  const names = all(way, 'td').map((cell) => wordsOf(cell, hidden) ?? '');
  return names.toSorted((a, b) => b.length - a.length)[0] ?? wordsOf(way, hidden);
}

/** An entry of a register for each link, and each row that a script opens; each address once. */
export function entriesOf(ways: readonly HTMLElement[], { url }: SitePage): RegisterEntry[] {
  const entries = ways.flatMap((way): RegisterEntry[] => {
    const page = plainAddress(way.getAttribute('href') ?? way.dataset['url'] ?? '', url.href);
    const title = nameOf(way);
    return page && title ? [{ title, page }] : [];
  });
  return [...new Map(entries.map((entry) => [entry.page, entry])).values()];
}

const pdfName = /\.pdf(?=$|[?;#&])/iu;
const pdfSaid = /[([]\s*pdf(?![a-z])[^)\]]*[)\]]/iu;

/** Whether a link leads to a PDF: by a name in its address, by its type, or because it says so: 'Begroting (pdf, 1,2 MB)'. */
export function isPdfLink(link: HTMLElement): boolean {
  const says = link.getAttribute('type') === 'application/pdf' || pdfSaid.test(link.textContent ?? '');
  return says || pdfName.test(link.getAttribute('href') ?? '');
}

/** A paper for each link, each address once. `pdf` tells where the bytes are; without it at the link's own address. */
export function papersOf(links: readonly HTMLElement[], page: SitePage, pdf: (address: URL) => string[] = ({ href }) => [href]) {
  const papers = links.flatMap((link): AgendaPaper[] => {
    const address = addressOf(link, page);
    const title = wordsOf(link, hidden) ?? link.getAttribute('aria-label')?.replace(/^open pdf\s+/iu, '') ?? link.title;
    const closed = isClosedPaper(link, links) && { confidential: true as const };
    return address && title ? [{ title, page: address, pdf: pdf(new URL(address)), ...closed }] : [];
  });
  return [...new Map(papers.toReversed().map((paper) => [paper.page, paper])).values()].reverse();
}

/** Ornaments in labels: counts, icons, file sizes. */
export const hidden = '.badge, .icon, .sr-only, .visually-hidden, svg, script, style';

const treatments =
  /\b(?:hamerstuk(?:ken)?|bespreekstuk(?:ken)?|[ab]-stuk(?:ken)?|ter (?:kennisname|kennisneming|informatie|bespreking|besluitvorming|vaststelling|advisering|consultatie|instemming)|voor kennisgeving|beeldvormend|oordeelsvormend|opiniërend|meningsvormend|besluitvormend|informerend)\b/iu;

/** The first words of these elements that say how an item is treated. */
export function treatmentIn(...elements: (Element | null | undefined)[]): string | null {
  for (const element of elements) {
    const found = treatments.exec(element?.textContent ?? '');
    if (found) return found[0].toLowerCase();
  }
  return null;
}

/** The heading above a group of items: the nearest element before this one that is no item itself. */
export function headingBefore(element: Element, item: string): Element | null {
  let before = element.previousElementSibling;
  while (before?.matches(item)) before = before.previousElementSibling;
  return before;
}

/** A number before a title: '4a. Begroting' gives '4a' and 'Begroting'. */
export function splitNumber(title: string): { number: string | null; title: string } {
  const match = /^(\d{1,3}(?:\.\d{1,2}|\.?[a-z])*|[A-Z]\.\d{1,2}|[A-Z](?=\.))\.?\s*[-–:.]?\s+(\S.*)$/u.exec(title);
  return match ? { number: match[1] ?? null, title: match[2] ?? title } : { number: null, title };
}
