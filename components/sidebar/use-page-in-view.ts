import { useEffect, useState } from 'react';
import { onViewChange, type PageInView, pageInView } from '../../lib/browser/page-in-view.ts';
import { onceAllowed } from '../../lib/browser/patience.ts';
import { onPressed } from '../../lib/browser/pressed.ts';
import type { MeetingHere } from '../board/meeting-here.ts';

/** What the panel stands beside. */
export interface View {
  /** null: Greep has not looked yet. */
  page: Exclude<PageInView['is'], 'own'> | null;
  /** The meeting that was in view last, and the tab with its page; null: there was none yet. */
  last: { here: MeetingHere; tabId: number } | null;
}

/** The view after another look. Beside a page of Greep itself the last meeting stays in view; one that did not change is the same. */
function after({ last }: View, found: PageInView, again: () => void): View {
  if (found.is === 'own') return { page: last ? 'agenda' : 'closed', last };
  if (found.is !== 'agenda') return { page: found.is, last };
  const { agenda, tabId } = found;
  const isSame = last?.tabId === tabId && JSON.stringify(last.here.meeting) === JSON.stringify(agenda.meeting);
  return { page: 'agenda', last: isSame ? last : { here: { ...agenda, again }, tabId } };
}

/** Follows the page in view in this window. */
export function usePageInView(): View {
  const [view, setView] = useState<View>({ page: null, last: null });
  useEffect(() => {
    let looks = 0;
    let shown: number | null = null;
    const look = async () => {
      const mine = ++looks;
      const found = await pageInView();
      if (mine !== looks) return found;
      if (found.is !== 'own') shown = found.is === 'agenda' ? found.tabId : null;
      setView((now) => after(now, found, () => void look()));
      return found;
    };
    // What this look finds counts for the press, also where a later one came in between: the page may still be loading.
    const takes = async (tabId: number) => {
      const before = shown;
      const seen = async () => {
        const found = await look();
        if (found.is === 'closed') throw new Error('the page is closed to Greep');
        return found.is === 'agenda' && found.tabId === tabId;
      };
      return (await onceAllowed(seen).catch(() => false)) && before !== tabId;
    };
    const stops = [onViewChange(() => void look()), onPressed(takes), () => void looks++];
    void look();
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return view;
}
