/** From an agenda page of a council information system to the meeting on it. Pure: it looks at a document, and at nothing else. */
import { anyPage } from './any-page.ts';
import { gemeenteoplossingen } from './gemeenteoplossingen.ts';
import { ibabs, ibabsPaper } from './ibabs.ts';
import { notubiz } from './notubiz.ts';
import { parlaeus } from './parlaeus.ts';
import type { Adapter, Meeting, SitePage } from './types.ts';

export type { AgendaItem, AgendaPaper, Meeting } from './types.ts';

/** The first that recognises a page reads it; a page of a known system is never read as any other page. */
const adapters: readonly Adapter[] = [ibabs, notubiz, parlaeus, gemeenteoplossingen, anyPage];

/** The meeting on a page; null when there is no agenda and no paper on it. */
export function readMeeting(page: SitePage): Meeting | null {
  return adapters.find((adapter) => adapter.recognises(page))?.read(page) ?? null;
}

/** Where the bytes of the paper at an address may be, the likeliest first: at the address itself, or behind the page around it. */
export const paperAddresses = (url: URL): string[] => ibabsPaper(url);
