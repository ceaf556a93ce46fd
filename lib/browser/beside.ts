import { browser } from 'wxt/browser';

/** Firefox calls it a sidebar, and has it open in the window that is pressed in. */
const { sidebarAction } = browser as typeof browser & { sidebarAction?: { open: () => Promise<void> } };

/**
 * Opens Greep's panel beside the pages of a window. A browser does so at a press only, and Firefox not after anything else was waited
 * for.
 */
export async function openBeside(windowId: number): Promise<void> {
  await (sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId }));
}
