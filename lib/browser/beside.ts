import { browser } from 'wxt/browser';

interface BesideApi extends Partial<Pick<typeof browser, 'sidePanel'>> {
  sidebarAction?: { open: () => Promise<void> };
}

/** Firefox calls the panel a sidebar; Firefox for Android has none, and a page in a sandbox has no extension API at all. */
const api: BesideApi = (browser as BesideApi | undefined) ?? {};

/** Whether this browser can show Greep beside a page. */
export const canOpenBeside = api.sidebarAction !== undefined || api.sidePanel !== undefined;

/**
 * Opens the panel beside the pages of a window. Browsers do so at a press only, so nothing may be waited for before; Firefox takes the
 * window that is pressed in.
 */
export async function openBeside(windowId: number): Promise<void> {
  await (api.sidebarAction?.open() ?? api.sidePanel?.open({ windowId }));
}

/** Opens the panel in this window, and goes to the tab from which this page was opened. Only at a press. */
export async function openBesideOpener(): Promise<void> {
  const opened = api.sidebarAction?.open();
  const { windowId = -1, openerTabId } = (await browser.tabs.getCurrent()) ?? {};
  await (opened ?? api.sidePanel?.open({ windowId }));
  if (openerTabId !== undefined) await browser.tabs.update(openerTabId, { active: true });
}
