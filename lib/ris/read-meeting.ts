import { anyPage } from './any-page.ts';
import { gemeenteoplossingen } from './gemeenteoplossingen.ts';
import { ibabs } from './ibabs.ts';
import { notubiz } from './notubiz.ts';
import { parlaeus } from './parlaeus.ts';
import type { Adapter, Meeting, SitePage } from './types.ts';

/** The first that recognises a page reads it; a page of a known system is never read as any other page. */
const adapters: readonly Adapter[] = [ibabs, notubiz, parlaeus, gemeenteoplossingen, anyPage];

/** The meeting on a page; null when there is no agenda and no paper on it. */
export function readMeeting(page: SitePage): Meeting | null {
  return adapters.find((adapter) => adapter.recognises(page))?.read(page) ?? null;
}
