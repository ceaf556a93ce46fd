import { browser } from 'wxt/browser';
import { canOpenBeside, openBeside } from './beside.ts';
import { openReader } from './open-reader.ts';

const beside = 'naast';

const menus = [
  { id: 'lees', title: 'Lees met Greep', contexts: ['link'] },
  { id: 'vergadering', title: 'Open vergadering in Greep', contexts: ['page'] },
  ...(canOpenBeside ? [{ id: beside, title: 'Greep naast de pagina', contexts: ['action'] } as const] : []),
] as const;

/** What Greep adds to the menu of the right mouse button: on a link, on a page, and on its own button. The browser keeps it until Greep is updated. */
export function offerMenus(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll(() => {
      for (const { contexts, ...menu } of menus) browser.contextMenus.create({ ...menu, contexts: [...contexts] });
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (!tab) return;
    if (menuItemId === beside) return void openBeside(tab.windowId);
    void openReader(tab, menuItemId === 'lees' && linkUrl ? { address: linkUrl } : null);
  });
}
