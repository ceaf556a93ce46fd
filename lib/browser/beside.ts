import { browser } from 'wxt/browser';

/** Firefox calls the panel a sidebar; Firefox for Android has none. */
const api = browser as Partial<Pick<typeof browser, 'sidePanel'>> & { sidebarAction?: { open: () => Promise<void> } };

/** Whether this browser can show Greep beside a page. */
export const canOpenBeside = api.sidebarAction !== undefined || api.sidePanel !== undefined;

/**
 * Opens the panel beside the pages of a window. Browsers do so at a press only, and Firefox not once anything was waited for: it takes
 * the window that is pressed in.
 */
export async function openBeside(windowId: number | Promise<number>): Promise<void> {
  if (api.sidebarAction) await api.sidebarAction.open();
  else await api.sidePanel?.open({ windowId: await windowId });
}

/** Opens the panel in this window, and goes to the tab from which this page was opened. */
export async function openBesideOpener(): Promise<void> {
  const here = browser.tabs.getCurrent();
  await openBeside(here.then((tab) => tab?.windowId ?? -1));
  const opener = (await here)?.openerTabId;
  if (opener !== undefined) await browser.tabs.update(opener, { active: true });
}
