import { browser } from 'wxt/browser';
import { canOpenBeside, openBeside } from './beside.ts';
import { openReader } from './open-reader.ts';
import { isPrivate } from './private-window.ts';

const beside = 'naast';

const menus = [
  { id: 'lees', title: 'Lees met Greep', contexts: ['link'] },
  { id: 'vergadering', title: 'Open vergadering in Greep', contexts: ['page'] },
  ...(canOpenBeside ? [{ id: beside, title: 'Greep naast de pagina', contexts: ['action'] } as const] : []),
] as const;

function putMenus(): void {
  browser.contextMenus.removeAll(() => {
    for (const { contexts, ...menu } of menus) browser.contextMenus.create({ ...menu, contexts: [...contexts] });
  });
}

/**
 * What Greep adds to the menu of the right mouse button: on a link, on a page, and on its own button. The browser keeps it until Greep is
 * updated; for private windows Chrome keeps none, so there it stands from the first press of the toolbar button on.
 */
export function offerMenus(): void {
  browser.runtime.onInstalled.addListener(putMenus);
  if (isPrivate) putMenus();
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (!tab) return;
    if (menuItemId === beside) return void openBeside(tab.windowId);
    void openReader(tab, menuItemId === 'lees' && linkUrl ? { address: linkUrl } : null);
  });
}
