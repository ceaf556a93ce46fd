import { all, plainAddress } from './dom.ts';
import type { SitePage } from './types.ts';

/** What a page around a paper shows it with or lets it be saved by, the likeliest first. */
const ways = [
  ['iframe[src], embed[src]', 'src'],
  ['object[data]', 'data'],
  ['a[href*="download" i]', 'href'],
] as const;

/** What may be a paper, of the addresses that such pages have: not a frame with something else in it. */
const ofPaper = /\/document\/\d+|\.pdf(?:$|[?;#])|download/iu;

/** Where a page sends its visitor on to by itself. */
function refreshOf(document: Document): string[] {
  const refresh = all(document, 'meta[http-equiv]').find((meta) => /^refresh$/iu.test(meta.getAttribute('http-equiv') ?? ''));
  const [, address] = /url\s*=\s*['"]?([^'"]+)/iu.exec(refresh?.getAttribute('content') ?? '') ?? [];
  return address ? [address] : [];
}

/** Where NotuBiz gives a paper as a file, in some of its dresses. */
function downloadOf({ origin, pathname }: URL): string[] {
  const [, id] = /^\/document\/(\d+)\/\d+(?:\/|$)/u.exec(pathname) ?? [];
  return id ? [`${origin}/document/${id}/download`] : [];
}

/**
 * Where the paper may be that a page is around, as some dresses of NotuBiz have it: two addresses at most, of the site of the page
 * itself. None where the page leads to no paper.
 */
export function paperBehind({ document, url }: SitePage): string[] {
  const written = ways.flatMap(([selector, name]) => all(document, selector).map((element) => element.getAttribute(name) ?? ''));
  const addresses = [...refreshOf(document), ...written].flatMap((each) => plainAddress(each, url.href) ?? []);
  const own = addresses.filter((each) => new URL(each).host === url.host && each !== url.href && ofPaper.test(each));
  return [...new Set([...own, ...downloadOf(url)])].slice(0, 2);
}
