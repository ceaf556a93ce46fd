import { browser } from 'wxt/browser';
import { defaultReader, plainReader } from './choice.ts';
import { handsOverPdfs, switchHandler } from './handler.ts';
import { leadPdfsHere } from './redirect.ts';
import { switchRules } from './rules.ts';

/** Keeps the browser to what the reader chose: from the moment Greep is there, and at each change. */
export function keepDefaultReader(): void {
  const apply = () => void applyChoice();
  browser.runtime.onInstalled.addListener(apply);
  browser.runtime.onStartup.addListener(apply);
  defaultReader.follow(apply);
  leadPdfsHere();
}

/**
 * One at a time, each with what is chosen by then: of two that overlap the older could come last, or both could add the same rules.
 * Where the choice cannot be read Greep takes no PDF, as the page that would show it.
 */
function applyChoice(): Promise<void> {
  return navigator.locks.request('pdf-lezer-toepassen', async () => {
    const { isGreep } = await defaultReader.read().catch(() => plainReader);
    await lead(isGreep);
  });
}

/** A browser that hands over PDFs needs no rules; those of before its update would lead every PDF here twice. */
async function lead(isGreep: boolean): Promise<void> {
  await switchHandler(isGreep);
  await switchRules(isGreep && !handsOverPdfs);
}
