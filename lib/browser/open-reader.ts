import { browser } from 'wxt/browser';
import { byButton } from './by-button.ts';

/**
 * The toolbar button opens the reader beside the tab that was shown. The reader finds that tab as its opener, so nothing
 * has to be remembered here: this script may be stopped at any time.
 */
export function openReaderOnClick(): void {
  browser.action.onClicked.addListener((tab) => {
    const place = tab.id === undefined ? {} : { openerTabId: tab.id, index: tab.index + 1, windowId: tab.windowId };
    void browser.tabs.create({ url: browser.runtime.getURL(`/reader.html${byButton}`), ...place });
  });
}
