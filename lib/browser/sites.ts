import { browser } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';

/** A site as the browser knows it in permissions, and as a reader knows it. */
export interface Site {
  /** The match pattern: 'https://gemeente.raadsinformatie.nl/*'. */
  pattern: string;
  /** The host: 'gemeente.raadsinformatie.nl'. */
  name: string;
}

/** The site of an address; null for what is on no site: a file, a page of the browser itself. */
export function siteOf(address: string): Site | null {
  const { protocol = '', hostname = '' } = URL.parse(address) ?? {};
  return protocol === 'http:' || protocol === 'https:' ? { pattern: `${protocol}//${hostname}/*`, name: hostname } : null;
}

/** The sites that the reader allowed, in the order of their names. */
export async function allowedSites(): Promise<Site[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.map(asSite).toSorted((one, other) => one.name.localeCompare(other.name, 'nl'));
}

/** In the browser's own settings a reader can allow more than one site at once. */
function asSite(pattern: string): Site {
  const host = /^[^/]+:\/\/([^/]+)\//u.exec(pattern)?.[1] ?? '*';
  return { pattern, name: host === '*' ? 'alle sites' : host };
}

/** Whether an address is on one of these sites. */
export function isAmong(sites: readonly Site[], address: string): boolean {
  return sites.some(({ pattern }) => new MatchPattern(pattern).includes(address));
}

/** Whether the reader allowed the site of an address. */
export async function isAllowed(address: string): Promise<boolean> {
  const site = siteOf(address);
  return site !== null && (await browser.permissions.contains({ origins: [site.pattern] }));
}

/** Lets the browser ask the reader for a site, and gives his answer. Only at a press: a browser asks for nothing by itself. */
export function allowSite({ pattern }: Site): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Gives access to a site back. */
export async function withdrawSite({ pattern }: Site): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}

/** Calls back after the reader allowed a site or withdrew it, here or in the browser's own settings; the result stops it. */
export function onSitesChange(act: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(act);
  onRemoved.addListener(act);
  return () => {
    onAdded.removeListener(act);
    onRemoved.removeListener(act);
  };
}
