import { useEffect, useState } from 'react';
import { onViewChange, type PageInView, pageInView } from '../../lib/browser/page-in-view.ts';
import type { MeetingHere } from '../board/meeting-here.ts';

/** What the panel stands beside. */
export interface View {
  /** null: Greep has not looked yet. */
  page: Exclude<PageInView['is'], 'own'> | null;
  /** The meeting that was in view last, and the tab with its page; null: there was none yet. */
  last: { here: MeetingHere; tabId: number } | null;
}

/** The view after another look. Beside a page of Greep itself all stays as it is, and so does a meeting that did not change. */
function after({ page, last }: View, found: PageInView, again: () => void): View {
  if (found.is === 'own') return { page: page ?? 'closed', last };
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
    const look = async () => {
      const mine = ++looks;
      const found = await pageInView();
      if (mine === looks) setView((now) => after(now, found, () => void look()));
    };
    const stop = onViewChange(() => void look());
    void look();
    return () => {
      looks += 1;
      stop();
    };
  }, []);
  return view;
}
