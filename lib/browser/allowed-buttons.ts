import { browser } from 'wxt/browser';
import { tellTabs } from './messages.ts';
import { allowedSites } from './sites.ts';

const id = 'paper-buttons';
const js = ['/paper-buttons.js'] as const;

/** On the sites that the reader allowed, and nowhere else, the buttons come by themselves with each page. */
export function keepButtonsOnAllowedSites(): void {
  const { runtime, permissions } = browser;
  // An update forgets the scripts that were registered.
  runtime.onInstalled.addListener(() => void register());
  permissions.onAdded.addListener(({ origins = [] }) => void register().then(() => putIntoOpenTabs(origins)));
  permissions.onRemoved.addListener(({ origins = [] }) => {
    void register();
    void tellTabs('access-withdrawn', { patterns: origins });
  });
}

/** Registers the script for the sites that are allowed now. One at a time: two that overlap could leave an older list. */
function register(): Promise<void> {
  return navigator.locks.request(id, async () => {
    const matches = (await allowedSites()).map(({ pattern }) => pattern);
    const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
    if (known) await browser.scripting.unregisterContentScripts({ ids: [id] });
    if (matches.length > 0) await browser.scripting.registerContentScripts([{ id, js: [...js], matches }]);
  });
}

/** Pages that were open already get their buttons at once. */
async function putIntoOpenTabs(origins: string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  const put = tabs.flatMap(({ id: tabId }) =>
    tabId === undefined ? [] : [browser.scripting.executeScript({ target: { tabId }, files: [...js] })],
  );
  // A tab that shows an error or the browser's own PDF viewer takes no script: it gets none.
  await Promise.allSettled(put);
}
