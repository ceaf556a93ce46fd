import { browser } from 'wxt/browser';
import { defaultReader } from './choice.ts';
import { handsOverPdfs, switchHandler } from './handler.ts';
import { leadPdfsHere } from './redirect.ts';
import { switchRules } from './rules.ts';

/** Keeps the browser to what the reader chose: from the moment Greep is there, and at each change. */
export function keepDefaultReader(): void {
  const apply = () => void defaultReader.read().then(({ isGreep }) => lead(isGreep));
  browser.runtime.onInstalled.addListener(apply);
  browser.runtime.onStartup.addListener(apply);
  defaultReader.follow(apply);
  leadPdfsHere();
}

/** A browser that hands over PDFs needs no rules; those of before its update would lead every PDF here twice. */
async function lead(isGreep: boolean): Promise<void> {
  await switchHandler(isGreep);
  await switchRules(isGreep && !handsOverPdfs);
}
