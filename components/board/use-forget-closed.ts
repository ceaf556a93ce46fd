import { useEffect, useMemo, useState } from 'react';
import { keptFacts } from '../../lib/browser/facts-shelf.ts';
import { followShelf } from '../../lib/browser/follow-shelf.ts';
import type { Meeting } from '../../lib/ris/index.ts';
import { closedPapers } from './meeting-here.ts';

/**
 * Lets go of what is kept of papers that the page shows as closed now: they were open before, or not known as closed. Says whether
 * something may be left because the browser refused; another look at the agenda tries again.
 */
export function useForgetClosed(meeting: Meeting): boolean {
  const [isRefused, setRefused] = useState(false);
  const pages = useMemo(() => closedPapers(meeting).map(({ page }) => page), [meeting]);
  useEffect(() => {
    if (pages.length === 0) return;
    Promise.all([keptFacts.forget(pages), followShelf.forget(pages)]).then(
      () => setRefused(false),
      () => setRefused(true),
    );
  }, [pages]);
  return isRefused && pages.length > 0;
}
