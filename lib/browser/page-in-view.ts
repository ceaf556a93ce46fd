import { type Browser, browser } from 'wxt/browser';
import { type Agenda, agendaIn } from './tab-source.ts';

/** The page beside the panel, as far as Greep may see it. */
export type PageInView =
  | { is: 'agenda'; agenda: Agenda; tabId: number }
  /** A page of a site, without agenda and without papers. */
  | { is: 'other' }
  /** The reader has not let Greep look at it. */
  | { is: 'closed' }
  /** A page of Greep itself. */
  | { is: 'own' };

/** The page in view in the window of the panel. */
export async function pageInView(): Promise<PageInView> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { is: 'closed' };
  if ((tab.pendingUrl ?? tab.url)?.startsWith(browser.runtime.getURL('/'))) return { is: 'own' };
  try {
    const agenda = await agendaIn(tab.id);
    return agenda ? { is: 'agenda', agenda, tabId: tab.id } : { is: 'other' };
  } catch {
    return { is: 'closed' };
  }
}

/** Calls back when another page may be in view, or when Greep may see more or less of it; the result stops it. */
export function onViewChange(act: () => void): () => void {
  const { tabs, permissions } = browser;
  const loaded = (_id: number, { status }: Browser.tabs.OnUpdatedInfo, { active }: Browser.tabs.Tab) => {
    if (active && status === 'complete') act();
  };
  tabs.onActivated.addListener(act);
  tabs.onUpdated.addListener(loaded);
  permissions.onAdded.addListener(act);
  permissions.onRemoved.addListener(act);
  return () => {
    tabs.onActivated.removeListener(act);
    tabs.onUpdated.removeListener(loaded);
    permissions.onAdded.removeListener(act);
    permissions.onRemoved.removeListener(act);
  };
}
