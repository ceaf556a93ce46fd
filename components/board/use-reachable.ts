import { useMemo } from 'react';
import { isAmong, type Site, siteOf } from '../../lib/browser/sites.ts';
import type { QueuedPaper } from '../../lib/queue/index.ts';
import type { Elsewhere } from '../sites/PapersElsewhere.tsx';
import { useSites } from '../sites/use-sites.ts';
import { type MeetingHere, queuedPapers } from './meeting-here.ts';

interface Reachable {
  /** The papers that Greep may fetch. */
  papers: readonly QueuedPaper[];
  /** The sites that the reader must allow before Greep may fetch the others. */
  elsewhere: readonly Elsewhere[];
}

/** How many of these papers stand on each site. */
function bySite(papers: readonly QueuedPaper[]): Elsewhere[] {
  const counted = new Map<string, Elsewhere>();
  for (const { source } of papers) {
    const sites = (source.elsewhere ?? []).flatMap((address) => siteOf(address) ?? []);
    for (const site of new Map(sites.map((each) => [each.pattern, each])).values())
      counted.set(site.pattern, { site, papers: (counted.get(site.pattern)?.papers ?? 0) + 1 });
  }
  return [...counted.values()];
}

/** What can be had of these papers with access to some sites; null: it is not known to which. */
export function reachable(papers: readonly QueuedPaper[], sites: readonly Site[] | null): Reachable {
  const isOpen = (address: string) => isAmong(sites ?? [], address);
  const isClosed = ({ source: { elsewhere } }: QueuedPaper) => elsewhere !== undefined && !elsewhere.some(isOpen);
  const closed = papers.filter(isClosed);
  if (closed.length === 0) return { papers, elsewhere: [] };
  return { papers: papers.filter((paper) => !isClosed(paper)), elsewhere: sites ? bySite(closed) : [] };
}

/** The papers of a meeting that can be had, followed while the reader allows sites or takes that back. */
export function useReachable(here: MeetingHere): Reachable {
  const sites = useSites();
  const papers = useMemo(() => queuedPapers(here), [here]);
  return useMemo(() => reachable(papers, sites), [papers, sites]);
}
