import { browser } from 'wxt/browser';
import { openReader } from './open-reader.ts';

const menus = [
  { id: 'lees', title: 'Lees met Greep', contexts: ['link'] },
  { id: 'vergadering', title: 'Open vergadering in Greep', contexts: ['page'] },
] as const;

/** What Greep adds to the menu of the right mouse button: on a link, and on a page. The browser keeps it until Greep is updated. */
export function offerMenus(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll(() => {
      for (const { contexts, ...menu } of menus) browser.contextMenus.create({ ...menu, contexts: [...contexts] });
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (!tab) return;
    void openReader(tab, menuItemId === 'lees' && linkUrl ? { address: linkUrl } : null);
  });
}
