import { type Browser, browser } from 'wxt/browser';
import type { PaperOutcome } from '../board/index.ts';

/** Everything that scripts in tabs, the pages of Greep and the background say to each other: name and content. */
interface Messages {
  /** From a button on an agenda page: the reader wants the paper that its link leads to. */
  'open-paper': { address: string };
  /** From a page on which buttons were put: what is known of its papers may be told. */
  'buttons-put': Record<string, never>;
  /** To all tabs: what came of papers that were read. */
  'papers-read': { outcomes: readonly PaperOutcome[] };
  /** To all tabs: the reader took back access to the sites with these match patterns. */
  'access-withdrawn': { patterns: string[] };
}

type Name = keyof Messages;
type Sender = Browser.runtime.MessageSender;

/** Says something to the background and to the open pages of Greep; rejects when Greep was updated or removed since this script came into its page. */
export async function tellGreep<N extends Name>(name: N, content: Messages[N]): Promise<void> {
  await browser.runtime.sendMessage({ name, content });
}

/** Says something to the scripts in all tabs. */
export async function tellTabs<N extends Name>(name: N, content: Messages[N]): Promise<void> {
  const tabs = await browser.tabs.query({});
  const told = tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.tabs.sendMessage(id, { name, content })]));
  // A tab in which no script of Greep runs does not listen: that is no failure.
  await Promise.allSettled(told);
}

/** Listens to one kind of message; the result stops it. Only Greep's own scripts can send one. */
export function onTold<N extends Name>(name: N, act: (content: Messages[N], sender: Sender) => void): () => void {
  const listen = (message: { name: Name; content: Messages[N] }, sender: Sender) => {
    if (message.name === name) act(message.content, sender);
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}
