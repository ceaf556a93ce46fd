import { type Browser, browser } from 'wxt/browser';

const name = 'pressed';

type Respond = (answer: boolean) => void;

/** Tells the panels that are open on which tab the toolbar button was pressed; gives whether one of them shows it because of that. */
export async function isTakenByPanel(tabId: number): Promise<boolean> {
  // Where no panel is open there is nobody to answer.
  const answer = await browser.runtime.sendMessage({ name, tabId }).catch(() => false);
  return answer === true;
}

/** Answers whether this page shows a tab because the toolbar button was pressed on it; the result stops it. */
export function onPressed(takes: (tabId: number) => Promise<boolean>): () => void {
  const listen = (message: { name: string; tabId: number }, _sender: Browser.runtime.MessageSender, respond: Respond) => {
    if (message.name !== name) return false;
    void takes(message.tabId).then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}
