import { handedPaper } from './default-reader/handler.ts';
import { sentPaper } from './site-source.ts';
import { type Opener, openerTab } from './tab-source.ts';

/** What this page was opened for: a paper that was opened in the browser, or what the tab has from which it was opened; null: nothing. */
export async function openedWith(): Promise<Opener | null> {
  const paper = (await handedPaper()) ?? sentPaper();
  return paper ? { paper, place: {}, agenda: null } : openerTab();
}
